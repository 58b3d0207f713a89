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
import org.mailboxinventory.scanner.detect.word.Boundaries;
import org.mailboxinventory.scanner.detect.word.WordIndex;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.detect.word.broken.CutAccount;
import org.mailboxinventory.scanner.detect.word.broken.GroupForm;
import org.mailboxinventory.scanner.detect.word.broken.LineEnd;
import org.mailboxinventory.scanner.detect.word.broken.Regrouped;
import org.mailboxinventory.scanner.text.WrappedText;

/**
 * Finds values behind their labels that are written in other groups than their issuers write them
 * in, or broken between two lines where no group ends. A check must say that it is one; without a
 * check, letters and digits must stand where the issuer has them. For one thread.
 */
final class RegroupedFinder {
  /** Of a telephone the groups tell the country. */
  private static final String TELEPHONES = "phone-number";

  private static final String ACCOUNT = "account";

  private final CompiledCatalogue catalogue;
  private final Context context;
  private final ValueVerifier verifier;
  private final Judge judge;
  private final Regrouped value = new Regrouped();
  private final MatchEnds ends = new MatchEnds();
  private final long[] nothing;

  /** A bit for each detector that words support; and for those whose checks validate. */
  private final long[] supported;

  private final long[] checked;

  /** Accounts whose checks alone say what they are. */
  private final long[] sure;

  /** A bit for each detector that something near supports. */
  private final long[] mentioned;

  private long steps;
  private int length;

  /** The last group before the line's end at which a value is cut. */
  private int last;

  RegroupedFinder(
      CompiledCatalogue catalogue,
      PatternRules rules,
      Context context,
      ValueVerifier verifier,
      Judge judge) {
    this.catalogue = catalogue;
    this.context = context;
    this.verifier = verifier;
    this.judge = judge;
    this.supported = new long[WordIndex.longs(catalogue.detectorCount())];
    this.checked = new long[supported.length];
    this.sure = new long[supported.length];
    this.mentioned = new long[supported.length];
    this.nothing = new long[supported.length];
    for (int pattern = 0; pattern < catalogue.patternCount(); pattern++) {
      int detector = catalogue.detectorOf(pattern);
      boolean telephone = catalogue.detector(detector).category().equals(TELEPHONES);
      if (!telephone && (rules.needs[pattern] & PatternNeeds.WORD) != 0) {
        supported[detector >>> 6] |= 1L << detector;
        if (catalogue.detector(detector).checksValidate()) {
          checked[detector >>> 6] |= 1L << detector;
          sure[detector >>> 6] |= isAccount(detector) && sure(pattern) ? 1L << detector : 0;
        }
      }
    }
  }

  /** How many bytes have been looked at in all. */
  long steps() {
    return steps;
  }

  /** Adds the value that begins at {@code from}, unless one of {@code into} does already. */
  void find(byte[] text, int from, int newLength, List<Candidate> into) {
    length = newLength;
    if (!value.read(text, from, length) || known(from, into)) {
      return;
    }
    boolean broken = value.broken(value.groups() - 1);
    long[] near = context.mentioned(from, value.inWindow(0), broken ? supported : checked, nothing);
    if (near == null && GroupForm.joined(value, text)) {
      near = sure;
    }
    if (near == null || labelFirst(text, from)) {
      return;
    }
    System.arraycopy(near, 0, mentioned, 0, mentioned.length);
    for (int group = value.groups() - 1; group > 0; group--) {
      if (!value.goesOn(group)
          && Boundaries.freeAfter(text, from, value.inWindow(group), length)
          && match(text, from, group, into)) {
        return;
      }
    }
  }

  /** Whether the first group is the label of some value, as in {@code SEDOL B0YBKJ7}. */
  private boolean labelFirst(byte[] text, int from) {
    WordIndex words = catalogue.words();
    int node = words.child(WordIndex.ROOT, Words.hash(text, from, value.inWindow(0)));
    return node != WordIndex.NONE && (words.ending(node) & WordIndex.LABEL) != 0;
  }

  /** Whether a label or a check says that a value was found here that more than this group has. */
  private boolean known(int from, List<Candidate> found) {
    for (int i = found.size() - 1; i >= 0 && found.get(i).to() > from; i--) {
      Candidate candidate = found.get(i);
      if (candidate.from() <= from
          && candidate.judgement().atLeast(Confidence.MEDIUM)
          && (candidate.validated()
              || (candidate.support().labelled() && candidate.to() > value.inWindow(0)))) {
        return true;
      }
    }
    return false;
  }

  private boolean match(byte[] text, int from, int group, List<Candidate> into) {
    int to = value.to(group);
    ends.clear();
    ends.begin();
    steps += catalogue.numbers().run(value.letters(), value.from(), to, ends);
    int last = ends.count() - 1;
    if (last < 0 || ends.at(last) != to) {
      return false;
    }
    verifier.begin();
    boolean found = false;
    for (int pattern : ends.patterns(last).patterns()) {
      Candidate candidate = candidate(pattern, text, from, group, into);
      if (candidate != null) {
        into.add(candidate);
        found = true;
      }
    }
    verifier.begin();
    return found;
  }

  private @Nullable Candidate candidate(
      int pattern, byte[] text, int from, int group, List<Candidate> found) {
    int end = value.inWindow(group);
    int detector = catalogue.detectorOf(pattern);
    if ((mentioned[detector >>> 6] >>> detector & 1) == 0 || !context.inOneCell(from, end)) {
      return null;
    }
    Support support = context.of(from, end, detector);
    last = GroupForm.cut(value, text, group);
    boolean cut = last >= 0 && mayBeCut(detector, support, text, from, group, found);
    if (!cut && !supports(pattern, support, text, group)) {
      return null;
    }
    String canonical =
        verifier.verifiedCopy(pattern, value.letters(), value.from(), value.to(group));
    return canonical != null
        ? judge.matched(pattern, text, from, end, canonical, support)
        : cut ? failing(pattern, from, group, support) : null;
  }

  /** What a label names and a check refuses that is found all the same; null for none. */
  private @Nullable Candidate failing(int pattern, int from, int group, Support support) {
    Candidate refused =
        judge.failing(pattern, value.letters(), value.from(), value.to(group), support);
    return refused == null || !refused.judgement().atLeast(Confidence.MEDIUM)
        ? null
        : refused.over(from, value.inWindow(group));
  }

  /**
   * Whether digits that no check says may be cut in two by a line's end: what is before it is no
   * value by itself; of accounts, which are of many lengths, the line was full, or a word names
   * their country and each part is alone on its line.
   */
  private boolean mayBeCut(
      int detector, Support support, byte[] text, int from, int group, List<Candidate> found) {
    boolean account = isAccount(detector);
    boolean full =
        LineEnd.fullBefore(text, from)
            || (account && WrappedText.full(text, value.inWindow(last), length, false))
            || (account && CutAccount.tooShort(value, last, group));
    int to = value.inWindow(group);
    boolean alone =
        account
            && (full || (support.country() && LineEnd.beginsLine(text, from)))
            && (CutAccount.alone(text, to, length)
                || (full && CutAccount.inSentence(value, text, last, group, length)));
    return support.labelled()
        && (!account || (GroupForm.twoGroups(value, text, group) && (full || alone)))
        && !wholeBefore(detector, from, alone, found);
  }

  /**
   * Whether a value is before the break that a label names, or that is of the same kind.
   *
   * @param account an account of another country may be shorter
   */
  private boolean wholeBefore(int detector, int from, boolean account, List<Candidate> found) {
    for (int i = found.size() - 1; i >= 0 && found.get(i).to() >= from; i--) {
      Candidate other = found.get(i);
      boolean shorter = account && isAccount(other.detector());
      if (other.to() == value.inWindow(last)
          && (other.detector() == detector || (other.support().labelled() && !shorter))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAccount(int detector) {
    return catalogue.detector(detector).identifies().equals(ACCOUNT);
  }

  /** Whether its check alone says that a value is one. */
  private boolean sure(int pattern) {
    Confidence alone = catalogue.pattern(pattern).levels().validated();
    return alone != null && alone.atLeast(Confidence.MEDIUM);
  }

  private boolean supports(int pattern, Support support, byte[] text, int group) {
    boolean broken = value.broken(group);
    return catalogue.detector(catalogue.detectorOf(pattern)).checksValidate()
        ? support.labelled()
            || ((sure(pattern) || broken) && support.any())
            || (sure(pattern) && group == value.groups() - 1 && GroupForm.joined(value, text))
        : broken && support.any() && value.mixed(group);
  }
}
