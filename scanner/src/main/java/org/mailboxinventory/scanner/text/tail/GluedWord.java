package org.mailboxinventory.scanner.text.tail;

import java.nio.charset.StandardCharsets;

/**
 * A word glued to a value, as the texts of two fields are when nothing is written between them:
 * {@code DE02120300000000202051BIC BYLADEM1001}, {@code Mobil+49 170 1234567Anna}.
 */
public final class GluedWord {
  /** What follows an account. */
  private static final byte[][] LABELS = {bytes("bic"), bytes("swift")};

  private static final int FEWEST_BEFORE = 4;
  private static final int FEWEST_BEHIND = 3;

  private GluedWord() {}

  private static byte[] bytes(String word) {
    return word.getBytes(StandardCharsets.US_ASCII);
  }

  /** Whether the name of a field is glued to a telephone with its plus sign. */
  public static boolean before(byte[] text, int from) {
    if (text[from] != '+') {
      return false;
    }
    int at = from;
    while (at > 0 && text[at - 1] >= 'a' && text[at - 1] <= 'z') {
      at--;
    }
    boolean small = from - at >= FEWEST_BEFORE;
    int begin = at > 0 && capital(text[at - 1]) ? at - 1 : at;
    return small && (begin == 0 || !word(text[begin - 1]));
  }

  /**
   * Whether the extension of a telephone, or the letter that ends a number in a program, is glued
   * to {@code text[from, to)}; or, where it ends with a digit, the name of a field that is about
   * accounts, or behind a telephone with its plus sign a capitalised word.
   */
  public static boolean follows(byte[] text, int from, int to, int length) {
    byte first = text[to];
    boolean telephone = text[from] == '+';
    boolean may = telephone ? capital(first) : (first | 0x20) == 'b' || (first | 0x20) == 's';
    boolean word =
        may
            && digit(text[to - 1])
            && (telephone ? capitalised(text, to, length) : label(text, to, length));
    return word
        || PhoneExtension.follows(text, from, to, length)
        || NumberLiteral.follows(text, from, to, length);
  }

  private static boolean label(byte[] text, int from, int length) {
    for (byte[] label : LABELS) {
      int end = from + label.length;
      int at = 0;
      while (at < label.length && end < length && (text[from + at] | 0x20) == label[at]) {
        at++;
      }
      if (at == label.length && !word(text[end])) {
        return true;
      }
    }
    return false;
  }

  private static boolean capitalised(byte[] text, int from, int length) {
    int end = from;
    while (end < length && word(text[end])) {
      end++;
    }
    String word = new String(text, from, end - from, StandardCharsets.UTF_8);
    return word.length() >= FEWEST_BEHIND && word.chars().skip(1).allMatch(Character::isLowerCase);
  }

  private static boolean digit(byte b) {
    return b >= '0' && b <= '9';
  }

  private static boolean capital(byte b) {
    return b >= 'A' && b <= 'Z';
  }

  private static boolean word(byte b) {
    return digit(b) || ((b | 0x20) >= 'a' && (b | 0x20) <= 'z') || b < 0;
  }
}
