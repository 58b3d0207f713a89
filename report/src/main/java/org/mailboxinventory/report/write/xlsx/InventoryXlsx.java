package org.mailboxinventory.report.write.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.exposure.law.Obligation;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.inventory.Inventory.RegimeText;
import org.mailboxinventory.report.inventory.Inventory.RuleText;
import org.mailboxinventory.report.inventory.ItemWeights;
import org.mailboxinventory.report.inventory.change.ChangesSince;
import org.mailboxinventory.report.inventory.change.LawThen;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.write.csv.ActionsCsv;
import org.mailboxinventory.report.write.csv.HoldingsCsv;
import org.mailboxinventory.report.write.csv.ItemsCsv;
import org.mailboxinventory.report.write.csv.MailboxesCsv;
import org.mailboxinventory.report.write.csv.ObligationRows;
import org.mailboxinventory.report.write.item.ItemLinks;
import org.mailboxinventory.report.write.item.ItemListing;
import org.mailboxinventory.report.write.table.Column;

/**
 * Writes {@code inventory.xlsx}: summary, actions, mailboxes, holdings, items, obligations, law and
 * what changed in it, with the columns of the CSV files.
 */
public final class InventoryXlsx {
  private final Inventory inventory;
  private final ItemListing items;
  private final Workbook workbook;

  /** So many items of a mailbox are listed; 0 for all. */
  private final int mostItems;

  private InventoryXlsx(Inventory inventory, ItemListing items, Workbook workbook) {
    this.inventory = inventory;
    this.items = items;
    this.workbook = workbook;
    this.mostItems = items.mostOfEach(SheetWriter.MOST_ROWS - 1L);
  }

  /** Writes the workbook and closes the stream. */
  public static void write(Inventory inventory, ItemListing items, OutputStream out)
      throws IOException {
    try (OutputStream closing = out;
        Workbook workbook = new Workbook(closing, "mailbox-inventory", null)) {
      // Millions of rows: a file a little larger takes half the time.
      workbook.setCompressionLevel(Deflater.BEST_SPEED);
      new InventoryXlsx(inventory, items, workbook).sheets();
    }
  }

  private void sheets() throws IOException {
    sheet("summary", SUMMARY, summary());
    actions();
    sheet("mailboxes", MailboxesCsv.columns(), inventory.mailboxes());
    holdings();
    if (items.isListed()) {
      items();
    }
    obligations();
    sheet("rules", RULES, inventory.obligations());
    sheet("laws", LAWS, inventory.regimes());
    ChangesSince changes = inventory.changes();
    if (!inventory.notification().isEmpty()) {
      sheet(
          "notification",
          NotificationXlsx.NOTICES,
          NotificationXlsx.notices(inventory.notification()));
    }
    sheet("law changes", LAW_CHANGES, changes == null ? List.of() : changes.law());
  }

  private <R> void sheet(String name, List<Column<R>> columns, List<R> rows) throws IOException {
    try (SheetWriter<R> sheet = new SheetWriter<>(workbook, name, columns)) {
      for (R row : rows) {
        sheet.add(row);
      }
    }
  }

  private record Fact(String name, @Nullable Object value) {}

  private static final List<Column<Fact>> SUMMARY =
      List.of(new Column<>("fact", Fact::name), new Column<>("value", Fact::value));

  private List<Fact> summary() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("run.id", inventory.run().id()));
    facts.add(new Fact("run.asOf", inventory.run().asOf()));
    facts.add(new Fact("run.source.tenantId", inventory.run().source().tenantId()));
    facts.add(new Fact("run.privacy.purpose", inventory.run().privacy().purpose()));
    if (items.isListed() && mostItems > 0) {
      facts.add(
          new Fact(
              "items",
              "The "
                  + mostItems
                  + " heaviest of each mailbox, of "
                  + items.all()
                  + "; items.csv and items.parquet list all."));
    }
    facts.add(new Fact("law.version", inventory.law().version()));
    facts.add(new Fact("law.digest", inventory.law().digest()));
    facts.add(new Fact("judge.entity.home", inventory.law().bankHome()));
    facts.add(new Fact("judge.providerHome", inventory.law().providerHome()));
    facts.add(
        new Fact(
            "judge.byDefault",
            String.join(" | ", new TreeSet<>(inventory.law().homesByDefault()))));
    facts.add(new Fact("law.overdue", String.join(" | ", inventory.law().overdue())));
    coverage(facts);
    Inventory.Totals totals = inventory.totals();
    facts.add(new Fact("totals.matches", totals.matches()));
    facts.add(new Fact("totals.values", totals.values()));
    facts.add(new Fact("totals.staffValues", totals.staffValues()));
    facts.add(new Fact("totals.items", totals.items()));
    facts.add(new Fact("totals.people.atLeast", totals.people().atLeast()));
    facts.add(new Fact("totals.people.likely", totals.people().likely()));
    facts.add(new Fact("totals.people.atMost", totals.people().atMost()));
    facts.add(new Fact("totals.people.method", totals.people().method()));
    for (Level level : Level.values()) {
      facts.add(
          new Fact("totals.byLevel." + level.word(), totals.byLevel().getOrDefault(level, 0L)));
    }
    totals
        .byCategory()
        .forEach((id, sum) -> facts.add(new Fact("totals.byCategory." + id, sum.values())));
    return facts;
  }

  private void coverage(List<Fact> facts) {
    var coverage = inventory.coverage();
    facts.add(new Fact("coverage.mailboxes.listed", coverage.mailboxes().listed()));
    facts.add(new Fact("coverage.mailboxes.complete", coverage.mailboxes().complete()));
    facts.add(new Fact("coverage.mailboxes.partial", coverage.mailboxes().partial()));
    facts.add(new Fact("coverage.mailboxes.unreadable", coverage.mailboxes().unreadable()));
    facts.add(new Fact("coverage.mailboxes.excluded", coverage.mailboxes().excluded()));
    facts.add(new Fact("coverage.mailboxes.pending", coverage.mailboxes().pending()));
    facts.add(new Fact("coverage.items.seen", coverage.items().seen()));
    facts.add(new Fact("coverage.items.read", coverage.items().read()));
    facts.add(new Fact("coverage.items.partlyRead", coverage.items().partlyRead()));
    facts.add(new Fact("coverage.items.unread", coverage.items().unread()));
    facts.add(new Fact("coverage.items.unread.byChoice", coverage.items().leftOut()));
    var attachments = coverage.attachments();
    facts.add(new Fact("coverage.attachments.seen", attachments.seen()));
    facts.add(new Fact("coverage.attachments.read", attachments.read()));
    facts.add(new Fact("coverage.attachments.partlyRead", attachments.partlyRead()));
    facts.add(new Fact("coverage.attachments.opaque", attachments.opaque()));
    facts.add(new Fact("coverage.attachments.unread", attachments.unread()));
    facts.add(new Fact("coverage.attachments.unread.byChoice", attachments.leftOut()));
    facts.add(new Fact("coverage.expected.items", coverage.expected().items()));
    for (Map.Entry<Reason, Long> reason : coverage.unreadReasons().entrySet()) {
      facts.add(new Fact("coverage.unreadReasons." + reason.getKey().word(), reason.getValue()));
    }
  }

  private void actions() throws IOException {
    try (var sheet = new SheetWriter<>(workbook, "actions", ActionsCsv.columns())) {
      ActionsCsv.each(inventory, sheet::add);
    }
  }

  private void holdings() throws IOException {
    try (var sheet = new SheetWriter<>(workbook, "holdings", HoldingsCsv.columns())) {
      for (MailboxEntry entry : inventory.mailboxes()) {
        for (Holding holding : entry.holdings()) {
          sheet.add(new HoldingsCsv.Row(entry, holding));
        }
      }
    }
  }

  private void items() throws IOException {
    List<Column<ItemsCsv.Row>> columns = ItemsCsv.columns(ItemLinks.of(inventory.run()));
    try (var sheet = new SheetWriter<>(workbook, "items", columns)) {
      if (mostItems == 0) {
        ItemsCsv.each(inventory, items, sheet::add);
      } else {
        for (MailboxEntry entry : inventory.mailboxes()) {
          for (ItemWeights.Weighed it : items.of(entry.mailbox().id(), mostItems).heaviest()) {
            sheet.add(new ItemsCsv.Row(entry, it.item(), it.weight()));
          }
        }
      }
    }
  }

  private void obligations() throws IOException {
    try (var sheet = new SheetWriter<>(workbook, "obligations", ObligationRows.columns())) {
      for (MailboxEntry entry : inventory.mailboxes()) {
        for (Obligation obligation : entry.obligations()) {
          sheet.add(new ObligationRows.Row(entry, obligation));
        }
      }
    }
  }

  private static final List<Column<RuleText>> RULES =
      List.of(
          new Column<>("rule", it -> it.rule().id()),
          new Column<>("name", it -> it.rule().name()),
          new Column<>("indication", RuleText::indication),
          new Column<>("needsDecision", RuleText::needsDecision),
          new Column<>("notAssessable", RuleText::notAssessable),
          new Column<>("noIndication", RuleText::noIndication),
          new Column<>("status", it -> it.status().word()),
          new Column<>("certainty", it -> it.rule().provenance().certainty().word()),
          new Column<>("reviewBy", it -> it.rule().provenance().reviewBy().toString()),
          new Column<>("caveat", it -> it.rule().caveat()),
          new Column<>("sources", it -> it.rule().provenance().titles()));

  private static final List<Column<RegimeText>> LAWS =
      List.of(
          new Column<>("id", it -> it.regime().id()),
          new Column<>("name", it -> it.regime().name()),
          new Column<>("country", it -> it.regime().country()),
          new Column<>("reaches", it -> String.join(" | ", it.regime().reachWords())),
          new Column<>("bankTold", it -> it.regime().bankTold()),
          new Column<>("status", it -> it.status().word()),
          new Column<>("certainty", it -> it.regime().provenance().certainty().word()),
          new Column<>("reviewBy", it -> it.regime().provenance().reviewBy().toString()),
          new Column<>("mailboxes", RegimeText::mailboxes),
          new Column<>("caveat", it -> it.regime().caveat()),
          new Column<>("sources", it -> it.regime().provenance().titles()));

  private static final List<Column<LawThen.Change>> LAW_CHANGES =
      List.of(
          new Column<>("id", LawThen.Change::id),
          new Column<>("name", LawThen.Change::name),
          new Column<>("was", LawThen.Change::was),
          new Column<>("is", LawThen.Change::is));
}
