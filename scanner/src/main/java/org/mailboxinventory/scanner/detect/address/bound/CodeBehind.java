package org.mailboxinventory.scanner.detect.address.bound;

import org.mailboxinventory.scanner.detect.address.town.Countries;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/**
 * The code that ends an address behind its town, with a hyphen or a comma between, the word for a
 * code, or the country: {@code Dhaka-1212}, {@code Nairobi, 00100}, {@code Salem, OR, USA 97301}.
 */
final class CodeBehind {
  private static final WordSet WORDS =
      WordSet.of(new WordLists("address-bounds.txt").phrases("code-words"));

  private static final Signs GAP = Signs.of(" ,.:-\n\r");

  /** With what the line or the part of a code ends. */
  private static final Signs CLOSING = Signs.of("\n\r,.;)\"'<|\\");

  private static final int LONGEST_GAP = 6;
  private static final int FEWEST = 4;

  /** Behind the word for a code. */
  private static final int BRIEF = 3;

  private static final int MOST = 6;
  private static final int LONGEST_CODE = 8;
  private static final int MOST_WORDS = 3;

  private CodeBehind() {}

  /** Where the code ends behind an address without one; {@code to} where none follows. */
  static int end(byte[] text, int from, int to, int length) {
    if (to >= length || !GAP.has(text[to])) {
      return to;
    }
    if (to + 1 < length && text[to + 1] == '(') {
      return bracketed(text, to, length);
    }
    if (coded(text, from, to)) {
      return to;
    }
    int at = gap(text, to, length);
    int digits = at < length && AnchorScanner.isDigit(text[at]) ? direct(text, to, at, length) : to;
    if (digits > to || at >= length || !Words.letter(text[at])) {
      return digits;
    }
    int named = named(text, at, length);
    int next = named > at ? gap(text, named, length) : at;
    boolean word = named > at && !Countries.holds(text, at, named);
    return next > named && named > at ? code(text, next, length, word ? BRIEF : FEWEST, to) : to;
  }

  /** Behind the word for a code and a code in brackets: {@code (kod pocztowy: 00-682)}. */
  private static int bracketed(byte[] text, int to, int length) {
    int word = to + 2;
    int end = word;
    for (int words = 0; words < MOST_WORDS && end < length && Words.letter(text[end]); words++) {
      int next = (int) Words.firstWord(text, end, length);
      if (WORDS.holds(text, word, next)) {
        int at = gap(text, next, length);
        int digits = 0;
        while (at < length && (AnchorScanner.isDigit(text[at]) || " -".indexOf(text[at]) >= 0)) {
          digits += AnchorScanner.isDigit(text[at]) ? 1 : 0;
          at++;
        }
        boolean closed = at < length && text[at] == ')';
        return closed && digits >= FEWEST && digits <= LONGEST_CODE ? at + 1 : to;
      }
      end = next < length && text[next] == ' ' ? next + 1 : next;
    }
    return to;
  }

  /** Whether a digit is in the last word of an address, as that of a code is. */
  private static boolean coded(byte[] text, int from, int to) {
    int at = to;
    while (at > from && text[at - 1] > ' ' && !AnchorScanner.isDigit(text[at - 1])) {
      at--;
    }
    return !Words.letter(text[to - 1]) || at == from || text[at - 1] > ' ';
  }

  private static int gap(byte[] text, int from, int length) {
    int at = from;
    while (at < length && at - from < LONGEST_GAP && GAP.has(text[at])) {
      at++;
    }
    return at;
  }

  /** Behind the digits that a hyphen or a comma parts from a town, which are no year. */
  private static int direct(byte[] text, int to, int at, int length) {
    boolean hyphen = false;
    boolean comma = text[to] == ',';
    for (int i = to; i < at; i++) {
      hyphen |= text[i] == '-';
      if (text[i] == '.' || text[i] == '\n' || text[i] == ':') {
        return to;
      }
    }
    int end = code(text, at, length, FEWEST, to);
    boolean year =
        end > at
            && ((text[at] == '1' && text[at + 1] == '9')
                || (text[at] == '2' && text[at + 1] == '0'));
    boolean closed = (hyphen && !comma) || (end < length ? CLOSING.has(text[end]) : end > to);
    return (hyphen || comma) && closed && !(year && end - at == FEWEST) ? end : to;
  }

  private static int code(byte[] text, int from, int length, int fewest, int none) {
    int end = from;
    while (end < length && AnchorScanner.isDigit(text[end])) {
      end++;
    }
    int digits = end - from;
    boolean goesOn =
        end + 1 < length
            && (Words.letter(text[end])
                || (text[end] == ' ' && AnchorScanner.isDigit(text[end + 1]))
                || ("-./:,".indexOf(text[end]) >= 0 && AnchorScanner.isDigit(text[end + 1])));
    return digits >= fewest && digits <= MOST && !goesOn ? end : none;
  }

  /** Behind a country, a word for a code, or both. */
  private static int named(byte[] text, int from, int length) {
    int end = from;
    int at = from;
    for (int words = 0; words < MOST_WORDS && at < length && Words.letter(text[at]); words++) {
      int next = (int) Words.firstWord(text, at, length);
      boolean known =
          Countries.holds(text, from, next)
              || WORDS.holds(text, from, next)
              || (end > from && WORDS.holds(text, at, next));
      end = known ? next : end;
      at = gap(text, next, length);
    }
    return end;
  }
}
