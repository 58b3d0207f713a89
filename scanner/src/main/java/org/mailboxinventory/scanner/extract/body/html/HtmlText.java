package org.mailboxinventory.scanner.extract.body.html;

import org.mailboxinventory.scanner.extract.body.charset.ByteTarget;
import org.mailboxinventory.scanner.extract.body.charset.EightBytes;
import org.mailboxinventory.scanner.extract.body.layout.TextLayout;
import org.mailboxinventory.scanner.text.TextSink;
import org.mailboxinventory.scanner.text.Utf8Writer;

/**
 * Reads HTML in UTF-8 without building a tree: the text a browser would show, hidden text too, with
 * its tables; no scripts, styles or comments. Any bytes are HTML: what is not markup is text.
 */
public final class HtmlText implements ByteTarget {
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
    PASSED_OVER
  }

  private final TextLayout layout;
  private final ElementLayout elements;
  private final HtmlTag tag = new HtmlTag();
  private final PassedOver passedOver = new PassedOver();
  private final CharacterReference reference = new CharacterReference();
  private final Utf8Writer.Piece decoded;
  private State state = State.TEXT;

  public HtmlText(TextSink sink) {
    this.layout = new TextLayout(sink);
    this.elements = new ElementLayout(layout);
    this.decoded = elements.decoded();
  }

  @Override
  public void accept(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      at =
          switch (state) {
            case TEXT -> text(bytes, at, to);
            case TAG_OPEN -> tagOpen(bytes, at, to);
            case END_TAG_OPEN -> endTagOpen(bytes, at);
            case TAG -> tag(bytes, at, to);
            case REFERENCE -> reference(bytes, at, to);
            case DECLARATION -> declaration(bytes, at);
            case DECLARATION_DASH -> declarationDash(bytes, at);
            case PASSED_OVER -> passedOver(bytes, at, to);
          };
    }
  }

  @Override
  public void end() {
    if (state == State.REFERENCE) {
      reference.finish(false, decoded);
    } else if (state == State.TAG_OPEN) {
      layout.text(LESS_THAN, 0, 1);
    }
    state = State.TEXT;
    layout.finish();
  }

  private int text(byte[] b, int from, int to) {
    int at = from;
    while (at < to && state == State.TEXT) {
      int start = at;
      if (KIND[b[at] & 0xFF] == PLAIN) {
        at = endOfWords(b, at, to);
        layout.text(b, start, at);
      } else {
        at = special(b, at, to);
      }
    }
    return at;
  }

  private static int endOfWords(byte[] b, int from, int to) {
    int at = EightBytes.endOfWords(b, from, to);
    while (at < to) {
      if (KIND[b[at] & 0xFF] == PLAIN) {
        at++;
      } else if (isSingleSpace(b, at, to)) {
        at += 2;
      } else {
        return at;
      }
      at = EightBytes.endOfWords(b, at, to);
    }
    return at;
  }

  /** One space between two words, as most are. */
  private static boolean isSingleSpace(byte[] b, int at, int to) {
    return b[at] == ' ' && at + 1 < to && KIND[b[at + 1] & 0xFF] == PLAIN;
  }

  private int special(byte[] b, int at, int to) {
    if (b[at] == '<') {
      state = State.TAG_OPEN;
      return at + 1 < to ? tagOpen(b, at + 1, to) : to;
    }
    if (b[at] == '&') {
      reference.begin();
      state = State.REFERENCE;
      return reference(b, at + 1, to);
    }
    return space(b, at, to);
  }

  private int space(byte[] b, int from, int to) {
    int at = from;
    do {
      elements.space(b[at++]);
    } while (at < to && KIND[b[at] & 0xFF] == SPACE);
    return at;
  }

  private int tagOpen(byte[] b, int at, int to) {
    byte c = b[at];
    if (isLetter(c)) {
      tag.begin(false);
      state = State.TAG;
      return tag(b, at, to);
    }
    if (c == '/') {
      state = State.END_TAG_OPEN;
      return at + 1 < to ? endTagOpen(b, at + 1) : to;
    }
    if (c == '!') {
      state = State.DECLARATION;
    } else if (c == '?') {
      passedOver.declaration();
      state = State.PASSED_OVER;
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
      passedOver.declaration();
      state = State.PASSED_OVER;
    }
    return at;
  }

  private int declaration(byte[] b, int at) {
    if (b[at] == '-') {
      state = State.DECLARATION_DASH;
      return at + 1;
    }
    passedOver.declaration();
    state = State.PASSED_OVER;
    return at;
  }

  private int declarationDash(byte[] b, int at) {
    state = State.PASSED_OVER;
    if (b[at] == '-') {
      passedOver.comment();
      return at + 1;
    }
    passedOver.declaration();
    return at;
  }

  private int passedOver(byte[] b, int from, int to) {
    int at = passedOver.read(b, from, to);
    if (passedOver.isDone()) {
      state = State.TEXT;
    } else if (passedOver.isAtEndTag()) {
      tag.beginAfterName();
      state = State.TAG;
    }
    return at;
  }

  private int reference(byte[] b, int from, int to) {
    int at = reference.take(b, from, to);
    if (at == to) {
      return at;
    }
    boolean semicolon = b[at] == ';';
    state = State.TEXT;
    reference.finish(semicolon, decoded);
    return semicolon ? at + 1 : at;
  }

  private int tag(byte[] b, int from, int to) {
    int at = tag.read(b, from, to);
    if (tag.isDone()) {
      state = State.TEXT;
      if (tag.isEnd()) {
        elements.end(tag.element());
      } else {
        begin(tag.element());
      }
    }
    return at;
  }

  /** What is within a script or style is code: it is passed over. */
  private void begin(HtmlElement element) {
    if (element == HtmlElement.SCRIPT || element == HtmlElement.STYLE) {
      passedOver.code(element);
      state = State.PASSED_OVER;
    } else {
      elements.begin(tag);
    }
  }

  static boolean isSpace(byte b) {
    return KIND[b & 0xFF] == SPACE;
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
