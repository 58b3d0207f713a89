package org.mailboxinventory.scanner.detect.candidate;

import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.name.ListedNames;
import org.mailboxinventory.scanner.detect.name.NameFinder;
import org.mailboxinventory.scanner.detect.word.NormalisedText;

/** The step from names of people in running text to candidates. For one thread. */
final class NameAnchors {
  private final AnchoredPatterns patterns;
  private final NameFinder names = new NameFinder();

  /** Made once: a scan asks for every window. */
  private final NameFinder.Sink sink = this::name;

  private final List<Candidate> found = new ArrayList<>();

  /** The detectors with patterns for names. */
  private final List<Integer> detectors = new ArrayList<>();

  NameAnchors(CompiledCatalogue catalogue, Judge judge) {
    this.patterns = new AnchoredPatterns(catalogue, judge);
    for (int i = 0; i < catalogue.detectorCount(); i++) {
      if (catalogue.detector(i).patterns().stream()
          .anyMatch(pattern -> pattern.anchor() == Detector.Anchor.NAME)) {
        detectors.add(i);
      }
    }
  }

  /** From now on these names are found in whatever text. */
  void knowing(ListedNames listed) {
    names.knowing(listed);
  }

  /** Another part begins. */
  void clear() {
    names.clear();
  }

  /**
   * Finds the names that begin in {@code [from, to)}.
   *
   * @return good until the next window
   */
  List<Candidate> find(NormalisedText window, int from, int to) {
    found.clear();
    if (!detectors.isEmpty()) {
      patterns.begin(window);
      names.find(window.text(), window.length(), from, to, sink);
    }
    return found;
  }

  private void name(int from, int to) {
    for (int detector : detectors) {
      patterns.attempt(from, detector, Lead.name(to), found);
    }
  }
}
