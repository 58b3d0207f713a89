package org.mailboxinventory.scanner.extract.body.html;

/** The few attributes of a tag that bear text or span columns, as far as they have been read. */
final class TagAttributes {
  private static final int MOST_TEXT = 4096;
  private static final int WIDEST = 10_000;
  private static final long ALT = MarkupName.of("alt");
  private static final long VALUE = MarkupName.of("value");
  private static final long COLSPAN = MarkupName.of("colspan");

  /** Text is taken only from an element that shows it apart. */
  private boolean hasText;

  private boolean matter;
  private long name;
  private byte[] text = {};
  private int textLength;
  private int span;

  /** Of a tag whose name is not known yet. */
  void begin() {
    matter = false;
    textLength = 0;
    span = 0;
  }

  /** The tag's name has been read. */
  void of(HtmlElement element, boolean end) {
    hasText = element == HtmlElement.APART;
    matter = !end && (hasText || element == HtmlElement.CELL);
  }

  void beginName() {
    name = 0;
  }

  /** A further piece of an attribute's name. */
  void name(byte[] b, int from, int to) {
    if (matter) {
      for (int i = from; i < to; i++) {
        name = MarkupName.append(name, MarkupName.digit(b[i]));
      }
    }
  }

  void beginValue() {
    if (bearsText() && textLength > 0) {
      addText(' ');
    }
    if (span > 0 && name == COLSPAN) {
      // Of two, the first holds.
      name = MarkupName.UNKNOWN;
    }
  }

  /** A further piece of an attribute's value. */
  void value(byte[] b, int from, int to) {
    if (bearsText()) {
      for (int at = from; at < to; at++) {
        addText((char) b[at]);
      }
    } else if (matter && name == COLSPAN) {
      columns(b, from, to);
    }
  }

  /** Columns spanned, at least 1. */
  int span() {
    return Math.max(1, span);
  }

  /** The text that they bear, character references and all; {@link #textLength} bytes. */
  byte[] text() {
    return text;
  }

  int textLength() {
    return textLength;
  }

  private void columns(byte[] b, int from, int to) {
    for (int at = from; at < to; at++) {
      if (b[at] < '0' || b[at] > '9' || span >= WIDEST) {
        // The number ends here, also when more of the value is still to come.
        name = MarkupName.UNKNOWN;
        return;
      }
      span = span * 10 + b[at] - '0';
    }
  }

  private boolean bearsText() {
    return matter && hasText && (name == ALT || name == VALUE);
  }

  private void addText(char b) {
    if (text.length == 0) {
      text = new byte[MOST_TEXT];
    }
    if (textLength < MOST_TEXT) {
      text[textLength++] = (byte) b;
    }
  }
}
