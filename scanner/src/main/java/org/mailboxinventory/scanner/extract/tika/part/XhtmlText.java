package org.mailboxinventory.scanner.extract.tika.part;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.extract.body.layout.TextLayout;
import org.mailboxinventory.scanner.extract.sheet.CellSink;
import org.mailboxinventory.scanner.text.TextSink;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XHTML that parsers write into text and cells, up to a limit. */
public final class XhtmlText extends DefaultHandler implements CellSink {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "pre",
          "body",
          "blockquote",
          "hr",
          "address",
          "caption",
          "section",
          "title",
          "option",
          "form");

  private final TextLayout layout;
  private final RunningText text;
  private final long limit;
  private long written;
  private int head;
  private boolean limitReached;
  private boolean inCell;

  public XhtmlText(TextSink sink, long limit) {
    this.layout = new TextLayout(sink);
    this.text = new RunningText(layout);
    this.limit = limit;
  }

  /** Whether any text came. */
  public boolean hasText() {
    return written > 0;
  }

  /** Whether there was more text than the limit allows. */
  public boolean limitReached() {
    return limitReached;
  }

  /** Not all the text came. */
  public void isCut() {
    limitReached = true;
  }

  /** A line of text beside the document itself, such as its title. */
  public void line(String line) throws SAXException {
    layout.block();
    if (line.isEmpty()) {
      layout.lineBreak();
      return;
    }
    characters(line.toCharArray(), 0, line.length());
    layout.block();
  }

  /** The text is over. */
  public void finish() {
    text.finish();
    layout.finish();
  }

  /** A table begins whose cells come through {@link CellSink}. */
  public void beginTable() {
    text.finish();
    layout.table();
  }

  public void endTable() {
    layout.endTable();
  }

  @Override
  public void cell(int span) {
    layout.cell(span);
  }

  @Override
  public void cellText(byte[] bytes, int from, int to) throws SAXException {
    count(to - from);
    text.add(bytes, from, to);
  }

  @Override
  public void rowEnd() {
    layout.endRow();
  }

  private void count(int length) throws TextLimitException {
    written += length;
    if (written > limit) {
      limitReached = true;
      throw new TextLimitException();
    }
  }

  @Override
  public void characters(char[] chars, int from, int length) throws SAXException {
    if (head > 0 || length == 0) {
      return;
    }
    if (inCell && Exponent.ends(chars, from, length)) {
      char[] digits = Exponent.digits(chars, from, length);
      count(digits.length);
      text.word(digits, 0, digits.length);
      return;
    }
    count(length);
    text.add(chars, from, from + length);
  }

  /** White space between words that parsers write as layout: the ends of lines in a PDF. */
  @Override
  public void ignorableWhitespace(char[] chars, int from, int length) {
    if (head <= 0) {
      text.addBreaks(chars, from, from + length);
    }
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) {
    String name = localName.isEmpty() ? qName : localName;
    switch (name) {
      case "head" -> head++;
      case "br" -> layout.lineBreak();
      case "table" -> layout.table();
      case "tr", "thead", "tbody", "tfoot" -> layout.row();
      case "td", "th" -> {
        layout.cell(span(attributes.getValue("colspan")));
        inCell = true;
      }
      default -> block(name);
    }
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    String name = localName.isEmpty() ? qName : localName;
    text.finish();
    switch (name) {
      case "head" -> head--;
      case "table" -> layout.endTable();
      case "tr", "thead", "tbody", "tfoot" -> layout.endRow();
      case "td", "th" -> {
        layout.endCell();
        inCell = false;
      }
      default -> block(name);
    }
  }

  private void block(String name) {
    if (BLOCKS.contains(name)) {
      layout.block();
    }
  }

  private static int span(@Nullable String colspan) {
    if (colspan == null || !colspan.matches("[0-9]{1,4}")) {
      return 1;
    }
    return Integer.parseInt(colspan);
  }

  /** Ends a parse that writes more text than it may. */
  static final class TextLimitException extends SAXException {
    private static final long serialVersionUID = 1L;

    TextLimitException() {
      super("more text than the limit");
    }
  }
}
