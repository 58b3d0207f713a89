package org.mailboxinventory.scanner.detect.check;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** References of payments, account numbers with checks, registrations of health services. */
final class References {
  /** The table of the recursive modulo ten of Swiss payment references. */
  private static final int[] RECURSIVE = {0, 9, 4, 6, 8, 2, 7, 1, 3, 5};

  private static final int[] SPANISH = {1, 2, 4, 8, 5, 10, 9, 7, 3, 6};

  private static final Set<String> EORI_STATES =
      Set.of(
          "AT BE BG CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK XI"
              .split(" ", -1));

  private static final Set<String> INDIAN_STATES =
      Set.of(
          ("AN AP AR AS BR CG CH CT DD DL DN GA GJ HP HR JH JK KA KL KR LA LD MH ML MN MP MZ NL OD"
                  + " OR PB PY RJ SK TN TR TS TG UK UP UT WB")
              .split(" ", -1));

  private References() {}

  static Map<String, Check> checks() {
    return Map.ofEntries(
        Map.entry("ch-qr-reference", References::swiss),
        Map.entry("creditor-reference", References::creditor),
        Map.entry("es-ccc", References::spanish),
        Map.entry("eori", References::eori),
        Map.entry("de-kvnr", References::insured),
        Map.entry("de-lanr", References::doctor),
        Map.entry("in-udyam", value -> state(value, 5) && !value.endsWith("0000000")),
        Map.entry("in-epf-member", References::member),
        Map.entry("in-fssai", References::food),
        Map.entry("in-utr", value -> value.length() > 15 && CheckDigits.digits(value.substring(6))),
        Map.entry("in-utr-dated", References::dated),
        Map.entry("in-utr-numbered", References::numbered),
        Map.entry("in-rrn", References::retrieval));
  }

  /** Twenty-seven digits, the last by recursion modulo ten (SIX, Swiss QR-bill). */
  private static boolean swiss(String value) {
    if (!EuropeanTax.plain(value, 27) || value.startsWith("00000000000000000000")) {
      return false;
    }
    int carry = 0;
    for (int i = 0; i < 26; i++) {
      carry = RECURSIVE[(carry + CheckDigits.digit(value, i)) % 10];
    }
    return (10 - carry) % 10 == CheckDigits.digit(value, 26);
  }

  /** ISO 11649: RF and two check digits, moved to the end, leave 1 modulo 97. */
  private static boolean creditor(String value) {
    String upper = value.toUpperCase(Locale.ROOT);
    return upper.length() > 4
        && upper.length() <= 25
        && upper.startsWith("RF")
        && CheckDigits.remainder97(upper.substring(4) + upper.substring(0, 4)) == 1;
  }

  /** Bank, branch, two checks and account: the first of bank and branch, the second of account. */
  private static boolean spanish(String value) {
    return EuropeanTax.plain(value, 20)
        && spanishCheck("00" + value.substring(0, 8)) == CheckDigits.digit(value, 8)
        && spanishCheck(value.substring(10)) == CheckDigits.digit(value, 9);
  }

  private static int spanishCheck(String ten) {
    int check = 11 - CheckDigits.weighted(ten, SPANISH) % 11;
    return check == 11 ? 0 : check == 10 ? 1 : check;
  }

  /** A state of the customs union and up to fifteen characters, of which one is a digit. */
  private static boolean eori(String value) {
    return value.length() >= 8
        && value.length() <= 17
        && EORI_STATES.contains(value.substring(0, 2))
        && value.chars().skip(2).filter(c -> c >= '0' && c <= '9').count() >= 5
        && !CheckDigits.oneCharacter(value.substring(2));
  }

  /** A letter as two digits, eight digits; doubled at every second, sums of digits, modulo ten. */
  private static boolean insured(String value) {
    if (value.length() != 10 || !CheckDigits.digits(value.substring(1))) {
      return false;
    }
    int letter = value.charAt(0) - 'A' + 1;
    if (letter < 1 || letter > 26) {
      return false;
    }
    String digits = letter / 10 + Integer.toString(letter % 10) + value.substring(1, 9);
    int sum = 0;
    for (int i = 0; i < 10; i++) {
      int product = CheckDigits.digit(digits, i) * (1 + i % 2);
      sum += product / 10 + product % 10;
    }
    return sum % 10 == CheckDigits.digit(value, 9) && !CheckDigits.oneCharacter(value.substring(1));
  }

  /** Six digits weighted 4 and 9, what is missing to ten, and the doctor's field. */
  private static boolean doctor(String value) {
    return EuropeanTax.plain(value, 9)
        && (10 - CheckDigits.weighted(value, 4, 9, 4, 9, 4, 9) % 10) % 10
            == CheckDigits.digit(value, 6);
  }

  /** Region and office as five letters, which are no state's, then numbers that are not zero. */
  private static boolean member(String value) {
    return value.chars().skip(5).anyMatch(c -> c >= '1' && c <= '9');
  }

  private static boolean state(String value, int at) {
    return value.length() >= at + 2 && INDIAN_STATES.contains(value.substring(at, at + 2));
  }

  /** Kind of licence 1 or 2, state 01 to 38, year, number. */
  private static boolean food(String value) {
    if (!EuropeanTax.plain(value, 14)) {
      return false;
    }
    int state = CheckDigits.number(value, 1, 3);
    int year = CheckDigits.number(value, 3, 5);
    return value.charAt(0) <= '2'
        && value.charAt(0) >= '1'
        && state <= 38
        && year >= 10
        && year < 40;
  }

  /**
   * A bank's four letters, the channel, its server, then the day and eight digits of the number.
   */
  private static boolean dated(String value) {
    return value.length() == 22
        && CheckDigits.digits(value.substring(6))
        && IfscBranches.registry().bank(value.substring(0, 4) + "0000000")
        && value.startsWith("20", 6)
        && Dates.fullYearMonthDay(value, 6);
  }

  /**
   * A bank's four letters, the channel, year and day of the year, six digits of the number. Of the
   * years from 2020 to 2031 alone: of more, too many digits by chance are a day.
   */
  private static boolean numbered(String value) {
    if (value.length() != 16 || !CheckDigits.digits(value.substring(5))) {
      return false;
    }
    int year = CheckDigits.number(value, 5, 7);
    int day = CheckDigits.number(value, 7, 10);
    return IfscBranches.registry().bank(value.substring(0, 4) + "0000000")
        && year >= 20
        && year <= 31
        && day >= 1
        && day <= 366
        && !value.endsWith("000000");
  }

  /** Twelve digits: the last digit of the year, the day of the year, hour and number. */
  private static boolean retrieval(String value) {
    return EuropeanTax.plain(value, 12);
  }
}
