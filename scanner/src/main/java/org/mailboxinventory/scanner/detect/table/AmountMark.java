package org.mailboxinventory.scanner.detect.table;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * Commas within an amount behind the sign of a currency, which part no cells: {@code $1,250.00}.
 */
final class AmountMark {
  private static final int GROUP = 3;

  /** An amount has no more digits and commas before one of its commas. */
  private static final int LONGEST = 16;

  private AmountMark() {}

  /** Whether the sign at a place is a comma between the digits of such an amount. */
  static boolean groups(byte[] text, int at, int to) {
    if (text[at] != ',' || at + GROUP >= to || at == 0 || !AnchorScanner.isDigit(text[at - 1])) {
      return false;
    }
    for (int i = at + 1; i <= at + GROUP; i++) {
      if (!AnchorScanner.isDigit(text[i])) {
        return false;
      }
    }
    int behind = at + GROUP + 1;
    return (behind == to || !AnchorScanner.isDigit(text[behind])) && priced(text, at);
  }

  /** Whether the digits and commas before a place begin behind the sign of a currency. */
  private static boolean priced(byte[] text, int at) {
    int floor = Math.max(0, at - LONGEST);
    int begin = at;
    while (begin > floor && (AnchorScanner.isDigit(text[begin - 1]) || text[begin - 1] == ',')) {
      begin--;
    }
    return begin > 0 && (text[begin - 1] == '$' || pound(text, begin) || euro(text, begin));
  }

  private static boolean pound(byte[] text, int to) {
    return to > 1 && text[to - 2] == (byte) 0xc2 && text[to - 1] == (byte) 0xa3;
  }

  /** The signs of currencies from U+20A0 on, of the euro and the rupee among them. */
  private static boolean euro(byte[] text, int to) {
    return to > 2 && text[to - 3] == (byte) 0xe2 && text[to - 2] == (byte) 0x82;
  }
}
