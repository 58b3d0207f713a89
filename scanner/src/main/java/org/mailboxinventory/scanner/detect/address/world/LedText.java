package org.mailboxinventory.scanner.detect.address.world;

import org.mailboxinventory.scanner.detect.address.town.JoinedLines;
import org.mailboxinventory.scanner.detect.address.town.RestEnd;
import org.mailboxinventory.scanner.text.Signs;

/**
 * The text from where an address begins to where it must have ended: a blank line, the gap of a
 * column, a sign that no address holds, or the label of what is behind it.
 */
final class LedText {
  private static final int LONGEST = 200;

  /** Signs that no address holds. */
  private static final Signs EDGES = Signs.of("@=<\"{}[]!?~*;|\t");

  /** The same beyond ASCII. */
  private static final String FAR_EDGES = "\u201c\u201d\u201e\u2022";

  private LedText() {}

  static String of(byte[] text, int length, int begin) {
    int to = Math.min(length, begin + LONGEST);
    while (to < length && to > begin && (text[to] & 0xc0) == 0x80) {
      to--;
    }
    to = RestEnd.beforeLabel(text, begin, to, length);
    String all = JoinedLines.of(text, begin, to, begin, length);
    return all.substring(0, end(all));
  }

  private static int end(String all) {
    for (int at = 0; at < all.length(); at++) {
      char c = all.charAt(at);
      if (edge(c) || (c == '\n' && blankLine(all, at)) || column(all, at)) {
        return at;
      }
      if (c == ':' && !Zone.numbered(all, at)) {
        return beforeLabel(all, at);
      }
    }
    return all.length();
  }

  private static boolean blankLine(String all, int lineEnd) {
    int at = lineEnd + 1;
    while (at < all.length() && " >\r".indexOf(all.charAt(at)) >= 0) {
      at++;
    }
    return at < all.length() && all.charAt(at) == '\n';
  }

  private static boolean column(String all, int at) {
    return all.startsWith("  ", at)
        && at > 0
        && all.charAt(at - 1) > ' '
        && all.charAt(at - 1) != ','
        && at + 2 < all.length()
        && !lineEnds(all, at);
  }

  private static boolean lineEnds(String all, int from) {
    int at = from;
    while (at < all.length() && (all.charAt(at) == ' ' || all.charAt(at) == '\r')) {
      at++;
    }
    return at == all.length() || all.charAt(at) == '\n';
  }

  /** Before the line with a label, or before the label on its line, which a comma or stop parts. */
  private static int beforeLabel(String all, int colon) {
    for (int at = colon; at > 0; at--) {
      char c = all.charAt(at);
      if (c == '\n' || c == ',' || (c == '.' && all.startsWith(" ", at + 1))) {
        return at;
      }
    }
    return 0;
  }

  private static boolean edge(char c) {
    return EDGES.has(c) || (c > 0x7f && FAR_EDGES.indexOf(c) >= 0);
  }
}
