package org.mailboxinventory.report.ledger.count;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.distinct.DistinctValues;
import org.mailboxinventory.report.ledger.distinct.ItemMarks;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.LedgerJson;
import org.mailboxinventory.report.ledger.store.LedgerProblems;
import org.mailboxinventory.report.ledger.store.LedgerTime;
import org.mailboxinventory.report.ledger.store.Names;
import org.mailboxinventory.report.ledger.store.ScanFacts;
import org.mailboxinventory.report.model.DetectorFacts.Identifies;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.MailboxCoverage;
import org.mailboxinventory.report.model.People;
import org.mailboxinventory.report.packed.PackedList;

/** Counts what held at a time. */
public final class FactsReader {
  private static final People NOBODY = new People(0, 0L, 0, People.RECORDS);

  /** No more than a guess: how finely values are parted. */
  private static final long VALUES_OF_AN_ITEM = 4;

  private static final String LAST_ITEM =
      "SELECT max((SELECT coalesce(max(key), 0) FROM item),"
          + " (SELECT coalesce(max(last), 0) FROM settled))";

  private final Database database;
  private final Names names;
  private final Harmless harmless;
  private final long slice;
  private final PersonGroups groups;
  private final Path temporary;

  /** With sets of values hardly larger than {@code slice}. */
  public FactsReader(
      Database database,
      Names names,
      Harmless harmless,
      long slice,
      PersonGroups groups,
      Path temporary) {
    this.groups = groups;
    this.temporary = temporary;
    this.database = database;
    this.names = names;
    this.harmless = harmless;
    this.slice = slice;
  }

  /** The facts of the last scan begun by {@code asOf}, as kept; empty when there is none. */
  public Optional<InventoryFacts> read(Instant asOf) throws SQLException {
    Optional<View> view = view(database, asOf);
    if (view.isPresent() && harmless.isNothing()) {
      Optional<InventoryFacts> kept = new KeptCounts(database).read(view.get(), asOf);
      if (kept.isPresent()) {
        return kept;
      }
    }
    return view.isEmpty() ? Optional.empty() : Optional.of(read(view.get(), asOf));
  }

  /** The same, counted anew. */
  public Optional<InventoryFacts> count(Instant asOf) throws SQLException {
    Optional<View> view = view(database, asOf);
    return view.isEmpty() ? Optional.empty() : Optional.of(read(view.get(), asOf));
  }

  /** Counts the facts of the latest scan and keeps them. */
  public void keepOfLatestScan() throws SQLException {
    Optional<View> view = view(database, Instant.MAX);
    if (view.isPresent()) {
      new KeptCounts(database).keep(view.get(), read(view.get(), Instant.EPOCH));
    }
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
    List<ListedMailbox> listed = ListedMailbox.all(database, view);
    PeopleReader.@Nullable Counted people =
        new PeopleReader(database, names, groups, view).read(listed, harmless);
    long expected = database.number(LAST_ITEM) * VALUES_OF_AN_ITEM;
    try (DistinctValues distinct = new DistinctValues(temporary, expected, slice)) {
      return read(view, asOf, listed, people, distinct);
    } catch (IOException e) {
      throw LedgerProblems.of(temporary, e);
    }
  }

  private InventoryFacts read(
      View view,
      Instant asOf,
      List<ListedMailbox> listed,
      PeopleReader.@Nullable Counted people,
      DistinctValues distinct)
      throws SQLException, IOException {
    MailboxReader reader = new MailboxReader(database, names, view);
    ValueReader values = new ValueReader(database, names, distinct, slice);
    CoverageReader coverage = new CoverageReader(database, names, view);
    Summing sums = new Summing();
    PackedList.Builder<InventoryFacts.MailboxFacts> mailboxes =
        new PackedList.Builder<>(new PackedFacts());
    for (ListedMailbox one : listed) {
      MailboxCount count = new MailboxCount(one.key(), one.mailbox(), harmless);
      if (!one.isExcluded()) {
        ItemMarks marks = new ItemMarks();
        reader.read(count, marks);
        values.read(count, marks);
      }
      MailboxCoverage covered = coverage.read(count);
      sums.add(count, covered);
      mailboxes.add(mailboxFacts(count, covered, people));
    }
    return new InventoryFacts(
        view.facts(),
        view.finishedAt(),
        asOf,
        sums.coverage(),
        sums.totals(
            values.totals(), view.facts().detectors(), people == null ? null : people.all()),
        mailboxes.build());
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
