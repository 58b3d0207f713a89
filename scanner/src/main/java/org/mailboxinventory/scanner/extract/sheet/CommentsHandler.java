package org.mailboxinventory.scanner.extract.sheet;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes comments on cells out of a sheet's {@code comments.xml}. */
final class CommentsHandler extends DefaultHandler {
  private final Lines lines;
  private final CellText text = new CellText();
  private boolean inComment;
  private boolean inText;

  CommentsHandler(Lines lines) {
    this.lines = lines;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    switch (name) {
      case "comment" -> {
        inComment = true;
        text.clear();
      }
      case "author" -> text.clear();
      default -> {}
    }
    inText = name.equals("author") || (inComment && name.equals("t"));
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    inText = false;
    boolean author = name.equals("author");
    if ((author || name.equals("comment")) && !text.isEmpty()) {
      lines.line(text.toString());
      text.clear();
    }
    inComment &= !name.equals("comment");
  }

  @Override
  public void characters(char[] chars, int from, int length) {
    if (inText) {
      text.add(chars, from, length);
    }
  }
}
