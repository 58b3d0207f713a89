package org.mailboxinventory.report.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.exposure.pack.LawReader;
import org.mailboxinventory.report.inventory.ItemWeights.Weighed;
import org.mailboxinventory.report.ledger.count.HeldItem;
import org.mailboxinventory.report.ledger.count.HeldItem.Found;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.MailboxId;

class ItemWeightsTest {
  private static final MailboxId MAILBOX = new MailboxId("one");

  private static HeldItem item(String id, String folder, long values) {
    return new HeldItem(
        id,
        folder,
        Item.Kind.MESSAGE,
        null,
        false,
        false,
        1,
        false,
        null,
        List.of(new Found("in.pan", "tax-id", values, values)));
  }

  /** Many of the same weight, so that ids and folders decide. */
  private static List<HeldItem> items() {
    List<HeldItem> items = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      items.add(item("id" + i % 50, "folder" + i / 50, i % 7));
    }
    return items;
  }

  private static List<Weighed> sorted(List<HeldItem> items, int atATime) throws Exception {
    ItemWeights weights = new ItemWeights(LawReader.read(ConfigFiles.bundled()));
    List<Weighed> sorted = new ArrayList<>();
    weights.each((mailbox, receiver) -> items.forEach(receiver), MAILBOX, atATime, sorted::add);
    return sorted;
  }

  @Test
  void theHeaviestComesFirstAndEachItemOnce() throws Exception {
    List<Weighed> sorted = sorted(items(), 1000);
    assertThat(new HashSet<>(sorted)).hasSize(200);
    assertThat(sorted).isSortedAccordingTo(Comparator.comparingDouble(it -> -it.weight()));
    assertThat(sorted.get(0).weight()).isGreaterThan(sorted.get(199).weight());
  }

  @Test
  void theOrderIsTheSameInWhateverOrderTheyWereRead() throws Exception {
    List<HeldItem> shuffled = items();
    Collections.shuffle(shuffled, new Random(7));
    assertThat(sorted(shuffled, 1000).stream().map(Weighed::item))
        .containsExactlyElementsOf(sorted(items(), 1000).stream().map(Weighed::item).toList());
  }

  @Test
  void aMailboxWithMoreItemsThanAreSortedAtATimeHasTheSameOrder() throws Exception {
    for (int atATime : new int[] {1, 3, 40, 199, 200, 201}) {
      assertThat(sorted(items(), atATime)).as("" + atATime).isEqualTo(sorted(items(), 1000));
    }
  }
}
