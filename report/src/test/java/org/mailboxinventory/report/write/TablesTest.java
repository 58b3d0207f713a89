package org.mailboxinventory.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.write.csv.HoldingsCsv;
import org.mailboxinventory.report.write.csv.MailboxesCsv;

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

  private static ByteArrayOutputStream mailboxes() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MailboxesCsv.write(Golden.inventory(), out);
    return out;
  }

  private static List<NamedCsvRecord> rows(ByteArrayOutputStream csv) {
    return CsvReader.builder().ofNamedCsvRecord(csv.toString(StandardCharsets.UTF_8)).stream()
        .toList();
  }
}
