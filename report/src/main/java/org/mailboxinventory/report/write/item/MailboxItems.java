package org.mailboxinventory.report.write.item;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mailboxinventory.report.inventory.ItemWeights.Weighed;
import org.mailboxinventory.report.ledger.count.HeldItem;
import org.mailboxinventory.report.write.table.TimeText;

/**
 * What formats say of the items of one mailbox that hold something.
 *
 * @param count how many there are
 * @param byYear of those that have a time, how many are of a year
 * @param heaviest the heaviest of them, the heaviest first
 */
public record MailboxItems(long count, SortedMap<Integer, Long> byYear, List<Weighed> heaviest) {
  /** Of a mailbox that holds nothing. */
  static final MailboxItems NONE = new MailboxItems(0, new TreeMap<>(), List.of());

  public MailboxItems {
    heaviest = List.copyOf(heaviest);
  }

  /** Takes the items of a mailbox one after another. */
  static final class Counter {
    private final SortedMap<Integer, Long> byYear = new TreeMap<>();
    private final List<Weighed> heaviest = new ArrayList<>();
    private final int most;
    private long count;

    /** {@code most}: so many are kept, if they come by weight. */
    Counter(int most) {
      this.most = most;
    }

    void add(Weighed weighed) {
      count(weighed.item());
      if (heaviest.size() < most) {
        heaviest.add(weighed);
      }
    }

    void count(HeldItem item) {
      count++;
      if (item.at() != null) {
        byYear.merge(TimeText.day(item.at()).getYear(), 1L, Long::sum);
      }
    }

    MailboxItems items() {
      return new MailboxItems(count, byYear, heaviest);
    }

    MailboxItems items(List<Weighed> theHeaviest) {
      return new MailboxItems(count, byYear, theHeaviest);
    }
  }
}
