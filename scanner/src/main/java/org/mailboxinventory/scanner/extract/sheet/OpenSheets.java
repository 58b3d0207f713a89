package org.mailboxinventory.scanner.extract.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Sheets of an OpenDocument workbook (OpenDocument 1.3, part 3, chapter 9), from its {@code
 * content.xml}: cells in their columns; beside them comments, text in shapes, names and where links
 * lead, and what was there before changes were tracked.
 */
public final class OpenSheets extends DefaultHandler {
  private static final int WIDEST = 1000;

  private final Lines lines;
  private final Tables tables;

  /** What is beside the cells of the open table; it follows the table. */
  private final List<String> beside = new ArrayList<>();

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder note = new StringBuilder();
  private @Nullable CellSink sheet;
  private @Nullable OpenCell cell;
  private int tableDepth;
  private int paragraphs;
  private boolean inNote;
  private boolean rowBegun;
  private long gap;
  private long covered;

  private OpenSheets(Lines lines, Tables tables) {
    this.lines = lines;
    this.tables = tables;
  }

  /** Reads all of a {@code content.xml} or {@code styles.xml} and closes it. */
  public static void read(InputStream xml, Lines lines, Tables tables)
      throws IOException, SAXException {
    Xml.read(xml, new OpenSheets(lines, tables));
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    switch (name) {
      case "table" -> beginTable(OpenCell.attribute(attributes, "name"));
      case "table-cell", "covered-table-cell", "change-track-table-cell" -> {
        cell = new OpenCell(name.startsWith("covered"), attributes);
        text.setLength(0);
      }
      case "annotation" -> {
        inNote = true;
        note.setLength(0);
      }
      case "p", "h", "creator" -> {
        paragraphs++;
        newLine(inNote ? note : text);
      }
      case "s", "tab" -> (inNote ? note : text).append(' ');
      case "line-break" -> (inNote ? note : text).append('\n');
      case "a" -> link(OpenCell.attribute(attributes, "href"));
      case "named-expression", "named-range" -> named(attributes);
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    switch (name) {
      case "p", "h", "creator" -> {
        paragraphs--;
        if (cell == null && !inNote && paragraphs == 0) {
          line(text);
        }
      }
      case "annotation" -> {
        inNote = false;
        line(note);
      }
      case "table-cell", "covered-table-cell" -> endCell();
      case "change-track-table-cell" -> {
        line(new StringBuilder(cell == null ? "" : cell.shown(text.toString())));
        cell = null;
        text.setLength(0);
      }
      case "table-row" -> endRow();
      case "table" -> endTable();
      default -> {}
    }
  }

  @Override
  public void characters(char[] chars, int from, int length) {
    if (paragraphs > 0) {
      (inNote ? note : text).append(chars, from, length);
    }
  }

  private void beginTable(String name) throws SAXException {
    tableDepth++;
    if (tableDepth == 1) {
      if (!name.isEmpty()) {
        lines.line(name);
      }
      sheet = tables.begin();
    }
  }

  private void endTable() throws SAXException {
    tableDepth--;
    if (tableDepth == 0) {
      tables.end();
      sheet = null;
      for (String line : beside) {
        lines.line(line);
      }
      beside.clear();
    }
  }

  private void endCell() throws SAXException {
    OpenCell ended = cell;
    cell = null;
    String shown = ended == null ? "" : ended.shown(text.toString());
    text.setLength(0);
    if (ended == null || sheet == null) {
      return;
    }
    if (shown.isEmpty()) {
      // What a wide cell covers belongs to it.
      long width = ended.width();
      long own = ended.isCovered() ? Math.min(covered, width) : 0;
      covered -= own;
      gap += width - own;
      return;
    }
    while (gap > 0) {
      int some = (int) Math.min(WIDEST, gap);
      sheet.cell(some);
      gap -= some;
    }
    sheet.cell((int) Math.min(WIDEST, ended.width()));
    byte[] utf8 = shown.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    sheet.cellText(utf8, 0, utf8.length);
    covered = ended.span() - 1L;
    rowBegun = true;
  }

  private void endRow() {
    if (rowBegun && sheet != null) {
      sheet.rowEnd();
    }
    rowBegun = false;
    gap = 0;
    covered = 0;
  }

  private void link(String target) throws SAXException {
    if (!target.isEmpty() && !target.startsWith("#")) {
      line(new StringBuilder(target));
    }
  }

  private void named(Attributes attributes) throws SAXException {
    String name = OpenCell.attribute(attributes, "name");
    String expression = OpenCell.attribute(attributes, "expression");
    String meant =
        expression.isEmpty() ? OpenCell.attribute(attributes, "cell-range-address") : expression;
    line(new StringBuilder(name + ": " + meant.replaceFirst("^[a-z]+:=?", "")));
  }

  /** A line of its own, after the table where one is open. */
  private void line(StringBuilder line) throws SAXException {
    String whole = line.toString();
    line.setLength(0);
    if (whole.isBlank()) {
      return;
    }
    if (tableDepth > 0) {
      beside.add(whole);
    } else {
      lines.line(whole);
    }
  }

  private static void newLine(StringBuilder text) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
  }
}
