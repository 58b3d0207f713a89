package org.mailboxinventory.report.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the ledger keeps of one item: who it is, what became of it and its parts, and what it
 * holds.
 *
 * @param header what people know it by; null when that is not kept
 */
public record ItemFacts(
    Item item,
    Outcome outcome,
    List<Part> parts,
    List<Finding> findings,
    @Nullable SealedHeader header) {

  /** One of which no header is kept. */
  public ItemFacts(Item item, Outcome outcome, List<Part> parts, List<Finding> findings) {
    this(item, outcome, parts, findings, null);
  }

  public ItemFacts {
    parts = List.copyOf(parts);
    findings = List.copyOf(findings);
  }
}
