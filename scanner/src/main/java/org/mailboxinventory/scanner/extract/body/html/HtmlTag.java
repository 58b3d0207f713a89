package org.mailboxinventory.scanner.extract.body.html;

import org.mailboxinventory.scanner.extract.body.charset.EightBytes;

/** Reads one tag at a time: its name, and the few attributes that bear text or span columns. */
final class HtmlTag {
  private static final int MOST_TEXT = 4096;
  private static final int WIDEST = 10_000;
  private static final long ALT = MarkupName.of("alt");
  private static final long VALUE = MarkupName.of("value");
  private static final long COLSPAN = MarkupName.of("colspan");

  private enum State {
    NAME,
    BETWEEN,
    ATTRIBUTE,
    AFTER_ATTRIBUTE,
    BEFORE_VALUE,
    DOUBLE_QUOTED,
    SINGLE_QUOTED,
    BARE,
    DONE
  }

  private State state = State.DONE;
  private boolean end;
  private long name;
  private HtmlElement element = HtmlElement.INLINE;
  private boolean attributesMatter;
  private long attribute;
  private byte[] text = {};
  private int textLength;
  private int span;

  /** A tag begins with its name. */
  void begin(boolean isEnd) {
    state = State.NAME;
    end = isEnd;
    name = 0;
    attributesMatter = false;
    textLength = 0;
    span = 0;
  }

  /** The end tag of a script or style, whose name has been read already. */
  void beginAfterName() {
    begin(true);
    element = HtmlElement.SCRIPT;
    state = State.BETWEEN;
  }

  /** Reads on, to the tag's end or to that of the bytes; says where it stopped. */
  int read(byte[] b, int from, int to) {
    int at = from;
    while (at < to && state != State.DONE) {
      at =
          switch (state) {
            case NAME -> name(b, at, to);
            case BETWEEN -> between(b, at, to);
            case ATTRIBUTE -> attribute(b, at, to);
            case AFTER_ATTRIBUTE -> afterAttribute(b, at, to);
            case BEFORE_VALUE -> beforeValue(b, at, to);
            case DOUBLE_QUOTED -> quoted(b, at, to, (byte) '"');
            case SINGLE_QUOTED -> quoted(b, at, to, (byte) '\'');
            case BARE -> bare(b, at, to);
            case DONE -> at;
          };
    }
    return at;
  }

  boolean isDone() {
    return state == State.DONE;
  }

  boolean isEnd() {
    return end;
  }

  /** What it is about, once it is done. */
  HtmlElement element() {
    return element;
  }

  /** Columns spanned, at least 1. */
  int span() {
    return Math.max(1, span);
  }

  /** The text its attributes bear, character references and all; {@link #textLength} bytes. */
  byte[] text() {
    return text;
  }

  int textLength() {
    return textLength;
  }

  private int name(byte[] b, int from, int to) {
    int at = from;
    int digit = 0;
    long read = name;
    while (at < to && (digit = MarkupName.digit(b[at])) != 0) {
      read = MarkupName.append(read, digit);
      at++;
    }
    name = read;
    if (at == to) {
      return at;
    }
    element = HtmlElement.named(name);
    attributesMatter = !end && (element == HtmlElement.APART || element == HtmlElement.CELL);
    state = State.BETWEEN;
    return between(b, at, to);
  }

  private int between(byte[] b, int from, int to) {
    int at = from;
    while (at < to && (b[at] == '/' || isSpace(b[at]))) {
      at++;
    }
    if (at == to) {
      return at;
    }
    if (b[at] == '>') {
      state = State.DONE;
      return at + 1;
    }
    attribute = 0;
    state = State.ATTRIBUTE;
    // A stray equals sign belongs to the name.
    return attribute(b, b[at] == '=' ? at + 1 : at, to);
  }

  private int attribute(byte[] b, int from, int to) {
    int at = MarkupName.end(b, from, to);
    if (attributesMatter) {
      for (int i = from; i < at; i++) {
        attribute = MarkupName.append(attribute, MarkupName.digit(b[i]));
      }
    }
    if (at == to) {
      return at;
    }
    state = State.AFTER_ATTRIBUTE;
    return afterAttribute(b, at, to);
  }

  private int afterAttribute(byte[] b, int from, int to) {
    int at = endOfSpace(b, from, to);
    if (at == to) {
      return at;
    }
    if (b[at] != '=') {
      state = State.BETWEEN;
      return at;
    }
    state = State.BEFORE_VALUE;
    return beforeValue(b, at + 1, to);
  }

  private int beforeValue(byte[] b, int from, int to) {
    int at = endOfSpace(b, from, to);
    if (at == to) {
      return at;
    }
    if (bearsText() && textLength > 0) {
      addText(' ');
    }
    if (span > 0 && attribute == COLSPAN) {
      // Of two, the first holds.
      attribute = MarkupName.UNKNOWN;
    }
    switch (b[at]) {
      case '"' -> {
        state = State.DOUBLE_QUOTED;
        return quoted(b, at + 1, to, (byte) '"');
      }
      case '\'' -> {
        state = State.SINGLE_QUOTED;
        return quoted(b, at + 1, to, (byte) '\'');
      }
      case '>' -> {
        state = State.DONE;
        return at + 1;
      }
      default -> {
        state = State.BARE;
        return bare(b, at, to);
      }
    }
  }

  private int quoted(byte[] b, int from, int to, byte quote) {
    int at = EightBytes.find(b, from, to, quote);
    value(b, from, at);
    if (at == to) {
      return at;
    }
    state = State.BETWEEN;
    return at + 1;
  }

  private int bare(byte[] b, int from, int to) {
    int at = from;
    while (at < to && b[at] != '>' && !isSpace(b[at])) {
      at++;
    }
    value(b, from, at);
    if (at < to) {
      state = State.BETWEEN;
    }
    return at;
  }

  private void value(byte[] b, int from, int to) {
    if (bearsText()) {
      for (int at = from; at < to; at++) {
        addText((char) b[at]);
      }
    } else if (attributesMatter && attribute == COLSPAN) {
      columns(b, from, to);
    }
  }

  private void columns(byte[] b, int from, int to) {
    for (int at = from; at < to; at++) {
      if (b[at] < '0' || b[at] > '9' || span >= WIDEST) {
        // The number ends here, also when more of the value is still to come.
        attribute = MarkupName.UNKNOWN;
        return;
      }
      span = span * 10 + b[at] - '0';
    }
  }

  private boolean bearsText() {
    return attributesMatter
        && element == HtmlElement.APART
        && (attribute == ALT || attribute == VALUE);
  }

  private void addText(char b) {
    if (text.length == 0) {
      text = new byte[MOST_TEXT];
    }
    if (textLength < MOST_TEXT) {
      text[textLength++] = (byte) b;
    }
  }

  private static int endOfSpace(byte[] b, int from, int to) {
    int at = from;
    while (at < to && isSpace(b[at])) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f';
  }
}
