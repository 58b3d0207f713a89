package org.mailboxinventory.scanner.detect.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days whose year is counted within an era: the reign of an emperor of Japan, or Taiwan's republic,
 * as {@code registries/eras.csv} has them.
 */
final class EraDates {
  /** An era, its year, or the word for its first one, a month and a day. */
  private static final Pattern DAY =
      Pattern.compile(
          "([^\\d .]{1,2})[. ]?(\\d{1,3}|\u5143) ?[-./\u5e74] ?(\\d{1,2}) ?[-./\u6708] ?(\\d{1,2})"
              + " ?\u65e5?");

  private static final String FIRST = "\u5143";

  private EraDates() {}

  /** Whether a text in small letters is such a day. */
  static boolean passes(String text) {
    Matcher day = DAY.matcher(text);
    Integer before = day.matches() ? Holder.ERAS.get(day.group(1)) : null;
    if (before == null) {
      return false;
    }
    int year = day.group(2).equals(FIRST) ? 1 : Integer.parseInt(day.group(2));
    return BirthDates.exists(
        before + year, Integer.parseInt(day.group(3)), Integer.parseInt(day.group(4)));
  }

  private static final class Holder {
    /** By an era's name, the year before its first one. */
    static final Map<String, Integer> ERAS = eras();
  }

  private static Map<String, Integer> eras() {
    Map<String, Integer> eras = new HashMap<>();
    for (String line : Registry.lines("eras.csv")) {
      List<String> cells = Registry.cells(line, ',');
      for (String name : Registry.cells(cells.get(0), ' ')) {
        eras.put(name, Integer.parseInt(cells.get(1)));
      }
    }
    return Map.copyOf(eras);
  }
}
