package org.mailboxinventory.report.model;

import java.util.List;

/**
 * All that the ledger keeps of one item: who it is, what became of it and its parts, and what it
 * holds.
 */
public record ItemFacts(Item item, Outcome outcome, List<Part> parts, List<Finding> findings) {
  public ItemFacts {
    parts = List.copyOf(parts);
    findings = List.copyOf(findings);
  }
}
