package org.mailboxinventory.report.ledger.put;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.store.OutcomeCode;
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
    @Nullable SealedHeader header) {

  /** How many parts of one sort came to the same. */
  record PartCount(boolean attachment, OutcomeCode outcome, int parts) {}

  /** Of these facts, with values that the directory holds marked. */
  public static CountedItem of(ItemFacts facts, StaffValues directory) {
    List<Finding> findings =
        RecordNumbers.given(merged(facts.findings().stream().map(directory::marked).toList()));
    return new CountedItem(
        facts.item(),
        OutcomeCode.of(facts.outcome()),
        parts(facts.parts()),
        findings,
        facts.header());
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
}
