package org.mailboxinventory.scanner.detect.name.beside;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;

/**
 * The text above a place in the source of a page: tags, blanks and line ends are between, as in
 * {@code <p>Yours truly,</p><p><b>Asha Rao}.
 */
public final class TagsBefore {
  private static final int LONGEST_GAP = 300;
  private static final int LONGEST_TAG = 160;

  /** The letters with which tags begin that part lines: br, div, h1, li, p, td, tr. */
  private static final String LINES = "bdhlpt";

  private TagsBefore() {}

  /**
   * Where the text above ends; -1 where no tag that parts lines is between, or the place is not
   * directly behind a tag.
   */
  public static int textEnd(byte[] text, int from) {
    if (from == 0 || text[from - 1] != '>') {
      return -1;
    }
    boolean parts = false;
    int at = from;
    while (at > 0 && from - at < LONGEST_GAP) {
      byte b = text[at - 1];
      if (b == '>') {
        int open = open(text, at - 1);
        if (open < 0) {
          return -1;
        }
        parts |= line(text, open + 1, at);
        at = open;
      } else if (b <= ' ' && b >= 0) {
        at--;
      } else {
        return parts ? at : -1;
      }
    }
    return -1;
  }

  /** Where the text begins that ends at a place: behind a tag or a line's end. */
  public static int textBegin(byte[] text, int end, int longest) {
    int at = end;
    while (at > 0 && end - at < longest && text[at - 1] != '>' && text[at - 1] != '\n') {
      at--;
    }
    return at;
  }

  private static int open(byte[] text, int close) {
    int at = close;
    while (at > 0 && close - at < LONGEST_TAG && text[at] != '<') {
      at--;
    }
    return text[at] == '<' ? at : -1;
  }

  private static boolean line(byte[] text, int from, int to) {
    int name = text[from] == '/' ? from + 1 : from;
    int end = NameLetters.end(text, name, to);
    boolean inline = end - name == 1 && (text[name] | 0x20) == 'b';
    return name < to && !inline && end - name < 4 && LINES.indexOf(text[name] | 0x20) >= 0;
  }
}
