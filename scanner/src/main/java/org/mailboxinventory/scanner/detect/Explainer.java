package org.mailboxinventory.scanner.detect;

import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.scanner.detect.candidate.Candidate;
import org.mailboxinventory.scanner.detect.candidate.Trace;
import org.mailboxinventory.scanner.detect.candidate.WindowScan;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

/** Explains a finding in words of the catalogue. */
final class Explainer {
  private Explainer() {}

  /** Of what the last window held. */
  static Explanation explain(
      Candidate candidate, CompiledCatalogue catalogue, WindowScan window, Trace trace) {
    Detector detector = catalogue.detector(candidate.detector());
    Detector.Phrases phrases = detector.phrases();
    List<String> labels = new ArrayList<>(phrases.labels());
    labels.addAll(phrases.openers());
    return new Explanation(
        detector.patterns().indexOf(candidate.pattern()) + 1,
        candidate.pattern().anchor().word(),
        checks(detector, candidate),
        trace.nearest(candidate, labels, true),
        candidate.context() ? trace.nearest(candidate, phrases.context(), false) : null,
        window.headed(candidate),
        candidate.neighbour(),
        trace.against(candidate),
        candidate.test(),
        candidate.rule(),
        candidate.evidence() == null ? null : candidate.evidence().word());
  }

  /** The checks that it passed. */
  private static List<String> checks(Detector detector, Candidate candidate) {
    if (!candidate.failing()) {
      return detector.checks(candidate.pattern());
    }
    Detector.Failing failing = detector.failing();
    return failing == null ? List.of() : failing.checks();
  }
}
