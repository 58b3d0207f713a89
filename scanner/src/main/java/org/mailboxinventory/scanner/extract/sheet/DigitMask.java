package org.mailboxinventory.scanner.extract.sheet;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number format that lays digits out: {@code 000000000000} keeps leading zeros, {@code 0000 0000
 * 0000} groups, {@code "AC"0000} has letters in front.
 */
final class DigitMask {
  private static final int LONGEST = 64;

  /** Characters as they stand, and digit places: a zero shows always, {@code #} where needed. */
  private final String places;

  /** At the same index, whether the character is a digit place. */
  private final boolean[] isPlace;

  private DigitMask(String places, boolean[] isPlace) {
    this.places = places;
    this.isPlace = isPlace;
  }

  /** The mask that a format's first section is; null when it is none. */
  static @Nullable DigitMask of(String format) {
    StringBuilder characters = new StringBuilder();
    boolean[] isPlace = new boolean[LONGEST];
    int digits = 0;
    boolean quoted = false;
    for (int i = 0; i < format.length() && characters.length() < LONGEST; i++) {
      char c = format.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (quoted) {
        characters.append(c);
      } else if (c == ';') {
        break;
      } else if (c == '0' || c == '#') {
        isPlace[characters.length()] = true;
        characters.append(c);
        digits++;
      } else if (c == '\\' && i + 1 < format.length()) {
        characters.append(format.charAt(++i));
      } else if (c == '_' || c == '*') {
        i++;
      } else if (" -/()+".indexOf(c) >= 0) {
        characters.append(c);
      } else {
        return null;
      }
    }
    return digits == 0 || quoted ? null : new DigitMask(characters.toString(), isPlace);
  }

  /** A whole number not below zero, laid out; null when it is none. */
  @Nullable String lay(BigDecimal number) {
    if (number.signum() < 0 || number.stripTrailingZeros().scale() > 0 || tooLong(number)) {
      return null;
    }
    String digits = number.toBigInteger().toString();
    int left = digits.equals("0") ? 0 : digits.length();
    StringBuilder reversed = new StringBuilder();
    int first = firstPlace();
    for (int i = places.length() - 1; i >= 0; i--) {
      if (!isPlace[i]) {
        reversed.append(places.charAt(i));
      } else if (left > 0) {
        reversed.append(digits.charAt(--left));
      } else if (places.charAt(i) == '0') {
        reversed.append('0');
      }
      while (i == first && left > 0) {
        reversed.append(digits.charAt(--left));
      }
    }
    return reversed.reverse().toString().strip();
  }

  private static boolean tooLong(BigDecimal number) {
    return number.precision() - number.scale() > LONGEST;
  }

  private int firstPlace() {
    int at = 0;
    while (!isPlace[at]) {
      at++;
    }
    return at;
  }
}
