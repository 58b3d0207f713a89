package org.mailboxinventory.scanner.sample;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.validator.routines.EmailValidator;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;

/**
 * What issuers publish about their identifiers, written down once more and apart from the generator
 * and the detectors, so that neither can hide the other's mistakes.
 */
final class IssuerChecks {
  private static final String STATES =
      "(AP|AR|AS|BR|CG|CH|DL|GA|GJ|HP|HR|JH|JK|KA|KL|MH|MP|OD|PB|RJ|TN|TS|UK|UP|WB)";

  static final Map<String, Predicate<String>> BY_DETECTOR =
      Map.ofEntries(
          Map.entry("global.payment-card", v -> v.matches("[2-6]\\d{14,15}") && luhn(v)),
          Map.entry("global.iban", IssuerChecks::iban),
          Map.entry(
              "global.bic", v -> v.matches("[A-Z]{4}(DE|GB|US|SG|CH|IN|FR)[A-Z0-9]{2}(\\w{3})?")),
          Map.entry("global.email", v -> EmailValidator.getInstance().isValid(v)),
          Map.entry("global.phone", v -> phone(v, "ZZ")),
          Map.entry("global.date-of-birth", IssuerChecks::dateOfBirth),
          Map.entry("global.mrz", IssuerChecks::mrz),
          Map.entry("in.pan", v -> v.matches("[A-Z]{3}[ABCFGHJLPTK][A-Z](?!0000)\\d{4}[A-Z]")),
          Map.entry("in.aadhaar", v -> v.matches("[2-9]\\d{11}") && dihedral(v)),
          Map.entry("in.aadhaar-vid", v -> v.matches("[2-9]\\d{15}") && dihedral(v)),
          Map.entry("in.gstin", IssuerChecks::gstin),
          Map.entry("in.ifsc", v -> v.matches("(?!KVPB)[A-Z]{4}0[A-Z0-9]{6}")),
          Map.entry("in.upi-vpa", v -> v.matches("[a-z.]+\\d+@(ok[a-z]+|ybl|ibl|axl|paytm|upi)")),
          Map.entry("in.bank-account", v -> v.matches("\\d{9,18}")),
          Map.entry("in.voter-id", v -> v.matches("[A-Z]{3}\\d{7}") && luhn(v.substring(3))),
          Map.entry("in.passport", v -> v.matches("[A-PR-WY][1-9]\\d{5}[1-9]")),
          Map.entry("in.driving-licence", v -> v.matches(STATES + "\\d{2}(19|20)\\d{9}")),
          Map.entry("in.tan", v -> v.matches("[A-Z]{4}\\d{5}[A-Z]")),
          Map.entry(
              "in.cin", v -> v.matches("[LU]\\d{5}" + STATES + "(19|20)\\d\\d(PTC|PLC)\\d{6}")),
          Map.entry("in.din", v -> v.matches("\\d{8}")),
          Map.entry("in.demat-account", v -> v.matches("IN\\d{14}")),
          Map.entry("in.mobile", v -> v.matches("[6-9]\\d{9}") && phone(v, "IN")),
          Map.entry("us.ssn", v -> v.matches("(?!000|666|9)\\d{3}(?!00)\\d{2}(?!0000)\\d{4}")),
          Map.entry("us.aba-routing", v -> v.matches("\\d{9}") && weighted(v, 3, 7, 1) % 10 == 0),
          Map.entry("us.bank-account", v -> v.matches("\\d{8,12}")),
          Map.entry(
              "gb.nino",
              v ->
                  v.matches(
                      "(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\\d{6}[A-D]")),
          Map.entry("gb.sort-code-account", v -> v.matches("\\d{14}")),
          Map.entry("de.tax-id", IssuerChecks::germanTaxId),
          Map.entry("sg.nric", IssuerChecks::nric),
          Map.entry("ca.sin", v -> v.matches("[1-79]\\d{8}") && luhn(v)));

  private IssuerChecks() {}

  static boolean luhn(String digits) {
    int sum = 0;
    boolean twice = digits.length() % 2 == 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 10);
      int value = twice ? 2 * digit : digit;
      sum += value > 9 ? value - 9 : value;
      twice = !twice;
    }
    return sum % 10 == 0;
  }

  /** Verhoeff by the rules of the dihedral group of order ten, without tables. */
  static boolean dihedral(String digits) {
    int check = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      for (int turn = 0; turn < i % 8; turn++) {
        digit = "1576283094".charAt(digit) - '0';
      }
      check = multiply(check, digit);
    }
    return check == 0;
  }

  private static int multiply(int a, int b) {
    if (a < 5) {
      return b < 5 ? (a + b) % 5 : 5 + (a + b) % 5;
    }
    return b < 5 ? 5 + Math.floorMod(a - b, 5) : Math.floorMod(a - b, 5);
  }

  private static boolean iban(String value) {
    try {
      IbanUtil.validate(value);
      return true;
    } catch (Iban4jException refused) {
      return false;
    }
  }

  private static boolean phone(String value, String region) {
    try {
      PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
      return phones.isValidNumber(phones.parse(value, region));
    } catch (NumberParseException refused) {
      return false;
    }
  }

  private static boolean dateOfBirth(String value) {
    try {
      LocalDate born =
          LocalDate.parse(
              value,
              DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT)
                  .withResolverStyle(ResolverStyle.STRICT));
      return born.getYear() >= 1930 && born.getYear() <= 2010;
    } catch (DateTimeParseException refused) {
      return false;
    }
  }

  private static boolean gstin(String value) {
    if (!value.matches("\\d{2}[A-Z]{3}[CFTP][A-Z]\\d{4}[A-Z][0-9A-Z]Z[0-9A-Z]")) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 15; i++) {
      int digit = Character.digit(value.charAt(14 - i), 36) * (1 + i % 2);
      sum += digit / 36 + digit % 36;
    }
    return sum % 36 == 0;
  }

  private static boolean mrz(String value) {
    String second = value.substring(44);
    return value.length() == 88
        && value.startsWith("P<IND")
        && checked(second, 0, 9)
        && checked(second, 13, 19)
        && checked(second, 21, 27)
        && checked(second, 28, 42)
        && digit(second.substring(0, 10) + second.substring(13, 20) + second.substring(21, 43))
            == Character.digit(second.charAt(43), 10);
  }

  private static boolean checked(String line, int from, int to) {
    return digit(line.substring(from, to)) == Character.digit(line.charAt(to), 10);
  }

  private static int digit(String field) {
    return weighted(field.replace('<', '0'), 7, 3, 1) % 10;
  }

  private static int weighted(String text, int... weights) {
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum += Character.digit(text.charAt(i), 36) * weights[i % weights.length];
    }
    return sum;
  }

  private static boolean germanTaxId(String value) {
    if (!value.matches("[1-9]\\d{10}")) {
      return false;
    }
    long repeated =
        value.substring(0, 10).chars().distinct().filter(c -> count(value, c) > 1).count();
    int carry = 10;
    for (int i = 0; i < 10; i++) {
      carry = (carry + Character.digit(value.charAt(i), 10)) % 10;
      carry = (carry == 0 ? 10 : carry) * 2 % 11;
    }
    return repeated == 1 && (carry + Character.digit(value.charAt(10), 10)) % 10 == 1;
  }

  private static long count(String value, int character) {
    return value.substring(0, 10).chars().filter(c -> c == character).count();
  }

  private static boolean nric(String value) {
    if (!value.matches("[ST]\\d{7}[A-Z]")) {
      return false;
    }
    int sum = weighted(value.substring(1, 8), 2, 7, 6, 5, 4, 3, 2);
    String letters = value.startsWith("T") ? "GFEDCBAJZIH" : "JZIHGFEDCBA";
    return letters.charAt(sum % 11) == value.charAt(8);
  }
}
