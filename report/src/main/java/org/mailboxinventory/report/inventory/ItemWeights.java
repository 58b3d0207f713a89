package org.mailboxinventory.report.inventory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.ledger.count.HeldItem;
import org.mailboxinventory.report.ledger.count.HeldItems;
import org.mailboxinventory.report.model.MailboxId;

/**
 * What an item weighs among those of its mailbox: of each kind of data in it the sensitivity, times
 * one more than the logarithm to base ten of how many values there are.
 */
public final class ItemWeights {
  private final LawBook law;

  public ItemWeights(LawBook law) {
    this.law = law;
  }

  /** The weight of an item; it compares items and means nothing else. */
  public double of(HeldItem item) {
    return item.found().stream()
        .filter(found -> found.values() > 0)
        .mapToDouble(
            found ->
                law.category(found.category()).sensitivity()
                    * (1 + Math.log10((double) found.values())))
        .sum();
  }

  private record Weighed(double weight, HeldItem item) {}

  private static final Comparator<Weighed> LIGHTEST_FIRST =
      Comparator.comparingDouble(Weighed::weight)
          .thenComparing(weighed -> weighed.item().id(), Comparator.reverseOrder())
          .thenComparing(weighed -> weighed.item().folder(), Comparator.reverseOrder());

  /** The heaviest items of a mailbox, the heaviest first; equal ones by their id and folder. */
  public List<HeldItem> heaviest(HeldItems items, MailboxId mailbox, int most) {
    PriorityQueue<Weighed> kept = new PriorityQueue<>(LIGHTEST_FIRST);
    items.each(
        mailbox,
        item -> {
          kept.add(new Weighed(of(item), item));
          if (kept.size() > most) { // also where none is kept and items are only counted
            kept.remove();
          }
        });
    List<Weighed> sorted = new ArrayList<>(kept);
    sorted.sort(LIGHTEST_FIRST.reversed());
    return sorted.stream().map(Weighed::item).toList();
  }
}
