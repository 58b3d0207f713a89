package org.mailboxinventory.scanner.extract.body.layout;

/**
 * What is between the fields of delimited text.
 *
 * @param hintLength how many bytes at the beginning are a {@code sep=;} line, which is no row
 */
public record Separator(byte separator, int hintLength) {
  private static final byte[] CANDIDATES = {',', ';', '\t', '|'};
  private static final byte[] HINT = {'s', 'e', 'p', '='};

  /** The candidate that stands on the most lines; among equals, the most frequent. */
  public static Separator of(byte[] text, int length) {
    if (length > HINT.length + 1 && hasHint(text)) {
      int end = HINT.length + 1;
      while (end < length && (text[end] == '\r' || text[end] == '\n')) {
        end++;
      }
      return new Separator(text[HINT.length], end);
    }
    byte best = CANDIDATES[0];
    long most = 0;
    for (byte candidate : CANDIDATES) {
      long score = score(text, length, candidate);
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return new Separator(best, 0);
  }

  private static boolean hasHint(byte[] text) {
    for (int i = 0; i < HINT.length; i++) {
      if ((text[i] | 0x20) != (HINT[i] | 0x20)) {
        return false;
      }
    }
    byte after = text[HINT.length + 1];
    return after == '\r' || after == '\n';
  }

  private static long score(byte[] text, int length, byte candidate) {
    long lines = 0;
    long all = 0;
    boolean onLine = false;
    boolean quoted = false;
    for (int i = 0; i < length; i++) {
      if (text[i] == '"') {
        quoted = !quoted;
      } else if (text[i] == '\n' || text[i] == '\r') {
        onLine = false;
      } else if (text[i] == candidate && !quoted) {
        all++;
        lines += onLine ? 0 : 1;
        onLine = true;
      }
    }
    return (lines << 32) + all;
  }
}
