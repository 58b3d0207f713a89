package org.mailboxinventory.scanner.extract.sheet;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes out of {@code connections.xml} how databases are reached and what they are asked. */
final class ConnectionsHandler extends DefaultHandler {
  private final Lines lines;

  ConnectionsHandler(Lines lines) {
    this.lines = lines;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    for (String attribute : new String[] {"connection", "command", "url", "sourceFile"}) {
      String value = attributes.getValue(attribute);
      if (value != null && !value.isBlank()) {
        lines.line(value);
      }
    }
  }
}
