package org.mailboxinventory.scanner.detect.context.dialled;

import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Whether a number is the rest of the number of a parcel that is written in groups: {@code 1Z 4NB
 * 530 03 6876 8370}.
 */
final class TrackedParcel {
  private static final int MOST_GROUPS = 4;

  private TrackedParcel() {}

  /** Whether such groups are before it, each behind one blank. */
  static boolean before(byte[] text, int number) {
    int at = number;
    for (int groups = 0; groups < MOST_GROUPS && at > 2 && text[at - 1] == ' '; groups++) {
      int end = at - 1;
      at = end;
      while (at > 0 && Words.letterOrDigit(text[at - 1])) {
        at--;
      }
      if (at + 1 < end && text[at] == '1' && (text[at + 1] | 32) == 'z') {
        return true;
      }
    }
    return false;
  }
}
