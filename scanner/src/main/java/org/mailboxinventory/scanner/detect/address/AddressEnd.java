package org.mailboxinventory.scanner.detect.address;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/** What the end of an address is made of, and where the one before it ends. */
public final class AddressEnd {
  private AddressEnd() {}

  /** Where the line ends that the last address before {@code code} ends; 0 where none does. */
  public static int floor(byte[] text, @Nullable Integer before, int code) {
    int at = before == null ? code : before;
    while (at < code && text[at] != '\n' && !Words.letter(text[at])) {
      at++;
    }
    return at < code && text[at] == '\n' ? at : 0;
  }

  /** Whether a blank or a line's end is in it. */
  public static boolean parted(byte[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] == ' ' || text[i] == '\n') {
        return true;
      }
    }
    return false;
  }

  /** Whether a digit is in it. */
  public static boolean digit(byte[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (AnchorScanner.isDigit(text[i])) {
        return true;
      }
    }
    return false;
  }
}
