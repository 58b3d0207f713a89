package org.mailboxinventory.scanner.detect.check;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Telephone numbers by libphonenumber's numbering plans: with their country's code, or as dialled
 * within a region. A number is taken apart here, since it holds digits alone: the library's parser
 * is made for free text and costs many times what its plan does.
 */
final class Telephones {
  /** The regions whose national way of writing needs no label, where no others are chosen. */
  static final List<String> USUAL = List.of("IN", "US", "GB");

  private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
  private static final int NORTH_AMERICA = 1;
  static final int LONGEST_CODE = 3;

  /** ITU-T E.164: fifteen digits with the country's code. */
  static final int LONGEST_NUMBER = 14;

  /** With what numbers begin that a regulator sets aside for examples (Ofcom; Arcep). */
  private static final Map<Integer, List<String>> SET_ASIDE =
      Map.of(44, List.of("1632960", "7700900"), 33, List.of("63998"));

  /** How many digits numbers had until lately: Côte d'Ivoire until 2021, Benin until 2024. */
  private static final Map<Integer, Integer> FORMER = Map.of(225, 8, 229, 8);

  static final int SHORTEST_NUMBER = 4;

  /** Fewer digits are an extension or a short code. */
  private static final int SHORTEST_BEHIND_LABEL = 7;

  static final int SHORTEST_LOCAL = 6;

  /** Australia's numbers of six digits for companies begin so. */
  private static final String SIX_DIGITS = "13";

  private static final int AUSTRALIA = 61;

  static final Set<Integer> COUNTRY_CODES = PLANS.getSupportedCallingCodes();

  private static final Telephones IN_USUAL = of(USUAL);
  private static final Telephones IN_FRANCE = of(List.of("FR"));

  /** Made when first asked: the library reads a file for each of the world's regions. */
  private static final class Anywhere {
    static final Telephones REGIONS = of(PLANS.getSupportedRegions());
  }

  private final List<RegionPlan> regions;

  private Telephones(List<RegionPlan> regions) {
    this.regions = List.copyOf(regions);
  }

  /**
   * Numbers as they are dialled within these regions.
   *
   * @param regions ISO 3166-1 alpha-2, in capitals; what is no region is passed over
   */
  static Telephones of(Collection<String> regions) {
    List<RegionPlan> ways = new ArrayList<>();
    for (String region : regions) {
      RegionPlan way = known(region) ? RegionPlan.of(region) : null;
      if (way != null && way.code() != 0 && !ways.contains(way)) {
        ways.add(way);
      }
    }
    return new Telephones(ways);
  }

  static Map<String, Check> checks() {
    return Map.ofEntries(
        Map.entry("phone", IN_USUAL::passes),
        Map.entry("phone-anywhere", Telephones::anywhere),
        Map.entry("phone-coded", Telephones::coded),
        Map.entry("phone-in-town", Telephones::mayBeDialled),
        Map.entry("phone-local", Telephones::local),
        Map.entry("phone-possible", UnassignedTelephones::possible),
        Map.entry("phone-american", Telephones::american),
        Map.entry("phone-french", IN_FRANCE::passes),
        Map.entry("in-mobile", IndianMobiles::known),
        Map.entry("in-mobile-series", IndianMobiles::ofSeries),
        Map.entry("in-mobile-grouped", IndianMobiles::alone),
        Map.entry("in-mobile-not-american", IndianMobiles::notAmerican));
  }

  /** Whether libphonenumber knows the region. */
  static boolean known(String region) {
    return PLANS.getSupportedRegions().contains(region);
  }

  /** Whether a zero is dialled before a number within the region. */
  static boolean withZero(String region) {
    return "0".equals(PLANS.getNddPrefixForRegion(region, true));
  }

  /** With a country's code, or as dialled within one of the regions. */
  boolean passes(String value) {
    String digits = value.startsWith("+") ? value.substring(1) : value;
    if (!CheckDigits.digits(digits) || CheckDigits.oneCharacter(digits)) {
      return false;
    }
    if (value.startsWith("+")) {
      return international(digits);
    }
    if (Trunks.behindAbroad(digits).stream().anyMatch(Telephones::international)) {
      return true;
    }
    for (RegionPlan region : regions) {
      if (national(region, digits)) {
        return true;
      }
    }
    return false;
  }

  /** With the code of one of the regions before it, and no plus sign: {@code (852) 2591 0651}. */
  boolean withItsCode(String digits) {
    for (RegionPlan region : regions) {
      String code = Integer.toString(region.code());
      if (digits.startsWith(code) && valid(region.code(), digits.substring(code.length()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * As dialled within any region: for what an explicit label names. The usual ones are asked first,
   * since nearly all numbers are theirs and there are more than two hundred others.
   */
  static boolean anywhere(String value) {
    if (value.length() == SIX_DIGITS.length() + 4 && value.startsWith(SIX_DIGITS)) {
      return valid(AUSTRALIA, value);
    }
    return mayBeDialled(value) && (IN_USUAL.passes(value) || Anywhere.REGIONS.passes(value));
  }

  /** Digits enough that are no day: of which region they are, what is around them says. */
  private static boolean mayBeDialled(String value) {
    return value.length() >= SHORTEST_BEHIND_LABEL && local(value);
  }

  /** The same of a number of six digits, as small towns have them. */
  private static boolean local(String value) {
    return value.length() >= SHORTEST_LOCAL
        && !CheckDigits.oneCharacter(value)
        && !Dates.inDigits(value);
  }

  /** With the three digits of a country's code before it, as in {@code (504) 2773-0039}. */
  private static boolean coded(String value) {
    return value.length() > LONGEST_CODE
        && CheckDigits.digits(value)
        && COUNTRY_CODES.contains(Integer.parseInt(value.substring(0, LONGEST_CODE)))
        && international(value);
  }

  /** Of the United States or Canada, with or without the one before it. */
  static boolean american(String value) {
    int length = value.length();
    boolean one = length == 11 && value.charAt(0) == '1';
    if ((length != 10 && !one) || !CheckDigits.digits(value)) {
      return false;
    }
    PhoneNumber number = number(NORTH_AMERICA, value.substring(length - 10));
    return PLANS.isValidNumberForRegion(number, "US") || PLANS.isValidNumberForRegion(number, "CA");
  }

  private static boolean international(String digits) {
    for (int length = 1; length <= LONGEST_CODE && length < digits.length() - 3; length++) {
      int code = Integer.parseInt(digits.substring(0, length));
      if (COUNTRY_CODES.contains(code)) {
        String rest = digits.substring(length);
        // The trunk prefix in brackets, as in +44 (0)20, is not part of the number.
        return valid(code, rest) || (rest.startsWith("0") && valid(code, rest.substring(1)));
      }
    }
    return false;
  }

  private static boolean national(RegionPlan region, String digits) {
    if (region.has(digits.length()) && valid(region.code(), digits)) {
      return true;
    }
    for (String trunk : region.trunks()) {
      int rest = digits.length() - trunk.length();
      if (!trunk.isEmpty()
          && digits.startsWith(trunk)
          && region.has(rest)
          && valid(region.code(), digits.substring(trunk.length()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean valid(int countryCode, String national) {
    return national.length() >= SHORTEST_NUMBER
        && national.length() <= LONGEST_NUMBER
        && (PLANS.isValidNumber(number(countryCode, national))
            || FORMER.getOrDefault(countryCode, 0) == national.length()
            || SET_ASIDE.getOrDefault(countryCode, List.of()).stream()
                .anyMatch(national::startsWith));
  }

  static PhoneNumber number(int countryCode, String national) {
    PhoneNumber number =
        new PhoneNumber().setCountryCode(countryCode).setNationalNumber(Long.parseLong(national));
    int zeros = 0;
    while (zeros < national.length() - 1 && national.charAt(zeros) == '0') {
      zeros++;
    }
    return zeros == 0 ? number : number.setItalianLeadingZero(true).setNumberOfLeadingZeros(zeros);
  }
}
