package org.mailboxinventory.scanner.match;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.report.rights.OwnerOnly;
import org.mailboxinventory.report.write.table.Column;
import org.mailboxinventory.report.write.xlsx.TableXlsx;

/**
 * Writes who was found as a workbook, {@code affected.xlsx}: sheets with the columns of the CSV
 * files. Only its owner may read it.
 */
public final class AffectedXlsx {
  /** Its name. */
  public static final String NAME = "affected.xlsx";

  private static final List<Column<Map.Entry<String, Outcome.Share>>> SEGMENTS =
      List.of(
          new Column<>("segment", Map.Entry::getKey),
          Column.number("found", one -> one.getValue().found()),
          Column.number("customers", one -> one.getValue().customers()));

  private static final List<Column<CustomerList.RowProblem>> PROBLEMS =
      List.of(
          Column.number("line", CustomerList.RowProblem::line),
          new Column<>("column", CustomerList.RowProblem::column),
          new Column<>("problem", CustomerList.RowProblem::what));

  private AffectedXlsx() {}

  /** Writes into a folder that is there. */
  public static void write(Outcome outcome, CustomerList list, Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    OwnerOnly.makeFile(file);
    try (TableXlsx workbook =
        new TableXlsx(new BufferedOutputStream(Files.newOutputStream(file)))) {
      workbook.table("affected", AffectedColumns.ALL, taker -> outcome.affected(taker, one -> {}));
      workbook.table("shared", AffectedColumns.ALL, taker -> outcome.affected(one -> {}, taker));
      workbook.table("segments", SEGMENTS, taker -> outcome.segments().entrySet().forEach(taker));
      workbook.table("list problems", PROBLEMS, taker -> list.problems().forEach(taker));
    }
  }
}
