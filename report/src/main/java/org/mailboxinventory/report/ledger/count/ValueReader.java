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
      "SELECT detector, fingerprint, item, staff FROM finding WHERE mailbox = ?"
          + " AND high + medium > 0 AND accepted < high + medium + low"
          + " ORDER BY detector, fingerprint, item";

  /** So many values at most, 32 to 64 bytes each, are to be in a set at a time. */
  public static final long SLICE = 2_000_000;

  /** Marks the number of a detector, and that of no place, where a value is of the staff. */
  private static final int OF_STAFF = 1 << 30;

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
  record Totals(SortedMap<String, Long> byDetector, SortedMap<String, Long> byPlace, long staff) {}

  /** A holding, and what of it lies in other items than those with many values. */
  private record Source(HoldingCount holding, @Nullable HoldingCount withoutBulk) {}

  /** Fills the values of each holding of a mailbox. */
  void read(MailboxCount mailbox, ItemMarks marks) throws SQLException, IOException {
    Map<Integer, Source> sources = sources(mailbox);
    int place = places.computeIfAbsent(mailbox.place(), name -> places.size());
    Reading reading = new Reading(place, marks);
    try (ResultSet rows = database.query(VALUES, mailbox.key())) {
      while (rows.next()) {
        int detector = rows.getInt(1);
        if (detector != reading.detector) {
          reading.begin(detector, sources.get(detector));
        }
        if (reading.source != null) {
          reading.add(rows);
        }
      }
    }
    reading.end();
  }

  /** The findings of one mailbox, detector by detector, equal values together. */
  private final class Reading {
    private final int place;
    private final ItemMarks marks;
    private int detector;
    private @Nullable Source source;
    private ValueWays ways = new ValueWays();
    private final Last others = new Last();
    private final Last staff = new Last();
    private long staffValues;

    Reading(int place, ItemMarks marks) {
      this.place = place;
      this.marks = marks;
    }

    void begin(int next, @Nullable Source of) {
      end();
      detector = next;
      source = of;
      ways = new ValueWays();
      others.none();
      staff.none();
      staffValues = 0;
    }

    void add(ResultSet row) throws SQLException, IOException {
      int item = row.getInt(3);
      if (row.getInt(4) != 0) {
        if (marks.staff(item) && staff.isNew(row.getBytes(2))) {
          staffValues++;
          all.add(detector | OF_STAFF, OF_STAFF, staff.high, staff.low);
        }
        return;
      }
      int way = marks.of(item);
      if (way != 0) {
        if (others.isNew(row.getBytes(2))) {
          ways.endValue();
          all.add(detector, place, others.high, others.low);
        }
        ways.item(way);
      }
    }

    void end() {
      if (source != null) {
        ways.endValue();
        source.holding().addValues(ways.all());
        source.holding().addStaffValues(staffValues);
        HoldingCount rest = source.withoutBulk();
        if (rest != null) {
          rest.addValues(ways.withoutBulk());
        }
      }
    }
  }

  /** The value at hand. */
  private static final class Last {
    private boolean any;
    private long high;
    private long low;

    void none() {
      any = false;
    }

    boolean isNew(byte[] fingerprint) {
      long nextHigh = Fingerprints.high(fingerprint);
      long nextLow = Fingerprints.low(fingerprint);
      boolean isNew = !any || nextHigh != high || nextLow != low;
      any = true;
      high = nextHigh;
      low = nextLow;
      return isNew;
    }
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

  /** The totals of all mailboxes that were read. */
  Totals totals() throws SQLException, IOException {
    DistinctValues.Totals counted = all.totals();
    long staff = 0;
    SortedMap<String, Long> byDetector = new TreeMap<>();
    for (Map.Entry<Integer, Long> entry : counted.byDetector().entrySet()) {
      if ((entry.getKey() & OF_STAFF) == 0) {
        byDetector.put(names.text(entry.getKey()), entry.getValue());
      } else {
        staff += entry.getValue();
      }
    }
    SortedMap<String, Long> byPlace = new TreeMap<>();
    places.forEach(
        (place, number) -> {
          long values = counted.byPlace().getOrDefault(number, 0L);
          if (values > 0) {
            byPlace.put(place, values);
          }
        });
    return new Totals(byDetector, byPlace, staff);
  }
}
