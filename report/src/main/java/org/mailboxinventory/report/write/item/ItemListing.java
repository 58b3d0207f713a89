package org.mailboxinventory.report.write.item;

import java.util.List;
import java.util.function.Consumer;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.inventory.ItemWeights;
import org.mailboxinventory.report.ledger.count.HeldItem;
import org.mailboxinventory.report.ledger.count.HeldItems;
import org.mailboxinventory.report.model.MailboxId;

/**
 * The items of mailboxes, as writers ask for them.
 *
 * @param isListed whether the settings let single items be listed; else there are none
 */
public record ItemListing(boolean isListed, HeldItems items, ItemWeights weights) {

  /** So many items of each mailbox stand in {@code inventory.json}; {@code items.csv} has all. */
  public static final int IN_INVENTORY = 10;

  /** No single item is listed; they may be counted all the same. */
  public static ItemListing countedOnly(HeldItems items, LawBook law) {
    return new ItemListing(false, items, new ItemWeights(law));
  }

  /** All of them that hold something. */
  public static ItemListing of(HeldItems items, LawBook law) {
    return new ItemListing(true, items, new ItemWeights(law));
  }

  /** The heaviest items of a mailbox, the heaviest first. */
  public List<HeldItem> heaviest(MailboxId mailbox, int most) {
    return weights.heaviest(items, mailbox, most);
  }

  /** All items of a mailbox that hold something, in the order in which they were first read. */
  public void each(MailboxId mailbox, Consumer<HeldItem> receiver) {
    items.each(mailbox, receiver);
  }

  /** The same, the heaviest first. */
  public void byWeight(MailboxId mailbox, Consumer<ItemWeights.Weighed> receiver) {
    weights.each(items, mailbox, receiver);
  }
}
