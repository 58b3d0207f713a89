package org.mailboxinventory.scanner.detect.candidate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.candidate.need.PatternNeeds;
import org.mailboxinventory.scanner.detect.candidate.need.PatternRules;
import org.mailboxinventory.scanner.detect.candidate.rest.ClaimsBefore;
import org.mailboxinventory.scanner.detect.candidate.rest.RestBelow;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.context.Context;
import org.mailboxinventory.scanner.detect.context.Support;
import org.mailboxinventory.scanner.detect.pattern.MatchEnds;
import org.mailboxinventory.scanner.detect.word.Boundaries;
import org.mailboxinventory.scanner.detect.word.FieldTag;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.detect.word.broken.BrokenRow;
import org.mailboxinventory.scanner.detect.word.broken.Columns;
import org.mailboxinventory.scanner.detect.word.broken.JoinedLines;
import org.mailboxinventory.scanner.detect.word.broken.LineEnd;

/**
 * Finds values that were broken at a line's end, or within a column. It is one value when a check
 * says so, or when something supports it and its groups go on behind the break as they began, or a
 * label names it and it fills its column. For one thread.
 */
final class LineEndFinder {
  private final CompiledCatalogue catalogue;
  private final PatternRules rules;
  private final Context context;
  private final ValueVerifier verifier;
  private final Judge judge;
  private final LineEnd end = new LineEnd();
  private final BrokenRow row = new BrokenRow();
  private final JoinedLines lines = new JoinedLines();
  private final JoinedFinder joined;
  private final MatchEnds ends = new MatchEnds();
  private byte[] text = new byte[0];
  private int length;
  private long steps;

  /** The value begins its line: a label must name it, or a sure check. */
  private boolean beginsLine;

  /** What is before the break is a value by itself: a sure check must say that it is none. */
  private boolean whole;

  /** The break is taken to lie within a group. */
  private boolean seamless;

  /** A label names what is cut within a group, and what is behind the break is the rest of it. */
  private boolean cut;

  /** The rest is in a row with other cells: a sure check must say that it is one value. */
  private boolean shared;

  /** Where the first line's part of the value ends. */
  private int headTo;

  /** Where the rest of a column's value ends in the window; -1 where lines are text. */
  private int below;

  LineEndFinder(
      CompiledCatalogue catalogue,
      PatternRules rules,
      Context context,
      ValueVerifier verifier,
      Judge judge) {
    this.catalogue = catalogue;
    this.rules = rules;
    this.context = context;
    this.verifier = verifier;
    this.judge = judge;
    this.joined = new JoinedFinder(catalogue, context, verifier, judge);
  }

  /** Another window of text. */
  void begin(NormalisedText window) {
    text = window.text();
    length = window.length();
    end.begin();
    row.begin();
    joined.begin(window);
  }

  /** How many bytes have been looked at in all. */
  long steps() {
    return steps + joined.steps();
  }

  /** Adds what begins at {@code from} and goes on behind the end of its line. */
  void find(int from, List<Candidate> into) {
    joined.findToken(from, into);
    joined.findBoxed(from, into);
    if (!end.mayGoOn(text, from, length)) {
      findInRow(from, into);
      return;
    }
    headTo = end.headTo();
    shared = false;
    beginsLine = LineEnd.beginsLine(text, from);
    whole = ClaimsBefore.any(into, from, headTo);
    below = -1;
    boolean full = end.full(text, from);
    if (full) {
      match(from, into);
    }
    below = end.belowEnd(text, from, length);
    if (below >= 0) {
      match(from, into);
    } else if (!full) {
      findInRow(from, into);
    }
  }

  /** Adds what begins at {@code from} and goes on in its column, where others are beside it. */
  private void findInRow(int from, List<Candidate> into) {
    if (row.goesOn(text, from, length)
        && !(row.shared() && ClaimsBefore.named(into, from, row.headTo()))) {
      headTo = row.headTo();
      shared = row.shared();
      beginsLine = false;
      whole = ClaimsBefore.any(into, from, headTo);
      below = row.restTo();
      lines.join(text, from, row, false);
      matchJoined(from, false, into);
      lines.join(text, from, row, true);
      matchJoined(from, true, into);
    }
  }

  /** Adds the address of mail that begins at {@code at} or goes on there in its second line. */
  void findAddress(int at, List<Candidate> into) {
    joined.findAddress(at, into);
  }

  private void match(int from, List<Candidate> into) {
    lines.join(text, from, end, false, length);
    matchJoined(from, false, into);
    lines.join(text, from, end, true, length);
    matchJoined(from, true, into);
  }

  private void matchJoined(int from, boolean newSeamless, List<Candidate> into) {
    seamless = newSeamless;
    verifier.begin();
    ends.clear();
    ends.begin();
    steps += catalogue.numbers().run(lines.text(), lines.from(), lines.length(), ends);
    for (int i = ends.count() - 1; i >= 0; i--) {
      int to = ends.at(i);
      if (lines.reaches(to)
          && (below < 0 || lines.inWindow(to) == below)
          && Boundaries.free(lines.text(), lines.from(), to, lines.length())) {
        for (int pattern : ends.patterns(i).patterns()) {
          Candidate candidate = candidate(pattern, from, to, into);
          if (candidate != null) {
            into.add(candidate);
          }
        }
      }
    }
    verifier.begin();
  }

  /** Whether what no check says is one value all the same: by its groups, or by its label. */
  private boolean goesOn(Support support, int detector, int from, int to, List<Candidate> found) {
    if (below >= 0) {
      return support.labelled()
          && (restOfAccount(detector, to) || !ClaimsBefore.whole(found, detector, from, headTo));
    }
    if (!support.any()) {
      return false;
    }
    boolean again = !seamless && lines.signAgain(to);
    return cut
        || (again && !ClaimsBefore.whole(found, detector, from, headTo))
        || lines.oneValue(to, seamless, support.labelled())
        // A telephone that is written as it is dialled within its country.
        || (!seamless && lines.text()[lines.from()] == '0' && telephone(detector));
  }

  private boolean telephone(int detector) {
    return catalogue.detector(detector).category().equals(TownTelephones.CATEGORY);
  }

  private boolean restOfAccount(int detector, int to) {
    return RestBelow.ofAccount(catalogue.detector(detector), lines.digitsBehind(to));
  }

  private @Nullable Candidate candidate(int pattern, int from, int to, List<Candidate> found) {
    int detector = catalogue.detectorOf(pattern);
    boolean checked = catalogue.detector(detector).checksValidate();
    String value = verifier.verifiedCopy(pattern, lines.text(), lines.from(), to);
    int windowTo = lines.inWindow(to);
    if (value == null || (below < 0 && telephone(detector) && !lines.endsNumber(to))) {
      return null;
    }
    boolean inPlace = inPlace(from, windowTo);
    if ((!inPlace && !Columns.inBrokenRow(text, from, windowTo, length))
        || RestBelow.counts(text, lines.next(), windowTo, length)) {
      return null;
    }
    Support support = context.of(from, windowTo, detector);
    boolean field = FieldTag.subfield(text, from, windowTo, length);
    cut = seamless && support.labelled() && cut(detector, from, windowTo, found);
    if (!checked && !field && !goesOn(support, detector, from, to, found)) {
      return null;
    }
    boolean rest = below >= 0 && support.labelled() && restOfAccount(detector, to);
    boolean may = inPlace && !shared && (support.any() || !ClaimsBefore.named(found, from, headTo));
    boolean none = (rules.needs[pattern] & PatternNeeds.INDIFFERENT) != 0;
    Candidate candidate =
        judge.matched(pattern, text, from, windowTo, value, none ? Support.NONE : support);
    return candidate == null
            || candidate.validatedSurely()
            || (field && support.any())
            || (may && !(whole && !rest) && belongs(candidate, to))
            || (may && !beginsLine && ClaimsBefore.labelledAlone(found, candidate, headTo))
        ? candidate
        : null;
  }

  private boolean cut(int detector, int from, int to, List<Candidate> found) {
    boolean before = ClaimsBefore.whole(found, detector, from, headTo);
    return below < 0
        && !beginsLine
        && !ClaimsBefore.ofHome(catalogue, found, detector, from, headTo, to)
        && RestBelow.cut(text, from, headTo, lines.next(), to, length, before);
  }

  private boolean belongs(Candidate candidate, int to) {
    boolean checked =
        candidate.support().labelled() ? candidate.validated() : candidate.validatedAlone();
    boolean supported = candidate.support().any() || lines.mixedBefore();
    boolean groups = candidate.validated() && lines.groupsGoOn(to);
    boolean bank = (candidate.support().labelled() && lines.bankBefore(to)) || lines.knownBank(to);
    if (seamless && below < 0 && !cut && !(checked && supported) && !groups && !bank) {
      return false;
    }
    boolean abroad = text[candidate.from()] == '+' && candidate.support().any();
    return !beginsLine || (candidate.validated() && (abroad || candidate.support().labelled()));
  }

  /** A column's value reaches over the rows of its table in plain text. */
  private boolean inPlace(int from, int to) {
    return context.inOneCell(from, to)
        || (context.inRow(from) && (below >= 0 || Columns.belowColumn(text, from, lines.next())));
  }
}
