package org.mailboxinventory.scanner.detect.address.town;

import java.nio.charset.StandardCharsets;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * Houses in the centre of Mannheim, whose blocks have a letter and a number in the place of a
 * street: {@code Q 7, 24} before {@code 68161 Mannheim}.
 */
public final class Square {
  private static final String CODES = "68159 68161";
  private static final int CODE = 5;
  private static final char LAST = 'U';
  private static final int MOST_BLOCKS = 2;
  private static final int MOST_DIGITS = 3;

  private Square() {}

  /** Whether a code at a place is one of those of these blocks. */
  public static boolean mayBe(byte[] text, int code, int length) {
    boolean sign = code + 2 < length && text[code] == 'D' && text[code + 1] == '-';
    int from = sign ? code + 2 : code;
    if (from + CODE > length || text[from] != '6' || text[from + 1] != '8') {
      return false;
    }
    for (int i = from; i < from + CODE; i++) {
      if (!AnchorScanner.isDigit(text[i])) {
        return false;
      }
    }
    return CODES.contains(new String(text, from, CODE, StandardCharsets.US_ASCII));
  }

  /** Where in the text before its code a block and a house begin with which it ends; else -1. */
  public static int begin(String zone) {
    int at = blanks(zone, zone.length(), ", \n");
    int house = digits(zone, at);
    if (house < at && house > 0 && zone.charAt(house - 1) == '-') {
      at = house - 1;
      house = digits(zone, at);
    }
    int gap = blanks(zone, house, ", ");
    int block = digits(zone, gap);
    int letter = blanks(zone, block, " ") - 1;
    boolean numbers = house < at && gap < house && block < gap && gap - block <= MOST_BLOCKS;
    return numbers && letter >= 0 && begins(zone, letter) ? letter : -1;
  }

  private static boolean begins(String zone, int letter) {
    char c = zone.charAt(letter);
    return c >= 'A'
        && c <= LAST
        && (letter == 0 || !Character.isLetterOrDigit(zone.charAt(letter - 1)));
  }

  private static int blanks(String zone, int to, String signs) {
    int at = to;
    while (at > 0 && signs.indexOf(zone.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  private static int digits(String zone, int to) {
    int at = to;
    while (at > 0 && to - at < MOST_DIGITS && Character.isDigit(zone.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
