package org.mailboxinventory.report.write.tool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.report.write.table.Column;

/** A row of a table as named values. */
final class Flat {
  private Flat() {}

  /** With the headings of the table; empty cells are left out. */
  static <R> Map<String, Object> named(List<Column<R>> columns, R row) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Column<R> column : columns) {
      Object cell = column.cell().apply(row);
      if (cell != null) {
        values.put(column.heading(), simple(cell));
      }
    }
    return values;
  }

  /** Numbers and truths as they are, all else as text. */
  static Object simple(Object cell) {
    return cell instanceof Number || cell instanceof Boolean ? cell : cell.toString();
  }

  /**
   * A heading as the name of a column in Azure Monitor: letters and digits, and none of the names
   * that it keeps for itself.
   */
  static String azure(String table, String heading) {
    StringBuilder name = new StringBuilder();
    if (heading.equals("id")) {
      name.append(Texts.capital(table));
    }
    for (String part : heading.split("[^A-Za-z0-9]+", -1)) {
      name.append(part.isEmpty() ? "" : Texts.capital(part));
    }
    return name.length() > 45 ? name.substring(0, 45) : name.toString();
  }
}
