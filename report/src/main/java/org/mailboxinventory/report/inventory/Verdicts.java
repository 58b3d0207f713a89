package org.mailboxinventory.report.inventory;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Verdict;

/**
 * What people of the bank said of findings that were drawn at random and shown to them.
 *
 * @param byDetector how often each was said, by the detector's id; none when nobody was asked
 */
public record Verdicts(SortedMap<String, Verdict.Counts> byDetector) {

  public Verdicts {
    byDetector = Collections.unmodifiableSortedMap(new TreeMap<>(byDetector));
  }

  static Verdicts of(Map<DetectorId, Verdict.Counts> counts) {
    SortedMap<String, Verdict.Counts> byDetector = new TreeMap<>();
    counts.forEach((detector, count) -> byDetector.put(detector.value(), count));
    return new Verdicts(byDetector);
  }

  /** Whether nobody was asked. */
  public boolean isEmpty() {
    return byDetector.isEmpty();
  }

  /** Of all detectors together. */
  public Verdict.Counts all() {
    return byDetector.values().stream().reduce(Verdict.Counts.NONE, Verdict.Counts::plus);
  }
}
