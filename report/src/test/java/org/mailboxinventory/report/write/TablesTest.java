package org.mailboxinventory.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.exposure.MadeUpFacts;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.Coverage;
import org.mailboxinventory.report.model.MailboxCoverage;
import org.mailboxinventory.report.write.csv.ActionsCsv;
import org.mailboxinventory.report.write.csv.HoldingsCsv;
import org.mailboxinventory.report.write.csv.ItemsCsv;
import org.mailboxinventory.report.write.csv.MailboxesCsv;
import org.mailboxinventory.report.write.csv.ToolTables;

class TablesTest {
  @Test
  void mailboxesAreWrittenAsAgreed() throws Exception {
    Golden.check("mailboxes.csv", mailboxes());
  }

  @Test
  void holdingsAreWrittenAsAgreed() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HoldingsCsv.write(Golden.inventory(), out);
    Golden.check("holdings.csv", out);
  }

  @Test
  void itemsAreWrittenAsAgreed() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Inventory inventory = Golden.inventory();
    try (ItemsCsv.Open items = new ItemsCsv.Open(inventory, out)) {
      ItemsCsv.each(inventory, MadeUpItems.listing(), row -> items.add(items.text(List.of(row))));
    }
    Golden.check("items.csv", out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("Inbox/=cmd \\u202e\\u001b[31m</script>")
        .doesNotContain("\u202e")
        .doesNotContain("\u001b");
  }

  @Test
  void actionsAreWrittenAsAgreed() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ActionsCsv.write(Golden.inventory(), out);
    Golden.check("actions.csv", out);
  }

  @Test
  void aQueryForItemsOfWhichSomeHaveNoTimeNamesNoDays() throws Exception {
    MadeUpFacts facts =
        MadeUpFacts.mailbox()
            .holding("in.pan", "tax-id", 40, 0, 0)
            .undated(1)
            .holding("in.aadhaar", "national-id", 40, 0, 0);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ToolTables.purviewKql(
        Golden.inventory(MadeUpFacts.scanOf(facts.facts())), MadeUpItems.listing(), out);
    assertThat(rows(out))
        .extracting(row -> row.getField("kql.days"))
        .containsExactly("kind:email AND received:2021-03-04..2026-10-11", "kind:email");
  }

  @Test
  void noCellStartsAFormula() throws Exception {
    List<NamedCsvRecord> rows = rows(mailboxes());
    assertThat(rows)
        .extracting(row -> row.getField("address"))
        .contains("'=2+5@bank.example")
        .contains("asha@bank.example");
    assertThat(rows)
        .flatExtracting(NamedCsvRecord::getFields)
        .noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r].*"));
  }

  @Test
  void thereIsOneRowForEachMailboxWhetherReadOrNot() throws Exception {
    assertThat(rows(mailboxes())).hasSize(Golden.inventory().mailboxes().size());
  }

  @Test
  void aByteOrderMarkTellsExcelThatItIsUtf8() throws Exception {
    byte[] csv = mailboxes().toByteArray();
    assertThat(Arrays.copyOf(csv, 3)).containsExactly(0xef, 0xbb, 0xbf);
    assertThat(new String(csv, StandardCharsets.UTF_8).indexOf('\ufeff', 1)).isNegative();
    assertThat(rows(mailboxes()))
        .extracting(row -> row.getField("displayName"))
        .anyMatch(name -> name.startsWith("\u0936\u093e\u0916\u093e"));
  }

  @Test
  void aFormulaBehindBlanksOrInWideLettersIsGuardedToo() throws Exception {
    List<String> names = List.of(" =1+1", "\u00a0=1+1", "\t=1+1", "\uff1d1+1", "@SUM(A1)", "-2+3");
    List<MailboxFacts> mailboxes =
        names.stream()
            .map(it -> MadeUpFacts.mailbox().named("a@bank.example", it).facts())
            .toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MailboxesCsv.write(Golden.inventory(MadeUpFacts.scanOf(mailboxes)), out);
    assertThat(rows(out))
        .extracting(row -> row.getField("displayName"))
        .containsExactly(
            "' =1+1", "'\u00a0=1+1", "\\u0009=1+1", "'\uff1d1+1", "'@SUM(A1)", "'-2+3");
  }

  @Test
  void aMailboxThatWasNotReadHasNeitherScoreNorPeople() throws Exception {
    for (NamedCsvRecord row : rows(mailboxes())) {
      boolean unknown = row.getField("exposure.level").equals("unknown");
      assertThat(row.getField("exposure.score").isEmpty()).isEqualTo(unknown);
      assertThat(row.getField("people.atLeast").isEmpty()).isEqualTo(unknown);
      assertThat(row.getField("people.atMost").isEmpty()).isEqualTo(unknown);
    }
  }

  @Test
  void noCellChangesTheOrderOfTextOrCommandsATerminal() throws Exception {
    assertThat(mailboxes().toString(StandardCharsets.UTF_8))
        .contains("\\u202e\\u001b[31mgnp.exe")
        .doesNotContain("\u202e")
        .doesNotContain("\u001b");
  }

  @Test
  void whatIsLeftOutByChoiceIsSaidApartFromWhatWasNotRead(@TempDir Path folder) throws Exception {
    WrittenRun some = WrittenRun.in(folder.resolve("run"), withLeftOut());
    assertThat(Files.readString(some.file("dpia.md")))
        .contains(
            "| Mails and other items | 20 read, 1 in part, 2 not read, 7 left out by choice |")
        .contains(
            "| Attachments | 10 read, 1 in part, 3 encrypted or protected, 4 not read, 12 left out"
                + " by choice |");
    assertThat(some.asText("inventory.xlsx").lines())
        .contains(
            "coverage.items.unread | 9.0",
            "coverage.items.unread.byChoice | 7.0",
            "coverage.attachments.unread | 16.0",
            "coverage.attachments.unread.byChoice | 12.0");
    assertThat(PackedPage.read(some.file("report.html")).mailboxes().get("unread"))
        .containsExactly(3L);
  }

  /** A mailbox of which much was left out, and the sums that it makes. */
  private static InventoryFacts withLeftOut() {
    Coverage.ItemCounts items = new Coverage.ItemCounts(30, 20, 1, 9, 7);
    Coverage.AttachmentCounts attachments = new Coverage.AttachmentCounts(30, 10, 1, 3, 16, 12);
    InventoryFacts facts = MadeUpFacts.scanOf(MadeUpFacts.mailbox().facts());
    Coverage all = facts.coverage();
    return new InventoryFacts(
            facts.scan(),
            facts.finishedAt(),
            facts.asOf(),
            new Coverage(
                all.mailboxes(),
                items,
                attachments,
                all.expected(),
                all.bytes(),
                all.unreadReasons()),
            facts.totals(),
            facts.mailboxes())
        .with(
            it ->
                new MailboxFacts(
                    it.mailbox(),
                    new MailboxCoverage(
                        MailboxCoverage.State.PARTIAL,
                        items,
                        attachments,
                        all.expected(),
                        all.bytes(),
                        it.coverage().reasons(),
                        false),
                    it.opaque(),
                    it.holdings(),
                    it.people()));
  }

  private static ByteArrayOutputStream mailboxes() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MailboxesCsv.write(Golden.inventory(), out);
    return out;
  }

  private static List<NamedCsvRecord> rows(ByteArrayOutputStream csv) {
    return CsvReader.builder()
        .detectBomHeader(true)
        .ofNamedCsvRecord(new ByteArrayInputStream(csv.toByteArray()))
        .stream()
        .toList();
  }
}
