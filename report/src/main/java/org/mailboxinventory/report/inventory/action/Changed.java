package org.mailboxinventory.report.inventory.action;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.DataLocation;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.HoldingDetail;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Spread;

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
    return facts.with(moved);
  }

  /** Without these holdings. */
  static MailboxFacts without(Predicate<Holding> gone, MailboxFacts facts) {
    return with(facts, facts.holdings().stream().filter(gone.negate()));
  }

  /** Nothing of it was exchanged with people outside; how many values that leaves is not known. */
  static MailboxFacts inside(MailboxFacts facts) {
    MailboxFacts kept =
        each(facts, it -> copy(it, 0, it.bulkItems(), it.oldest(), inside(it.detail())));
    return new MailboxFacts(
        kept.mailbox(),
        kept.coverage(),
        kept.opaque(),
        kept.holdings(),
        kept.people(),
        new Spread(
            0,
            0,
            facts.spread().opaqueItems(),
            0,
            facts.spread().bulkItems(),
            facts.spread().withoutBulk()));
  }

  private static HoldingDetail inside(HoldingDetail of) {
    return new HoldingDetail(of.sentValues(), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, of.itemsByYear());
  }

  /** It has no items with 50 values or more of one detector. */
  static MailboxFacts withoutLists(MailboxFacts facts) {
    return facts.withoutBulk();
  }

  /** It has nothing older; how many values that leaves of what is newer is not known. */
  static MailboxFacts since(Instant edge, MailboxFacts facts) {
    return with(
        facts,
        facts.holdings().stream()
            .filter(it -> it.newest() == null || !it.newest().isBefore(edge))
            .map(
                it ->
                    copy(
                        it,
                        it.externalItems(),
                        it.bulkItems(),
                        later(it.oldest(), edge),
                        since(edge, it.detail()))));
  }

  private static HoldingDetail since(Instant edge, HoldingDetail of) {
    int year = edge.atZone(ZoneOffset.UTC).getYear();
    return new HoldingDetail(
        of.sentValues(),
        of.externalValues(),
        of.outsideItems(),
        of.outsideValues(),
        of.outsideBulkItems(),
        of.freeMailItems(),
        of.freeMailValues(),
        of.freeMailUnknownItems(),
        of.outsideUnknownItems(),
        of.outsideUnknownBulkItems(),
        of.externalUnknownItems(),
        of.itemsByYear().tailMap(year));
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
        facts.mailbox(),
        facts.coverage(),
        facts.opaque(),
        holdings.toList(),
        facts.people(),
        facts.spread());
  }

  private static Holding copy(
      Holding holding, long external, long bulk, @Nullable Instant oldest, HoldingDetail detail) {
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
        holding.staffValues(),
        holding.sentItems(),
        external,
        bulk,
        holding.accepted(),
        oldest,
        holding.newest(),
        detail);
  }

  /** Whether anything in the mailbox is older. */
  static boolean isOlder(MailboxFacts facts, Instant edge) {
    return facts.holdings().stream()
        .map(Holding::oldest)
        .filter(Objects::nonNull)
        .anyMatch(oldest -> oldest.isBefore(edge));
  }
}
