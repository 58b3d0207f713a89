package org.mailboxinventory.report.ledger.count;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.LedgerJson;
import org.mailboxinventory.report.ledger.store.LedgerTime;
import org.mailboxinventory.report.ledger.store.Names;
import org.mailboxinventory.report.ledger.store.ScanFacts;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.DetectorFacts.Identifies;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxCoverage;
import org.mailboxinventory.report.model.People;

/** Counts what held at a time. */
public final class FactsReader {
  private static final People NOBODY = new People(0, 0L, 0, People.RECORDS);

  private static final Comparator<String> BY_CODE_POINT =
      (a, b) ->
          Arrays.compareUnsigned(
              a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

  private static final Comparator<MailboxCount> IN_ORDER =
      Comparator.comparing((MailboxCount count) -> count.mailbox().address(), BY_CODE_POINT)
          .thenComparing(count -> count.mailbox().id().value(), BY_CODE_POINT);

  private final Database database;
  private final Names names;
  private final Harmless harmless;
  private final long slice;
  private final PersonGroups groups;

  /** With sets of values no larger than {@code slice}. */
  public FactsReader(
      Database database, Names names, Harmless harmless, long slice, PersonGroups groups) {
    this.groups = groups;
    this.database = database;
    this.names = names;
    this.harmless = harmless;
    this.slice = slice;
  }

  /** The facts of the last scan begun by {@code asOf}; empty when there is none. */
  public Optional<InventoryFacts> read(Instant asOf) throws SQLException {
    Optional<View> view = view(database, asOf);
    return view.isEmpty() ? Optional.empty() : Optional.of(read(view.get(), asOf));
  }

  /** The last scan begun by a time. */
  static Optional<View> view(Database database, Instant asOf) throws SQLException {
    return database.first(
        "SELECT key, digest, facts, finished FROM scan WHERE started <= ?"
            + " ORDER BY key DESC LIMIT 1",
        FactsReader::view,
        asOf.equals(Instant.MAX) ? Long.MAX_VALUE : LedgerTime.micros(asOf));
  }

  private static View view(ResultSet row) throws SQLException {
    String finished = row.getString(4);
    return new View(
        row.getInt(1),
        row.getInt(2),
        LedgerJson.read(row.getString(3), ScanFacts.class),
        finished == null ? null : Instant.parse(finished));
  }

  /** The start of the scan before the last one begun by {@code asOf}, when there are two. */
  public static Optional<Instant> scanBefore(Database database, Instant asOf) throws SQLException {
    return database.first(
        "SELECT started FROM scan WHERE started <= ? ORDER BY key DESC LIMIT 1 OFFSET 1",
        row -> LedgerTime.instant(row.getLong(1)),
        LedgerTime.micros(asOf));
  }

  /** The start of the scan with this id. */
  public static Optional<Instant> scanNamed(Database database, String id) throws SQLException {
    try (ResultSet rows = database.query("SELECT started, facts FROM scan ORDER BY key")) {
      while (rows.next()) {
        if (LedgerJson.read(rows.getString(2), ScanFacts.class).id().equals(id)) {
          return Optional.of(LedgerTime.instant(rows.getLong(1)));
        }
      }
    }
    return Optional.empty();
  }

  private InventoryFacts read(View view, Instant asOf) throws SQLException {
    List<MailboxCount> counts = mailboxes(database, view, harmless);
    ItemMarks marks = new ItemMarks();
    MailboxReader reader = new MailboxReader(database, names, view);
    for (MailboxCount count : counts) {
      if (!(count.mailbox().access() instanceof Access.Excluded)) {
        reader.read(count, marks);
      }
    }
    ValueReader.Totals values = new ValueReader(database, names, marks, slice).read(counts);
    PeopleReader.@Nullable Counted people =
        new PeopleReader(database, names, groups, view).read(counts);
    CoverageReader coverage = new CoverageReader(database, names, view);
    List<InventoryFacts.MailboxFacts> mailboxes = new ArrayList<>(counts.size());
    for (MailboxCount count : counts) {
      mailboxes.add(mailboxFacts(count, coverage.read(count), people));
    }
    return new InventoryFacts(
        view.facts(),
        view.finishedAt(),
        asOf,
        Summing.coverage(mailboxes),
        Summing.totals(
            counts, values, view.facts().detectors(), people == null ? null : people.all()),
        mailboxes);
  }

  static List<MailboxCount> mailboxes(Database database, View view, Harmless harmless)
      throws SQLException {
    List<MailboxCount> mailboxes = new ArrayList<>();
    try (ResultSet rows =
        database.query(
            "SELECT mailbox, facts FROM mailbox_fact"
                + " WHERE from_scan <= ? AND (until_scan IS NULL OR until_scan > ?)",
            view.scan(),
            view.scan())) {
      while (rows.next()) {
        mailboxes.add(
            new MailboxCount(
                rows.getInt(1), LedgerJson.read(rows.getString(2), Mailbox.class), harmless));
      }
    }
    mailboxes.sort(IN_ORDER);
    return mailboxes;
  }

  private static InventoryFacts.MailboxFacts mailboxFacts(
      MailboxCount count, MailboxCoverage coverage, PeopleReader.@Nullable Counted people) {
    List<Holding> holdings = new ArrayList<>();
    long atLeast = 0;
    long atMost = 0;
    long outsideAtLeast = 0;
    long outsideAtMost = 0;
    for (Map.Entry<View.Detector, HoldingCount> entry : count.holdings().entrySet()) {
      holdings.add(entry.getValue().holding(count.mailbox().id(), entry.getKey()));
      if (entry.getKey().facts().identifies() == Identifies.PERSON) {
        atLeast = Math.max(atLeast, entry.getValue().values());
        atMost += entry.getValue().values();
        outsideAtLeast = Math.max(outsideAtLeast, entry.getValue().outsideValues());
        outsideAtMost += entry.getValue().outsideValues();
      }
    }
    People counted =
        people == null
            ? new People(atLeast, atMost)
            : people.mailboxes().getOrDefault(count.key(), NOBODY);
    return new InventoryFacts.MailboxFacts(
        count.mailbox(),
        coverage,
        count.opaque(),
        holdings,
        counted,
        count.spread(outsideAtLeast, outsideAtMost));
  }
}
