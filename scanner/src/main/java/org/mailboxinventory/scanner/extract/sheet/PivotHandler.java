package org.mailboxinventory.scanner.extract.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What a pivot table keeps of its source, which may be gone from the workbook: fields with their
 * values below one another, then records with the values that stand in no field's list.
 */
final class PivotHandler extends DefaultHandler {
  private final CellSink sink;
  private final CellFormats formats;
  private final List<String> names = new ArrayList<>();
  private int column;

  PivotHandler(CellSink sink, CellFormats formats) {
    this.sink = sink;
    this.formats = formats;
  }

  /** Writes the fields' names as a row, above the records. */
  void headRecords() throws SAXException {
    for (String name : names) {
      cell(name);
    }
    sink.rowEnd();
  }

  @Override
  public void startElement(String uri, String element, String qName, Attributes attributes)
      throws SAXException {
    String value = attributes.getValue("v");
    switch (element) {
      case "cacheField" -> {
        String name = attributes.getValue("name");
        names.add(name == null ? "" : name);
        row(names.get(names.size() - 1));
      }
      case "r" -> column = 1;
      case "s", "d", "e" -> value(value == null ? "" : value);
      case "n" -> value(value == null ? "" : formats.text(-1, value));
      case "x", "b", "m" -> value("");
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String element, String qName) {
    if (element.equals("r")) {
      sink.rowEnd();
      column = 0;
    }
  }

  private void value(String text) throws SAXException {
    if (column > 0) {
      cell(text);
      column++;
    } else {
      row(text);
    }
  }

  private void row(String text) throws SAXException {
    if (!text.isEmpty()) {
      cell(text);
      sink.rowEnd();
    }
  }

  private void cell(String text) throws SAXException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    sink.cell(1);
    sink.cellText(utf8, 0, utf8.length);
  }
}
