package org.mailboxinventory.report.write.page;

import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.write.item.MailboxItems;

/** How many items hold something: of each mailbox, and by level and year. */
final class ItemSums {
  private static final int LEVELS = Codes.LEVELS.indexOf(Level.LOW) + 1;
  private static final int FIRST_YEAR = 2000;
  private static final int YEARS = 200;

  private final long[] ofRow;
  private final long[][] byLevel = new long[LEVELS][YEARS];
  private long undated;

  ItemSums(int rows) {
    ofRow = new long[rows];
  }

  void add(int row, MailboxEntry entry, MailboxItems items) {
    ofRow[row] += items.count();
    undated += items.count();
    int level = Math.min(Codes.LEVELS.indexOf(entry.exposure().level()), LEVELS - 1);
    items
        .byYear()
        .forEach(
            (year, count) -> {
              byLevel[level][Math.max(0, Math.min(YEARS - 1, year - FIRST_YEAR))] += count;
              undated -= count;
            });
  }

  /** Of a mailbox; where its items were not counted, no fewer than one detector found. */
  long of(int row, long least) {
    return ofRow[row] > 0 ? ofRow[row] : least;
  }

  /**
   * Items by year, from the first year that has any to the last.
   *
   * @param byLevel for critical, high, medium, and low or none
   * @param undated items without a date, which are in no year
   */
  record Years(int firstYear, List<List<Long>> byLevel, long undated) {
    Years {
      byLevel = List.copyOf(byLevel);
    }
  }

  Years years() {
    int first = YEARS;
    int last = -1;
    for (long[] level : byLevel) {
      for (int year = 0; year < YEARS; year++) {
        if (level[year] > 0) {
          first = Math.min(first, year);
          last = Math.max(last, year);
        }
      }
    }
    List<List<Long>> levels = new ArrayList<>();
    for (long[] level : byLevel) {
      List<Long> years = new ArrayList<>();
      for (int year = first; year <= last; year++) {
        years.add(level[year]);
      }
      levels.add(years);
    }
    return new Years(FIRST_YEAR + Math.min(first, YEARS - 1), levels, Math.max(0, undated));
  }
}
