package org.mailboxinventory.scanner.detect.address.said;

import org.mailboxinventory.scanner.detect.address.town.BrazilianState;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The quarter, the town and the code that words lead to behind a street: {@code Rua Lima, nº 4, no
 * bairro Centro, na cidade de Itajá - RN}, {@code Via Lunga 7, cap 00181}.
 */
public final class SaidTown {
  private static final WordLists FILE = new WordLists("address-bounds.txt");
  private static final WordSet LEADING = WordSet.of(FILE.phrases("said-towns"));
  private static final WordSet CODES = WordSet.of(FILE.phrases("code-words"));
  private static final WordSet JOINING = WordSet.of(FILE.phrases("of-towns"));

  private static final int MOST_PHRASES = 3;
  private static final int MOST_WORDS = 4;
  private static final int MOST_NAMES = 6;

  /** Between an address and its code, and the word for it and that. */
  private static final int GAP = 6;

  private static final int FEWEST_DIGITS = 4;
  private static final int MOST_DIGITS = 6;

  private SaidTown() {}

  /** Where the address ends with them; {@code to} where none follow. */
  public static int end(byte[] text, int to, int length) {
    int end = to;
    for (int phrases = 0; phrases < MOST_PHRASES; phrases++) {
      int name = named(text, end, length);
      if (name == end) {
        break;
      }
      end = BrazilianState.end(text, length, name);
    }
    return AnchorScanner.isDigit(text[end - 1]) || end > to ? coded(text, end, length) : end;
  }

  /** Behind the name that one of the phrases leads to; the place itself where none does. */
  private static int named(byte[] text, int to, int length) {
    int from = to < length && text[to] == ',' ? to + 1 : to;
    if (from + 1 >= length || text[from] != ' ' || !small(text[from + 1])) {
      return to;
    }
    int begin = from + 1;
    int end = begin;
    int name = -1;
    for (int words = 0; words < MOST_WORDS && end < length && Words.letter(text[end]); words++) {
      int next = (int) Words.firstWord(text, end, length);
      if (next + 1 >= length || text[next] != ' ') {
        break;
      }
      name = LEADING.holds(text, begin, next) ? next + 1 : name;
      end = next + 1;
    }
    return name < 0 ? to : Math.max(to, nameEnd(text, name, length));
  }

  /** Behind words with capitals that blanks and small words join. */
  private static int nameEnd(byte[] text, int from, int length) {
    int end = -1;
    int at = from;
    for (int words = 0; words < MOST_NAMES && at < length && Words.letter(text[at]); words++) {
      int next = (int) Words.firstWord(text, at, length);
      if (!small(text[at])) {
        end = next;
      } else if (end < 0 || !JOINING.holds(text, at, next)) {
        break;
      }
      if (next >= length || text[next] != ' ') {
        break;
      }
      at = next + 1;
    }
    return end;
  }

  /** Behind the code that a word for it leads to. */
  private static int coded(byte[] text, int to, int length) {
    int word = gap(text, to, length);
    if (word == to || word >= length || !Words.letter(text[word])) {
      return to;
    }
    int behind = (int) Words.firstWord(text, word, length);
    if (!CODES.holds(text, word, behind)) {
      return to;
    }
    int from = behind;
    while (from < length && from - behind < GAP && !AnchorScanner.isDigit(text[from])) {
      boolean number = (text[from] | 0x20) == 'n' || text[from] < 0;
      if (!number && " .:".indexOf(text[from]) < 0) {
        return to;
      }
      from++;
    }
    int digits = 0;
    int at = from;
    while (at < length && (AnchorScanner.isDigit(text[at]) || hyphen(text, at, length))) {
      digits += AnchorScanner.isDigit(text[at]) ? 1 : 0;
      at++;
    }
    boolean whole = at == length || !Words.letterOrDigit(text[at]);
    boolean brazilian = digits == MOST_DIGITS + 2 && at - from == digits + 1;
    return whole && digits >= FEWEST_DIGITS && (digits <= MOST_DIGITS || brazilian) ? at : to;
  }

  private static boolean hyphen(byte[] text, int at, int length) {
    return text[at] == '-' && at + 1 < length && AnchorScanner.isDigit(text[at + 1]);
  }

  private static int gap(byte[] text, int from, int length) {
    int at = from;
    while (at < length && at - from < GAP && " ,-".indexOf(text[at]) >= 0) {
      at++;
    }
    return at;
  }

  private static boolean small(byte b) {
    return b >= 'a' && b <= 'z';
  }
}
