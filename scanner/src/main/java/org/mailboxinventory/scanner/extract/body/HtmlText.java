package org.mailboxinventory.scanner.extract.body;

import org.mailboxinventory.scanner.text.TextSink;

/**
 * Reads HTML in UTF-8 without building a tree: the text a browser would show, hidden text too, with
 * its tables; no scripts, styles or comments. Any bytes are HTML: what is not markup is text.
 */
final class HtmlText implements ByteTarget {
  private static final byte PLAIN = 0;
  private static final byte SPACE = 1;
  private static final byte[] KIND = kinds();
  private static final byte[] LESS_THAN = {'<'};

  private enum State {
    TEXT,
    TAG_OPEN,
    END_TAG_OPEN,
    TAG,
    REFERENCE,
    DECLARATION,
    DECLARATION_DASH,
    BOGUS,
    COMMENT,
    CODE
  }

  private final TextLayout layout;
  private final HtmlTag tag = new HtmlTag();
  private final CharacterReference reference = new CharacterReference();
  private State state = State.TEXT;
  private String codeEnd = "";
  private int matched;
  private int dashes;
  private int pre;

  HtmlText(TextSink sink) {
    this.layout = new TextLayout(sink);
  }

  @Override
  public void accept(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      at =
          switch (state) {
            case TEXT -> text(bytes, at, to);
            case TAG_OPEN -> tagOpen(bytes, at);
            case END_TAG_OPEN -> endTagOpen(bytes, at);
            case TAG -> tag(bytes, at, to);
            case REFERENCE -> reference(bytes, at);
            case DECLARATION -> declaration(bytes, at);
            case DECLARATION_DASH -> declarationDash(bytes, at);
            case BOGUS -> bogus(bytes, at, to);
            case COMMENT -> comment(bytes, at, to);
            case CODE -> code(bytes, at, to);
          };
    }
  }

  @Override
  public void end() {
    if (state == State.REFERENCE) {
      reference.finish(false, this::decoded);
    } else if (state == State.TAG_OPEN) {
      layout.text(LESS_THAN, 0, 1);
    }
    state = State.TEXT;
    layout.finish();
  }

  private int text(byte[] b, int from, int to) {
    int at = from;
    while (at < to) {
      if (KIND[b[at] & 0xFF] == PLAIN) {
        at++;
      } else if (isSingleSpace(b, from, at, to)) {
        at += 2;
      } else {
        break;
      }
    }
    if (at > from) {
      layout.text(b, from, at);
    }
    return at == to ? at : special(b[at], at);
  }

  /** One space between two words, as most are. */
  private static boolean isSingleSpace(byte[] b, int from, int at, int to) {
    return b[at] == ' ' && at > from && at + 1 < to && KIND[b[at + 1] & 0xFF] == PLAIN;
  }

  private int special(byte b, int at) {
    if (b == '<') {
      state = State.TAG_OPEN;
    } else if (b == '&') {
      reference.begin();
      state = State.REFERENCE;
    } else {
      space(b);
    }
    return at + 1;
  }

  private void space(byte b) {
    if (pre == 0) {
      layout.space();
    } else if (b == '\n') {
      layout.lineBreak();
    } else if (b != '\r') {
      layout.character((char) b);
    }
  }

  private int tagOpen(byte[] b, int at) {
    byte c = b[at];
    if (isLetter(c)) {
      tag.begin(false);
      state = State.TAG;
      return at;
    }
    if (c == '/') {
      state = State.END_TAG_OPEN;
    } else if (c == '!') {
      state = State.DECLARATION;
    } else if (c == '?') {
      state = State.BOGUS;
    } else {
      layout.text(LESS_THAN, 0, 1);
      state = State.TEXT;
      return at;
    }
    return at + 1;
  }

  private int endTagOpen(byte[] b, int at) {
    if (isLetter(b[at])) {
      tag.begin(true);
      state = State.TAG;
    } else {
      state = State.BOGUS;
    }
    return at;
  }

  private int declaration(byte[] b, int at) {
    state = b[at] == '-' ? State.DECLARATION_DASH : State.BOGUS;
    return b[at] == '-' ? at + 1 : at;
  }

  private int declarationDash(byte[] b, int at) {
    if (b[at] != '-') {
      state = State.BOGUS;
      return at;
    }
    // The dashes that begin a comment may end it too.
    dashes = 2;
    state = State.COMMENT;
    return at + 1;
  }

  private int bogus(byte[] b, int from, int to) {
    int at = from;
    while (at < to && b[at] != '>') {
      at++;
    }
    if (at == to) {
      return at;
    }
    state = State.TEXT;
    return at + 1;
  }

  private int comment(byte[] b, int from, int to) {
    for (int at = from; at < to; at++) {
      byte c = b[at];
      if (c == '-') {
        dashes = Math.min(dashes + 1, 2);
      } else if (c == '>' && dashes >= 2) {
        state = State.TEXT;
        return at + 1;
      } else {
        // An exclamation mark between dashes and bracket still ends it.
        dashes = c == '!' && dashes == 2 ? 3 : 0;
      }
    }
    return to;
  }

  private int code(byte[] b, int from, int to) {
    int at = from;
    while (at < to) {
      byte c = b[at];
      if (matched == codeEnd.length()) {
        matched = 0;
        if (MarkupName.digit(c) == 0) {
          tag.beginAfterName();
          state = State.TAG;
          return at;
        }
      } else if (matched == 0
          ? c == '<'
          : (c | (matched > 1 ? 0x20 : 0)) == codeEnd.charAt(matched)) {
        matched++;
        at++;
      } else {
        at += matched == 0 ? 1 : 0;
        matched = 0;
      }
    }
    return at;
  }

  private int reference(byte[] b, int at) {
    if (reference.take(b[at])) {
      return at + 1;
    }
    boolean semicolon = b[at] == ';';
    reference.finish(semicolon, this::decoded);
    state = State.TEXT;
    return semicolon ? at + 1 : at;
  }

  /** White space stays what it is, however it was written. */
  private void decoded(byte[] utf8, int from, int to) {
    if (to - from == 1 && KIND[utf8[from] & 0xFF] == SPACE) {
      space(utf8[from]);
    } else {
      layout.text(utf8, from, to);
    }
  }

  private int tag(byte[] b, int from, int to) {
    int at = tag.read(b, from, to);
    if (tag.isDone()) {
      state = State.TEXT;
      HtmlElement element = tag.element();
      if (tag.isEnd()) {
        end(element);
      } else {
        begin(element);
      }
    }
    return at;
  }

  private void begin(HtmlElement element) {
    switch (element) {
      case INLINE -> {}
      case BLOCK -> layout.block();
      case LINE_BREAK -> layout.lineBreak();
      case TABLE -> layout.table();
      case ROW, ROWS -> layout.row();
      case CELL -> layout.cell(tag.span());
      case PRE -> {
        pre++;
        layout.block();
      }
      case APART -> apart();
      case SCRIPT, STYLE -> {
        codeEnd = element.endTag();
        matched = 0;
        state = State.CODE;
      }
    }
  }

  private void end(HtmlElement element) {
    switch (element) {
      case INLINE, SCRIPT, STYLE -> {}
      case BLOCK -> layout.block();
      case LINE_BREAK -> layout.lineBreak();
      case TABLE -> layout.endTable();
      case ROW, ROWS -> layout.endRow();
      case CELL -> layout.endCell();
      case PRE -> {
        pre = Math.max(0, pre - 1);
        layout.block();
      }
      case APART -> layout.space();
    }
  }

  /** The text of a picture or field, with its character references. */
  private void apart() {
    layout.space();
    byte[] text = tag.text();
    int at = 0;
    while (at < tag.textLength()) {
      at = state == State.REFERENCE ? reference(text, at) : attributeText(text, at);
    }
    if (state == State.REFERENCE) {
      reference.finish(false, this::decoded);
      state = State.TEXT;
    }
    layout.space();
  }

  private int attributeText(byte[] text, int at) {
    byte b = text[at];
    if (b == '&') {
      return special(b, at);
    }
    decoded(text, at, at + 1);
    return at + 1;
  }

  private static boolean isLetter(byte b) {
    return (b | 0x20) >= 'a' && (b | 0x20) <= 'z';
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[256];
    for (char space : " \t\n\f\r".toCharArray()) {
      kinds[space] = SPACE;
    }
    kinds['<'] = 2;
    kinds['&'] = 2;
    return kinds;
  }
}
