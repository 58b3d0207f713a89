package org.mailboxinventory.scanner.detect;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.scanner.detect.catalogue.Canonical;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.catalogue.Strength;
import org.mailboxinventory.scanner.detect.check.Check;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.pattern.PatternParser;
import org.mailboxinventory.scanner.detect.word.NormalisedText;

/**
 * Makes of a value that is known to be of one detector, as a list of customers holds it, the form
 * that the detector fingerprints: digits of other scripts, spaces, dashes, case and country codes
 * are brought into one form, and what its checks refuse is no value. Nothing is kept. For one
 * thread.
 */
public final class ListedValue {
  private final Detector detector;

  /** Of each way to write the value. */
  private final List<Check[]> checks = new ArrayList<>();

  private final NormalisedText text = new NormalisedText();
  private final Canonical canonical = new Canonical();

  /**
   * @throws IllegalArgumentException when the catalogue has no such detector
   */
  public ListedValue(CompiledCatalogue catalogue, DetectorId id) {
    int number = number(catalogue, id);
    if (number < 0) {
      throw new IllegalArgumentException("no detector " + id);
    }
    detector = catalogue.detector(number);
    for (int pattern = 0; pattern < catalogue.patternCount(); pattern++) {
      if (catalogue.detectorOf(pattern) == number && !mistyped(catalogue.pattern(pattern))) {
        checks.add(catalogue.checks(pattern));
      }
    }
  }

  /**
   * Whether it is how mistyped values look, which are found at low and behind their label alone.
   */
  private static boolean mistyped(Detector.Pattern pattern) {
    return pattern.strength() == Strength.WEAK && pattern.levels().labelled() == Confidence.LOW;
  }

  /** Whether the catalogue has the detector. */
  public static boolean isKnown(CompiledCatalogue catalogue, DetectorId id) {
    return number(catalogue, id) >= 0;
  }

  private static int number(CompiledCatalogue catalogue, DetectorId id) {
    for (int number = 0; number < catalogue.detectorCount(); number++) {
      if (catalogue.detector(number).id().equals(id)) {
        return number;
      }
    }
    return -1;
  }

  /** The form that is fingerprinted; null when it is no value of the detector. */
  public byte @Nullable [] of(String written) {
    byte[] utf8 = written.strip().getBytes(StandardCharsets.UTF_8);
    if (utf8.length == 0 || utf8.length > PatternParser.LONGEST) {
      return null;
    }
    text.fold(utf8, utf8.length);
    if (text.length() > PatternParser.LONGEST) {
      return null;
    }
    String value = canonical.of(text.text(), 0, text.length(), detector.normalise());
    return value.isEmpty() || !passes(value) ? null : value.getBytes(StandardCharsets.UTF_8);
  }

  /** How it was written is not known any more, so what one way allows is a value. */
  private boolean passes(String value) {
    return checks.stream()
        .anyMatch(ofOne -> Arrays.stream(ofOne).allMatch(check -> check.passes(value)));
  }
}
