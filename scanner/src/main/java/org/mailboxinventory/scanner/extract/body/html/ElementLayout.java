package org.mailboxinventory.scanner.extract.body.html;

import org.mailboxinventory.scanner.extract.body.layout.TextLayout;
import org.mailboxinventory.scanner.text.Utf8Writer;

/**
 * What elements and white space do to the layout of the text: blocks, lines, tables, preformatted
 * text, and the text of pictures and fields.
 */
final class ElementLayout {
  private final TextLayout layout;
  private final CharacterReference reference = new CharacterReference();
  private final Utf8Writer.Piece decoded = this::decoded;
  private int pre;

  ElementLayout(TextLayout layout) {
    this.layout = layout;
  }

  /** Takes the text that character references stand for. */
  Utf8Writer.Piece decoded() {
    return decoded;
  }

  /** A white space character; within preformatted text it stays what it is. */
  void space(byte b) {
    if (pre == 0) {
      layout.space();
    } else if (b == '\n') {
      layout.lineBreak();
    } else if (b != '\r') {
      layout.character((char) b);
    }
  }

  /** White space stays what it is, however it was written. */
  private void decoded(byte[] utf8, int from, int to) {
    if (to - from == 1 && HtmlText.isSpace(utf8[from])) {
      space(utf8[from]);
    } else {
      layout.text(utf8, from, to);
    }
  }

  /** An element begins. */
  void begin(HtmlTag tag) {
    switch (tag.element()) {
      case INLINE, SCRIPT, STYLE -> {}
      case BLOCK -> layout.block();
      case LINE_BREAK -> layout.lineBreak();
      case TABLE -> layout.table();
      case ROW, ROWS -> layout.row();
      case CELL -> layout.cell(tag.attributes().span());
      case PRE -> {
        pre++;
        layout.block();
      }
      case APART -> apart(tag);
    }
  }

  /** An element ends. */
  void end(HtmlElement element) {
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
  private void apart(HtmlTag tag) {
    layout.space();
    byte[] text = tag.attributes().text();
    int length = tag.attributes().textLength();
    int at = 0;
    while (at < length) {
      if (text[at] == '&') {
        at = attributeReference(text, at + 1, length);
      } else {
        decoded(text, at, at + 1);
        at++;
      }
    }
    layout.space();
  }

  private int attributeReference(byte[] text, int from, int length) {
    reference.begin();
    int at = reference.take(text, from, length);
    boolean semicolon = at < length && text[at] == ';';
    reference.finish(semicolon, decoded);
    return semicolon ? at + 1 : at;
  }
}
