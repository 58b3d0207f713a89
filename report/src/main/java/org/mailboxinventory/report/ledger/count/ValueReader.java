package org.mailboxinventory.report.ledger.count;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.distinct.DistinctValues;
import org.mailboxinventory.report.ledger.distinct.ItemMarks;
import org.mailboxinventory.report.ledger.distinct.ValueWays;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.Fingerprints;
import org.mailboxinventory.report.ledger.store.Names;

/**
 * Counts distinct values. Within a mailbox they are counted by reading in order; what is distinct
 * there is then counted over all mailboxes.
 */
public final class ValueReader {
  private static final String VALUES =
      "SELECT detector, fingerprint, item FROM finding WHERE mailbox = ?"
          + " AND high + medium > 0 AND accepted < high + medium + low"
          + " ORDER BY detector, fingerprint, item";

  /** So many values at most, 32 to 64 bytes each, are to be in a set at a time. */
  public static final long SLICE = 2_000_000;

  private final Database database;
  private final Names names;
  private final DistinctValues all;
  private final Map<String, Integer> places = new HashMap<>();

  ValueReader(Database database, Names names, DistinctValues all) {
    this.database = database;
    this.names = names;
    this.all = all;
  }

  /** Distinct values over all mailboxes. */
  record Totals(SortedMap<String, Long> byDetector, SortedMap<String, Long> byPlace) {}

  /** A holding, and what of it lies in other items than those with many values. */
  private record Source(HoldingCount holding, @Nullable HoldingCount withoutBulk) {}

  /** Fills the values of each holding of a mailbox. */
  void read(MailboxCount mailbox, ItemMarks marks) throws SQLException, IOException {
    Map<Integer, Source> sources = sources(mailbox);
    int place = places.computeIfAbsent(mailbox.place(), name -> places.size());
    int detector = 0;
    Source source = null;
    ValueWays ways = new ValueWays();
    long high = 0;
    long low = 0;
    boolean first = true;
    try (ResultSet rows = database.query(VALUES, mailbox.key())) {
      while (rows.next()) {
        int next = rows.getInt(1);
        if (next != detector) {
          end(source, ways);
          ways = new ValueWays();
          first = true;
          detector = next;
          source = sources.get(detector);
        }
        int way = source == null ? 0 : marks.of(rows.getInt(3));
        if (way != 0) {
          byte[] fingerprint = rows.getBytes(2);
          long nextHigh = Fingerprints.high(fingerprint);
          long nextLow = Fingerprints.low(fingerprint);
          if (first || nextHigh != high || nextLow != low) {
            ways.endValue();
            first = false;
            high = nextHigh;
            low = nextLow;
            all.add(detector, place, high, low);
          }
          ways.item(way);
        }
      }
    }
    end(source, ways);
  }

  private Map<Integer, Source> sources(MailboxCount mailbox) throws SQLException {
    Map<Integer, Source> sources = new HashMap<>();
    for (Map.Entry<View.Detector, HoldingCount> entry : mailbox.holdings().entrySet()) {
      if (!entry.getValue().harmless()) {
        sources.put(
            names.known(entry.getKey().id().value()),
            new Source(entry.getValue(), mailbox.withoutBulk().get(entry.getKey())));
      }
    }
    return sources;
  }

  private static void end(@Nullable Source source, ValueWays ways) {
    if (source == null) {
      return;
    }
    ways.endValue();
    source.holding().addValues(ways.all());
    HoldingCount rest = source.withoutBulk();
    if (rest != null) {
      rest.addValues(ways.withoutBulk());
    }
  }

  /** The totals of all mailboxes that were read. */
  Totals totals() throws SQLException, IOException {
    DistinctValues.Totals counted = all.totals();
    Totals totals = new Totals(new TreeMap<>(), new TreeMap<>());
    for (Map.Entry<Integer, Long> entry : counted.byDetector().entrySet()) {
      totals.byDetector().put(names.text(entry.getKey()), entry.getValue());
    }
    places.forEach(
        (place, number) -> {
          long values = counted.byPlace().getOrDefault(number, 0L);
          if (values > 0) {
            totals.byPlace().put(place, values);
          }
        });
    return totals;
  }
}
