package org.mailboxinventory.scanner.extract.body.html;

import org.mailboxinventory.scanner.extract.body.charset.EightBytes;

/** Reads one tag at a time: its name, and the few attributes that bear text or span columns. */
final class HtmlTag {
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
  private final TagAttributes attributes = new TagAttributes();

  /** A tag begins with its name. */
  void begin(boolean isEnd) {
    state = State.NAME;
    end = isEnd;
    name = 0;
    attributes.begin();
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

  /** What its attributes say, once it is done. */
  TagAttributes attributes() {
    return attributes;
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
    attributes.of(element, end);
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
    attributes.beginName();
    state = State.ATTRIBUTE;
    // A stray equals sign belongs to the name.
    return attribute(b, b[at] == '=' ? at + 1 : at, to);
  }

  private int attribute(byte[] b, int from, int to) {
    int at = MarkupName.end(b, from, to);
    attributes.name(b, from, at);
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
    attributes.beginValue();
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
    attributes.value(b, from, at);
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
    attributes.value(b, from, at);
    if (at < to) {
      state = State.BETWEEN;
    }
    return at;
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
