package org.mailboxinventory.report.exposure;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mailboxinventory.report.ledger.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.Opaque;

/** What a mailbox holds, by category, and how surely nothing else is in it. */
final class HeldData {
  private final ReadState read;
  private final Opaque opaque;
  private final List<Holding> holdings;

  HeldData(MailboxFacts facts) {
    this.read = ReadState.of(facts);
    this.opaque = facts.opaque();
    this.holdings = facts.holdings().stream().filter(holding -> holding.values() > 0).toList();
  }

  /** Distinct values by category, only where there are any. */
  SortedMap<String, Long> values(Predicate<Holding> wanted) {
    SortedMap<String, Long> values = new TreeMap<>();
    holdings.stream()
        .filter(wanted)
        .forEach(holding -> values.merge(holding.category(), holding.values(), Long::sum));
    return values;
  }

  /** Distinct values of what a condition speaks of, by category. */
  SortedMap<String, Long> values(Rule.Holds holds) {
    return values(
        holding ->
            holds.categories().contains(holding.category())
                && (!holds.sentOnly() || holding.sentItems() > 0));
  }

  /** Whether a condition holds; what was not read, or cannot be read by design, may hold it too. */
  Truth holds(Rule.Holds holds) {
    long found = values(holds).values().stream().mapToLong(Long::longValue).sum();
    if (found >= holds.minValues()) {
      return Truth.TRUE;
    }
    return read == ReadState.ALL && opaqueParts() == 0 ? Truth.FALSE : Truth.UNKNOWN;
  }

  ReadState read() {
    return read;
  }

  long opaqueParts() {
    return opaque.providerCanRead() + opaque.providerCannot() + opaque.unknown();
  }
}
