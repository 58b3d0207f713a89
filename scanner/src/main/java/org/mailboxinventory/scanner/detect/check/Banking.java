package org.mailboxinventory.scanner.detect.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.validator.routines.IBANValidator;
import org.apache.commons.validator.routines.checkdigit.ABANumberCheckDigit;
import org.apache.commons.validator.routines.checkdigit.IBANCheckDigit;
import org.iban4j.BicUtil;
import org.iban4j.CountryCode;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.iban4j.bban.BbanStructure;
import org.iban4j.bban.BbanStructureEntry;
import org.iban4j.bban.BbanStructureEntry.EntryCharacterType;

/** Account and bank numbers that are the same everywhere, and those of clearing systems. */
final class Banking {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /** Of Norway; what is shorter has lost too much to be known. */
  private static final int SHORTEST_IBAN = 14;

  /** Two groups of four may be missing. */
  private static final int MOST_SHORT = 8;

  private static final int MOST_LOST = 4;

  private static final List<BbanStructureEntry> NOTHING = List.of();

  /** With its check digits. */
  private static final int LETTERS_OF_COUNTRY = 4;

  /** Behind so many characters nearly all countries have digits alone. */
  private static final int LETTERS_OF_BANK = 8;

  /** So many vowels make a word of eight letters or more. */
  private static final int MANY_VOWELS = 4;

  private Banking() {}

  static Map<String, Check> checks() {
    return Map.ofEntries(
        Map.entry("creditor-id", Banking::creditor),
        Map.entry("iban", Banking::iban),
        Map.entry("iban-form", Banking::hasLengthOfIban),
        Map.entry("bic", Banking::bic),
        Map.entry("bic-no-word", Banking::noWord),
        Map.entry("bic-in-capitals", Banking::noWordInCapitals),
        Map.entry("aba-routing", Banking::abaRouting),
        Map.entry("us-account", Banking::americanAccount),
        Map.entry("ifsc-bank", value -> IfscBranches.registry().bank(value)),
        Map.entry("ifsc-branch", value -> IfscBranches.registry().holds(value)));
  }

  /**
   * Who collects direct debits: a country, two check digits, three characters of the creditor's
   * own, which are not checked, and the number of the country (European Payments Council, AT-02).
   */
  private static boolean creditor(String value) {
    return value.length() >= 8
        && CheckDigits.remainder97(value.substring(7) + value.substring(0, 4)) == 1;
  }

  /** Length and structure of the country in the registry, and ISO 7064 MOD 97-10. */
  static boolean iban(String value) {
    // The check digits first: they refuse 96 in 97, and cost less than an exception.
    if (value.length() < 5
        || CheckDigits.remainder97(value, 4) != 1
        || !IBANCheckDigit.IBAN_CHECK_DIGIT.isValid(value)) {
      return false;
    }
    // Each library knows countries that the other does not.
    if (IBANValidator.DEFAULT_IBAN_VALIDATOR.isValid(value)) {
      return true;
    }
    try {
      IbanUtil.validate(value);
      return true;
    } catch (Iban4jException e) {
      return false;
    }
  }

  /**
   * As long as the registry says for the country; or longer or shorter by what slips in writing,
   * and then no letters in the second half, which would be words behind the number.
   */
  static boolean hasLengthOfIban(String value) {
    CountryCode country = value.length() < 2 ? null : CountryCode.getByCode(value.substring(0, 2));
    if (country == null || !IbanUtil.isSupportedCountry(country)) {
      return false;
    }
    int length = IbanUtil.getIbanLength(country);
    return (length == value.length() && structured(value, country))
        || (value.length() >= SHORTEST_IBAN
            && length - value.length() <= MOST_SHORT
            && value.length() - length <= MOST_LOST
            && CheckDigits.digits(value.substring(LETTERS_OF_BANK)));
  }

  /** Letters and digits are where the country has them. */
  private static boolean structured(String value, CountryCode country) {
    BbanStructure structure = BbanStructure.forCountry(country);
    int at = LETTERS_OF_COUNTRY;
    for (BbanStructureEntry entry : structure == null ? NOTHING : structure.getEntries()) {
      EntryCharacterType type = entry.getCharacterType();
      for (int end = at + entry.getLength(); at < end; at++) {
        boolean digit = value.charAt(at) <= '9';
        if (type == (digit ? EntryCharacterType.a : EntryCharacterType.n)) {
          return false;
        }
      }
    }
    return true;
  }

  /** In small letters a code must not read as a word: a digit, the head office, few vowels. */
  static boolean noWord(String value) {
    return value.endsWith("XXX")
        || value.chars().anyMatch(c -> c >= '0' && c <= '9')
        || value.chars().filter(c -> "AEIOU".indexOf(c) >= 0).count() * 4 <= value.length();
  }

  /**
   * Among words in capitals a code is one of a well-known bank, or has a digit, the end of a head
   * office, or fewer vowels than words of its length mostly have.
   */
  static boolean noWordInCapitals(String value) {
    return value.length() < LETTERS_OF_BANK
        || value.chars().filter(c -> "AEIOU".indexOf(c) >= 0).count() < MANY_VOWELS
        || noWord(value)
        || Holder.BANKS.contains(value.substring(0, LETTERS_OF_BANK - 2));
  }

  /** ISO 9362: four letters, an ISO country, two or five letters or digits; no word of English. */
  static boolean bic(String value) {
    if (value.length() < 8 || !COUNTRIES.contains(value.substring(4, 6))) {
      return false;
    }
    try {
      BicUtil.validate(value);
      return !Holder.WORDS.contains(value);
    } catch (Iban4jException e) {
      return false;
    }
  }

  /** Federal Reserve districts 00-12, thrifts 21-32, electronic 61-72, cheques 80; 3-7-1 mod 10. */
  static boolean abaRouting(String value) {
    if (!CheckDigits.digits(value, 9) || CheckDigits.oneCharacter(value)) {
      return false;
    }
    int prefix = CheckDigits.number(value, 0, 2);
    boolean issued =
        (prefix >= 1 && prefix <= 12)
            || (prefix >= 21 && prefix <= 32)
            || (prefix >= 61 && prefix <= 72)
            || prefix == 80;
    return issued && ABANumberCheckDigit.ABAN_CHECK_DIGIT.isValid(value);
  }

  /**
   * Six to seventeen digits, as the clearing house allows, that are not one digit again and again.
   */
  static boolean americanAccount(String digits) {
    return digits.length() >= 6
        && digits.length() <= 17
        && CheckDigits.digits(digits)
        && !CheckDigits.oneCharacter(digits)
        && !CheckDigits.round(digits);
  }

  private static final class Holder {
    static final Set<String> WORDS = Registry.words("bic-words.txt");
    static final Set<String> BANKS = Registry.words("bic-banks.txt");
  }
}
