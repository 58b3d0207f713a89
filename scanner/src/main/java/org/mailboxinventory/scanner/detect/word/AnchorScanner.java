package org.mailboxinventory.scanner.detect.word;

import org.mailboxinventory.scanner.text.Octets;

/**
 * The first look at a text: finds the few places that could hold an identifier, eight bytes at a
 * time. An anchor is an {@code @}, or the word for it in brackets, or a run of letters and digits
 * that holds a digit or seven capitals in a row. Of runs with four to six capitals those are found
 * too whose capitals happen to fill four bytes that are looked at together.
 */
public final class AnchorScanner {
  private static final boolean[] WORD = new boolean[256];

  static {
    for (int b = 0; b < 128; b++) {
      WORD[b] = (b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z');
    }
  }

  /** Hosts of web addresses whose paths are telephones, or other numbers of people. */
  private static final WordSet HOSTS = LabelWords.of("number-hosts");

  private AnchorScanner() {}

  /** An ASCII letter or digit. */
  public static boolean isWord(byte b) {
    return WORD[b & 0xff];
  }

  public static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  /** How many digits are in {@code text[from, to)}. */
  public static int digits(byte[] text, int from, int to) {
    int digits = 0;
    for (int i = from; i < to; i++) {
      digits += isDigit(text[i]) ? 1 : 0;
    }
    return digits;
  }

  /** Takes the anchors, from left to right. */
  public interface Visitor {
    /** A run of letters and digits, {@code text[from, to)}, as long as it goes. */
    void run(int from, int to);

    /** An {@code @}, or the bracket that opens before the word for one. */
    void at(int position);
  }

  /**
   * Looks at {@code text[from, to)}; runs reach left to {@code floor} and right to {@code ceiling}.
   */
  public static void scan(byte[] text, int floor, int from, int to, int ceiling, Visitor visitor) {
    int i = from;
    while (i < to) {
      if (i + 8 <= to) {
        long hit = interesting(Octets.get(text, i));
        if (hit == 0) {
          i += 8;
          continue;
        }
        i += Octets.first(hit);
      } else if (!isDigit(text[i]) && !sign(text[i]) && !capital(text, i, to)) {
        i++;
        continue;
      }
      i = place(text, floor, i, ceiling, visitor);
    }
  }

  /** Whether the four digits at a place are a year of this century or the last. */
  public static boolean year(byte[] text, int from) {
    return (text[from] == '1' && text[from + 1] == '9')
        || (text[from] == '2' && text[from + 1] == '0');
  }

  private static boolean sign(byte b) {
    return b == '@' || closes(b);
  }

  private static boolean closes(byte b) {
    return b == ')' || b == ']' || b == '}';
  }

  /**
   * Where the bracket opens that closes at a place around the word for an {@code @}: {@code [at]},
   * {@code ( AT )}; -1 for any other.
   */
  public static int spelledAt(byte[] text, int close, int floor) {
    int word = close - (close > floor && text[close - 1] == ' ' ? 3 : 2);
    if (word <= floor || (text[word] | 0x20) != 'a' || (text[word + 1] | 0x20) != 't') {
      return -1;
    }
    int open = word - (text[word - 1] == ' ' ? 2 : 1);
    return open >= floor && (text[open] == '(' || text[open] == '[' || text[open] == '{')
        ? open
        : -1;
  }

  /** At the end of a text: a capital that has three before it or after it. */
  private static boolean capital(byte[] text, int at, int to) {
    int from = at;
    while (from > 0 && from > at - 4 && text[from - 1] >= 'A' && text[from - 1] <= 'Z') {
      from--;
    }
    int end = at;
    while (end < to && end < from + 4 && text[end] >= 'A' && text[end] <= 'Z') {
      end++;
    }
    return end - from >= 4 && end > at;
  }

  /**
   * Marks digits, {@code @}, brackets that close, and the first of four capitals that lie on a
   * multiple of four.
   */
  private static long interesting(long x) {
    long capitals = Octets.capitals(x);
    // A byte survives only where it and the three after it, within its half, are capitals.
    long pairs = capitals & (capitals >>> 8);
    long fours = pairs & (pairs >>> 16) & 0x0000008000000080L;
    // What closes in square and curly brackets differs in one bit, as a capital from its small
    // letter.
    long closing = Octets.equal(x | Octets.CASE, '}') | Octets.equal(x, ')');
    return Octets.digits(x) | Octets.equal(x, '@') | closing | fours;
  }

  /** Where a run of letters and digits ends that goes on at {@code from}. */
  private static int end(byte[] text, int from, int ceiling) {
    int end = from;
    while (end + 8 <= ceiling) {
      long x = Octets.get(text, end);
      long other = ~(Octets.letters(x) | Octets.digits(x)) & Octets.HIGH;
      if (other != 0) {
        return end + Octets.first(other);
      }
      end += 8;
    }
    while (end < ceiling && WORD[text[end] & 0xff]) {
      end++;
    }
    return end;
  }

  private static int place(byte[] text, int floor, int found, int ceiling, Visitor visitor) {
    if (text[found] == '@') {
      visitor.at(found);
      return found + 1;
    }
    if (closes(text[found])) {
      int open = spelledAt(text, found, floor);
      if (open >= 0) {
        visitor.at(open);
      }
      return found + 1;
    }
    int start = found;
    while (start > floor && WORD[text[start - 1] & 0xff]) {
      start--;
    }
    int end = end(text, found + 1, ceiling);
    visitor.run(start, end);
    return end;
  }

  /** Behind a host whose paths are numbers of people: {@code https://wa.me/919845012345}. */
  static boolean behindHost(byte[] text, int from) {
    int host = from - 1;
    if (text[host] != '/') {
      return false;
    }
    while (host > 0 && (Words.letter(text[host - 1]) || text[host - 1] == '.')) {
      host--;
    }
    return HOSTS.holds(text, host, from - 1);
  }
}
