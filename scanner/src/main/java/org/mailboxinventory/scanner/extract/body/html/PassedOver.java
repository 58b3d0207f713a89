package org.mailboxinventory.scanner.extract.body.html;

import java.nio.charset.StandardCharsets;
import org.mailboxinventory.scanner.extract.body.charset.EightBytes;

/** Finds the end of what markup holds besides text: declarations, comments, scripts, styles. */
final class PassedOver {
  /** As much of a comment's end as can stand before its last character. */
  private static final int COMMENT_END = 3;

  private static final byte[] SCRIPT_END = "</script".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] STYLE_END = "</style".getBytes(StandardCharsets.US_ASCII);

  private enum State {
    DECLARATION,
    COMMENT,
    CODE,
    DONE,
    AT_END_TAG
  }

  private State state = State.DONE;
  private byte[] codeEnd = SCRIPT_END;
  private int matched;
  private int dashes;

  /** A declaration begins, or what browsers take for one: it ends with the next bracket. */
  void declaration() {
    state = State.DECLARATION;
  }

  /** A comment begins; its first two dashes have been read. */
  void comment() {
    state = State.COMMENT;
    // The dashes that begin a comment may end it too.
    dashes = 2;
  }

  /** A script or style begins. */
  void code(HtmlElement element) {
    state = State.CODE;
    codeEnd = element == HtmlElement.SCRIPT ? SCRIPT_END : STYLE_END;
    matched = 0;
  }

  /** Reads on, to the end of it or to that of the bytes; says where it stopped. */
  int read(byte[] b, int from, int to) {
    return switch (state) {
      case DECLARATION -> done(EightBytes.find(b, from, to, (byte) '>'), to);
      case COMMENT -> comment(b, from, to);
      case CODE -> code(b, from, to);
      case DONE, AT_END_TAG -> from;
    };
  }

  /** Whether it is over. */
  boolean isDone() {
    return state == State.DONE;
  }

  /** Whether the name of its end tag has just been read. */
  boolean isAtEndTag() {
    return state == State.AT_END_TAG;
  }

  private int done(int at, int to) {
    if (at == to) {
      return to;
    }
    state = State.DONE;
    return at + 1;
  }

  private int comment(byte[] b, int from, int to) {
    int at = commentEnd(b, from, Math.min(to, from + COMMENT_END));
    while (state == State.COMMENT && at < to) {
      int bracket = EightBytes.find(b, at, to, (byte) '>');
      // What is directly before decides.
      dashes = 0;
      at = commentEnd(b, Math.max(from, bracket - COMMENT_END), Math.min(to, bracket + 1));
    }
    return at;
  }

  private int commentEnd(byte[] b, int from, int to) {
    for (int at = from; at < to; at++) {
      byte c = b[at];
      if (c == '-') {
        dashes = dashes == 3 ? 1 : Math.min(dashes + 1, 2);
      } else if (c == '>' && dashes >= 2) {
        state = State.DONE;
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
      if (matched == codeEnd.length) {
        if (MarkupName.digit(c) == 0) {
          state = State.AT_END_TAG;
          return at;
        }
        matched = 0;
      } else if (matched == 0) {
        at = EightBytes.find(b, at, to, codeEnd[0]);
        matched = at < to ? 1 : 0;
        at += matched;
      } else if ((matched == 1 ? c : c | 0x20) == codeEnd[matched]) {
        matched++;
        at++;
      } else {
        matched = 0;
      }
    }
    return at;
  }
}
