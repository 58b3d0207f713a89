package org.mailboxinventory.scanner.detect.word.broken;

import static org.mailboxinventory.scanner.detect.word.AnchorScanner.isWord;

import org.mailboxinventory.scanner.detect.word.DigitGroups;
import org.mailboxinventory.scanner.text.Signs;

/**
 * What is between two groups of a value on one line: blanks, a sign, or a sign with blanks around
 * it. Reused; for one thread.
 */
final class GroupGap {
  /** Between two groups are no more bytes. */
  private static final int LONGEST = 5;

  /** Two groups without a sign are no farther from each other, where no check says more. */
  static final int BLANKS = 2;

  /** With a check they may be as far as columns are. */
  private static final int MOST_BLANKS = 3;

  /** Signs that people write between the groups of one value. */
  private static final Signs JOINING = Signs.of("-./\t'_");

  /** Signs that part the values of a list, too: a check must say that it is one value. */
  private static final Signs PARTING = Signs.of(",#()[]|");

  /** Where the next group begins; -1 where none does. */
  int next;

  /** The sign; a blank where there is none. */
  byte sign;

  /** How many bytes beside the sign. */
  int blanks;

  /** Reads what follows a group that ends at a place. */
  void read(byte[] text, int end, int length) {
    int at = end;
    sign = ' ';
    int signs = 0;
    int before = 0;
    while (at < length && at - end < LONGEST && !isWord(text[at])) {
      if (text[at] != ' ') {
        before = signs == 0 ? at - end : before;
        signs += signs == 1 && closes(sign, text[at]) ? 0 : 1;
        sign = text[at];
      }
      at++;
    }
    blanks = at - end - signs;
    boolean word = at > end && at < length && isWord(text[at]);
    // A low line beside a letter makes a code of both: SO_4056383831.
    boolean joined = word && sign == '_';
    boolean coded = joined && !(digit(text[end - 1]) && digit(text[at]));
    coded |= joined && DigitGroups.dayBehind(text, at - 1, length);
    next = word && !coded && signs < 2 && allowed(signs, before) ? at : -1;
  }

  private static boolean digit(byte b) {
    return b >= '0' && b <= '9';
  }

  private static boolean closes(byte before, byte sign) {
    return (before == ')' && sign == '(') || (before == ']' && sign == '[');
  }

  private boolean allowed(int signs, int before) {
    if (signs == 0) {
      return blanks <= MOST_BLANKS;
    }
    boolean sentence = sign == '.' && blanks > before && before == 0;
    return !sentence && (joins() || parts(sign));
  }

  private boolean joins() {
    return JOINING.has(sign);
  }

  /** Whether a sign may part the values of a list. */
  static boolean parts(byte sign) {
    return PARTING.has(sign);
  }

  /** The more there is between two groups, the less they belong together. */
  int width() {
    if (sign == ' ') {
      return blanks;
    }
    return blanks == 0 && !parts(sign) ? 0 : BLANKS + 1;
  }
}
