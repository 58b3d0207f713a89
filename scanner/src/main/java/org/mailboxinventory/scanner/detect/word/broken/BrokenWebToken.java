package org.mailboxinventory.scanner.detect.word.broken;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.text.JoinedParts;

/**
 * A JSON web token, or an address with name and password, that fills the rest of its line and goes
 * on in the next, or in several. Reused; for one thread.
 */
public final class BrokenWebToken extends JoinedParts {
  /** The longest token of a kind that the catalogue knows. */
  private static final int LONGEST = 2048;

  private static final int LONGEST_MARK = 32;

  /** A token has so much before the first break, and fills the lines between. */
  private static final int SHORTEST_LINE = 40;

  private static final int SHORTEST_HEAD = 16;

  /** Name and password of a web address are looked for so far. */
  private static final int LONGEST_CREDENTIALS = 160;

  /** A token has three parts. */
  private static final int STOPS = 2;

  private int stops;

  public BrokenWebToken() {
    super(LONGEST);
  }

  /** Whether what begins so may be a token: a brace and a quotation mark to base 64. */
  public static boolean mayBegin(byte[] text, int from, int textLength) {
    return from + SHORTEST_HEAD < textLength
        && text[from] == 'e'
        && text[from + 1] == 'y'
        && text[from + 2] == 'J';
  }

  /** Joins the token that begins at a place, if it goes on in the next line. */
  public boolean join(byte[] text, int from, int textLength) {
    length = 0;
    stops = 0;
    int at = take(text, from, textLength);
    boolean goesOn = length >= SHORTEST_HEAD;
    boolean joins = false;
    end = at;
    while (goesOn) {
      int next = lineBehind(text, at, textLength);
      int before = length;
      int to = next < 0 ? -1 : take(text, next, textLength);
      if (to < 0 || !scrambled(before)) {
        length = before;
        break;
      }
      joins = true;
      end = to;
      at = to;
      goesOn = length - before >= SHORTEST_LINE;
    }
    return joins;
  }

  /** Joins the web address from a place on with the next line where its sign ends this one. */
  public boolean joinAddress(byte[] text, int from, int textLength) {
    length = 0;
    int at = from;
    while (at < textLength && text[at] > ' ' && at - from < LONGEST_CREDENTIALS) {
      joined[length++] = text[at++];
    }
    int next = length > 0 && text[at - 1] == '@' ? lineBehind(text, at, textLength) : -1;
    end = next;
    while (end >= 0 && end < textLength && host(text[end]) && length < LONGEST) {
      joined[length++] = text[end++];
    }
    while (next >= 0 && end > next && (text[end - 1] == '.' || text[end - 1] == '-')) {
      end--;
      length--;
    }
    return next >= 0 && end > next;
  }

  private static boolean host(byte b) {
    return AnchorScanner.isWord(b) || b == '.' || b == '-';
  }

  private int take(byte[] text, int from, int textLength) {
    int at = from;
    while (at < textLength && length < LONGEST && ofToken(text, at)) {
      stops += text[at] == '.' ? 1 : 0;
      joined[length++] = text[at++];
    }
    return at;
  }

  /** A full stop behind the last part ends a sentence. */
  private boolean ofToken(byte[] text, int at) {
    byte b = text[at];
    return AnchorScanner.isWord(b) || b == '-' || b == '_' || (b == '.' && stops < STOPS);
  }

  /** Whether what was taken since then holds a digit, or a capital behind its first letter. */
  private boolean scrambled(int since) {
    for (int i = since; i < length; i++) {
      boolean capital = joined[i] >= 'A' && joined[i] <= 'Z';
      if (AnchorScanner.isDigit(joined[i]) || (capital && i > since)) {
        return true;
      }
    }
    return false;
  }

  /** Where the next line's text begins behind what ends this one; -1 where something follows. */
  private static int lineBehind(byte[] text, int at, int textLength) {
    int stop = at < textLength && text[at] == '\\' ? at + 1 : at;
    while (stop < textLength && (text[stop] == ' ' || text[stop] == '\r')) {
      stop++;
    }
    if (stop >= textLength || text[stop] != '\n') {
      return -1;
    }
    int next = stop + 1;
    while (next < textLength
        && next - stop < LONGEST_MARK
        && (text[next] == ' ' || text[next] == '>')) {
      next++;
    }
    return next < textLength ? next : -1;
  }
}
