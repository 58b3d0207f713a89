package org.mailboxinventory.scanner.evaluation;

import java.util.ArrayList;
import java.util.List;

/** A table as mail holds it. */
interface TableText {
  void row(List<String> cells);

  String text();

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  static String htmlRow(List<String> cells) {
    StringBuilder text = new StringBuilder("<tr>");
    cells.forEach(cell -> text.append("<td>").append(escaped(cell)).append("</td>"));
    return text.append("</tr>\n").toString();
  }

  /** HTML. */
  final class Html implements TableText {
    private final StringBuilder text = new StringBuilder("<table>");

    @Override
    public void row(List<String> cells) {
      text.append(htmlRow(cells));
    }

    @Override
    public String text() {
      return text + "</table>";
    }
  }

  /** Commas, semicolons or tabs; a cell that holds the separator stands in quotation marks. */
  final class Separated implements TableText {
    private final String separator;
    private final List<String> lines = new ArrayList<>();

    Separated(String separator) {
      this.separator = separator;
    }

    @Override
    public void row(List<String> cells) {
      lines.add(String.join(separator, cells.stream().map(this::cell).toList()));
    }

    private String cell(String cell) {
      return cell.contains(separator) ? '"' + cell + '"' : cell;
    }

    @Override
    public String text() {
      return String.join("\n", lines);
    }
  }

  /** Columns between vertical bars. */
  final class Piped implements TableText {
    private final List<String> lines = new ArrayList<>();

    @Override
    public void row(List<String> cells) {
      lines.add("| " + String.join(" | ", cells) + " |");
      if (lines.size() == 1) {
        lines.add("|" + "---|".repeat(cells.size()));
      }
    }

    @Override
    public String text() {
      return String.join("\n", lines);
    }
  }

  /** Columns held together by blanks. */
  final class Aligned implements TableText {
    private final List<List<String>> rows = new ArrayList<>();

    @Override
    public void row(List<String> cells) {
      rows.add(List.copyOf(cells));
    }

    @Override
    public String text() {
      StringBuilder text = new StringBuilder();
      for (List<String> row : rows) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
          line.append(row.get(column))
              .append(" ".repeat(width(column) + 2 - row.get(column).length()));
        }
        text.append(line.toString().stripTrailing()).append('\n');
      }
      return text.toString().stripTrailing();
    }

    private int width(int column) {
      return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
  }
}
