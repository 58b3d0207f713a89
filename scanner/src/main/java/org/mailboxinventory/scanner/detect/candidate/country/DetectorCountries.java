package org.mailboxinventory.scanner.detect.candidate.country;

import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

/** The countries of detectors by their numbers, as {@code Detector.country} has them. Immutable. */
final class DetectorCountries {
  static final String GLOBAL = "global";

  private final String[] codes;

  DetectorCountries(CompiledCatalogue catalogue) {
    codes = new String[catalogue.detectorCount()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = catalogue.detector(i).country().intern();
    }
  }

  /** The code of a detector's country; {@link #GLOBAL} for one of no country. */
  String of(int detector) {
    return codes[detector];
  }

  /** Whether a detector is of no country. */
  boolean global(int detector) {
    return codes[detector].equals(GLOBAL);
  }
}
