package org.mailboxinventory.scanner.source.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.MailboxListing.EvidenceInput;
import org.mailboxinventory.scanner.source.SourceException;

/** An Exchange export: {@code Get-Mailbox … | Export-Csv}. */
public record ExchangeExport(EvidenceInput input, List<ExchangeRow> rows) {

  public ExchangeExport {
    rows = List.copyOf(rows);
  }

  /**
   * Reads an export in whatever encoding and column order PowerShell wrote it.
   *
   * @throws SourceException of kind USAGE, naming the file, the line and the remedy
   */
  public static ExchangeExport read(Path file) throws SourceException {
    CsvTable table = CsvTable.read(file);
    List<@Nullable ExchangeColumn> columns = new ArrayList<>();
    table.header().forEach(heading -> columns.add(ExchangeColumn.named(heading)));
    if (!columns.contains(ExchangeColumn.EXTERNAL_DIRECTORY_OBJECT_ID)
        && !columns.contains(ExchangeColumn.PRIMARY_SMTP_ADDRESS)
        && !columns.contains(ExchangeColumn.USER_PRINCIPAL_NAME)) {
      throw table.problem(
          table.headerLine(),
          "no column names the mailbox",
          "export ExternalDirectoryObjectId and PrimarySmtpAddress too");
    }
    List<ExchangeRow> rows = new ArrayList<>();
    for (CsvTable.Row row : table.rows()) {
      rows.add(typed(table, columns, row));
    }
    return new ExchangeExport(table.input("exchange-export"), rows);
  }

  private static ExchangeRow typed(
      CsvTable table, List<@Nullable ExchangeColumn> columns, CsvTable.Row row)
      throws SourceException {
    Map<ExchangeColumn, String> values = new EnumMap<>(ExchangeColumn.class);
    for (int i = 0; i < columns.size(); i++) {
      ExchangeColumn column = columns.get(i);
      if (column != null) {
        values.putIfAbsent(column, row.fields().get(i));
      }
    }
    ExchangeRow typed = new ExchangeRow(row.line(), table.asOf(), values);
    if (typed.objectId() == null && typed.address() == null) {
      throw table.problem(
          row.line(),
          "the row names no mailbox",
          "give it an ExternalDirectoryObjectId or a PrimarySmtpAddress, or take it out");
    }
    return typed;
  }
}
