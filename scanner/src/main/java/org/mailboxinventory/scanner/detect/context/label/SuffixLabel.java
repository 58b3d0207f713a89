package org.mailboxinventory.scanner.detect.context.label;

import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.SmallWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Labels that follow their value: {@code 4321 (code)}, {@code 4321 is your code}, {@code 4321 code
 * aaya}.
 */
public final class SuffixLabel {
  /** A label after its value follows this soon. */
  public static final int SOON = 16;

  /** Words that join a value and the label after it. */
  private static final WordSet VERBS = LabelWords.of("behind");

  /** Words that belong to a label where the verb comes last. */
  private static final WordSet POSSESSIVES = LabelWords.of("possessives");

  /** Verbs behind a label that directly follows its value. */
  private static final WordSet LAST = LabelWords.of("last");

  private SuffixLabel() {}

  /**
   * Whether the label {@code text[labelFrom, labelTo)}, which follows {@link #SOON soon}, says what
   * ends at {@code to}.
   */
  public static boolean names(byte[] text, int to, int labelFrom, int labelTo, int ceiling) {
    if (text[labelFrom - 1] == '(' && blanks(text, to, labelFrom - 1)) {
      int close = labelTo < ceiling && text[labelTo] == '.' ? labelTo + 1 : labelTo;
      return close < ceiling && text[close] == ')';
    }
    return (onlyWords(text, to, labelFrom) && joined(text, to, labelFrom))
        || (labelFrom - to == 1 && text[to] == ' ' && verbLast(text, labelTo, ceiling));
  }

  private static boolean blanks(byte[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] != ' ') {
        return false;
      }
    }
    return from < to;
  }

  private static boolean verbLast(byte[] text, int labelTo, int ceiling) {
    if (labelTo + 1 >= ceiling || text[labelTo] != ' ' || !Words.letterOrDigit(text[labelTo + 1])) {
      return false;
    }
    return LAST.holds(text, labelTo + 1, (int) Words.firstWord(text, labelTo + 1, ceiling));
  }

  private static boolean joined(byte[] text, int to, int labelFrom) {
    boolean joined = false;
    long word = Words.firstWord(text, to, labelFrom);
    while (word >= 0) {
      long hash = Words.hash(text, (int) (word >>> 32), (int) word);
      boolean joins = VERBS.holds(hash) || POSSESSIVES.holds(hash);
      joined |= joins;
      if (!joined || (!joins && !SmallWords.holds(hash))) {
        return false;
      }
      word = Words.firstWord(text, (int) word, labelFrom);
    }
    return joined;
  }

  /** No line ends between, and no punctuation. */
  private static boolean onlyWords(byte[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] != ' ' && !Words.letterOrDigit(text[i])) {
        return false;
      }
    }
    return true;
  }
}
