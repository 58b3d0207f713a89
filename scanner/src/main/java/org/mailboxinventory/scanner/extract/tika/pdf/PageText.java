package org.mailboxinventory.scanner.extract.tika.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.extract.sheet.CellSink;
import org.mailboxinventory.scanner.extract.sheet.Lines;
import org.mailboxinventory.scanner.extract.sheet.Tables;
import org.xml.sax.SAXException;

/**
 * Writes the lines of one page after another: tables as cells, the others as lines. Of the pages
 * before only the last header is kept. For one thread.
 */
final class PageText {
  private static final float CROSSING = 0.05f;
  private static final int TITLES = 3;
  private static final int BETWEEN = 2;
  private static final int DEEPEST = 2;
  private static final int FEWEST_OF_TWO = 8;

  private final Tables tables;
  private final Lines text;
  private @Nullable TableHeader header;

  PageText(Tables tables, Lines text) {
    this.tables = tables;
    this.text = text;
  }

  /** Writes a page. */
  void page(List<PdfLine> lines) throws SAXException {
    Walk walk = new Walk(lines, 0);
    walk.run();
    walk.keepHeaderAtEnd();
  }

  /** Writes lines as they are. */
  void plain(List<PdfLine> lines) throws SAXException {
    for (PdfLine line : lines) {
      text.line(line.text());
    }
  }

  private void table(TableColumns columns, @Nullable TableHeader carried) throws SAXException {
    List<List<String>> rows = TableRows.of(columns);
    CellSink cells = tables.begin();
    if (carried != null && !carried.row().isEmpty()) {
      row(cells, carried.row());
    }
    for (List<String> row : rows) {
      row(cells, row);
    }
    tables.end();
    if (carried != null) {
      header = new TableHeader(carried.row(), columns.edges());
    } else if (TableRows.header(columns) > 0) {
      header = new TableHeader(rows.get(0), columns.edges());
    }
  }

  private static void row(CellSink cells, List<String> row) throws SAXException {
    for (String cell : row) {
      byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
      cells.cell(1);
      cells.cellText(bytes, 0, bytes.length);
    }
    cells.rowEnd();
  }

  /** Goes down some lines. */
  private final class Walk {
    private final List<PdfLine> lines;
    private final int depth;
    private final TableZones zones;

    /** The first line not yet written. */
    private int open;

    private int at;

    /** The last line at which the table above may go on. */
    private int goesOnUntil = TITLES;

    Walk(List<PdfLine> lines, int depth) {
      this.lines = lines;
      this.depth = depth;
      this.zones = new TableZones(lines);
    }

    void run() throws SAXException {
      while (at < lines.size()) {
        if (goesOn()) {
          continue;
        }
        Zone zone = lines.get(at).manyCelled() ? zones.at(at, open) : null;
        if (zone == null) {
          at++;
        } else if (!isWritten(zone)) {
          at = Math.max(at + 1, zone.to());
        }
      }
      plain(lines.subList(open, lines.size()));
    }

    /** Rows that have the columns of the table above, as far as they reach. */
    private boolean goesOn() throws SAXException {
      TableHeader kept = header;
      PdfLine first = lines.get(at);
      if (kept == null || at > goesOnUntil || first.isHeader() || !kept.fits(first)) {
        return false;
      }
      int to = at + 1;
      while (to < lines.size()
          && zones.isNear(to)
          && !lines.get(to).isHeader()
          && !kept.isCrossedBy(lines.get(to))) {
        to++;
      }
      TableColumns columns = TableColumns.within(lines.subList(at, to), kept.edges());
      if (!TableForm.isTable(columns, true)) {
        return false;
      }
      write(columns, kept, at, to);
      return true;
    }

    private boolean isWritten(Zone zone) throws SAXException {
      List<PdfLine> own = lines.subList(zone.from(), zone.to());
      TableColumns columns = TableColumns.of(own, zone.separators());
      int edge = depth < DEEPEST ? betweenTwo(columns) : -1;
      if (edge >= 0) {
        split(zone, columns.edges()[edge]);
        return true;
      }
      TableHeader carried = TableRows.header(columns) > 0 ? null : carried(zone, columns);
      if (carried != null && crossing(carried, own) <= CROSSING) {
        columns = TableColumns.within(own, carried.edges());
      }
      if (!TableForm.isTable(columns, carried != null)) {
        return false;
      }
      write(columns, carried, zone.from(), zone.to());
      return true;
    }

    /** The header above a table that has none of its own. */
    private @Nullable TableHeader carried(Zone zone, TableColumns columns) {
      TableHeader kept = header;
      if (kept == null) {
        return null;
      }
      boolean same = zone.from() <= goesOnUntil && kept.columns() == columns.count();
      List<PdfLine> own = lines.subList(zone.from(), zone.to());
      return same || crossing(kept, own) <= CROSSING ? kept : null;
    }

    private void write(TableColumns columns, @Nullable TableHeader carried, int from, int to)
        throws SAXException {
      plain(lines.subList(open, from));
      table(columns, carried);
      over(to);
    }

    private void over(int to) {
      open = to;
      at = to;
      goesOnUntil = to + BETWEEN;
    }

    /** Writes the tables on both sides of a place. */
    private void split(Zone zone, float place) throws SAXException {
      plain(lines.subList(open, zone.from()));
      List<PdfLine> left = new ArrayList<>();
      List<PdfLine> right = new ArrayList<>();
      for (PdfLine line : lines.subList(zone.from(), zone.to())) {
        int begin = 0;
        while (begin < line.size() && line.word(begin).from() < place) {
          begin++;
        }
        if (begin > 0) {
          left.add(line.part(0, begin));
        }
        if (begin < line.size()) {
          right.add(line.part(begin, line.size()));
        }
      }
      new Walk(left, depth + 1).run();
      new Walk(right, depth + 1).run();
      over(zone.to());
    }

    /** The last line of a page may head what the next one has. */
    void keepHeaderAtEnd() {
      for (int line = lines.size() - 1; line >= Math.max(open, lines.size() - 2); line--) {
        TableHeader last = lines.get(line).isHeader() ? TableHeader.of(lines.get(line)) : null;
        if (last != null && last.columns() > 2) {
          header = last;
          return;
        }
      }
    }
  }

  private static float crossing(TableHeader header, List<PdfLine> lines) {
    int crossing = 0;
    for (PdfLine line : lines) {
      crossing += header.isCrossedBy(line) ? 1 : 0;
    }
    return (float) crossing / lines.size();
  }

  /** The edge on whose sides two tables lie, whose rows have nothing to do with each other. */
  private static int betweenTwo(TableColumns columns) {
    int lines = columns.lines().size();
    if (lines < FEWEST_OF_TWO) {
      return -1;
    }
    for (int edge = 1; edge < columns.count() - 2; edge++) {
      int both = 0;
      int left = 0;
      int right = 0;
      for (int line = 0; line < lines; line++) {
        boolean inLeft = columns.isFilled(line, 0, edge + 1);
        boolean inRight = columns.isFilled(line, edge + 1, columns.count());
        both += inLeft && inRight ? 1 : 0;
        left += inLeft && !inRight ? 1 : 0;
        right += inRight && !inLeft ? 1 : 0;
      }
      if (both < 0.35f * lines && left >= 0.25f * lines && right >= 0.25f * lines) {
        return edge;
      }
    }
    return -1;
  }
}
