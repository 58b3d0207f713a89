package org.mailboxinventory.report.ledger.count;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.Fingerprints;
import org.mailboxinventory.report.ledger.store.Names;

/**
 * Counts distinct values. Within a mailbox they are counted by reading in order; across mailboxes
 * in a set, one detector and one slice of the range of fingerprints at a time, so that memory stays
 * bounded however many there are.
 */
public final class ValueReader {
  private static final String VALUES =
      "SELECT fingerprint, item FROM finding WHERE mailbox = ? AND detector = ?"
          + " AND fingerprint >= ? AND fingerprint <= ?"
          + " AND high + medium > 0 AND accepted < high + medium + low"
          + " AND staff = 0 ORDER BY fingerprint, item";

  /** The same of the staff. */
  private static final String STAFF_VALUES = VALUES.replace("staff = 0", "staff <> 0");

  /** So many values at most, 32 to 64 bytes each, are in a set at a time. */
  public static final long SLICE = 2_000_000;

  private final Database database;
  private final Names names;
  private final ItemMarks marks;
  private final long slice;

  ValueReader(Database database, Names names, ItemMarks marks, long slice) {
    this.database = database;
    this.names = names;
    this.marks = marks;
    this.slice = slice;
  }

  /** Distinct values over all mailboxes. */
  record Totals(
      SortedMap<String, Long> byDetector,
      SortedMap<String, Long> byPlace,
      SortedMap<String, Long> staffByDetector) {

    Totals() {
      this(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    long staff() {
      return staffByDetector.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  private record Source(
      MailboxCount mailbox,
      HoldingCount holding,
      @Nullable HoldingCount withoutBulk,
      int detector) {}

  /** Fills the values of each holding and says the totals. */
  Totals read(List<MailboxCount> mailboxes) throws SQLException {
    Totals totals = new Totals();
    for (Map.Entry<View.Detector, List<Source>> entry : byDetector(mailboxes).entrySet()) {
      long candidates =
          entry.getValue().stream().mapToLong(source -> source.holding().candidates()).sum();
      long slices = Math.max(1, (candidates + slice - 1) / slice);
      long distinct = 0;
      long staff = 0;
      for (long i = 0; i < slices; i++) {
        distinct += readSlice(entry.getValue(), i, slices, totals.byPlace());
        staff += readStaff(entry.getValue(), i, slices);
      }
      totals.staffByDetector().put(entry.getKey().id().value(), staff);
      totals.byDetector().put(entry.getKey().id().value(), distinct);
    }
    return totals;
  }

  private SortedMap<View.Detector, List<Source>> byDetector(List<MailboxCount> mailboxes)
      throws SQLException {
    SortedMap<View.Detector, List<Source>> sources =
        new TreeMap<>(Comparator.comparing(View.Detector::id));
    List<MailboxCount> byPlace = new ArrayList<>(mailboxes);
    byPlace.sort(Comparator.comparing(MailboxCount::place));
    for (MailboxCount mailbox : byPlace) {
      for (Map.Entry<View.Detector, HoldingCount> entry : mailbox.holdings().entrySet()) {
        if (entry.getValue().harmless()) {
          continue;
        }
        int code = names.known(entry.getKey().id().value());
        sources
            .computeIfAbsent(entry.getKey(), detector -> new ArrayList<>())
            .add(
                new Source(
                    mailbox, entry.getValue(), mailbox.withoutBulk().get(entry.getKey()), code));
      }
    }
    return sources;
  }

  /** The sources come place by place, so that one set serves all places in turn. */
  private long readSlice(
      List<Source> sources, long number, long slices, SortedMap<String, Long> byPlace)
      throws SQLException {
    byte[] from = Fingerprints.bytes(bound(number, slices), 0);
    byte[] to = Fingerprints.bytes(bound(number + 1, slices) - 1, -1);
    FingerprintSet all = new FingerprintSet();
    FingerprintSet here = new FingerprintSet();
    String place = "";
    for (Source source : sources) {
      if (!place.equals(source.mailbox().place())) {
        byPlace.merge(place, here.size(), Long::sum);
        here = new FingerprintSet();
        place = source.mailbox().place();
      }
      readSource(source, from, to, all, here);
    }
    byPlace.merge(place, here.size(), Long::sum);
    return all.size();
  }

  /** How many values of the staff there are in a slice; adds those of each mailbox to it. */
  private long readStaff(List<Source> sources, long number, long slices) throws SQLException {
    byte[] from = Fingerprints.bytes(bound(number, slices), 0);
    byte[] to = Fingerprints.bytes(bound(number + 1, slices) - 1, -1);
    FingerprintSet all = new FingerprintSet();
    for (Source source : sources) {
      if (source.holding().hasStaff()) {
        FingerprintSet here = new FingerprintSet();
        try (ResultSet rows =
            database.query(STAFF_VALUES, source.mailbox().key(), source.detector(), from, to)) {
          while (rows.next()) {
            if (marks.staff(rows.getInt(2))) {
              byte[] print = rows.getBytes(1);
              here.add(Fingerprints.high(print), Fingerprints.low(print));
              all.add(Fingerprints.high(print), Fingerprints.low(print));
            }
          }
        }
        source.holding().addStaffValues(here.size());
      }
    }
    return all.size();
  }

  /** Where the slice begins in the unsigned range of a fingerprint's first half. */
  private static long bound(long number, long slices) {
    return number == 0 || number == slices ? 0 : number * Long.divideUnsigned(-1L, slices);
  }

  private void readSource(
      Source source, byte[] from, byte[] to, FingerprintSet all, FingerprintSet here)
      throws SQLException {
    ValueWays ways = new ValueWays();
    boolean first = true;
    long high = 0;
    long low = 0;
    try (ResultSet rows =
        database.query(VALUES, source.mailbox().key(), source.detector(), from, to)) {
      while (rows.next()) {
        int way = marks.of(rows.getInt(2));
        if (way != 0) {
          byte[] fingerprint = rows.getBytes(1);
          long nextHigh = Fingerprints.high(fingerprint);
          long nextLow = Fingerprints.low(fingerprint);
          if (first || nextHigh != high || nextLow != low) {
            ways.endValue();
            first = false;
            high = nextHigh;
            low = nextLow;
            all.add(high, low);
            here.add(high, low);
          }
          ways.item(way);
        }
      }
    }
    ways.endValue();
    source.holding().addValues(ways.all);
    HoldingCount rest = source.withoutBulk();
    if (rest != null) {
      rest.addValues(ways.withoutBulk);
    }
  }
}
