package org.mailboxinventory.scanner.extract.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Hands on the cells of one sheet: values as people see them, of formulas what they came to. Where
 * cells are missing stands an empty one as wide as the gap; at the end of a row none.
 */
final class SheetHandler extends DefaultHandler {
  private static final int WIDEST = 1000;
  private static final byte[] BLANK = {' '};

  private final SharedStrings strings;
  private final CellFormats formats;
  private final MergedCells merged;
  private final CellSink sink;

  /** Text above and below each printed page. */
  private final List<String> headersAndFooters = new ArrayList<>();

  private final CellText value = new CellText();
  private final CellText formula = new CellText();
  private CellText collected = value;
  private byte[] shared = new byte[256];
  private boolean collecting;
  private int phonetic;
  private int row = -1;
  private int column;
  private int next;
  private int style;
  private char type;
  private boolean lost;

  SheetHandler(SharedStrings strings, CellFormats formats, MergedCells merged, CellSink sink) {
    this.strings = strings;
    this.formats = formats;
    this.merged = merged;
    this.sink = sink;
  }

  /** Whether some cell has a text that is not in the workbook. */
  boolean isLost() {
    return lost;
  }

  List<String> headersAndFooters() {
    return headersAndFooters;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    switch (name) {
      case "c", "cell" -> beginCell(attributes);
      case "v" -> collect(value);
      case "t" -> collecting = phonetic == 0;
      case "f" -> collect(formula);
      case "rPh" -> phonetic++;
      case "row" -> beginRow(attributes.getValue("r"));
      default -> {
        if (isHeaderOrFooter(name)) {
          value.clear();
          collect(value);
        }
      }
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    switch (name) {
      case "c", "cell" -> endCell();
      case "v", "t" -> collecting = false;
      case "f" -> {
        collecting = false;
        collected = value;
      }
      case "rPh" -> phonetic--;
      case "row" -> {
        if (next > 0) {
          sink.rowEnd();
        }
      }
      default -> {
        if (isHeaderOrFooter(name)) {
          collecting = false;
          if (!value.isEmpty()) {
            headersAndFooters.add(value.toString());
          }
        }
      }
    }
  }

  @Override
  public void characters(char[] chars, int from, int length) {
    if (collecting) {
      collected.add(chars, from, length);
    }
  }

  private void collect(CellText into) {
    collected = into;
    collecting = true;
  }

  private void beginRow(String number) {
    int named = number == null ? -1 : CellReferences.row(number);
    row = named < 0 ? row + 1 : named;
    next = 0;
    column = -1;
  }

  private void beginCell(Attributes attributes) {
    String reference = attributes.getValue("r");
    int named = reference == null ? -1 : CellReferences.column(reference);
    column = Math.max(column + 1, named);
    String styled = attributes.getValue("s");
    style = styled == null ? 0 : CellFormats.style(styled);
    String typed = attributes.getValue("t");
    // The kinds: n, s, str, inlineStr, b, e, d; str is told from s by its second letter.
    type = typed == null || typed.isEmpty() ? 'n' : typed.length() == 1 ? typed.charAt(0) : 'x';
    value.clear();
    formula.clear();
    collected = value;
  }

  private void endCell() throws SAXException {
    if (!value.isEmpty()) {
      switch (type) {
        case 's' -> shared();
        case 'n' -> number();
        case 'b' -> string(value.toString().equals("1") ? "TRUE" : "FALSE");
        default -> put(value.utf8(), value.bytes());
      }
    } else if (!formula.isEmpty()) {
      put(formula.utf8(), formula.bytes());
    }
  }

  private void shared() throws SAXException {
    int index = value.index();
    if (index >= 0 && index < strings.size()) {
      shared = strings.get(index, shared);
      put(shared, strings.length(index));
    } else {
      lost = true;
    }
  }

  private void number() throws SAXException {
    if (value.isDigits() && formats.isPlain(style)) {
      put(value.utf8(), value.bytes());
    } else {
      string(formats.text(style, value.toString()));
    }
  }

  private void string(String text) throws SAXException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    put(utf8, utf8.length);
  }

  private void put(byte[] utf8, int length) throws SAXException {
    if (length == 0) {
      return;
    }
    if (column < next) {
      // What a merged cell covers, and holds something all the same.
      sink.cellText(BLANK, 0, 1);
      sink.cellText(utf8, 0, length);
      return;
    }
    while (next < column) {
      int gap = Math.min(WIDEST, column - next);
      sink.cell(gap);
      next += gap;
    }
    int span = Math.min(WIDEST, merged.span(row, column));
    sink.cell(span);
    sink.cellText(utf8, 0, length);
    next = column + span;
  }

  private static boolean isHeaderOrFooter(String name) {
    return (name.endsWith("Header") || name.endsWith("Footer")) && name.length() <= 11;
  }
}
