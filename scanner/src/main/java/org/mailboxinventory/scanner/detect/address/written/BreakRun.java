package org.mailboxinventory.scanner.detect.address.written;

import java.util.Locale;
import java.util.Set;
import org.mailboxinventory.scanner.text.Signs;

/**
 * Tags, written ends of lines and the marks of strings, one directly behind the other, between two
 * pieces of text.
 */
final class BreakRun {
  /** What it is to the text around it. */
  enum Kind {
    NONE,
    BLANK,
    COMMA,
    LINE
  }

  private static final Set<String> BLOCKS =
      Set.of(
          "p", "div", "td", "th", "tr", "li", "dd", "dt", "address", "text", "h1", "h2", "h3", "h4",
          "h5", "h6", "span");

  private static final Set<String> INLINE = Set.of("strong", "b", "i", "em", "font", "small", "u");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Signs JOINS = Signs.of("+.&");
  private static final int LONGEST_TAG = 120;
  private static final int MOST_TAGS = 3;

  private final String text;
  private final int from;
  private int at;
  private int closing;
  private int opening;
  private boolean block;
  private boolean cells;
  private boolean strings;
  private boolean line;
  private boolean comma;
  private boolean joined;

  private BreakRun(String text, int from) {
    this.text = text;
    this.from = from;
    this.at = from;
  }

  /** The one that begins at a place, as long as it is. */
  static BreakRun of(String text, int from) {
    BreakRun run = new BreakRun(text, from);
    while (run.more()) {
      run.at = run.pastBlanks(run.at);
    }
    return run;
  }

  /** Behind it, and the blanks that follow it. */
  int end() {
    return at;
  }

  /**
   * What it is where text is on both sides.
   *
   * @param row strings that a comma parts are the cells of one row
   */
  Kind kind(boolean row) {
    return strings && !line && !row ? Kind.NONE : kind();
  }

  private Kind kind() {
    boolean tags = closing > 0 && opening > 0;
    if (line || (tags && block && !comma)) {
      return Kind.LINE;
    }
    return strings || (tags && comma) ? Kind.COMMA : tags || joined ? Kind.BLANK : Kind.NONE;
  }

  /** What it is directly beside a code. */
  Kind besideCode() {
    boolean row = !line && (strings || (cells && closing > 0 && opening > 0));
    return row ? Kind.COMMA : kind();
  }

  /**
   * What it is directly behind a code.
   *
   * @param row the code has a string of its own
   */
  Kind behindCode(boolean row) {
    if (strings && !row) {
      return Kind.NONE;
    }
    boolean within = !line && closing > 0 && !comma && !strings && !cells && inlineOnly();
    return within ? Kind.BLANK : besideCode();
  }

  /** What it is where text is before it and perhaps none behind. */
  Kind closes() {
    return kind(false) == Kind.NONE && closing > 0 ? block ? Kind.LINE : Kind.BLANK : kind(false);
  }

  private boolean inlineOnly() {
    String tags = text.substring(from, at).toLowerCase(Locale.ROOT);
    return !block
        || (tags.startsWith("</span") && !tags.contains("</div") && !tags.contains("</p"));
  }

  /** Takes what is next; false where text is. */
  private boolean more() {
    if (at >= text.length()) {
      return false;
    }
    int end =
        switch (text.charAt(at)) {
          case '\\' -> written();
          case '<' -> tag();
          case '{' -> blank();
          case '\'', '"' -> marks();
          case ',' -> comma();
          default -> at;
        };
    boolean more = end > at;
    at = end;
    return more;
  }

  private int written() {
    boolean end = text.startsWith("n", at + 1) || text.startsWith("r\\n", at + 1);
    line |= end;
    return end ? at + (text.charAt(at + 1) == 'n' ? 2 : 4) : at;
  }

  /** The blank or the end of a line that pages of programs write: {@code {" "}}. */
  private int blank() {
    int close = at + 1 < text.length() ? pastBlanks(at + 2) : at;
    char mark = close > at + 2 ? text.charAt(at + 1) : ' ';
    boolean blank = (mark == '"' || mark == '\'') && text.startsWith(mark + "}", close);
    line |= blank;
    return blank ? close + 2 : at;
  }

  /** A comma behind the tag that closes a piece, before the one that opens the next. */
  private int comma() {
    int next = pastBlanks(at + 1);
    boolean between = closing > 0 && opening == 0 && text.startsWith("<", next);
    comma |= between;
    return between ? at + 1 : at;
  }

  private int tag() {
    boolean closes = text.startsWith("/", at + 1);
    int name = closes ? at + 2 : at + 1;
    int nameEnd = name;
    while (nameEnd < text.length() && letterOrDigit(text.charAt(nameEnd))) {
      nameEnd++;
    }
    int end = tagEnd(nameEnd);
    String tag = end < 0 ? "" : text.substring(name, nameEnd).toLowerCase(Locale.ROOT);
    if (tag.equals("br")) {
      line = true;
      return end;
    }
    boolean inline = INLINE.contains(tag);
    boolean blocks = BLOCKS.contains(tag) || (end > 0 && !inline && component(name));
    boolean known = blocks || inline;
    if (!known || (closes ? closing == MOST_TAGS || opening > 0 : opening == MOST_TAGS)) {
      return at;
    }
    if (!closes && closing == 0 && !line) {
      return at;
    }
    closing += closes ? 1 : 0;
    opening += closes ? 0 : 1;
    block |= blocks;
    cells |= CELLS.contains(tag);
    return end;
  }

  /** Whether the name of an element is one that a program has for its own: {@code Typography}. */
  private boolean component(int name) {
    return name + 1 < text.length()
        && Character.isUpperCase(text.charAt(name))
        && Character.isLowerCase(text.charAt(name + 1));
  }

  private int tagEnd(int from) {
    int last = Math.min(text.length(), from + LONGEST_TAG);
    for (int i = from; i < last; i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '<' || c > 0x7f) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The marks of two strings, which a sign joins, or a comma parts in a row, or which are handed to
   * two calls one behind the other.
   */
  private int marks() {
    int end = between();
    int below = end == at ? NextString.below(text, at) : -1;
    int call = end == at && below < 0 ? NextString.ofCall(text, at) : -1;
    joined |= below > 0;
    line |= call > 0;
    return Math.max(end, Math.max(below, call));
  }

  private int between() {
    char mark = text.charAt(at);
    int sign = pastBlanks(at + 1);
    if (sign >= text.length()) {
      return at;
    }
    char c = text.charAt(sign);
    int next = c == ',' || JOINS.has(c) ? pastBlanks(sign + 1) : sign;
    if (next >= text.length() || text.charAt(next) != mark || next == sign) {
      return at;
    }
    strings |= c == ',';
    joined |= c != ',';
    return next + 1;
  }

  private int pastBlanks(int place) {
    int end = place;
    while (end < text.length() && text.charAt(end) <= ' ' && text.charAt(end) != '\t') {
      end++;
    }
    return end;
  }

  private static boolean letterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
