package org.mailboxinventory.scanner.detect.context.payment;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * What the fields before an account of somebody who pays or is paid say of its country: the code of
 * the bank in the field directly before it (57), else the currency of the payment (32).
 */
final class PaymentParty {
  /** So many bytes of the message are looked through. */
  private static final int REACH = 320;

  /** In the code of a bank the country follows four letters. */
  private static final int BEFORE_COUNTRY = 4;

  /** Before the currency in field 32A, a date. */
  private static final int DATE = 6;

  /** Colons, two digits and a capital. */
  private static final int TAG = 5;

  private PaymentParty() {}

  /**
   * Where the code of a currency begins; or -1; or below that, as {@link #place} reads it, where
   * the code of a country does.
   */
  static int country(byte[] text, int from) {
    int floor = Math.max(0, from - REACH);
    int fields = 0;
    for (int at = from - 2; at >= floor; at--) {
      if (!begins(text, at, from)) {
        continue;
      }
      if (fields == 1 && text[at + 1] == '5' && text[at + 2] == '7' && text[at + 3] == 'A') {
        int code = bank(text, at, from) + BEFORE_COUNTRY;
        return code + 2 < from ? -2 - code : -1;
      }
      if (text[at + 1] == '3' && text[at + 2] == '2') {
        int currency = at + TAG + (text[at + 3] == 'A' ? DATE : 0);
        return currency + 3 < from ? currency : -1;
      }
      fields++;
    }
    return -1;
  }

  /** Where the code of a country begins that {@link #country} gave. */
  static int place(int country) {
    return -2 - country;
  }

  /** Whether the tag of a field begins at a place. */
  private static boolean begins(byte[] text, int at, int limit) {
    return text[at] == ':'
        && at + TAG <= limit
        && (at == 0 || text[at - 1] == '\n')
        && AnchorScanner.isDigit(text[at + 1])
        && AnchorScanner.isDigit(text[at + 2]);
  }

  /** Where the code of a bank begins in a field, behind the line of an account. */
  private static int bank(byte[] text, int tag, int limit) {
    int at = tag + TAG;
    if (text[at] == '/') {
      while (at < limit && text[at] != '\n') {
        at++;
      }
      at++;
    }
    return at;
  }
}
