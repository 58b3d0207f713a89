package org.mailboxinventory.report.inventory.action;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.DataLocation;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.Mailbox;

/** Facts of a mailbox as they would be after a step. */
final class Changed {
  private Changed() {}

  /** The mailbox rests in this geography, as observed. */
  static MailboxFacts movedTo(String geography, MailboxFacts facts) {
    Mailbox was = facts.mailbox();
    DataLocation place =
        new DataLocation(geography, geography, was.location().inferred(), List.of());
    Mailbox moved =
        new Mailbox(
            was.id(),
            was.address(),
            was.displayName(),
            was.kind(),
            was.lifecycle(),
            was.archiveOf(),
            was.owner(),
            was.holds(),
            was.migration(),
            place,
            was.access(),
            was.expectedItems());
    return new MailboxFacts(
        moved, facts.coverage(), facts.opaque(), facts.holdings(), facts.people());
  }

  /** Without these holdings. */
  static MailboxFacts without(Predicate<Holding> gone, MailboxFacts facts) {
    return with(facts, facts.holdings().stream().filter(gone.negate()));
  }

  /** Nothing of it was exchanged with people outside; how many values that leaves is not known. */
  static MailboxFacts inside(MailboxFacts facts) {
    return each(facts, it -> copy(it, 0, it.bulkItems(), it.oldest()));
  }

  /** It has no lists; how many values that leaves is not known. */
  static MailboxFacts withoutLists(MailboxFacts facts) {
    return each(facts, it -> copy(it, it.externalItems(), 0, it.oldest()));
  }

  /** It has nothing older; how many values that leaves of what is newer is not known. */
  static MailboxFacts since(Instant edge, MailboxFacts facts) {
    return with(
        facts,
        facts.holdings().stream()
            .filter(it -> it.newest() == null || !it.newest().isBefore(edge))
            .map(it -> copy(it, it.externalItems(), it.bulkItems(), later(it.oldest(), edge))));
  }

  private static @Nullable Instant later(@Nullable Instant oldest, Instant edge) {
    return oldest == null || !oldest.isBefore(edge) ? oldest : edge;
  }

  private static MailboxFacts each(MailboxFacts facts, UnaryOperator<Holding> change) {
    return with(facts, facts.holdings().stream().map(change));
  }

  /** Fewer people than before are not counted, so that an effect is never said too large. */
  private static MailboxFacts with(MailboxFacts facts, Stream<Holding> holdings) {
    return new MailboxFacts(
        facts.mailbox(), facts.coverage(), facts.opaque(), holdings.toList(), facts.people());
  }

  private static Holding copy(Holding holding, long external, long bulk, @Nullable Instant oldest) {
    return new Holding(
        holding.id(),
        holding.detector(),
        holding.category(),
        holding.matches(),
        holding.high(),
        holding.medium(),
        holding.low(),
        holding.items(),
        holding.uniqueItems(),
        holding.values(),
        holding.sentItems(),
        external,
        bulk,
        holding.accepted(),
        oldest,
        holding.newest());
  }

  /** Whether anything in the mailbox is older. */
  static boolean isOlder(MailboxFacts facts, Instant edge) {
    return facts.holdings().stream()
        .map(Holding::oldest)
        .filter(Objects::nonNull)
        .anyMatch(oldest -> oldest.isBefore(edge));
  }
}
