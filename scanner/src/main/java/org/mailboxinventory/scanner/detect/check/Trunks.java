package org.mailboxinventory.scanner.detect.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is dialled before a number and libphonenumber's plans do not say. */
final class Trunks {
  /** By region; and what is dialled before a country's code. */
  private static final Map<String, List<String>> DIALLED = new HashMap<>();

  static {
    for (String line : Registry.lines("telephone-trunks.txt")) {
      List<String> cells = Registry.cells(line, ' ');
      DIALLED.put(cells.get(0), cells.subList(1, cells.size()));
    }
  }

  private static final List<String> ABROAD = within("abroad");

  /** Longer ones than this begin national numbers too: those have fewer digits behind them. */
  private static final int SHORTEST_ABROAD = 2;

  private static final int FEWEST_ABROAD = 9;

  private Trunks() {}

  /** What is dialled before a number within a region. */
  static List<String> within(String region) {
    return DIALLED.getOrDefault(region, List.of());
  }

  /** What is behind the digits before a country's code, {@code 00} or {@code 011}. */
  static List<String> behindAbroad(String digits) {
    if (digits.isEmpty() || digits.charAt(0) != '0') {
      return List.of();
    }
    return ABROAD.stream()
        .filter(digits::startsWith)
        .filter(
            prefix ->
                prefix.length() == SHORTEST_ABROAD
                    || digits.length() - prefix.length() >= FEWEST_ABROAD)
        .map(prefix -> digits.substring(prefix.length()))
        .toList();
  }
}
