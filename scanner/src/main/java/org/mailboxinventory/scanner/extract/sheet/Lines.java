package org.mailboxinventory.scanner.extract.sheet;

import org.xml.sax.SAXException;

/** Takes text that is in no cell, line by line. */
@FunctionalInterface
public interface Lines {

  /**
   * The next line; an empty one parts what is above from what is below.
   *
   * @throws SAXException when there is more text than may be
   */
  void line(String text) throws SAXException;
}
