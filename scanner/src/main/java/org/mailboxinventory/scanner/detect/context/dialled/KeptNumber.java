package org.mailboxinventory.scanner.detect.context.dialled;

import org.mailboxinventory.scanner.detect.word.Words;

/**
 * A telephone named together with what it is kept on, or before the words that say it is another
 * now: {@code the phone number on my account to 098…}, {@code her mobile has changed to 098…}. The
 * number is the telephone's, not the account's.
 */
public final class KeptNumber {
  private static final int MOST_WORDS = 6;

  private KeptNumber() {}

  /**
   * Past the words behind a label that ends at a place, where it names a telephone and they say
   * what it is kept on or that it has changed; the same place where they do not.
   */
  public static int past(byte[] text, int labelTo, int ceiling) {
    int blank = labelTo < ceiling && text[labelTo] == '.' ? labelTo + 1 : labelTo;
    if (blank + 1 >= ceiling || text[blank] != ' ' || !Words.letter(text[blank + 1])) {
      return labelTo;
    }
    int first = (int) Words.firstWord(text, blank + 1, ceiling);
    boolean changed = TelephoneWords.CHANGED.holds(text, blank + 1, first);
    boolean keeps = TelephoneWords.KEEPING.holds(text, blank + 1, first);
    if ((!changed && !keeps) || !TelephoneLabel.ends(text, labelTo)) {
      return labelTo;
    }
    int past = keeps ? pastThing(text, blank, ceiling) : blank;
    past = past == blank && changed ? pastChange(text, blank, ceiling) : past;
    return past == blank ? labelTo : past;
  }

  private static int pastChange(byte[] text, int blank, int ceiling) {
    int at = blank;
    for (int words = 0; words < MOST_WORDS && at + 1 < ceiling && text[at] == ' '; words++) {
      int to = (int) Words.firstWord(text, at + 1, ceiling);
      if (to < 0 || !TelephoneWords.CHANGED.holds(text, at + 1, to)) {
        break;
      }
      at = to;
    }
    return at;
  }

  private static int pastThing(byte[] text, int blank, int ceiling) {
    int at = blank;
    int end = blank;
    for (int words = 0; words < MOST_WORDS && at + 1 < ceiling && text[at] == ' '; words++) {
      int to = (int) Words.firstWord(text, at + 1, ceiling);
      boolean thing = to > 0 && TelephoneWords.KEPT.holds(text, at + 1, to);
      if (!thing && (to < 0 || !TelephoneWords.KEEPING.holds(text, at + 1, to))) {
        boolean ownNumber = to > 0 && TelephoneWords.NUMBERS.holds(text, at + 1, to);
        return ownNumber ? blank : end;
      }
      at = to;
      end = thing ? to : end;
    }
    return end;
  }

  /**
   * Whether the label that ends at {@code to} is what a telephone is kept on, and no number of its
   * own: a sign or a word is between it and the value. A number that is linked to it is one: {@code
   * the number linked to my account is 07700 900123}.
   */
  public static boolean keeps(byte[] text, int to, int value) {
    int at = wordBegin(text, to);
    if (!TelephoneWords.KEPT.holds(text, at, to)) {
      boolean ownNumber = TelephoneWords.NUMBERS.holds(text, at, to);
      int end = at > 1 && text[at - 1] == ' ' ? at - 1 : at;
      at = wordBegin(text, end);
      if (ownNumber || !TelephoneWords.KEPT.holds(text, at, end)) {
        return false;
      }
    } else if (value <= to + 1 && text[to] == ' ') {
      return false;
    }
    boolean linked = false;
    for (int words = 0; words < MOST_WORDS && at > 1 && text[at - 1] == ' '; words++) {
      int end = at - 1;
      int begin = wordBegin(text, end);
      if (begin == end || !TelephoneWords.KEEPING.holds(text, begin, end)) {
        boolean linkedNumber = linked && TelephoneWords.NUMBERS.holds(text, begin, end);
        return words > 0 && (linkedNumber || TelephoneLabel.ends(text, end));
      }
      linked = TelephoneWords.LINKED.holds(text, begin, end);
      at = begin;
    }
    return false;
  }

  /** Whether a number is that of the account itself: {@code for my account number: 1234567}. */
  public static boolean ownNumber(byte[] text, int number) {
    int end = number;
    while (end > 0 && " .:".indexOf(text[end - 1]) >= 0) {
      end--;
    }
    int begin = wordBegin(text, end);
    if (begin < 2 || !TelephoneWords.NUMBERS.holds(text, begin, end)) {
      return false;
    }
    return TelephoneWords.KEPT.holds(text, wordBegin(text, begin - 1), begin - 1);
  }

  private static int wordBegin(byte[] text, int to) {
    int at = to;
    while (at > 0 && Words.letterOrDigit(text[at - 1])) {
      at--;
    }
    return at;
  }
}
