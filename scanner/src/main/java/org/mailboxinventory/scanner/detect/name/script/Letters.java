package org.mailboxinventory.scanner.detect.name.script;

/**
 * The letters of one word or of several, in the form of {@link Folding}, and where each of them
 * ends in the text. For one thread.
 */
final class Letters {
  static final int MOST = 48;

  /** Of Tamil, which writes many names with one letter or with two. */
  private static final char VIRAMA = 0xbcd;

  private static final long EMPTY = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private final char[] letters = new char[MOST + 2];
  private final int[] ends = new int[MOST + 2];
  private int count;
  private boolean capital;
  private boolean capitals;

  void clear() {
    count = 0;
  }

  int count() {
    return count;
  }

  char letter(int index) {
    return letters[index];
  }

  /** Where the letter ends in the text. */
  int end(int index) {
    return ends[index];
  }

  /** The word begins with a capital. */
  boolean capital() {
    return capital;
  }

  /** The word has more than one letter, and all are capitals. */
  boolean capitals() {
    return capitals;
  }

  /** Adds a letter; the second of two that Tamil doubles is none of its own. */
  void add(int c, int end) {
    int form = Folding.of(c);
    if (count > 1 && letters[count - 1] == VIRAMA && letters[count - 2] == form) {
      ends[--count - 1] = end;
      return;
    }
    if (form != 0 && count < MOST) {
      letters[count] = (char) form;
      ends[count++] = end;
      if (form >>> 16 != 0) {
        letters[count] = (char) (form >>> 16);
        ends[count++] = end;
      }
    } else if (count > 0) {
      ends[count - 1] = end;
    }
  }

  /** Those of a word of a list. */
  static Letters of(String word) {
    Letters letters = new Letters();
    word.chars().filter(c -> c == '-' || Utf8.letter(c)).forEach(c -> letters.add(c, 0));
    return letters;
  }

  /** Reads the word at {@code from}; returns where it ends, {@code from} when there is none. */
  int read(Script script, byte[] text, int from, int length) {
    count = 0;
    int at = from;
    int small = 0;
    int all = 0;
    boolean inCapitals = script.capitals();
    capital = inCapitals && Character.isUpperCase(Utf8.at(text, from, length));
    while (at < length) {
      int c = Utf8.at(text, at, length);
      int end = at + Utf8.width(text, at, length);
      if (script.holds(c)) {
        small += inCapitals && Character.isUpperCase(c) ? 0 : 1;
        all++;
      } else if (at == from || !joins(script, c, text, end, length)) {
        break;
      }
      add(c, end);
      at = end;
    }
    capitals = all > 1 && small == 0;
    return at;
  }

  /** A hyphen or an apostrophe between two letters of the script; one of printers too. */
  private static boolean joins(Script script, int c, byte[] text, int end, int length) {
    boolean printed = c == 0x2019 && script.capitals();
    return (c == '-' || c == '\'' || c == 0x2bc || printed)
        && script.holds(Utf8.at(text, end, length));
  }

  /** A number for the letters {@code [from, to)}. */
  long hash(int from, int to) {
    long hash = EMPTY;
    for (int i = from; i < to; i++) {
      hash = (hash ^ letters[i]) * PRIME;
    }
    return hash ^ (hash >>> 29);
  }

  /** The number for letters followed by other ones. */
  long hash(int from, int to, String others) {
    long hash = EMPTY;
    for (int i = from; i < to; i++) {
      hash = (hash ^ letters[i]) * PRIME;
    }
    for (int i = 0; i < others.length(); i++) {
      hash = (hash ^ others.charAt(i)) * PRIME;
    }
    return hash ^ (hash >>> 29);
  }

  boolean endsWith(int to, String ending) {
    int from = to - ending.length();
    for (int i = 0; i < ending.length(); i++) {
      if (from < 0 || letters[from + i] != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  boolean beginsWith(String beginning) {
    for (int i = 0; i < beginning.length(); i++) {
      if (i >= count || letters[i] != beginning.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Where the hyphen is; -1 without one. */
  int hyphen() {
    for (int i = 1; i < count - 1; i++) {
      if (letters[i] == '-') {
        return i;
      }
    }
    return -1;
  }

  @Override
  public String toString() {
    return new String(letters, 0, count);
  }
}
