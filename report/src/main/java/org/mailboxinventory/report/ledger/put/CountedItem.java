package org.mailboxinventory.report.ledger.put;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.store.OutcomeCode;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Finding;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.ItemFacts;
import org.mailboxinventory.report.model.Part;
import org.mailboxinventory.report.model.SealedHeader;

/**
 * An item's facts as counts, in one order whatever order they came in, so that equal facts are seen
 * to be equal.
 */
public record CountedItem(
    Item item,
    OutcomeCode outcome,
    List<PartCount> parts,
    List<Finding> findings,
    List<DetectorCount> detectors,
    @Nullable SealedHeader header) {

  /** How many parts of one sort came to the same. */
  record PartCount(boolean attachment, OutcomeCode outcome, int parts) {}

  /**
   * What one detector found in the item of values that are not the staff's.
   *
   * @param values see {@link #isValue}
   * @param staff values of the staff
   */
  record DetectorCount(
      DetectorId detector, int high, int medium, int low, int accepted, int values, int staff) {

    DetectorCount plus(Finding finding) {
      int value = isValue(finding) ? 1 : 0;
      if (finding.ofStaff()) {
        return new DetectorCount(detector, high, medium, low, accepted, values, staff + value);
      }
      return new DetectorCount(
          detector,
          high + finding.high(),
          medium + finding.medium(),
          low + finding.low(),
          accepted + finding.accepted(),
          values + value,
          staff);
    }

    boolean isEmpty() {
      return high + medium + low + staff == 0;
    }
  }

  /** Of these facts, with values that the directory holds marked. */
  public static CountedItem of(ItemFacts facts, StaffValues directory) {
    List<Finding> findings =
        RecordNumbers.given(merged(facts.findings().stream().map(directory::marked).toList()));
    return new CountedItem(
        facts.item(),
        OutcomeCode.of(facts.outcome()),
        parts(facts.parts()),
        findings,
        detectors(findings),
        facts.header());
  }

  /**
   * True when the finding counts as a value: something of it is at medium or above, and not all of
   * it is accepted. A finding that is accepted in part still counts.
   */
  static boolean isValue(Finding finding) {
    return finding.high() + finding.medium() > 0 && finding.accepted() < finding.matches();
  }

  private static List<PartCount> parts(List<Part> parts) {
    Map<String, PartCount> counts = new TreeMap<>();
    for (Part part : parts) {
      boolean attachment = part.kind() == Part.Kind.ATTACHMENT;
      OutcomeCode outcome = OutcomeCode.of(part.outcome());
      counts.merge(
          attachment + " " + outcome,
          new PartCount(attachment, outcome, 1),
          (a, b) -> new PartCount(attachment, outcome, a.parts() + b.parts()));
    }
    return List.copyOf(counts.values());
  }

  private static List<Finding> merged(List<Finding> findings) {
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort(Comparator.comparing(Finding::detector).thenComparing(Finding::value));
    List<Finding> merged = new ArrayList<>(sorted.size());
    for (Finding finding : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && sameValue(merged.get(last), finding)) {
        merged.set(last, merged.get(last).plus(finding));
      } else {
        merged.add(finding);
      }
    }
    return List.copyOf(merged);
  }

  private static boolean sameValue(Finding a, Finding b) {
    return a.detector().equals(b.detector()) && a.value().equals(b.value());
  }

  private static List<DetectorCount> detectors(List<Finding> findings) {
    List<DetectorCount> counts = new ArrayList<>();
    for (Finding finding : findings) {
      int last = counts.size() - 1;
      if (last >= 0 && counts.get(last).detector().equals(finding.detector())) {
        counts.set(last, counts.get(last).plus(finding));
      } else {
        counts.add(new DetectorCount(finding.detector(), 0, 0, 0, 0, 0, 0).plus(finding));
      }
    }
    counts.removeIf(DetectorCount::isEmpty);
    return List.copyOf(counts);
  }
}
