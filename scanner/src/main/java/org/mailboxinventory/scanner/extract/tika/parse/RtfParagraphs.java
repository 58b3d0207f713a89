package org.mailboxinventory.scanner.extract.tika.parse;

import java.nio.charset.StandardCharsets;
import org.mailboxinventory.scanner.text.RtfTokens;
import org.mailboxinventory.scanner.text.RtfTokens.Kind;

/**
 * Where the text of an RTF document begins, and where its last paragraph has to end. Many programs
 * say neither, and Tika's parser forgets what is before the first paragraph's properties or in a
 * paragraph that does not end.
 */
final class RtfParagraphs {
  /** Begins a paragraph. */
  static final byte[] BEGIN = ascii("\\pard ");

  /** Ends a paragraph. */
  static final byte[] END = ascii("\n\\par ");

  /** How the groups of a document's header begin; what else is in braces is text. */
  private static final String[] HEADER = {
    "fonttbl", "filetbl", "colortbl", "stylesheet", "list", "rev", "rsid", "info"
  };

  private int depth;
  private boolean begun;

  /** Whether the text has not begun, and a group in the document may be its beginning. */
  boolean mayBegin() {
    return !begun && depth == 1;
  }

  /**
   * Where in a token the text begins: before the byte at this place of its bytes; -1 when it does
   * not. A group begins the text when the token after its brace is none of a header's.
   */
  int begins(Kind kind, RtfTokens token) {
    int at = mayBegin() ? first(kind, token) : -1;
    begun |= at >= 0;
    return at;
  }

  private static int first(Kind kind, RtfTokens token) {
    boolean text =
        switch (kind) {
          case HEX -> true;
          case SYMBOL -> token.symbol() >= 0 && "\\{}".indexOf(token.symbol()) >= 0;
          case WORD -> token.word().equals("u");
          default -> false;
        };
    return text ? token.from() : kind == Kind.TEXT ? firstLetter(token) : -1;
  }

  private static int firstLetter(RtfTokens token) {
    for (int at = token.from(); at < token.to(); at++) {
      if ((token.bytes()[at] & 0xFF) > ' ') {
        return at;
      }
    }
    return -1;
  }

  /** Whether a group begins the text whose first token this is. */
  boolean groupBegins(Kind first, RtfTokens token) {
    boolean header =
        switch (first) {
          case SYMBOL -> token.symbol() == '*';
          case WORD -> isHeader(token.word());
          default -> false;
        };
    begun |= !header;
    return !header;
  }

  private static boolean isHeader(String word) {
    for (String start : HEADER) {
      if (word.startsWith(start)) {
        return true;
      }
    }
    return false;
  }

  /** A group opens. */
  void open() {
    depth++;
  }

  /** A group closes; whether it is the whole document, whose last paragraph ends before. */
  boolean closesDocument() {
    depth--;
    return depth == 0;
  }

  /** Whether the document has ended within a group. */
  boolean isOpen() {
    return depth > 0;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
