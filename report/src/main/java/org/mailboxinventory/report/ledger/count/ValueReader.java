package org.mailboxinventory.report.ledger.count;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.distinct.DistinctValues;
import org.mailboxinventory.report.ledger.distinct.FingerprintMarks;
import org.mailboxinventory.report.ledger.distinct.FingerprintSet;
import org.mailboxinventory.report.ledger.distinct.ItemMarks;
import org.mailboxinventory.report.ledger.distinct.ValueWays;
import org.mailboxinventory.report.ledger.item.MailboxItems;
import org.mailboxinventory.report.ledger.item.StoredItem;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.Names;

/**
 * Counts distinct values. Within a mailbox they are counted by sets; what is distinct there is then
 * counted over all mailboxes.
 */
public final class ValueReader {
  /** So many values at most, 32 to 64 bytes each, are to be in a set at a time. */
  public static final long SLICE = 2_000_000;

  /** Into so many halves of halves the range of fingerprints is parted at most. */
  private static final int MOST_BITS = 8;

  /** Marks the number of a detector, and that of no place, where a value is of the staff. */
  private static final int OF_STAFF = 1 << 30;

  private final Database database;
  private final Names names;
  private final DistinctValues all;
  private final long slice;
  private final Map<String, Integer> places = new HashMap<>();

  /** {@code slice}: hardly more values of a mailbox should be in a set. */
  ValueReader(Database database, Names names, DistinctValues all, long slice) {
    this.database = database;
    this.names = names;
    this.all = all;
    this.slice = slice;
  }

  /** Distinct values over all mailboxes. */
  record Totals(SortedMap<String, Long> byDetector, SortedMap<String, Long> byPlace, long staff) {}

  /** The values of a holding, and what of it lies in other items than those with many values. */
  private static final class Source {
    private final HoldingCount holding;
    private final @Nullable HoldingCount withoutBulk;
    private final ValueWays ways = new ValueWays();
    private final FingerprintMarks others = new FingerprintMarks();
    private FingerprintSet staff = new FingerprintSet();
    private long staffValues;

    Source(HoldingCount holding, @Nullable HoldingCount withoutBulk) {
      this.holding = holding;
      this.withoutBulk = withoutBulk;
    }

    /** All values of a part of the range of fingerprints were added. */
    void endPart() {
      others.each(ways);
      others.clear();
      staffValues += staff.size();
      staff = new FingerprintSet();
    }

    void end() {
      holding.addValues(ways.all());
      holding.addStaffValues(staffValues);
      if (withoutBulk != null) {
        withoutBulk.addValues(ways.withoutBulk());
      }
    }
  }

  /**
   * Fills the values of each holding of a mailbox. One with very many findings is gone through
   * several times, each time for a part of the range of fingerprints.
   */
  void read(MailboxCount mailbox, ItemMarks marks) throws SQLException, IOException {
    Map<Integer, Source> sources = sources(mailbox);
    int place = places.computeIfAbsent(mailbox.place(), name -> places.size());
    int bits = 0;
    while (bits < MOST_BITS && mailbox.findings() >> bits > slice) {
      bits++;
    }
    for (int part = 0; part < 1 << bits; part++) {
      try (MailboxItems items = MailboxItems.of(database, mailbox.key())) {
        while (items.next()) {
          add(items.item(), sources, new Part(part, bits), place, marks);
        }
      }
      sources.values().forEach(Source::endPart);
    }
    sources.values().forEach(Source::end);
  }

  /** A part of the range of fingerprints: those whose first bits are this number. */
  private record Part(int number, int bits) {
    boolean has(StoredItem.Finding finding) {
      return bits == 0 || finding.value().high() >>> (Long.SIZE - bits) == number;
    }
  }

  private void add(
      StoredItem item, Map<Integer, Source> sources, Part part, int place, ItemMarks marks)
      throws IOException {
    int ways = marks.of(item.key());
    boolean staff = marks.staff(item.key());
    if (ways == 0 && !staff) {
      return;
    }
    for (StoredItem.Finding finding : item.findings()) {
      Source source = sources.get(finding.detector());
      if (source != null && finding.isValue() && part.has(finding)) {
        add(finding, source, place, ways, staff);
      }
    }
  }

  private void add(StoredItem.Finding finding, Source source, int place, int ways, boolean staff)
      throws IOException {
    long high = finding.value().high();
    long low = finding.value().low();
    if (finding.staff() != 0) {
      if (staff && source.staff.add(high, low)) {
        all.add(finding.detector() | OF_STAFF, OF_STAFF, high, low);
      }
    } else if (ways != 0 && source.others.add(high, low, ValueWays.bit(ways))) {
      all.add(finding.detector(), place, high, low);
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
