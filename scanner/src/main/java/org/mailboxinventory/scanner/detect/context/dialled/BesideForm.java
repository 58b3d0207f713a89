package org.mailboxinventory.scanner.detect.context.dialled;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Whether a number beside a telephone is one too: written as it is, or in groups behind a word for
 * a line or for the place of one: {@code móvil 654 …, en casa 91 447 28 16}.
 */
public final class BesideForm {
  private static final int FEWEST = 7;
  private static final int MOST = 11;

  /** Between the word and its number. */
  private static final int GAP = 3;

  private BesideForm() {}

  /** Whether {@code text[other, otherTo)} is one beside {@code text[from, to)}. */
  public static boolean is(byte[] text, int from, int to, int other, int otherTo) {
    return NumberForm.alike(text, from, to, other, otherTo) || ofLine(text, other, otherTo);
  }

  private static boolean ofLine(byte[] text, int from, int to) {
    int digits = DialledPlace.digits(text, from, to);
    if (digits < FEWEST
        || digits > MOST
        || digits == to - from
        || parted(text, from, to)
        || NumberForm.brazilianCode(text, from, to)) {
      return false;
    }
    int end = from;
    while (end > 0 && from - end < GAP && " :,".indexOf(text[end - 1]) >= 0) {
      end--;
    }
    int begin = end;
    while (begin > 0 && Words.letter(text[begin - 1])) {
      begin--;
    }
    return end < from
        && begin < end
        && (begin == 0 || !AnchorScanner.isDigit(text[begin - 1]))
        && TelephoneWords.LINES.holds(text, begin, end);
  }

  /** Whether a hyphen between blanks is in it, as between a house and a code. */
  private static boolean parted(byte[] text, int from, int to) {
    for (int at = from + 1; at + 1 < to; at++) {
      if (text[at] == '-' && text[at - 1] == ' ' && text[at + 1] == ' ') {
        return true;
      }
    }
    return false;
  }
}
