package org.mailboxinventory.report.ledger.count;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
    mailboxes = List.copyOf(mailboxes);
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
   * @param items items that hold at least one match
   * @param byLocation by the code of the mailbox's effective location, or {@code unknown}
   */
  public record Totals(
      long matches,
      long values,
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
  }
}
