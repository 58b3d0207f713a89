package org.mailboxinventory.report.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mailboxinventory.report.ledger.Facts.ASHA;
import static org.mailboxinventory.report.ledger.Facts.CARD;
import static org.mailboxinventory.report.ledger.Facts.DIGEST;
import static org.mailboxinventory.report.ledger.Facts.INBOX;
import static org.mailboxinventory.report.ledger.Facts.MONDAY;
import static org.mailboxinventory.report.ledger.Facts.PAN;
import static org.mailboxinventory.report.ledger.Facts.TUESDAY;
import static org.mailboxinventory.report.ledger.Facts.high;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.ledger.count.Harmless;
import org.mailboxinventory.report.ledger.count.HeldItem;
import org.mailboxinventory.report.ledger.count.HeldItems;
import org.mailboxinventory.report.model.ItemFacts;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.MailboxId;

class HeldItemsTest {
  private final Path ledger;

  HeldItemsTest(@TempDir Path temporary) {
    this.ledger = temporary.resolve("ledger");
  }

  private static void scan(Ledger ledger, Instant start, Runnable body) {
    ledger.beginScan(Facts.scan(start));
    ledger.list(List.of(Facts.asha()));
    ledger.beginFolder(ASHA, INBOX, "Inbox/Cards ****", 3, false, DIGEST);
    body.run();
    ledger.mailboxDone(ASHA, null);
    ledger.endScan(start.plusSeconds(60), false);
  }

  private static List<HeldItem> items(Ledger ledger, Instant asOf, Harmless harmless) {
    List<HeldItem> items = new ArrayList<>();
    ledger.heldItems(asOf, harmless).each(ASHA, items::add);
    return items;
  }

  @Test
  void eachItemThatHoldsSomethingComesWithItsFolderAndItsKinds() {
    try (Ledger open = Facts.open(ledger)) {
      scan(
          open,
          MONDAY,
          () -> {
            open.put(ASHA, Facts.item("clean"), DIGEST);
            open.put(ASHA, Facts.item("two", high(PAN, 1), high(PAN, 2), high(CARD, 3)), DIGEST);
          });
      assertThat(items(open, MONDAY, Harmless.nothing()))
          .singleElement()
          .satisfies(
              item -> {
                assertThat(item.id()).isEqualTo("two");
                assertThat(item.folder()).isEqualTo("Inbox/Cards ****");
                assertThat(item.at()).isEqualTo(Instant.parse("2026-11-23T08:00:00.123Z"));
                assertThat(item.found())
                    .extracting(HeldItem.Found::detector, HeldItem.Found::values)
                    .containsExactlyInAnyOrder(
                        tuple("in.pan", 2L), tuple("global.payment-card", 1L));
              });
    }
  }

  @Test
  void singleItemsComeByTheirNumbersInTheOrderOfThose() {
    try (Ledger open = Facts.open(ledger)) {
      scan(
          open,
          MONDAY,
          () -> {
            open.put(ASHA, Facts.item("clean"), DIGEST);
            open.put(ASHA, Facts.item("one", high(PAN, 1)), DIGEST);
            open.put(ASHA, Facts.item("two", high(PAN, 1), high(PAN, 2), high(CARD, 3)), DIGEST);
            open.put(ASHA, Facts.item("three", high(CARD, 4)), DIGEST);
          });
      HeldItems items = open.heldItems(MONDAY, Harmless.nothing());
      Map<String, Integer> numbers = new HashMap<>();
      List<HeldItem> all = new ArrayList<>();
      items.eachNumbered(
          ASHA,
          (number, item) -> {
            numbers.put(item.id(), number);
            all.add(item);
          });
      assertThat(all).extracting(HeldItem::id).containsExactly("one", "two", "three");
      int three = numbers.getOrDefault("three", 0);
      int two = numbers.getOrDefault("two", 0);
      assertThat(items.numbered(ASHA, List.of(three, 999_999, two)))
          .containsExactly(all.get(2), all.get(1));
      assertThat(items.numbered(ASHA, List.of())).isEmpty();
      assertThat(items.numbered(new MailboxId("another"), List.of(two))).isEmpty();
    }
  }

  @Test
  void whatAnItemHoldsComesInOneOrderWhateverTheLedgerMetFirst() {
    assertThat(detectorsAfter("met-pan-first", Facts.item("one", high(PAN, 1))))
        .isEqualTo(detectorsAfter("met-card-first", Facts.item("one", high(CARD, 1))))
        .containsExactly("global.payment-card", "in.pan");
  }

  private List<String> detectorsAfter(String name, ItemFacts first) {
    try (Ledger open = Facts.open(ledger.resolveSibling(name))) {
      scan(
          open,
          MONDAY,
          () -> {
            open.put(ASHA, first, DIGEST);
            open.put(ASHA, Facts.item("two", high(PAN, 2), high(CARD, 3)), DIGEST);
          });
      return items(open, MONDAY, Harmless.nothing()).stream()
          .filter(item -> item.id().equals("two"))
          .flatMap(item -> item.found().stream())
          .map(HeldItem.Found::detector)
          .toList();
    }
  }

  @Test
  void whatIsHarmlessHasNoValues() {
    try (Ledger open = Facts.open(ledger)) {
      scan(open, MONDAY, () -> open.put(ASHA, Facts.item("one", high(PAN, 1)), DIGEST));
      assertThat(items(open, MONDAY, (mailbox, detector) -> detector.equals(PAN)))
          .flatExtracting(HeldItem::found)
          .extracting(HeldItem.Found::values, HeldItem.Found::matches)
          .containsExactly(tuple(0L, 1L));
    }
  }

  @Test
  void anEarlierTimeHasItsOwnItemsAndRunsAreFoundByIdAndOrder() {
    try (Ledger open = Facts.open(ledger)) {
      scan(open, MONDAY, () -> open.put(ASHA, Facts.item("old", high(PAN, 1)), DIGEST));
      scan(
          open,
          TUESDAY,
          () -> {
            open.put(ASHA, Facts.item("new", high(PAN, 2)), DIGEST);
            open.remove(ASHA, INBOX, new ItemId("old"));
          });
      assertThat(items(open, MONDAY, Harmless.nothing()))
          .extracting(HeldItem::id)
          .containsExactly("old");
      assertThat(items(open, TUESDAY, Harmless.nothing()))
          .extracting(HeldItem::id)
          .containsExactly("new");
      assertThat(open.scanBefore(TUESDAY)).contains(MONDAY);
      assertThat(open.scanBefore(MONDAY)).isEmpty();
      assertThat(open.scanNamed(Facts.scan(MONDAY).id())).contains(MONDAY);
      assertThat(open.scanNamed("none of them")).isEmpty();
    }
  }

  @Test
  void aLargeMailboxComesPageByPageWithoutLossOrDouble() {
    int many = 12_003;
    try (Ledger open = Facts.open(ledger)) {
      scan(
          open,
          MONDAY,
          () -> {
            List<ItemFacts> facts = new ArrayList<>();
            for (int i = 0; i < many; i++) {
              facts.add(Facts.item("item-" + i, high(PAN, i), high(CARD, i)));
            }
            open.put(ASHA, facts, DIGEST);
          });
      List<HeldItem> items = items(open, MONDAY, Harmless.nothing());
      assertThat(items).hasSize(many);
      assertThat(items).extracting(HeldItem::id).doesNotHaveDuplicates();
      assertThat(items).allMatch(item -> item.found().size() == 2);
    }
  }

  @Test
  void aMailboxThatIsNotThereHasNone() {
    try (Ledger open = Facts.open(ledger)) {
      scan(open, MONDAY, () -> open.put(ASHA, Facts.item("one", high(PAN, 1)), DIGEST));
      List<HeldItem> items = new ArrayList<>();
      open.heldItems(MONDAY, Harmless.nothing()).each(new MailboxId("another"), items::add);
      open.heldItems(MONDAY.minusSeconds(1), Harmless.nothing()).each(ASHA, items::add);
      assertThat(items).isEmpty();
    }
  }
}
