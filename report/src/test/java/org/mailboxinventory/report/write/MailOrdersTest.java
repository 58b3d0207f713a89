package org.mailboxinventory.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.ledger.count.HeldItem;
import org.mailboxinventory.report.ledger.count.HeldItem.Found;
import org.mailboxinventory.report.ledger.count.HeldItems;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.write.item.ItemListing;
import org.mailboxinventory.report.write.item.ItemReading;
import org.mailboxinventory.report.write.item.MailOrders;

/** Pages of a mailbox's mails, put together, are all of its mails from the heaviest. */
class MailOrdersTest {
  /** More than are in memory together. */
  private static final int MANY = 11_000;

  private static final int FEW = 450;
  private static final int PAGE = 200;

  private static HeldItem item(int number) {
    List<Found> found = new ArrayList<>();
    if (number % 3 == 0) {
      found.add(new Found("global.payment-card", "payment-card", 1, 1 + number % 7));
    }
    if (number % 3 != 0 || number % 2 == 0) {
      found.add(new Found("in.pan", "tax-id", 1, 1 + number % 13));
    }
    return new HeldItem(
        "item-" + (number * 7919 % MANY),
        "Inbox",
        Item.Kind.MESSAGE,
        null,
        false,
        false,
        1000,
        false,
        null,
        found);
  }

  private static List<HeldItem> pages(
      MailOrders orders, HeldItems items, MailboxId mailbox, @Nullable String detector)
      throws Exception {
    List<HeldItem> all = new ArrayList<>();
    List<Integer> page = orders.numbers(mailbox, detector, 0, PAGE);
    while (!page.isEmpty()) {
      all.addAll(items.numbered(mailbox, page));
      page = orders.numbers(mailbox, detector, all.size(), PAGE);
    }
    return all;
  }

  private static boolean holds(HeldItem item, @Nullable String detector) {
    return detector == null || item.found().stream().anyMatch(it -> it.detector().equals(detector));
  }

  @Test
  void pagesTogetherAreAllMailsOfAKindFromTheHeaviest(@TempDir Path dir) throws Exception {
    Inventory inventory = Golden.inventory();
    List<MailboxId> holders =
        inventory.mailboxes().stream()
            .filter(it -> !it.holdings().isEmpty())
            .map(it -> it.mailbox().id())
            .toList();
    MailboxId large = holders.get(0);
    List<HeldItem> all = IntStream.range(0, MANY).mapToObj(MailOrdersTest::item).toList();
    HeldItems items =
        (mailbox, receiver) ->
            (mailbox.equals(large) ? all : all.subList(0, FEW)).forEach(receiver);
    ItemListing listing = new ItemListing(true, items, MadeUpItems.listing().weights(), null);
    MailOrders orders = new MailOrders(dir.resolve("mails"));
    try (MailOrders open = orders) {
      ItemReading.of(inventory.mailboxes(), listing, open);
    }
    for (MailboxId mailbox : List.of(large, holders.get(holders.size() - 1))) {
      for (@Nullable String detector : new String[] {null, "in.pan", "global.payment-card"}) {
        List<HeldItem> expected = new ArrayList<>();
        listing.byWeight(
            mailbox,
            it -> {
              if (holds(it.item(), detector)) {
                expected.add(it.item());
              }
            });
        assertThat(expected).isNotEmpty();
        assertThat(pages(orders, items, mailbox, detector)).isEqualTo(expected);
      }
      assertThat(orders.numbers(mailbox, "us.ssn", 0, PAGE)).isEmpty();
    }
    assertThat(orders.numbers(new MailboxId("another"), null, 0, PAGE)).isEmpty();
  }
}
