package org.mailboxinventory.scanner.detect.context;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/** Several values behind one label: what may come between two of them. */
public final class ValueList {
  /** Between two values lies no more than this. */
  static final int LONGEST_GAP = 16;

  private static final int SHORTEST_STREET = 5;

  /** So far is a value in a line of its own from the one before. */
  private static final int LONGEST_INDENT = 40;

  private static final int LONGEST_STRING = 80;

  private ValueList() {}

  /**
   * Where the next value of a list begins after one that ends at {@code end}; -1 when none does.
   * Two commas leave out a value, or wait before what is dialled next: {@code +13015550142,,8253#}.
   */
  public static int next(byte[] text, int end, int ceiling) {
    int at = end;
    while (at < ceiling && at - end < LONGEST_GAP && !Words.letterOrDigit(text[at])) {
      if (!separates(text[at])) {
        return -1;
      }
      at++;
    }
    if (at >= ceiling || at == end || pause(text, end, ceiling)) {
      return -1;
    }
    int word = conjunction(text, at, ceiling);
    if (word == 0) {
      return joins(text, end, at)
              && !beginsStreet(text, at, ceiling)
              && !beginsField(text, at, ceiling)
          ? at
          : -1;
    }
    int next = at + word;
    while (next < ceiling && next - end < LONGEST_GAP && text[next] == ' ') {
      next++;
    }
    return next < ceiling && next > at + word ? next : -1;
  }

  /**
   * The same behind a value that begins at {@code from}; where that is a string of an array, the
   * next string of it: {@code ["Asha Rao", "Ravi Gil"]}.
   */
  public static int next(byte[] text, int from, int end, int ceiling) {
    if (end >= ceiling || !string(text, from, end)) {
      return next(text, end, ceiling);
    }
    byte quote = text[end];
    int at = end + 1;
    boolean comma = false;
    while (at < ceiling && at - end < LONGEST_INDENT && text[at] != quote) {
      if (text[at] != ',' ? text[at] > ' ' || text[at] < 0 : comma) {
        return -1;
      }
      comma |= text[at] == ',';
      at++;
    }
    boolean next = comma && at + 1 < ceiling && text[at] == quote;
    return next && (text[at + 1] < 0 || Words.letter(text[at + 1])) ? at + 1 : -1;
  }

  /** Whether {@code text[from, end)} is a string of an array, behind its bracket or a comma. */
  private static boolean string(byte[] text, int from, int end) {
    int at = from - 1;
    if (at < 1 || "'\"".indexOf(text[end]) < 0 || text[at] != text[end]) {
      return false;
    }
    while (at > 0 && from - at < LONGEST_INDENT && text[at - 1] <= ' ' && text[at - 1] >= 0) {
      at--;
    }
    return at > 0 && (text[at - 1] == '[' || text[at - 1] == ',');
  }

  /** Where the string of an array ends that begins at a place; -1 where none does. */
  public static int stringEnd(byte[] text, int from, int ceiling) {
    int at = from;
    while (at < ceiling && at - from < LONGEST_STRING && text[at] != text[from - 1]) {
      at++;
    }
    return at < ceiling && string(text, from, at) ? at : -1;
  }

  /**
   * True when between two values, {@code text[from, to)}, is only what separates the members of a
   * list. A line break alone does so only where the first value began its line too.
   */
  public static boolean listed(byte[] text, int firstFrom, int from, int to) {
    if (to < from || to - from > LONGEST_GAP) {
      return false;
    }
    int next = next(text, from, to + 1);
    if (next == to) {
      return true;
    }
    if (bracketed(text, firstFrom, from, to)) {
      return true;
    }
    boolean lines = false;
    for (int i = from; i < to; i++) {
      if (text[i] != '\n' && text[i] != ' ' && text[i] != '\r' && !bullet(text[i])) {
        return false;
      }
      lines |= text[i] == '\n';
    }
    return !lines || beginsLine(text, firstFrom);
  }

  /** Both values are in angle brackets, with blanks between, as a field of a header has them. */
  private static boolean bracketed(byte[] text, int firstFrom, int from, int to) {
    if (firstFrom == 0 || text[firstFrom - 1] != '<' || to - from < 2 || text[from] != '>') {
      return false;
    }
    for (int i = from + 1; i < to - 1; i++) {
      if (text[i] != ' ' && text[i] != '\n' && text[i] != '\t' && text[i] != '\r') {
        return false;
      }
    }
    return text[to - 1] == '<';
  }

  /** {@code +44 20 7946 0958,,82537740732#}: two commas wait for what is dialled to a computer. */
  private static boolean pause(byte[] text, int at, int ceiling) {
    return at + 1 < ceiling && text[at] == ',' && text[at + 1] == ',';
  }

  /** {@code Gartenweg 22} behind a name: where somebody lives, and no further value. */
  private static boolean beginsStreet(byte[] text, int from, int ceiling) {
    int at = from;
    while (at < ceiling && Words.letterOrDigit(text[at]) && !AnchorScanner.isDigit(text[at])) {
      at++;
    }
    return at - from >= SHORTEST_STREET
        && at + 1 < ceiling
        && text[at] == ' '
        && AnchorScanner.isDigit(text[at + 1])
        && !dose(text, Words.digitsEnd(text, at + 1, ceiling), ceiling);
  }

  /** Whether a number ends at a place that says how much of a medicine: {@code 50 mg}. */
  private static boolean dose(byte[] text, int end, int ceiling) {
    int unit = end < ceiling && text[end] == ' ' ? end + 1 : end;
    return unit + 1 < ceiling && text[unit] == 'm' && "gcl".indexOf(text[unit + 1]) >= 0;
  }

  /** {@code uid=1000} behind the value of another field. */
  private static boolean beginsField(byte[] text, int from, int ceiling) {
    int at = from;
    while (at < ceiling && (Words.letterOrDigit(text[at]) || text[at] == '_')) {
      at++;
    }
    return at < ceiling
        && text[at] == '='
        && Words.letter(text[from])
        && at + 1 < ceiling
        && text[at + 1] != '=';
  }

  private static boolean joins(byte[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] == ',' || text[i] == ';' || text[i] == '&' || text[i] == '/') {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsLine(byte[] text, int at) {
    int i = at - 1;
    while (i >= 0 && (text[i] == ' ' || bullet(text[i]))) {
      i--;
    }
    return i < 0 || text[i] == '\n';
  }

  private static boolean bullet(byte b) {
    return b == '-' || b == '*' || b == '.' || b == ')' || b == '>';
  }

  private static boolean separates(byte b) {
    return b == ' ' || b == ',' || b == ';' || b == '&' || b == '/' || b == '\n' || b == '\r';
  }

  /** The length of a word that joins two values, such as {@code and}; 0 when none is here. */
  private static int conjunction(byte[] text, int at, int ceiling) {
    long word = Words.firstWord(text, at, ceiling);
    int length = (int) word - at;
    boolean joins =
        switch (length) {
          case 1 -> is(text, at, "y") || is(text, at, "e");
          case 2 -> is(text, at, "or") || is(text, at, "et") || is(text, at, "ou");
          case 3 ->
              is(text, at, "and")
                  || is(text, at, "aur")
                  || is(text, at, "und")
                  || is(text, at, "lub");
          case 4 -> is(text, at, "oder") || is(text, at, "oraz") || is(text, at, "veya");
          case 5 -> is(text, at, "eller");
          default -> false;
        };
    return joins ? length : 0;
  }

  private static boolean is(byte[] text, int at, String word) {
    for (int i = 0; i < word.length(); i++) {
      if ((text[at + i] | 32) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
