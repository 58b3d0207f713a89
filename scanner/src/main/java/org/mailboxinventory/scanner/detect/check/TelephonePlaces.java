package org.mailboxinventory.scanner.detect.check;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Towns, states and countries whose telephones are written as they are dialled there: {@code
 * registries/telephone-places.txt}.
 */
public final class TelephonePlaces {
  /** By name in small letters, the region. */
  private static final Map<String, String> REGIONS = new HashMap<>();

  /** Those that count in capitals alone, as they are in the file. */
  private static final Map<String, String> IN_CAPITALS = new HashMap<>();

  static {
    for (String line : Registry.lines("telephone-places.txt")) {
      int bar = line.indexOf('|');
      String region = line.substring(0, bar).strip();
      for (String name : line.substring(bar + 1).strip().split(", ", -1)) {
        forms(name).forEach(form -> put(form, region));
      }
    }
  }

  private static final Map<String, Telephones> DIALLED = new ConcurrentHashMap<>();

  private TelephonePlaces() {}

  private static void put(String name, String region) {
    boolean capitals = name.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    (capitals ? IN_CAPITALS : REGIONS).put(name, region);
  }

  /** Behind a stem, its endings stand in brackets. */
  private static List<String> forms(String name) {
    int open = name.indexOf('(');
    if (open < 0) {
      return List.of(name);
    }
    String stem = name.substring(0, open);
    String endings = name.substring(open + 1, name.length() - 1);
    return Registry.cells(endings, ' ').stream()
        .map(ending -> ending.equals("-") ? stem : stem + ending)
        .toList();
  }

  /** All names, in small letters, in the same order in each run: tables are made of them. */
  public static SortedSet<String> names() {
    SortedSet<String> all = new TreeSet<>(REGIONS.keySet());
    IN_CAPITALS.keySet().forEach(name -> all.add(name.toLowerCase(Locale.ROOT)));
    return Collections.unmodifiableSortedSet(all);
  }

  /** The region of a place as a text writes it, ISO 3166-1 in capitals; null for no such place. */
  public static @Nullable String region(String written) {
    String region = IN_CAPITALS.get(written);
    return region != null ? region : REGIONS.get(written.toLowerCase(Locale.ROOT));
  }

  /** The region of the place that is named in {@code text[from, to)}; null for no such place. */
  public static @Nullable String region(byte[] text, int from, int to) {
    String name = new String(text, from, to - from, StandardCharsets.UTF_8);
    return region(name.replaceAll("\\s+", " "));
  }

  /** Whether telephones of a region, ISO 3166-1 in capitals, are known. */
  public static boolean known(String region) {
    return Telephones.known(region);
  }

  /** Whether a zero is dialled before the numbers of a region within it. */
  public static boolean withZero(String region) {
    return Telephones.withZero(region);
  }

  /** Whether a number is dialled so somewhere: plans change, and lists of branches do not. */
  public static boolean dialledSomewhere(String number) {
    return Telephones.anywhere(number);
  }

  /** Whether a number, digits and perhaps a plus sign, is dialled so within a region. */
  public static boolean dialled(String region, String number) {
    Telephones there = DIALLED.computeIfAbsent(region, one -> Telephones.of(List.of(one)));
    return !number.startsWith("00") && (there.passes(number) || there.withItsCode(number));
  }
}
