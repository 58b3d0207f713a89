package org.mailboxinventory.scanner.detect.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Places with which an address without a code ends; {@code registries/address-places.txt}. */
final class HousePlaces {
  private static final Set<String> PLACES =
      phrases("places").collect(Collectors.toUnmodifiableSet());
  private static final Set<String> TOWNS =
      Stream.of("de", "es", "fr", "it", "nl")
          .flatMap(HousePlaces::phrases)
          .collect(Collectors.toUnmodifiableSet());

  /** Within the names of towns, with a blank on both sides or hyphens. */
  private static final List<String> WITHIN =
      phrases("within").map(word -> word.charAt(0) == '-' ? word : " " + word + " ").toList();

  /** What parts a house from its town. */
  private static final List<String> BEFORE =
      List.of(", ", ",", " - ", " in ", " en ", " \u00e0 ", " a ", " te ");

  /** Signs of the provinces of Italy. */
  private static final Set<String> ITALIAN = Registry.words("it-provinces.txt");

  private static final Set<String> STATES =
      Set.copyOf(Registry.pairs("us-state-names.csv").values());
  private static final Set<String> PROVINCES = Registry.listed("ca-au-postcodes.csv", ' ').keySet();

  private HousePlaces() {}

  private static Stream<String> phrases(String group) {
    return Registry.lines("address-places.txt").stream()
        .filter(line -> line.startsWith(group + ": "))
        .flatMap(line -> Registry.cells(line.substring(group.length() + 2), ',').stream())
        .map(String::strip);
  }

  /** Whether it is the name of a place. */
  static boolean place(String value) {
    return PLACES.contains(value.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether a known town, a name with small words as towns have, or the sign of a province of Italy
   * in brackets is behind the house.
   */
  static boolean town(String value) {
    int open = value.indexOf(" (");
    if (open > 0) {
      return ITALIAN.contains(value.substring(open + 2, value.length() - 1));
    }
    for (String sign : BEFORE) {
      int at = value.lastIndexOf(sign);
      if (at >= 0) {
        String name = value.substring(at + sign.length());
        return TOWNS.contains(name.toLowerCase(Locale.ROOT)) || holdsWordOfTowns(name);
      }
    }
    return false;
  }

  private static boolean holdsWordOfTowns(String name) {
    for (String word : WITHIN) {
      if (name.indexOf(word) > 2) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sign of a state or a province is behind the town. */
  static boolean state(String value) {
    String sign = value.substring(value.lastIndexOf(' ') + 1);
    return STATES.contains(sign) || PROVINCES.contains(sign.toUpperCase(Locale.ROOT));
  }
}
