package org.mailboxinventory.scanner.detect.check;

import static org.mailboxinventory.scanner.detect.check.EuropeanTax.plain;

import java.util.Map;

/** Tax and company numbers of states outside Europe. */
final class WorldTax {
  private WorldTax() {}

  static Map<String, Check> checks() {
    return Map.ofEntries(
        Map.entry("jp-corporate-number", WorldTax::japanese),
        Map.entry("tw-ubn", WorldTax::taiwanese),
        Map.entry("tw-arc", WorldTax::residence),
        Map.entry("tr-vkn", WorldTax::turkish),
        Map.entry("vn-mst", WorldTax::vietnamese),
        Map.entry("il-company", value -> plain(value, 9) && israeli(value)),
        Map.entry("ma-ice", value -> plain(value, 15) && CheckDigits.remainder97(value) == 0),
        Map.entry("tn-mf", WorldTax::tunisian),
        Map.entry("tn-mf-unpadded", value -> tunisian("0" + value)),
        Map.entry("mu-nid", WorldTax::mauritian),
        Map.entry("gh-tin", WorldTax::ghanaian),
        Map.entry("za-tin", WorldTax::southAfrican),
        Map.entry("ve-rif", WorldTax::venezuelan),
        Map.entry("gt-nit", WorldTax::guatemalan),
        Map.entry("sv-nit", WorldTax::salvadoran),
        Map.entry("py-ruc", WorldTax::paraguayan),
        Map.entry("br-cnh", WorldTax::brazilianLicence));
  }

  /** Thirteen digits, the first the check of the others: weights 1 and 2 from the right. */
  private static boolean japanese(String value) {
    if (!plain(value, 13) || value.charAt(0) == '0') {
      return false;
    }
    int sum = 0;
    for (int i = 1; i < 13; i++) {
      sum += CheckDigits.digit(value, i) * (i % 2 == 0 ? 1 : 2);
    }
    return 9 - sum % 9 == CheckDigits.digit(value, 0);
  }

  /** Eight digits: sums of the digits of products, divisible by 5 since 2023, by 10 before. */
  private static boolean taiwanese(String value) {
    if (!plain(value, 8)) {
      return false;
    }
    int[] weights = {1, 2, 1, 2, 1, 2, 4, 1};
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      int product = CheckDigits.digit(value, i) * weights[i];
      sum += product / 10 + product % 10;
    }
    return sum % 10 == 0 || (sum % 10 == 9 && value.charAt(6) == '7');
  }

  /** A letter, a letter A to D or the digit 8 or 9, and eight digits, weighted modulo ten. */
  private static boolean residence(String value) {
    if (value.length() != 10 || !CheckDigits.digits(value.substring(2))) {
      return false;
    }
    int first = taiwaneseLetter(value.charAt(0));
    char second = value.charAt(1);
    boolean newForm = second == '8' || second == '9';
    int next = newForm ? second - '0' : taiwaneseLetter(second) % 10;
    if (first < 0 || (!newForm && "ABCD".indexOf(second) < 0)) {
      return false;
    }
    int sum = first / 10 + first % 10 * 9 + next * 8;
    return (sum + CheckDigits.weighted(value.substring(2), 7, 6, 5, 4, 3, 2, 1, 1)) % 10 == 0;
  }

  /** 10 to 35 in the order of the household registers. */
  private static int taiwaneseLetter(char letter) {
    int at = "ABCDEFGHJKLMNPQRSTUVXYWZIO".indexOf(letter);
    return at < 0 ? -1 : at + 10;
  }

  private static boolean turkish(String value) {
    if (!plain(value, 10)) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      int moved = (CheckDigits.digit(value, i) + 9 - i) % 10;
      int power = moved * (1 << (9 - i)) % 9;
      sum += moved != 0 && power == 0 ? 9 : power;
    }
    return (10 - sum % 10) % 10 == CheckDigits.digit(value, 9);
  }

  /** Ten digits, a branch's with three more. */
  private static boolean vietnamese(String value) {
    return (CheckDigits.digits(value, 10)
            || (CheckDigits.digits(value, 13) && !value.endsWith("000")))
        && !value.startsWith("0000000", 2)
        && 10 - CheckDigits.weighted(value, 31, 29, 23, 19, 17, 13, 7, 5, 3) % 11
            == CheckDigits.digit(value, 9);
  }

  private static boolean israeli(String value) {
    return value.charAt(0) == '5' && CheckDigits.luhn(value);
  }

  /** Seven digits and a key; then perhaps the regime, the category and the establishment. */
  private static boolean tunisian(String value) {
    boolean key =
        value.length() > 7
            && CheckDigits.digits(value.substring(0, 7))
            && "ABCDEFGHJKLMNPQRSTVWXYZ".indexOf(value.charAt(7)) >= 0;
    return key
        && (value.length() == 8
            || (kinds(value)
                && (value.length() == 10
                    || (value.length() == 13
                        && CheckDigits.digits(value.substring(10))
                        && (value.endsWith("000") || value.charAt(9) == 'E')))));
  }

  /** Whether the letters behind the key are one for VAT and one for the kind of taxpayer. */
  private static boolean kinds(String value) {
    return value.length() > 9
        && "APBDN".indexOf(value.charAt(8)) >= 0
        && "MPCNE".indexOf(value.charAt(9)) >= 0;
  }

  /** Initial, birth as DDMMYY, serial, a check modulo 17. */
  private static boolean mauritian(String value) {
    if (value.length() != 14
        || CheckDigits.alphanumeric(value.charAt(0)) < 10
        || !CheckDigits.digits(value.substring(1, 13))
        || !Dates.dayMonthYear(value, 1)) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 13; i++) {
      sum += CheckDigits.alphanumeric(value.charAt(i)) * (14 - i);
    }
    return Math.floorMod(17 - sum, 17) == CheckDigits.alphanumeric(value.charAt(13));
  }

  /** P, C, G, Q or V, 00, seven digits, and a check modulo 11 that may be X. */
  private static boolean ghanaian(String value) {
    if (value.length() != 11
        || "PCGQV".indexOf(value.charAt(0)) < 0
        || !CheckDigits.digits(value.substring(1, 10))) {
      return false;
    }
    int rest = CheckDigits.weighted(value.substring(1, 10), 1, 2, 3, 4, 5, 6, 7, 8, 9) % 11;
    return value.startsWith("00", 1)
        && value.charAt(10) == (rest == 10 ? 'X' : (char) ('0' + rest));
  }

  private static boolean southAfrican(String value) {
    return plain(value, 10) && "01239".indexOf(value.charAt(0)) >= 0 && CheckDigits.luhn(value);
  }

  private static boolean venezuelan(String value) {
    int kind = value.isEmpty() ? -1 : "VEJPG".indexOf(value.charAt(0));
    if (kind < 0 || value.length() != 10 || !plain(value.substring(1), 9)) {
      return false;
    }
    int sum = 4 * (kind + 1) + CheckDigits.weighted(value.substring(1), 3, 2, 7, 6, 5, 4, 3, 2);
    return "00987654321".charAt(sum % 11) == value.charAt(9);
  }

  private static boolean guatemalan(String value) {
    int last = value.length() - 1;
    if (last < 1 || last > 11 || !CheckDigits.digits(value.substring(0, last))) {
      return false;
    }
    int rest = fromRight(value, last);
    return value.charAt(last) == (rest == 10 ? 'K' : (char) ('0' + rest));
  }

  private static boolean paraguayan(String value) {
    int last = value.length() - 1;
    return last >= 4
        && last <= 8
        && CheckDigits.digits(value)
        && !CheckDigits.oneCharacter(value)
        && fromRight(value, last) % 10 == CheckDigits.digit(value, last);
  }

  /** Weights 2, 3, 4 … from the right; what is missing to the next multiple of 11. */
  private static int fromRight(String value, int end) {
    int sum = 0;
    for (int i = 0; i < end; i++) {
      sum += CheckDigits.digit(value, i) * (end - i + 1);
    }
    return Math.floorMod(-sum, 11);
  }

  /** Municipality, birth, serial and check; serials up to 100 are of the older form. */
  private static boolean salvadoran(String value) {
    if (!plain(value, 14) || "019".indexOf(value.charAt(0)) < 0) {
      return false;
    }
    boolean old = CheckDigits.number(value, 10, 13) <= 100;
    int rest =
        old
            ? CheckDigits.weighted(value, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11
            : Math.floorMod(
                -CheckDigits.weighted(value, 2, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2), 11);
    return rest % 10 == CheckDigits.digit(value, 13);
  }

  /** Nine digits and two checks; when the first would be ten, the second is two less. */
  private static boolean brazilianLicence(String value) {
    if (!plain(value, 11)) {
      return false;
    }
    int first = CheckDigits.weighted(value, 9, 8, 7, 6, 5, 4, 3, 2, 1) % 11;
    int second = CheckDigits.weighted(value, 1, 2, 3, 4, 5, 6, 7, 8, 9) % 11;
    int less = first == 10 ? 2 : 0;
    int last = second - less < 0 ? second - less + 11 : second - less;
    return first % 10 == CheckDigits.digit(value, 9)
        && (last > 9 ? 0 : last) == CheckDigits.digit(value, 10);
  }
}
