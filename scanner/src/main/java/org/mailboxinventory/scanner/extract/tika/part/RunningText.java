package org.mailboxinventory.scanner.extract.tika.part;

import org.mailboxinventory.scanner.extract.body.layout.TextLayout;
import org.mailboxinventory.scanner.text.Utf8Writer;

/**
 * The characters of a document as parsers write them, put into a layout as UTF-8: spaces collapse,
 * line breaks stay, and the marks of {@link RtfMarks} become rows and cells.
 */
final class RunningText {
  private final TextLayout layout;
  private final Utf8Writer utf8;
  private final RtfRows rows;

  RunningText(TextLayout layout) {
    this.layout = layout;
    this.utf8 = new Utf8Writer(4 * 1024, Utf8Writer.LoneSurrogate.THREE_BYTES, layout::text);
    this.rows = new RtfRows(layout);
  }

  /** Text ends here: a surrogate that waits for its other half is written without it. */
  void finish() {
    utf8.finish();
  }

  /** Text with white space and marks. */
  void add(char[] chars, int from, int end) {
    int at = from;
    while (at < end) {
      int start = at;
      while (at < end && !isSpace(chars[at]) && !RtfMarks.isMark(chars[at])) {
        at++;
      }
      if (at > start) {
        rows.text();
        word(chars, start, at);
      }
      at = marks(chars, at, end);
      at = spaces(chars, at, end);
    }
  }

  /** Text without white space or marks. */
  void word(char[] chars, int from, int end) {
    utf8.write(chars, from, end - from);
    utf8.flush();
  }

  /** Text that is UTF-8 already, with white space and without marks. */
  void add(byte[] bytes, int from, int end) {
    int begin = from;
    for (int at = from; at < end; at++) {
      if (bytes[at] <= ' ' && bytes[at] >= 0) {
        if (at > begin) {
          layout.text(bytes, begin, at);
        }
        space((char) bytes[at]);
        begin = at + 1;
      }
    }
    if (end > begin) {
      layout.text(bytes, begin, end);
    }
  }

  /** White space that ends a block where it ends a line. */
  void addBreaks(char[] chars, int from, int end) {
    for (int at = from; at < end; at++) {
      if (chars[at] == '\n') {
        utf8.finish();
        layout.block();
      } else {
        layout.space();
      }
    }
  }

  private int marks(char[] chars, int from, int end) {
    int at = from;
    while (at < end && RtfMarks.isMark(chars[at])) {
      utf8.finish();
      rows.mark(chars[at]);
      at++;
    }
    return at;
  }

  /** Spaces collapse, and line breaks stay: parsers write lines as lines. */
  private int spaces(char[] chars, int from, int end) {
    int at = from;
    while (at < end && isSpace(chars[at])) {
      space(chars[at]);
      at++;
    }
    return at;
  }

  private void space(char space) {
    if (space == '\n') {
      layout.lineBreak();
    } else {
      layout.space();
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }
}
