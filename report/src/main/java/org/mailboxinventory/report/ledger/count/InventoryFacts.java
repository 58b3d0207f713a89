package org.mailboxinventory.report.ledger.count;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.store.ScanFacts;
import org.mailboxinventory.report.model.Coverage;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxCoverage;
import org.mailboxinventory.report.model.Opaque;
import org.mailboxinventory.report.model.People;
import org.mailboxinventory.report.model.Run;
import org.mailboxinventory.report.model.Spread;
import org.mailboxinventory.report.model.Sum;
import org.mailboxinventory.report.packed.PackedList;

/**
 * Every count of an inventory at one time, without judgement.
 *
 * @param scan the scan whose facts these are
 * @param finishedAt when it ended; null when it never did
 * @param asOf the time the counts speak of
 * @param mailboxes by address, then id, by code point
 */
public record InventoryFacts(
    ScanFacts scan,
    @Nullable Instant finishedAt,
    Instant asOf,
    Coverage coverage,
    Totals totals,
    List<MailboxFacts> mailboxes) {

  public InventoryFacts {
    mailboxes = PackedList.kept(mailboxes);
  }

  /** The same with other facts of single mailboxes; what is said of all of them stays. */
  public InventoryFacts with(UnaryOperator<MailboxFacts> change) {
    PackedList.Builder<MailboxFacts> others = new PackedList.Builder<>(new PackedFacts());
    mailboxes.forEach(it -> others.add(change.apply(it)));
    return new InventoryFacts(scan, finishedAt, asOf, coverage, totals, others.build());
  }

  /** The run as an inventory states it, with what judgement adds. */
  public Run run(String failOn, String rulesDigest) {
    return new Run(
        scan.id(),
        scan.toolVersion(),
        scan.startedAt(),
        finishedAt,
        asOf,
        failOn,
        scan.source(),
        scan.scope(),
        scan.privacy(),
        scan.inputs(),
        scan.catalogue(),
        rulesDigest);
  }

  /**
   * Sums over all mailboxes.
   *
   * @param values distinct values; one that lies in many mailboxes counts once
   * @param staffValues distinct values of the tenant's own people, which are in no other figure
   * @param items items that hold at least one match of others
   * @param byLocation by the code of the mailbox's effective location, or {@code unknown}
   */
  public record Totals(
      long matches,
      long values,
      long staffValues,
      People people,
      long items,
      SortedMap<String, Sum> byCategory,
      SortedMap<String, Sum> byDetector,
      SortedMap<String, Sum> byLocation) {

    public Totals {
      byCategory = Collections.unmodifiableSortedMap(new TreeMap<>(byCategory));
      byDetector = Collections.unmodifiableSortedMap(new TreeMap<>(byDetector));
      byLocation = Collections.unmodifiableSortedMap(new TreeMap<>(byLocation));
    }
  }

  /**
   * One mailbox and its counts.
   *
   * @param holdings by detector; none for a mailbox that the settings leave out
   */
  public record MailboxFacts(
      Mailbox mailbox,
      MailboxCoverage coverage,
      Opaque opaque,
      List<Holding> holdings,
      People people,
      Spread spread) {

    /** One of which nothing went outside, is opaque or in bulk. */
    public MailboxFacts(
        Mailbox mailbox,
        MailboxCoverage coverage,
        Opaque opaque,
        List<Holding> holdings,
        People people) {
      this(mailbox, coverage, opaque, holdings, people, Spread.none());
    }

    public MailboxFacts {
      holdings = List.copyOf(holdings);
    }

    /** Distinct values of the tenant's own people, of all detectors together. */
    public long staffValues() {
      return holdings.stream().mapToLong(Holding::staffValues).sum();
    }

    /** As it would be without the items that hold 50 values or more of one detector. */
    public MailboxFacts withoutBulk() {
      if (spread.bulk() == 0) {
        return this;
      }
      long outside =
          spread.withoutBulk().stream()
              .mapToLong(it -> it.detail().outsideValues())
              .max()
              .orElse(0);
      Spread rest =
          new Spread(
              Math.min(spread.outsidePeopleAtLeast(), outside),
              spread.outsidePeopleAtMost(),
              spread.opaqueItems(),
              spread.opaqueOutsideItems(),
              new TreeMap<>(),
              List.of());
      return new MailboxFacts(
          mailbox, coverage, opaque, spread.withoutBulk(), peopleIn(spread.withoutBulk()), rest);
    }

    /** The same of the mailbox as it would be. */
    public MailboxFacts with(Mailbox other) {
      return new MailboxFacts(other, coverage, opaque, holdings, people, spread);
    }

    /** As it would be without what is held of a category. */
    public MailboxFacts without(String category) {
      List<Holding> rest = holdings.stream().filter(it -> !it.category().equals(category)).toList();
      return new MailboxFacts(mailbox, coverage, opaque, rest, peopleIn(rest), spread);
    }

    /** No more than now, and no more than the values that are left. */
    private People peopleIn(List<Holding> rest) {
      long most = rest.stream().mapToLong(Holding::values).max().orElse(0);
      long all = rest.stream().mapToLong(Holding::values).sum();
      Long likely = people.likely();
      return new People(
          Math.min(people.atLeast(), most),
          likely == null ? null : Long.valueOf(Math.min(likely, all)),
          Math.min(people.atMost(), all),
          people.method());
    }
  }
}
