package org.mailboxinventory.scanner.detect.check;

import java.util.List;

/** Formats of states and provinces, from {@code registries/driving-licences.csv}. */
final class DrivingLicences {
  private static final List<List<String>> FORMATS =
      Registry.lines("driving-licences.csv").stream()
          .map(line -> Registry.cells(line, ','))
          .toList();

  private DrivingLicences() {}

  /** Whether some state of the country gives out numbers of this form. */
  static boolean fit(String country, String value) {
    return !CheckDigits.oneCharacter(value)
        && FORMATS.stream()
            .filter(cells -> cells.get(0).equals(country))
            .anyMatch(cells -> Shape.of(cells.get(2), value));
  }
}
