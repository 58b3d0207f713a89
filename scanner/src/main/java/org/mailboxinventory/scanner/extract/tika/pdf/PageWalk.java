package org.mailboxinventory.scanner.extract.tika.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Goes down some lines of a page and writes what they are. */
final class PageWalk {
  private static final float CROSSING = 0.05f;
  private static final int TITLES = 3;
  private static final int BETWEEN = 2;
  private static final int DEEPEST = 2;

  /** So many texts stand side by side at most. */
  private static final int MOST_BESIDE = 4;

  /** So near below its first line an address has its town. */
  private static final int TOWN_WITHIN = 16;

  private final PageText page;
  private final List<PdfLine> lines;
  private final int depth;
  private final TableZones zones;

  /** The first line not yet written. */
  private int open;

  private int at;

  /** The first line not yet asked whether texts side by side begin with it. */
  private int besideFrom;

  /** The last line at which the table above may go on. */
  private int goesOnUntil;

  /** Down the lines of a page. */
  PageWalk(PageText page, List<PdfLine> lines) {
    this(page, lines, 0, TITLES);
  }

  private PageWalk(PageText page, List<PdfLine> lines, int depth, int goesOnUntil) {
    this.page = page;
    this.goesOnUntil = goesOnUntil;
    this.lines = lines;
    this.depth = depth;
    this.zones = new TableZones(lines);
  }

  void run() throws SAXException {
    while (at < lines.size()) {
      if (goesOn() || areBeside(at) || areBeside(at + 1)) {
        continue;
      }
      Zone zone = lines.get(at).manyCelled() ? zones.at(at, open) : null;
      if (zone == null) {
        at++;
      } else if (!isWritten(zone)) {
        at = Math.max(at + 1, zone.to());
      }
    }
    page.plain(lines.subList(open, lines.size()));
  }

  /** Texts side by side of which each is read down: they are written one after another. */
  private boolean areBeside(int first) throws SAXException {
    if (first < besideFrom) {
      return false;
    }
    besideFrom = first + 1;
    Zone zone = mayBeBeside(first) ? zones.beside(first) : null;
    if (zone == null) {
      return false;
    }
    TableColumns columns =
        TableColumns.of(lines.subList(zone.from(), zone.to()), zone.separators());
    int height = SideBlocks.height(columns);
    if (height == 0) {
      return false;
    }
    rest(open, first);
    page.blocks(SideBlocks.of(columns, height));
    open = first + height;
    at = open;
    return true;
  }

  private boolean mayBeBeside(int first) {
    if (first + 1 >= lines.size() || !lines.get(first).manyCelled()) {
      return false;
    }
    int end = Math.min(first + TOWN_WITHIN, lines.size() - 1);
    for (int line = first + 1; line <= end; line++) {
      if (lines.get(line).hasTown()) {
        return lines.get(first).cells() <= MOST_BESIDE;
      }
    }
    return false;
  }

  /** Lines above a table: smaller tables may be among them. */
  private void rest(int from, int to) throws SAXException {
    boolean many = false;
    for (int line = from; line < to; line++) {
      many |= lines.get(line).manyCelled();
    }
    if (many && to - from > 1 && depth < DEEPEST) {
      new PageWalk(page, lines.subList(from, to), depth + 1, goesOnUntil - from).run();
    } else {
      page.plain(lines.subList(from, to));
    }
  }

  /** Rows that have the columns of the table above, as far as they reach. */
  private boolean goesOn() throws SAXException {
    TableHeader kept = page.header();
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
    int edge = depth < DEEPEST ? TwoTables.edge(columns) : -1;
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
    TableHeader kept = page.header();
    if (kept == null) {
      return null;
    }
    boolean same = zone.from() <= goesOnUntil && kept.columns() == columns.count();
    List<PdfLine> own = lines.subList(zone.from(), zone.to());
    return same || crossing(kept, own) <= CROSSING ? kept : null;
  }

  private void write(TableColumns columns, @Nullable TableHeader carried, int from, int to)
      throws SAXException {
    rest(open, from);
    page.table(columns, carried);
    over(to);
  }

  private void over(int to) {
    open = to;
    at = to;
    goesOnUntil = to + BETWEEN;
  }

  /** Writes the tables on both sides of a place. */
  private void split(Zone zone, float place) throws SAXException {
    rest(open, zone.from());
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
    new PageWalk(page, left, depth + 1, TITLES).run();
    new PageWalk(page, right, depth + 1, TITLES).run();
    over(zone.to());
  }

  /** The last line of a page may head what the next one has. */
  void keepHeaderAtEnd() {
    for (int line = lines.size() - 1; line >= Math.max(open, lines.size() - 2); line--) {
      TableHeader last = lines.get(line).isHeader() ? TableHeader.of(lines.get(line)) : null;
      if (last != null && last.columns() > 2) {
        page.keep(last);
        return;
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
}
