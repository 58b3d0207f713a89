package org.mailboxinventory.scanner.detect.compiled;

import java.util.List;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.scanner.detect.word.WordLists;

/** The words of {@code registries/health-terms.txt}, by the detector whose values they begin. */
final class HealthTerms {
  private static final WordLists FILE = new WordLists("health-terms.txt");

  private HealthTerms() {}

  /** Those of a detector, in small letters; none of most. */
  static List<String> of(DetectorId detector) {
    return FILE.names().contains(detector.value()) ? FILE.phrases(detector.value()) : List.of();
  }
}
