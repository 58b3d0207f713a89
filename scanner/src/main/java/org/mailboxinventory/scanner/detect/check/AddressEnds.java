package org.mailboxinventory.scanner.detect.check;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What may end a postal address without a place and its code: a code alone, a place alone, the name
 * of a field for one of these.
 */
final class AddressEnds {
  /** Letters that Canada Post uses in codes, whichever province they belong to. */
  private static final Pattern CANADIAN_CODE =
      Pattern.compile("[ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z][ -]?\\d[ABCEGHJ-NPRSTV-Z]\\d");

  private static final Pattern FORCES = Pattern.compile("BFPO \\d{1,4}");

  private static final Set<String> PIN_PLACES = Registry.listed("in-pin-places.csv", ' ').keySet();
  private static final Set<String> STATES = Registry.pairs("us-state-names.csv").keySet();
  private static final Set<String> PROVINCES = Registry.listed("ca-au-postcodes.csv", ' ').keySet();

  /** The number of a town's district, as in {@code Dublin 8}. */
  private static final Pattern DISTRICT = Pattern.compile(" \\d{1,2}[a-z]?$");

  /** Towns of countries where a code is seldom written. */
  private static final Set<String> TOWNS =
      Registry.lines("world-addresses.txt").stream()
          .filter(line -> line.startsWith("towns: "))
          .flatMap(line -> Registry.cells(line.substring("towns: ".length()), ',').stream())
          .map(String::strip)
          .collect(Collectors.toUnmodifiableSet());

  /** The script of India's Hindi and Marathi begins with this. */
  private static final char DEVANAGARI = '\u0900';

  private AddressEnds() {}

  static Map<String, Check> checks() {
    return Map.of(
        "canadian-postcode",
        value -> CANADIAN_CODE.matcher(value.toUpperCase(Locale.ROOT)).matches(),
        "forces-office",
        value -> FORCES.matcher(value).matches(),
        "known-place",
        AddressEnds::place,
        "house-and-town",
        HousePlaces::town,
        "house-and-state",
        HousePlaces::state,
        "known-town",
        value -> TOWNS.contains(withoutDistrict(withoutComma(value).toLowerCase(Locale.ROOT))),
        "whole-address",
        value -> value.indexOf(' ') > 0,
        "address-field",
        value -> value.chars().noneMatch(Character::isDigit));
  }

  /** Without the comma of Arabic script, which is no end of a word. */
  private static String withoutComma(String value) {
    return value.endsWith("\u060c") ? value.substring(0, value.length() - 1) : value;
  }

  private static String withoutDistrict(String value) {
    int length = value.length();
    boolean may = length > 2 && (digit(value, length - 1) || digit(value, length - 2));
    return may ? DISTRICT.matcher(value).replaceFirst("") : value;
  }

  private static boolean digit(String value, int at) {
    return value.charAt(at) >= '0' && value.charAt(at) <= '9';
  }

  /**
   * A city of India or the United Kingdom, a county, a state, or Singapore; in the script of India
   * its pattern says it, with the word for a district or the letters of a state.
   */
  private static boolean place(String value) {
    return (!value.isEmpty() && value.charAt(0) >= DEVANAGARI)
        || STATES.contains(value)
        || PROVINCES.contains(value)
        || PIN_PLACES.contains(value.toLowerCase(Locale.ROOT))
        || HousePlaces.place(value);
  }
}
