package org.mailboxinventory.scanner.extract.body;

/** Reads one tag at a time: its name, and the few attributes that bear text or span columns. */
final class HtmlTag {
  private static final int MOST_TEXT = 4096;
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
  private long attribute;
  private final byte[] text = new byte[MOST_TEXT];
  private int textLength;
  private int span;

  /** A tag begins with its name. */
  void begin(boolean isEnd) {
    state = State.NAME;
    end = isEnd;
    name = 0;
    textLength = 0;
    span = 0;
  }

  /** An end tag whose name has been read already. */
  void beginAfterName() {
    begin(true);
    state = State.BETWEEN;
  }

  /** Reads on, to the tag's end or to that of the bytes; says where it stopped. */
  int read(byte[] b, int from, int to) {
    int at = from;
    while (at < to && state != State.DONE) {
      at =
          switch (state) {
            case NAME -> name(b, at, to);
            case BETWEEN, AFTER_ATTRIBUTE -> between(b, at);
            case ATTRIBUTE -> attribute(b, at, to);
            case BEFORE_VALUE -> beforeValue(b, at);
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

  HtmlElement element() {
    return HtmlElement.named(name);
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
    while (at < to) {
      int digit = MarkupName.digit(b[at]);
      if (digit == 0) {
        state = State.BETWEEN;
        return at;
      }
      name = MarkupName.append(name, digit);
      at++;
    }
    return at;
  }

  private int between(byte[] b, int at) {
    byte c = b[at];
    if (c == '>') {
      state = State.DONE;
    } else if (c == '=' && state == State.AFTER_ATTRIBUTE) {
      state = State.BEFORE_VALUE;
    } else if (c != '/' && !isSpace(c)) {
      attribute = 0;
      state = State.ATTRIBUTE;
      // A stray equals sign belongs to the name.
      return c == '=' ? at + 1 : at;
    }
    return at + 1;
  }

  private int attribute(byte[] b, int from, int to) {
    int at = from;
    while (at < to) {
      int digit = MarkupName.digit(b[at]);
      if (digit == 0) {
        state = State.AFTER_ATTRIBUTE;
        return at;
      }
      attribute = MarkupName.append(attribute, digit);
      at++;
    }
    return at;
  }

  private int beforeValue(byte[] b, int at) {
    byte c = b[at];
    if (isSpace(c)) {
      return at + 1;
    }
    if (bearsText() && textLength > 0 && textLength < MOST_TEXT) {
      text[textLength++] = ' ';
    }
    switch (c) {
      case '"' -> state = State.DOUBLE_QUOTED;
      case '\'' -> state = State.SINGLE_QUOTED;
      case '>' -> state = State.DONE;
      default -> {
        state = State.BARE;
        return at;
      }
    }
    return at + 1;
  }

  private int quoted(byte[] b, int from, int to, byte quote) {
    int at = from;
    while (at < to && b[at] != quote) {
      at++;
    }
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
    if (attribute == COLSPAN) {
      for (int i = from; i < to && b[i] >= '0' && b[i] <= '9' && span < 10_000; i++) {
        span = span * 10 + b[i] - '0';
      }
    } else if (bearsText()) {
      int length = Math.min(to - from, MOST_TEXT - textLength);
      System.arraycopy(b, from, text, textLength, length);
      textLength += length;
    }
  }

  private boolean bearsText() {
    return (attribute == ALT || attribute == VALUE) && element() == HtmlElement.APART;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f';
  }
}
