package org.mailboxinventory.scanner.detect.candidate.start;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.BranchCode;

/**
 * Addresses in a narration whose fields hyphens join, which else belong to the local part: {@code
 * UPI-RAVI KUMAR-ravi@okaxis-HDFC0001234-412345678901}.
 */
final class NarrationField {
  /** What follows the sign is no longer. */
  private static final int LONGEST_HANDLE = 32;

  private NarrationField() {}

  /**
   * Where the last field begins of a local part {@code text[from, sign)}, where the code of a
   * branch is the next field behind the address; {@code from} elsewhere.
   */
  static int localPart(byte[] text, int from, int sign, int length) {
    int last = sign;
    while (last > from && text[last - 1] != '-') {
      last--;
    }
    if (last == from || last == sign) {
      return from;
    }
    int end = sign + 1;
    while (end < length && end - sign <= LONGEST_HANDLE && AnchorScanner.isWord(text[end])) {
      end++;
    }
    int code = end + 1 + BranchCode.LENGTH;
    boolean coded = code <= length && text[end] == '-' && BranchCode.is(text, end + 1, code);
    return coded ? last : from;
  }
}
