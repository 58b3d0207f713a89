package org.mailboxinventory.scanner.text;

/**
 * Tells running text that a program broke into lines of some width from lines that end where their
 * writer ended them: in the former no line had room for the first word of the next, and words in
 * small letters are in them.
 */
public final class WrappedText {
  /** So many lines before and behind are looked at. */
  private static final int AROUND = 3;

  /** Fewer lines say nothing. */
  private static final int FEWEST = 3;

  /** Nobody breaks text into lines that are narrower. */
  private static final int NARROWEST = 20;

  private static final int LONGEST = 400;

  /** The marks at the beginning of each line of quoted mail, of a frame, or of an indent. */
  private static final Signs MARKS = Signs.of(" >|\t");

  private WrappedText() {}

  /** Whether a blank says that the line flows into the next (RFC 3676). */
  public static boolean flowed(byte[] text, int to) {
    return text[to] == ' ' && (text[to + 1] == '\n' || text[to + 1] == '\r');
  }

  /**
   * Whether the line that ends at {@code lineEnd} is one of running text that was broken.
   *
   * @param sentence whether it is known to hold a sentence; else it may be one of a list
   */
  public static boolean full(byte[] text, int lineEnd, int length, boolean sentence) {
    int first = LineEdges.begin(text, lineEnd, LONGEST);
    int before = 0;
    int mark = depth(text, first, length);
    while (before < AROUND && first > 1) {
      int above = LineEdges.begin(text, first - 1, LONGEST);
      if (!ofParagraph(text, above, first - 1, mark)) {
        break;
      }
      first = above;
      before++;
    }
    int words = full(text, first, before, length, mark);
    return sentence ? words >= 0 : words > 0;
  }

  /**
   * Whether no line had room for the next word: 1 where on average each holds a word in small
   * letters, 0 where not, -1 where one had room.
   */
  private static int full(byte[] text, int first, int before, int length, int mark) {
    int most = before + 1 + AROUND;
    int widest = NARROWEST;
    int least = Integer.MAX_VALUE;
    int line = first;
    int lines = 0;
    int words = 0;
    while (lines < most && line < length) {
      int end = LineEdges.end(text, line, Math.min(length, line + LONGEST));
      if (!ofParagraph(text, line, end, mark)) {
        break;
      }
      int width = width(text, line, trimmed(text, line, end));
      widest = Math.max(widest, width);
      words += smallWords(text, line, end);
      lines++;
      line = end + 1;
      if (lines < most && line < length) {
        int next = LineEdges.end(text, line, Math.min(length, line + LONGEST));
        if (ofParagraph(text, line, next, mark)) {
          least = Math.min(least, width + 1 + firstWord(text, line, next));
        }
      }
    }
    boolean full = lines >= FEWEST && before < lines - 1 && least > widest;
    return !full ? -1 : words >= lines ? 1 : 0;
  }

  /** Whether a line has text, and as many marks before it as the others. */
  private static boolean ofParagraph(byte[] text, int from, int to, int mark) {
    return trimmed(text, from, to) > from + mark && depth(text, from, to) == mark;
  }

  /** How many marks and blanks begin a line. */
  private static int depth(byte[] text, int from, int to) {
    int at = from;
    while (at < to && MARKS.has(text[at])) {
      at++;
    }
    return at - from;
  }

  private static int trimmed(byte[] text, int from, int to) {
    int end = to;
    while (end > from && (text[end - 1] == ' ' || text[end - 1] == '\r')) {
      end--;
    }
    return end;
  }

  /** How wide the first word is, up to a hyphen at which it could have been broken. */
  private static int firstWord(byte[] text, int from, int to) {
    int begin = from + depth(text, from, to);
    int end = begin;
    while (end < to && text[end] != ' ' && text[end] != '\r') {
      end++;
      if (text[end - 1] == '-') {
        break;
      }
    }
    return width(text, begin, end);
  }

  /** How many words begin with a small letter, as in sentences, not in lists and addresses. */
  private static int smallWords(byte[] text, int from, int to) {
    int words = 0;
    for (int at = from; at + 1 < to; at++) {
      boolean begins = at == from || text[at - 1] == ' ';
      words += begins && (text[at] < 0 || (text[at] >= 'a' && text[at] <= 'z')) ? 1 : 0;
    }
    return words;
  }

  /** How many characters are in {@code text[from, to)}. */
  private static int width(byte[] text, int from, int to) {
    int width = 0;
    for (int at = from; at < to; at++) {
      width += (text[at] & 0xc0) != 0x80 ? 1 : 0;
    }
    return width;
  }
}
