package org.mailboxinventory.scanner.extract.sheet;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes out of {@code workbook.xml} from when dates count, and the names that people defined. */
final class WorkbookHandler extends DefaultHandler {
  private final CellFormats formats;
  private final Lines lines;
  private final CellText text = new CellText();
  private @Nullable String name;

  /**
   * @param lines takes each name as {@code name: what it stands for}
   */
  WorkbookHandler(CellFormats formats, Lines lines) {
    this.formats = formats;
    this.lines = lines;
  }

  @Override
  public void startElement(String uri, String element, String qName, Attributes attributes) {
    if (element.equals("definedName")) {
      name = attributes.getValue("name");
      text.clear();
    } else if (element.equals("workbookPr")) {
      String from = attributes.getValue("date1904");
      if ("1".equals(from) || "true".equals(from)) {
        formats.from1904();
      }
    }
  }

  @Override
  public void endElement(String uri, String element, String qName) throws SAXException {
    String defined = name;
    if (element.equals("definedName") && defined != null) {
      // Those of the program's own, such as print areas, begin so.
      if (!defined.startsWith("_xlnm")) {
        lines.line(defined + ": " + text);
      }
      name = null;
    }
  }

  @Override
  public void characters(char[] chars, int from, int length) {
    if (name != null) {
      text.add(chars, from, length);
    }
  }
}
