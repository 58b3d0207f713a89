package org.mailboxinventory.scanner.detect;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

/**
 * Proves a catalogue by its own examples: each must be found where and as surely as it says, no
 * counter-example at medium or above.
 */
public final class CatalogueCheck {
  private final PartScan scan;
  private final List<Failure> failures = new ArrayList<>();

  private CatalogueCheck(CompiledCatalogue detection) {
    this.scan = PartScan.of(detection, Confidence.LOW);
  }

  /** An example that does not hold. {@code number} counts from 1 within its list. */
  public record Failure(Detector detector, boolean counterExample, int number, String what) {

    /** One line for people; the example's own text is made up, so it may be shown. */
    public String sentence() {
      return detector.id()
          + ": "
          + (counterExample ? "counter-example " : "example ")
          + number
          + ": "
          + what;
    }
  }

  /** What does not hold of {@code detection}'s catalogue. */
  public static List<Failure> of(CompiledCatalogue detection) {
    CatalogueCheck check = new CatalogueCheck(detection);
    for (Detector detector : detection.catalogue().detectors()) {
      check.examples(detector);
      check.counterExamples(detector);
    }
    return List.copyOf(check.failures);
  }

  private void examples(Detector detector) {
    for (int i = 0; i < detector.examples().size(); i++) {
      Detector.Example example = detector.examples().get(i);
      List<Match> matches = matches(example.text());
      boolean holds =
          matches.stream()
              .anyMatch(
                  match ->
                      match.detector().equals(detector)
                          && match.value().reveal().equals(example.value())
                          && match.confidence() == example.confidence());
      if (!holds) {
        failures.add(
            new Failure(
                detector,
                false,
                i + 1,
                "expected "
                    + example.confidence().word()
                    + " for \""
                    + example.value()
                    + "\" but found "
                    + found(matches)));
      }
    }
  }

  private void counterExamples(Detector detector) {
    for (int i = 0; i < detector.counterExamples().size(); i++) {
      List<Match> matches = matches(detector.counterExamples().get(i));
      if (matches.stream()
          .anyMatch(
              match ->
                  match.detector().equals(detector)
                      && match.confidence().atLeast(Confidence.MEDIUM))) {
        failures.add(new Failure(detector, true, i + 1, "found " + found(matches)));
      }
    }
  }

  private List<Match> matches(String text) {
    List<Match> matches = new ArrayList<>();
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    scan.begin(matches::add);
    scan.text(utf8, 0, utf8.length);
    scan.finish();
    return matches;
  }

  private static String found(List<Match> matches) {
    return matches.isEmpty()
        ? "nothing"
        : String.join(
            ", ",
            matches.stream()
                .map(
                    m ->
                        m.detector().id()
                            + " "
                            + m.confidence().word()
                            + " ["
                            + m.start()
                            + ","
                            + m.end()
                            + ")")
                .toList());
  }
}
