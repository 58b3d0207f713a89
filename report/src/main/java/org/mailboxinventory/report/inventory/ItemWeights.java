package org.mailboxinventory.report.inventory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
    double weight = 0;
    for (HeldItem.Found found : item.found()) {
      if (found.values() > 0) {
        weight += law.category(found.category()).sensitivity() * (1 + log10(found.values()));
      }
    }
    return weight;
  }

  private static double log10(long values) {
    return values == 1 ? 0 : Math.log10((double) values);
  }

  /**
   * An item with what it weighs.
   *
   * @param number by which {@link HeldItems#numbered} finds it again; 0 where that is not kept
   */
  public record Weighed(double weight, HeldItem item, int number) {}

  /** So many items are sorted at a time, so that a large mailbox needs no more memory. */
  private static final int SORTED = 50_000;

  private static final Comparator<Weighed> HEAVIEST_FIRST = ItemWeights::heaviestFirst;

  private static final Comparator<Weighed> LIGHTEST_FIRST = HEAVIEST_FIRST.reversed();

  /** In one piece: every item of a ledger is compared some ten times. */
  private static int heaviestFirst(Weighed one, Weighed other) {
    int byWeight = Double.compare(other.weight(), one.weight());
    if (byWeight != 0) {
      return byWeight;
    }
    int byId = one.item().id().compareTo(other.item().id());
    return byId != 0 ? byId : one.item().folder().compareTo(other.item().folder());
  }

  /** The heaviest items of a mailbox, the heaviest first; equal ones by their id and folder. */
  public List<HeldItem> heaviest(HeldItems items, MailboxId mailbox, int most) {
    return heaviestWeighed(items, mailbox, most).stream().map(Weighed::item).toList();
  }

  /** The same, with their weights. */
  public List<Weighed> heaviestWeighed(HeldItems items, MailboxId mailbox, int most) {
    return behind(null, items, mailbox, most);
  }

  /** Puts the heaviest first; equal ones by their id and folder. */
  public static void sort(List<Weighed> items) {
    items.sort(HEAVIEST_FIRST);
  }

  /** All items of a mailbox, in the same order. */
  public void each(HeldItems items, MailboxId mailbox, Consumer<Weighed> receiver) {
    each(items, mailbox, SORTED, receiver);
  }

  /** {@code sorted}: the items are read again for each so many of them. */
  void each(HeldItems items, MailboxId mailbox, int sorted, Consumer<Weighed> receiver) {
    List<Weighed> some = behind(null, items, mailbox, sorted);
    while (!some.isEmpty()) {
      some.forEach(receiver);
      some =
          some.size() < sorted
              ? List.of()
              : behind(some.get(some.size() - 1), items, mailbox, sorted);
    }
  }

  /** The heaviest that come behind another one; of all, where there is none. */
  private List<Weighed> behind(
      @Nullable Weighed last, HeldItems items, MailboxId mailbox, int most) {
    PriorityQueue<Weighed> kept = new PriorityQueue<>(LIGHTEST_FIRST);
    items.eachNumbered(
        mailbox,
        (number, item) -> {
          Weighed weighed = new Weighed(of(item), item, number);
          if (last == null || HEAVIEST_FIRST.compare(weighed, last) > 0) {
            kept.add(weighed);
          }
          if (kept.size() > most) { // also where none is kept and items are only counted
            kept.remove();
          }
        });
    List<Weighed> sorted = new ArrayList<>(kept);
    sorted.sort(HEAVIEST_FIRST);
    return sorted;
  }
}
