package org.mailboxinventory.report.write.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.write.item.PeopleShown;

/**
 * How many mails of each mailbox a page has room for. Rounds give every mailbox that holds
 * something a mail before they give any one many, the most exposed first.
 */
final class Room {
  /** What a page may weigh, in bytes. */
  static final long PAGE = 24_500_000;

  /** What a mail weighs in the file, in bytes. */
  private static final long ITEM = 29;

  private static final int MOST = 20;

  /** By round: for critical, high, medium and low. */
  private static final int[][] ROUNDS = {
    {MOST, 10, 3, 1}, {MOST, MOST, 10, 5}, {MOST, MOST, MOST, MOST}
  };

  private static final int LOW = Codes.LEVELS.indexOf(Level.LOW);

  private final List<MailboxEntry> entries;
  private final long[] held;
  private final int[] shown;
  private long left;

  private Room(List<MailboxEntry> entries, long bytes) {
    this.entries = entries;
    this.held =
        entries.stream()
            .mapToLong(it -> it.holdings().stream().mapToLong(Holding::items).sum())
            .toArray();
    this.shown = new int[entries.size()];
    this.left = bytes / ITEM;
  }

  /** The number of mails of each mailbox, by its row, within so many bytes. */
  static int[] share(List<MailboxEntry> entries, long bytes) {
    Room room = new Room(entries, Math.max(0, bytes));
    List<Integer> order = room.order();
    for (int[] round : ROUNDS) {
      for (int level = 0; level < round.length; level++) {
        room.give(order, level, round[level]);
      }
    }
    return room.shown;
  }

  private List<Integer> order() {
    return IntStream.range(0, entries.size())
        .boxed()
        .sorted(
            Comparator.comparing((Integer row) -> -entries.get(row).exposure().score())
                .thenComparing(row -> -PeopleShown.best(entries.get(row).people()))
                .thenComparing(row -> row))
        .toList();
  }

  private void give(List<Integer> order, int level, int most) {
    for (int row : order) {
      if (level(entries.get(row)) == level) {
        long more = Math.min(left, Math.min(most, held[row]) - shown[row]);
        if (more > 0) {
          shown[row] += (int) more;
          left -= more;
        }
      }
    }
  }

  /** Mailboxes of level none hold something at times; they count with those of level low. */
  private static int level(MailboxEntry entry) {
    return Math.min(Codes.LEVELS.indexOf(entry.exposure().level()), LOW);
  }
}
