package org.mailboxinventory.scanner.detect.candidate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.candidate.need.Judgement;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.catalogue.Strength;
import org.mailboxinventory.scanner.detect.compiled.CatalogueStore;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.context.Support;

/** Candidates for tests, and the bundled catalogue. */
public final class Candidates {
  public static final CompiledCatalogue CATALOGUE =
      CompiledCatalogue.of(
          CatalogueStore.read(ConfigFiles.bundled(), List.of(), new ArrayList<>()), "in");

  private Candidates() {}

  /** The number of a detector of the bundled catalogue. */
  static int detector(String id) {
    for (int i = 0; i < CATALOGUE.detectorCount(); i++) {
      if (CATALOGUE.detector(i).id().value().equals(id)) {
        return i;
      }
    }
    throw new IllegalArgumentException(id);
  }

  /** One that earned a level by this support. */
  static Candidate of(
      int detector,
      int from,
      int to,
      boolean validated,
      Support support,
      @Nullable Confidence level) {
    Detector.Pattern pattern =
        new Detector.Pattern(
            "x",
            true,
            Detector.Anchor.PLACE,
            new Detector.Levels(level, level, level, level, level),
            Strength.OF_DETECTOR,
            List.of(),
            false);
    return new Candidate(
        detector,
        pattern,
        from,
        to,
        "x",
        validated,
        support,
        false,
        false,
        Judgement.of(pattern.levels(), validated, support, false, false),
        null);
  }
}
