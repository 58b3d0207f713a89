package org.mailboxinventory.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.MadeUpBank;
import org.mailboxinventory.report.exposure.MadeUpFacts;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.pack.LawReader;
import org.mailboxinventory.report.inventory.Assembly;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.ReasonTexts;
import org.mailboxinventory.report.ledger.count.HeldItem;
import org.mailboxinventory.report.ledger.count.HeldItems;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.write.item.ItemListing;
import org.mailboxinventory.report.write.page.PageSettings;
import org.mailboxinventory.report.write.page.PageWriter;

/** A page that would be too large takes fewer mails, but one of each mailbox that holds any. */
@Tag("long")
class LargePageTest {
  private static final int MAILBOXES = 30_000;
  private static final int MOST_BYTES = 25_000_000;

  private static MailboxFacts mailbox(MailboxFacts like, int number) {
    Mailbox was = like.mailbox();
    return like.with(
        new Mailbox(
            new MailboxId("mailbox-" + number),
            "person" + number + "@bank.example",
            "Person " + number,
            was.kind(),
            was.lifecycle(),
            was.archiveOf(),
            was.owner(),
            was.holds(),
            was.migration(),
            was.location(),
            was.access(),
            was.expectedItems()));
  }

  /** Twenty mails with ids of which nothing repeats. */
  private static List<HeldItem> items(MailboxId mailbox) {
    Random random = new Random(mailbox.value().hashCode());
    List<HeldItem> items = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      StringBuilder id = new StringBuilder("AAMk");
      for (int letter = 0; letter < 60; letter++) {
        id.append((char) ('a' + random.nextInt(26)));
      }
      items.add(
          new HeldItem(
              id.toString(),
              "Inbox",
              Item.Kind.MESSAGE,
              Instant.ofEpochSecond(1_600_000_000L + random.nextInt(100_000_000)),
              false,
              false,
              random.nextInt(1_000_000),
              false,
              null,
              List.of(new HeldItem.Found("in.pan", "tax-id", 1, 1))));
    }
    return items;
  }

  @Test
  void itKeepsItsSizeAndShowsOneMailOfEachMailbox() throws Exception {
    ConfigFiles files = ConfigFiles.bundled();
    LawBook law = LawReader.read(files);
    MailboxFacts like =
        MadeUpBank.facts().mailboxes().stream()
            .filter(it -> it.holdings().stream().mapToLong(holding -> holding.items()).sum() >= 20)
            .findFirst()
            .orElseThrow();
    List<MailboxFacts> facts = new ArrayList<>();
    for (int i = 0; i < MAILBOXES; i++) {
      facts.add(mailbox(like, i));
    }
    Inventory inventory =
        Assembly.of(MadeUpFacts.scanOf(facts), law, JudgeSettings.bankIn("IN", "US"), null);
    HeldItems items = (mailbox, receiver) -> items(mailbox).forEach(receiver);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PageWriter(files, law, ReasonTexts.read(files), PageSettings.standard())
        .write(inventory, ItemListing.of(items, law), out);
    assertThat(out.size()).isBetween(MOST_BYTES * 9 / 10, MOST_BYTES);
    assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("note_withoutItems\"]");
  }
}
