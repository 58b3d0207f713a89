package org.mailboxinventory.scanner.sample.value;

import java.math.BigInteger;

/** The check characters that make generated identifiers pass their issuers' tests. */
final class CheckDigits {
  private static final String BASE36 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int[][] DIHEDRAL = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, {1, 2, 3, 4, 0, 6, 7, 8, 9, 5},
    {2, 3, 4, 0, 1, 7, 8, 9, 5, 6}, {3, 4, 0, 1, 2, 8, 9, 5, 6, 7},
    {4, 0, 1, 2, 3, 9, 5, 6, 7, 8}, {5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
    {6, 5, 9, 8, 7, 1, 0, 4, 3, 2}, {7, 6, 5, 9, 8, 2, 1, 0, 4, 3},
    {8, 7, 6, 5, 9, 3, 2, 1, 0, 4}, {9, 8, 7, 6, 5, 4, 3, 2, 1, 0}
  };
  private static final int[][] PERMUTED = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, {1, 5, 7, 6, 2, 8, 3, 0, 9, 4},
    {5, 8, 0, 3, 7, 9, 6, 1, 4, 2}, {8, 9, 1, 6, 0, 4, 3, 5, 2, 7},
    {9, 4, 5, 3, 1, 2, 6, 8, 7, 0}, {4, 2, 8, 6, 5, 7, 3, 9, 0, 1},
    {2, 7, 9, 3, 8, 0, 6, 4, 1, 5}, {7, 0, 4, 6, 9, 1, 3, 2, 5, 8}
  };
  private static final int[] INVERSE = {0, 4, 3, 2, 1, 5, 6, 7, 8, 9};

  private CheckDigits() {}

  /** The digit that makes {@code digits} pass Luhn when put behind (ISO/IEC 7812-1). */
  static int luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int doubled = (digits.charAt(digits.length() - 1 - i) - '0') * (i % 2 == 0 ? 2 : 1);
      sum += doubled / 10 + doubled % 10;
    }
    return (10 - sum % 10) % 10;
  }

  /** The digit that makes {@code digits} pass Verhoeff when put behind. */
  static int verhoeff(String digits) {
    int check = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      check = DIHEDRAL[check][PERMUTED[(i + 1) % 8][digit]];
    }
    return INVERSE[check];
  }

  /** The fifteenth character of a GSTIN. */
  static char gstin(String fourteen) {
    int sum = 0;
    for (int i = 0; i < fourteen.length(); i++) {
      int value = BASE36.indexOf(fourteen.charAt(i)) * (i % 2 == 0 ? 1 : 2);
      sum += value / 36 + value % 36;
    }
    return BASE36.charAt((36 - sum % 36) % 36);
  }

  /** The two check digits of an IBAN (ISO 13616). */
  static String iban(String country, String account) {
    StringBuilder number = new StringBuilder();
    for (char c : (account + country + "00").toCharArray()) {
      number.append(BASE36.indexOf(c));
    }
    int rest = new BigInteger(number.toString()).mod(BigInteger.valueOf(97)).intValue();
    int check = 98 - rest;
    return (check < 10 ? "0" : "") + check;
  }

  /** The check digit of a field of a machine-readable zone (ICAO 9303-3). */
  static int mrz(String field) {
    int sum = 0;
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      int value = c == '<' ? 0 : BASE36.indexOf(c);
      sum += value * (i % 3 == 0 ? 7 : i % 3 == 1 ? 3 : 1);
    }
    return sum % 10;
  }

  /** The ninth digit of an ABA routing number. */
  static int aba(String eight) {
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      sum += (eight.charAt(i) - '0') * (i % 3 == 0 ? 3 : i % 3 == 1 ? 7 : 1);
    }
    return (10 - sum % 10) % 10;
  }

  /** The last digit of a German tax id (ISO/IEC 7064, MOD 11,10). */
  static int mod11And10(String digits) {
    int product = 10;
    for (int i = 0; i < digits.length(); i++) {
      int sum = (digits.charAt(i) - '0' + product) % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (11 - product) % 10;
  }

  /** The last letter of a Singapore NRIC of the series S or T. */
  static char nric(char series, String seven) {
    int[] weights = {2, 7, 6, 5, 4, 3, 2};
    int sum = series == 'T' ? 4 : 0;
    for (int i = 0; i < 7; i++) {
      sum += (seven.charAt(i) - '0') * weights[i];
    }
    return "JZIHGFEDCBA".charAt(sum % 11);
  }
}
