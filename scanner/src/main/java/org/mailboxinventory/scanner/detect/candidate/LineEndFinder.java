package org.mailboxinventory.scanner.detect.candidate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.candidate.need.PatternNeeds;
import org.mailboxinventory.scanner.detect.candidate.need.PatternRules;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.context.Context;
import org.mailboxinventory.scanner.detect.context.Support;
import org.mailboxinventory.scanner.detect.pattern.MatchEnds;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Boundaries;
import org.mailboxinventory.scanner.detect.word.BrokenHex;
import org.mailboxinventory.scanner.detect.word.BrokenLine;
import org.mailboxinventory.scanner.detect.word.NormalisedText;

/**
 * Finds values that were broken at a line's end. It is one value when a check says so, or when
 * something supports it and its groups go on behind the break as they began. For one thread.
 */
final class LineEndFinder {
  private final CompiledCatalogue catalogue;
  private final PatternRules rules;
  private final Context context;
  private final ValueVerifier verifier;
  private final Judge judge;
  private final BrokenLine line = new BrokenLine();
  private final BrokenHex hex = new BrokenHex();
  private final MatchEnds ends = new MatchEnds();
  private byte[] text = new byte[0];
  private int length;
  private long steps;

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
  }

  /** Another window of text. */
  void begin(NormalisedText window) {
    text = window.text();
    length = window.length();
    line.begin();
  }

  /** How many bytes have been looked at in all. */
  long steps() {
    return steps;
  }

  /** Adds what begins at {@code from} and goes on behind the end of its line. */
  void find(int from, List<Candidate> into) {
    if (text[from] == '0' && hex.join(text, from, length)) {
      matchHex(from, into);
      return;
    }
    if (line.mayGoOn(text, from, length)
        && line.join(text, from, length)
        && !endsBefore(from, into)) {
      match(from, into);
    }
  }

  /** Hexadecimal digits in two lines, which are one value where together they fill its form. */
  private void matchHex(int from, List<Candidate> into) {
    verifier.begin();
    ends.clear();
    ends.begin();
    steps += catalogue.numbers().run(hex.joined(), 0, hex.length(), ends);
    for (int end = ends.count() - 1; end >= 0; end--) {
      if (ends.at(end) == hex.length()) {
        for (int pattern : ends.patterns(end).patterns()) {
          String value = verifier.verifiedCopy(pattern, hex.joined(), 0, hex.length());
          Support support = context.of(from, hex.end(), catalogue.detectorOf(pattern));
          Candidate candidate =
              value == null || !support.any() || !context.inOneCell(from, hex.end())
                  ? null
                  : judge.matched(pattern, text, from, hex.end(), value, support);
          if (candidate != null) {
            into.add(candidate);
          }
        }
      }
    }
    verifier.begin();
  }

  private void match(int from, List<Candidate> into) {
    verifier.begin();
    ends.clear();
    ends.begin();
    steps += catalogue.numbers().run(line.text(), line.from(), line.length(), ends);
    for (int end = ends.count() - 1; end >= 0; end--) {
      int to = ends.at(end);
      if (line.reaches(to) && Boundaries.free(line.text(), line.from(), to, line.length())) {
        for (int pattern : ends.patterns(end).patterns()) {
          Candidate candidate = candidate(pattern, from, to);
          if (candidate != null) {
            into.add(candidate);
          }
        }
      }
    }
    verifier.begin();
  }

  /** Whether a value was found that ends where the line does, and that more than a check says. */
  private boolean endsBefore(int from, List<Candidate> found) {
    for (int i = found.size() - 1; i >= 0 && found.get(i).to() >= from; i--) {
      Candidate candidate = found.get(i);
      if (candidate.validated()
          && candidate.judgement().atLeast(Confidence.MEDIUM)
          && candidate.from() <= from
          && candidate.to() <= line.headTo()) {
        return true;
      }
    }
    return false;
  }

  /** Whether what no check says is one value all the same: by its groups, or by its label. */
  private boolean goesOn(Support support, int to) {
    return support.any()
        && (line.groupsGoOn(to) || (support.labelled() && (line.open() || mixed(to))));
  }

  private boolean mixed(int to) {
    boolean letter = false;
    boolean digit = false;
    for (int i = line.from(); i < to; i++) {
      digit |= AnchorScanner.isDigit(line.text()[i]);
      letter |= AnchorScanner.isWord(line.text()[i]) && !AnchorScanner.isDigit(line.text()[i]);
    }
    return letter && digit;
  }

  private @Nullable Candidate candidate(int pattern, int from, int to) {
    int detector = catalogue.detectorOf(pattern);
    boolean checked = catalogue.detector(detector).checksValidate();
    String value = verifier.verifiedCopy(pattern, line.text(), line.from(), to);
    int end = line.inWindow(to);
    if (value == null || !context.inOneCell(from, end)) {
      return null;
    }
    Support support = context.of(from, end, detector);
    if (!checked && !goesOn(support, to)) {
      return null;
    }
    boolean indifferent = (rules.needs[pattern] & PatternNeeds.INDIFFERENT) != 0;
    return judge.matched(pattern, text, from, end, value, indifferent ? Support.NONE : support);
  }
}
