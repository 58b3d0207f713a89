package org.mailboxinventory.scanner.extract.tika.parse;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.mailboxinventory.scanner.extract.tika.part.RtfMarks;
import org.mailboxinventory.scanner.text.RtfTokens;
import org.mailboxinventory.scanner.text.RtfTokens.Kind;

/**
 * RTF as Tika's parser needs it: the document as it is, with paragraphs that begin and end ({@link
 * RtfParagraphs}) and with marks where cells and rows of tables do ({@link RtfMarks}).
 */
final class PreparedRtf extends InputStream {
  /** So many bytes at least are prepared at a time. */
  private static final int LEAST = 1 << 12;

  private final RtfTokens tokens;
  private final RtfParagraphs paragraphs = new RtfParagraphs();
  private byte[] ready = new byte[1 << 14];
  private int next;
  private int end;
  private boolean over;

  /** A brace that waits for the token after it, which says whether the text begins there. */
  private boolean braceWaits;

  PreparedRtf(InputStream rtf) {
    this.tokens = new RtfTokens(rtf);
  }

  @Override
  public int read() throws IOException {
    return next < end || fill() ? ready[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (length > 0 && next == end && !fill()) {
      return -1;
    }
    int count = Math.min(length, end - next);
    System.arraycopy(ready, next, bytes, from, count);
    next += count;
    return count;
  }

  private boolean fill() throws IOException {
    next = 0;
    end = 0;
    while (end < LEAST && !over) {
      Kind kind = tokens.next();
      if (braceWaits) {
        brace(kind);
      }
      token(kind);
    }
    return end > 0;
  }

  private void brace(Kind first) {
    braceWaits = false;
    if (paragraphs.groupBegins(first, tokens)) {
      put(RtfParagraphs.BEGIN);
    }
    put('{');
    paragraphs.open();
  }

  private void token(Kind kind) {
    switch (kind) {
      case OPEN -> open();
      case CLOSE -> {
        if (paragraphs.closesDocument()) {
          put(RtfParagraphs.END);
        }
        put('}');
      }
      case WORD -> word();
      case END -> {
        over = true;
        if (paragraphs.isOpen()) {
          put(RtfParagraphs.END);
        }
      }
      default -> text(kind);
    }
  }

  private void open() {
    if (paragraphs.mayBegin()) {
      braceWaits = true;
    } else {
      put('{');
      paragraphs.open();
    }
  }

  private void word() {
    if (paragraphs.begins(Kind.WORD, tokens) >= 0) {
      put(RtfParagraphs.BEGIN);
    }
    String word = tokens.word();
    put(RtfMarks.before(word));
    put(tokens.bytes(), tokens.from(), tokens.wordTo());
    put(RtfMarks.after(word));
    put(tokens.bytes(), tokens.wordTo(), tokens.to());
  }

  private void text(Kind kind) {
    int begins = paragraphs.begins(kind, tokens);
    int from = tokens.from();
    if (begins >= 0) {
      put(tokens.bytes(), from, begins);
      put(RtfParagraphs.BEGIN);
      from = begins;
    }
    put(tokens.bytes(), from, tokens.to());
  }

  private void put(char ascii) {
    room(1);
    ready[end++] = (byte) ascii;
  }

  private void put(byte[] bytes) {
    put(bytes, 0, bytes.length);
  }

  private void put(byte[] bytes, int from, int to) {
    room(to - from);
    System.arraycopy(bytes, from, ready, end, to - from);
    end += to - from;
  }

  private void room(int length) {
    if (length > ready.length - end) {
      ready = Arrays.copyOf(ready, 2 * ready.length + length);
    }
  }
}
