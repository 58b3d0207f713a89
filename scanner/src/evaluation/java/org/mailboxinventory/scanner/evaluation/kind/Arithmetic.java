package org.mailboxinventory.scanner.evaluation.kind;

import java.math.BigInteger;

/** Check digits and letters as their issuers publish them, written for making values. */
public final class Arithmetic {
  public static final String ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private static final int[][] DIHEDRAL = new int[10][10];
  private static final int[][] PERMUTED = new int[8][10];
  private static final int[] STEP = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

  static {
    for (int a = 0; a < 10; a++) {
      for (int b = 0; b < 10; b++) {
        DIHEDRAL[a][b] =
            a < 5
                ? (b < 5 ? (a + b) % 5 : 5 + (a + b) % 5)
                : (b < 5 ? 5 + (a - b + 5) % 5 : (a - b + 5) % 5);
      }
      PERMUTED[0][a] = a;
    }
    for (int row = 1; row < 8; row++) {
      for (int a = 0; a < 10; a++) {
        PERMUTED[row][a] = STEP[PERMUTED[row - 1][a]];
      }
    }
  }

  private Arithmetic() {}

  static int digit(String text, int at) {
    return text.charAt(at) - '0';
  }

  /** 0 to 35: digits, then letters. */
  static int value(char c) {
    return ALPHANUMERIC.indexOf(c);
  }

  /** The sum of digits or letters, each times its weight. */
  static int sum(String text, int... weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += value(text.charAt(i)) * weights[i];
    }
    return sum;
  }

  /** The digit that makes the whole divisible by ten, every second digit doubled. */
  static String luhn(String body) {
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      int digit = digit(body, body.length() - 1 - i);
      int twice = digit * 2;
      sum += i % 2 == 0 ? twice / 10 + twice % 10 : digit;
    }
    return Integer.toString((10 - sum % 10) % 10);
  }

  /** Luhn's digit where letters stand for 10 to 35 and count as two digits. */
  static String luhnOfLetters(String body) {
    StringBuilder digits = new StringBuilder();
    body.chars().forEach(c -> digits.append(value((char) c)));
    return luhn(digits.toString());
  }

  static String verhoeff(String body) {
    int state = 0;
    for (int i = 0; i < body.length(); i++) {
      state = DIHEDRAL[state][PERMUTED[(i + 1) % 8][digit(body, body.length() - 1 - i)]];
    }
    for (int check = 0; check < 10; check++) {
      if (DIHEDRAL[state][check] == 0) {
        return Integer.toString(check);
      }
    }
    throw new IllegalStateException();
  }

  /** ISO 7064, mod 11,10. */
  static String mod1110(String body) {
    int product = 10;
    for (int i = 0; i < body.length(); i++) {
      int sum = (product + digit(body, i)) % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return Integer.toString((11 - product) % 10);
  }

  static int mod(String digits, int divisor) {
    return new BigInteger(digits).mod(BigInteger.valueOf(divisor)).intValue();
  }

  /** Letters as two digits each, as ISO 7064 counts them. */
  static String spelled(String text) {
    StringBuilder digits = new StringBuilder();
    text.chars().forEach(c -> digits.append(value((char) c)));
    return digits.toString();
  }

  public static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  /** Weights 7, 3, 1 over and over, modulo ten: passports and identity cards. */
  static String sevenThreeOne(String text) {
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      int value = text.charAt(i) == '<' ? 0 : value(text.charAt(i));
      sum += value * new int[] {7, 3, 1}[i % 3];
    }
    return Integer.toString(sum % 10);
  }
}
