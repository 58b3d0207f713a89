package org.mailboxinventory.scanner.extract.sheet;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the strings out of {@code sharedStrings.xml}; how they are pronounced is left out. */
final class SharedStringsHandler extends DefaultHandler {
  private final SharedStrings strings;
  private final CellText text = new CellText();
  private boolean inText;
  private int phonetic;

  SharedStringsHandler(SharedStrings strings) {
    this.strings = strings;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    switch (name) {
      case "si" -> text.clear();
      case "t" -> inText = phonetic == 0;
      case "rPh" -> phonetic++;
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    switch (name) {
      case "si" -> {
        byte[] utf8 = text.utf8();
        strings.add(utf8, text.bytes());
      }
      case "t" -> inText = false;
      case "rPh" -> phonetic--;
      default -> {}
    }
  }

  @Override
  public void characters(char[] chars, int from, int length) {
    if (inText) {
      text.add(chars, from, length);
    }
  }
}
