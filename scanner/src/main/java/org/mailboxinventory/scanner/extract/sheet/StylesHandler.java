package org.mailboxinventory.scanner.extract.sheet;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes number formats and the styles of cells out of {@code styles.xml}. */
final class StylesHandler extends DefaultHandler {
  private final CellFormats formats;
  private boolean ofCells;

  StylesHandler(CellFormats formats) {
    this.formats = formats;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    switch (name) {
      case "numFmt" -> {
        String code = attributes.getValue("formatCode");
        if (code != null) {
          formats.define(number(attributes.getValue("numFmtId")), code);
        }
      }
      case "cellXfs" -> ofCells = true;
      case "xf" -> {
        if (ofCells) {
          formats.addStyle(number(attributes.getValue("numFmtId")));
        }
      }
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    if (name.equals("cellXfs")) {
      ofCells = false;
    }
  }

  private static int number(String written) {
    return written == null ? 0 : CellFormats.style(written);
  }
}
