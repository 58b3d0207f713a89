package org.mailboxinventory.scanner.extract.tika.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.extract.sheet.CellSink;
import org.mailboxinventory.scanner.extract.sheet.Lines;
import org.mailboxinventory.scanner.extract.sheet.Tables;
import org.mailboxinventory.scanner.extract.tika.pdf.form.Direction;
import org.xml.sax.SAXException;

/**
 * Writes the lines of one page after another: tables as cells, the others as lines. Of the pages
 * before only the last header is kept. For one thread.
 */
final class PageText {
  /** More such lines one below another are a list or prose. */
  private static final int MOST_ALONE = 4;

  private final Tables tables;
  private final Lines text;
  private @Nullable TableHeader header;

  PageText(Tables tables, Lines text) {
    this.tables = tables;
    this.text = text;
  }

  /** Writes a page. */
  void page(List<PdfLine> lines) throws SAXException {
    PageWalk walk = new PageWalk(this, lines);
    walk.run();
    walk.keepHeaderAtEnd();
  }

  /**
   * Writes lines that are in no table: a few with short texts in several places, such as two names
   * below two signatures, as cells, the others as they are.
   */
  void plain(List<PdfLine> lines) throws SAXException {
    int at = 0;
    while (at < lines.size()) {
      int end = at;
      while (end < lines.size() && !lines.get(end).fewCells().isEmpty()) {
        end++;
      }
      boolean alone = end - at <= MOST_ALONE;
      for (; at < end; at++) {
        if (alone) {
          write(List.of(lines.get(at).fewCells()));
        } else {
          text.line(lines.get(at).text());
        }
      }
      if (at < lines.size()) {
        text.line(lines.get(at++).text());
      }
    }
  }

  /** Writes texts one after another, a blank line behind each. */
  void blocks(List<List<String>> blocks) throws SAXException {
    for (List<String> block : blocks) {
      for (String line : block) {
        text.line(line);
      }
      text.line("");
    }
  }

  /** The header of the table written last, or of lines that come. */
  @Nullable TableHeader header() {
    return header;
  }

  void keep(TableHeader kept) {
    header = kept;
  }

  /**
   * Writes a table.
   *
   * @param carried its header, when that stands elsewhere
   */
  void table(TableColumns columns, @Nullable TableHeader carried) throws SAXException {
    List<List<String>> rows = TableRows.of(columns);
    List<List<String>> written = new ArrayList<>(rows);
    if (carried != null && !carried.row().isEmpty()) {
      written.add(0, carried.row());
    }
    write(written);
    if (carried != null) {
      header = new TableHeader(carried.row(), columns.edges());
    } else if (TableRows.header(columns) > 0) {
      header = new TableHeader(rows.get(0), columns.edges());
    }
  }

  /** Writes rows, those of Hebrew and Arabic from the right, so that labels come first. */
  private void write(List<List<String>> rows) throws SAXException {
    boolean fromRight = Direction.isFromRight(rows);
    CellSink cells = tables.begin();
    for (List<String> row : rows) {
      List<String> ordered = new ArrayList<>(row);
      if (fromRight) {
        Collections.reverse(ordered);
      }
      row(cells, ordered);
    }
    tables.end();
  }

  private static void row(CellSink cells, List<String> row) throws SAXException {
    for (String cell : row) {
      byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
      cells.cell(1);
      cells.cellText(bytes, 0, bytes.length);
    }
    cells.rowEnd();
  }
}
