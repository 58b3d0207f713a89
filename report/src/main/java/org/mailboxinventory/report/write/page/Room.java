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
    {1, 1, 1, 1}, {MOST, 10, 3, 1}, {MOST, MOST, 10, 5}, {MOST, MOST, MOST, MOST}
  };

  private static final int LOW = Codes.LEVELS.indexOf(Level.LOW);

  private final int[] levels;
  private final int[] scores;
  private final long[] people;
  private final long[] held;
  private int[] shown = {};
  private int rows;
  private long left;

  /** {@code size}: so many mailboxes will come. */
  Room(int size) {
    this.levels = new int[size];
    this.scores = new int[size];
    this.people = new long[size];
    this.held = new long[size];
  }

  /** The next mailbox. */
  void add(MailboxEntry entry) {
    // Mailboxes of level none hold something at times; they count with those of level low.
    levels[rows] = Math.min(Codes.LEVELS.indexOf(entry.exposure().level()), LOW);
    scores[rows] = entry.exposure().score();
    people[rows] = PeopleShown.best(entry.people());
    held[rows] = entry.holdings().stream().mapToLong(Holding::items).sum();
    rows++;
  }

  /** Whether a mailbox holds something. */
  boolean holds(int row) {
    return held[row] > 0;
  }

  /** The number of mails of each mailbox, by its row, within so many bytes. */
  int[] share(long bytes) {
    shown = new int[rows];
    left = Math.max(0, bytes) / ITEM;
    List<Integer> order = order();
    for (int[] round : ROUNDS) {
      for (int level = 0; level < round.length; level++) {
        give(order, level, round[level]);
      }
    }
    return shown;
  }

  private List<Integer> order() {
    return IntStream.range(0, rows)
        .boxed()
        .sorted(
            Comparator.comparing((Integer row) -> -scores[row])
                .thenComparing(row -> -people[row])
                .thenComparing(row -> row))
        .toList();
  }

  private void give(List<Integer> order, int level, int most) {
    for (int row : order) {
      if (levels[row] == level) {
        long more = Math.min(left, Math.min(most, held[row]) - shown[row]);
        if (more > 0) {
          shown[row] += (int) more;
          left -= more;
        }
      }
    }
  }
}
