package org.mailboxinventory.report.write.item;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.inventory.ItemWeights;
import org.mailboxinventory.report.inventory.ItemWeights.Weighed;
import org.mailboxinventory.report.ledger.count.HeldItem;
import org.mailboxinventory.report.ledger.count.HeldItems;
import org.mailboxinventory.report.model.MailboxId;

/**
 * The items of mailboxes, as writers ask for them.
 *
 * @param isListed whether the settings let single items be listed; else there are none
 * @param gathered what was gathered of each mailbox in one reading of all; null before that
 */
public record ItemListing(
    boolean isListed, HeldItems items, ItemWeights weights, @Nullable Gathered gathered) {

  /** So many items of each mailbox stand in {@code inventory.json}; {@code items.csv} has all. */
  public static final int IN_INVENTORY = 10;

  /** So many of each mailbox are kept once all were read. */
  public static final int KEPT = 20;

  /** No single item is listed; they may be counted all the same. */
  public static ItemListing countedOnly(HeldItems items, LawBook law) {
    return new ItemListing(false, items, new ItemWeights(law), null);
  }

  /** All of them that hold something. */
  public static ItemListing of(HeldItems items, LawBook law) {
    return new ItemListing(true, items, new ItemWeights(law), null);
  }

  /**
   * What was gathered.
   *
   * @param items by the order of the inventory
   * @param places by id, the place of a mailbox in that order
   * @param all how many items hold something
   * @param holders how many mailboxes have any
   */
  record Gathered(List<MailboxItems> items, Map<String, Integer> places, long all, long holders) {
    Gathered {
      places = Map.copyOf(places);
    }
  }

  /** The same once all were read: their heaviest need not be read again. */
  ItemListing with(Gathered read) {
    return new ItemListing(isListed, items, weights, read);
  }

  /**
   * How many items of each mailbox there is room for where {@code rows} may be listed: 0 for all.
   * Where items were not counted yet, all are.
   */
  public int mostOfEach(long rows) {
    return gathered == null || gathered.all() <= rows
        ? 0
        : (int) Math.max(1, Math.min(KEPT, rows / gathered.holders()));
  }

  /** How many items hold something, over all mailboxes; below zero where they were not read yet. */
  public long all() {
    return gathered == null ? -1 : gathered.all();
  }

  /** The items of a mailbox with no more than {@code most} of the heaviest, {@value #KEPT}. */
  public MailboxItems of(MailboxId mailbox, int most) {
    if (gathered == null) {
      MailboxItems.Counter counter = new MailboxItems.Counter(0);
      HeldItems counted =
          (id, receiver) ->
              items.each(
                  id,
                  item -> {
                    counter.count(item);
                    receiver.accept(item);
                  });
      return counter.items(weights.heaviestWeighed(counted, mailbox, most));
    }
    MailboxItems kept = gathered.items().get(gathered.places().getOrDefault(mailbox.value(), 0));
    return kept.heaviest().size() <= most
        ? kept
        : new MailboxItems(kept.count(), kept.byYear(), kept.heaviest().subList(0, most));
  }

  /** The heaviest items of a mailbox, the heaviest first. */
  public List<HeldItem> heaviest(MailboxId mailbox, int most) {
    return gathered != null && most <= KEPT
        ? of(mailbox, most).heaviest().stream().map(Weighed::item).toList()
        : weights.heaviest(items, mailbox, most);
  }

  /** All items of a mailbox that hold something, the heaviest first. */
  public void byWeight(MailboxId mailbox, Consumer<Weighed> receiver) {
    weights.each(items, mailbox, receiver);
  }
}
