package org.mailboxinventory.report.write;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.exposure.MadeUpBank;
import org.mailboxinventory.report.exposure.pack.LawReader;
import org.mailboxinventory.report.ledger.count.HeldItem;
import org.mailboxinventory.report.ledger.count.HeldItem.Found;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.ItemHeader;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.write.item.ItemListing;

/** Made-up items of the made-up bank: three for each kind of data, with hostile folder names. */
final class MadeUpItems {
  private static final String FOLDER = "Inbox/=cmd \u202e\u001b[31m</script>";

  private MadeUpItems() {}

  static ItemListing listing() throws InvalidConfigException {
    Path law = Path.of("src", "test", "resources", "law-for-tests");
    return ItemListing.of(MadeUpItems::each, LawReader.read(ConfigFiles.withOverlay(law)));
  }

  static void each(MailboxId mailbox, Consumer<HeldItem> receiver) {
    for (MailboxFacts facts : MadeUpBank.facts().mailboxes()) {
      if (facts.mailbox().id().equals(mailbox)) {
        items(facts).forEach(receiver);
      }
    }
  }

  private static List<HeldItem> items(MailboxFacts facts) {
    List<HeldItem> items = new ArrayList<>();
    int year = 2019;
    for (Holding holding : facts.holdings()) {
      for (int i = 0; i < 3; i++) {
        items.add(item(facts, holding, items.size(), i, year++));
      }
    }
    return items;
  }

  private static HeldItem item(MailboxFacts facts, Holding holding, int at, int i, int year) {
    String id = "AAMkADU2-" + facts.mailbox().address().hashCode() + "_" + at + "=";
    boolean first = i == 0;
    return new HeldItem(
        id,
        first ? FOLDER : "Sent Items",
        Item.Kind.MESSAGE,
        at == 2 ? null : Instant.parse(Math.min(year, 2026) + "-03-0" + (i + 1) + "T05:06:07Z"),
        !first,
        i == 2,
        20_000L * (at + 1),
        i == 1,
        i == 1 ? Reason.TOO_LARGE : null,
        List.of(
            new Found(
                holding.detector(),
                holding.category(),
                holding.matches() / (i + 1),
                holding.values() / (i + 1))),
        at == 1
            ? new ItemHeader(
                "=Loan of *** \u202e\u001b[31m</script>", List.of("broker.example", "post.example"))
            : null);
  }
}
