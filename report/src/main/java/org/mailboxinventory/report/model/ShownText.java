package org.mailboxinventory.report.model;

/**
 * Text of foreign origin (names of folders, files and mailboxes, addresses, words of a service) in
 * the form in which it may be shown on a terminal, in a page or in a table: one line, in which no
 * character commands the terminal or changes the order of the text around it.
 *
 * <p>What would do so is written as its number, as in <code>&#92;u202e</code>: control characters
 * (C0, delete, C1), the line and paragraph separators, the bidirectional controls (Unicode Standard
 * Annex 9, section 2), the tag characters, and halves of a surrogate pair that stand alone. All
 * else stays as it is, joiners of Indic scripts included; the text is not cut.
 */
public final class ShownText {
  private static final String DIGITS = "0123456789abcdef";

  private ShownText() {}

  /** The text as it may be shown; the same object where nothing needs to change. */
  public static String of(String text) {
    int at = firstHarmful(text);
    if (at == text.length()) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 16).append(text, 0, at);
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int length = Character.charCount(c);
      if (harmful(c)) {
        for (int i = at; i < at + length; i++) {
          number(text.charAt(i), shown);
        }
      } else {
        shown.appendCodePoint(c);
      }
      at += length;
    }
    return shown.toString();
  }

  /**
   * The text of several lines as it may be shown: line feeds stay, a carriage return before one is
   * dropped, and each line is as {@link #of} shows it.
   */
  public static String lines(String text) {
    if (firstHarmful(text) == text.length()) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 16);
    String[] lines = text.replace("\r\n", "\n").split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      shown.append(i == 0 ? "" : "\n").append(of(lines[i]));
    }
    return shown.toString();
  }

  private static int firstHarmful(String text) {
    int at = 0;
    while (at < text.length()) {
      char plain = text.charAt(at);
      if (plain >= ' ' && plain < 0x7f) {
        at++;
        continue;
      }
      int c = text.codePointAt(at);
      if (harmful(c)) {
        return at;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private static boolean harmful(int c) {
    if (c < 0x80) {
      return c < ' ' || c == 0x7f;
    }
    return c < 0xa0
        || c == 0x061c // Arabic letter mark
        || c == 0x200e // left-to-right mark
        || c == 0x200f // right-to-left mark
        || (c >= 0x2028 && c <= 0x202e) // separators, embeddings, overrides
        || (c >= 0x2066 && c <= 0x2069) // isolates
        || (c >= 0xd800 && c <= 0xdfff) // half of a pair
        || (c >= 0xe0000 && c <= 0xe007f); // tags
  }

  private static void number(char c, StringBuilder out) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(DIGITS.charAt((c >> shift) & 0xf));
    }
  }
}
