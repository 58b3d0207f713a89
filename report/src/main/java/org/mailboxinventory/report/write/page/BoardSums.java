package org.mailboxinventory.report.write.page;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.write.item.PeopleShown;

/** What the pictures of a page without mailboxes show, as {@code sections.js} asks for it. */
final class BoardSums {
  /** From so many people on a row of the circles begins; as in {@code charts.js}. */
  private static final long[] PEOPLE = {0, 1, 10, 100, 1000, 10_000};

  private static final int COLUMNS = 10;

  private final Inventory inventory;
  private final Codes codes;

  BoardSums(Inventory inventory, Codes codes) {
    this.inventory = inventory;
    this.codes = codes;
  }

  Map<String, Object> json() {
    return Map.of(
        "heat",
        Map.of(
            "place",
                heat(codes.places().size(), it -> codes.place(it.mailbox().location().effective())),
            "dept",
                heat(
                    codes.departments().size(),
                    it -> codes.department(it.mailbox().owner().department()))),
        "bubbles",
        bubbles());
  }

  private Map<String, Object> heat(int width, ToIntFunction<MailboxEntry> column) {
    long[][] cells = new long[codes.categories().size()][width];
    long[] all = new long[width];
    long[] unread = new long[width];
    long[] high = new long[width];
    for (MailboxEntry entry : inventory.mailboxes()) {
      int at = column.applyAsInt(entry);
      all[at]++;
      unread[at] += entry.exposure().level() == Level.UNKNOWN ? 1 : 0;
      high[at] += entry.exposure().level().atLeast(Level.HIGH) ? 1 : 0;
      entry.holdings().stream()
          .filter(holding -> holding.values() > 0)
          .map(Holding::category)
          .distinct()
          .forEach(category -> cells[codes.category(category)][at]++);
    }
    return Map.of("cells", cells, "all", all, "unread", unread, "high", high);
  }

  private List<long[]> bubbles() {
    long[][] grid = new long[PEOPLE.length][COLUMNS];
    for (MailboxEntry entry : inventory.mailboxes()) {
      if (entry.isJudged()) {
        int row = PEOPLE.length - 1;
        while (row > 0 && PeopleShown.best(entry.people()) < PEOPLE[row]) {
          row--;
        }
        grid[row][Math.min(COLUMNS - 1, entry.exposure().score() / COLUMNS)]++;
      }
    }
    return List.of(grid);
  }
}
