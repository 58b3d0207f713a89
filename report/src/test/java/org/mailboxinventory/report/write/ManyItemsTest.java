package org.mailboxinventory.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.inventory.ItemWeights.Weighed;
import org.mailboxinventory.report.ledger.count.HeldItem;
import org.mailboxinventory.report.ledger.count.HeldItems;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.write.item.ItemListing;
import org.mailboxinventory.report.write.item.ItemReading;
import org.mailboxinventory.report.write.item.MailboxItems;

/** A mailbox with more items than are sorted in memory is listed as one with few is. */
class ManyItemsTest {
  private static final int MANY = 11_000;

  private static HeldItem item(int number) {
    return new HeldItem(
        "item-" + (number * 7919 % MANY),
        "Inbox",
        Item.Kind.MESSAGE,
        number % 10 == 0 ? null : Instant.parse((2015 + number % 5) + "-03-01T00:00:00Z"),
        false,
        false,
        1000,
        false,
        null,
        List.of(new HeldItem.Found("in.pan", "tax-id", 1 + number % 13, 1 + number % 13)));
  }

  private record Written(List<String> rows, ItemListing listing) {}

  private static Written written(Inventory inventory, HeldItems items) throws Exception {
    List<String> rows = new ArrayList<>();
    ItemListing listing = new ItemListing(true, items, MadeUpItems.listing().weights(), null);
    ItemReading.ItemTable table =
        new ItemReading.ItemTable() {
          @Override
          public Object prepared(MailboxEntry entry, List<Weighed> weighed) {
            return weighed.stream().map(it -> entry.mailbox().id() + " " + it.item().id()).toList();
          }

          @Override
          public void add(Object prepared) {
            ((List<?>) prepared).forEach(row -> rows.add(row.toString()));
          }
        };
    return new Written(rows, ItemReading.of(inventory.mailboxes(), listing, table));
  }

  @Test
  void allAreListedFromTheHeaviestAndCountedByYear() throws Exception {
    Inventory inventory = Golden.inventory();
    MailboxId large =
        inventory.mailboxes().stream()
            .filter(it -> !it.holdings().isEmpty())
            .findFirst()
            .orElseThrow()
            .mailbox()
            .id();
    List<HeldItem> all = IntStream.range(0, MANY).mapToObj(ManyItemsTest::item).toList();
    Written written =
        written(
            inventory,
            (mailbox, receiver) ->
                (mailbox.equals(large) ? all : all.subList(0, 3)).forEach(receiver));
    List<String> expected =
        all.stream()
            .sorted(
                Comparator.comparing((HeldItem it) -> -it.found().get(0).values())
                    .thenComparing(HeldItem::id))
            .map(it -> large + " " + it.id())
            .toList();
    assertThat(written.rows().stream().filter(it -> it.startsWith(large + " ")).toList())
        .isEqualTo(expected);
    MailboxItems kept = written.listing().of(large, ItemListing.KEPT);
    assertThat(kept.count()).isEqualTo(MANY);
    assertThat(kept.byYear()).containsOnlyKeys(2015, 2016, 2017, 2018, 2019);
    assertThat(kept.byYear().values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(MANY * 9 / 10);
    assertThat(kept.heaviest().stream().map(it -> large + " " + it.item().id()).toList())
        .isEqualTo(expected.subList(0, ItemListing.KEPT));
    assertThat(written.listing().heaviest(large, 3))
        .isEqualTo(kept.heaviest().stream().map(Weighed::item).limit(3).toList());
  }

  @Test
  void aWorkbookHasRoomForTheHeaviestOfEachWhereThereAreTooMany() throws Exception {
    Inventory inventory = Golden.inventory();
    List<HeldItem> some = IntStream.range(0, 30).mapToObj(ManyItemsTest::item).toList();
    ItemListing listing =
        written(inventory, (mailbox, receiver) -> some.forEach(receiver)).listing();
    long holders = inventory.mailboxes().stream().filter(it -> !it.holdings().isEmpty()).count();
    assertThat(listing.all()).isEqualTo(30 * holders);
    assertThat(listing.mostOfEach(30 * holders)).isZero();
    assertThat(listing.mostOfEach(30 * holders - 1)).isEqualTo(ItemListing.KEPT);
    assertThat(listing.mostOfEach(5 * holders)).isEqualTo(5);
    assertThat(listing.mostOfEach(1)).isEqualTo(1);
  }
}
