package org.mailboxinventory.scanner.detect.address.town;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The sign of a state behind a town in Brazil, {@code São Paulo - SP}, {@code Curitiba/PR}, and the
 * code behind it: {@code Curitiba - PR, CEP: 80010-100}.
 */
public final class BrazilianState {
  private static final Set<String> SIGNS =
      Set.copyOf(new WordLists("address-places.txt").phrases("states-br"));

  private static final int LETTERS = 2;

  /** So many bytes has the name of a town. */
  private static final int LONGEST = 40;

  /** Between a state and its code, and the letters for the code. */
  private static final int GAP = 3;

  private static final String CODE = "cep";

  /** So many digits of a code are before its hyphen, and behind it. */
  private static final int BEFORE = 5;

  private static final int BEHIND = 3;

  private BrazilianState() {}

  /** Behind the sign that follows a town, and its code; the place itself where none does. */
  public static int end(byte[] text, int length, int town) {
    int state = state(text, length, town);
    return state > town ? codeEnd(text, length, state) : town;
  }

  /** Behind the sign that follows a town whose code begins at a place; {@code town} for none. */
  public static int behindCode(byte[] text, int length, int code, int town) {
    if (code(text, length, code) == code) {
      return town;
    }
    int state = state(text, length, town);
    int name = state > town ? town : nameEnd(text, length, town);
    return name > town ? Math.max(town, beyond(name, state(text, length, name))) : state;
  }

  private static int beyond(int name, int state) {
    return state > name ? state : 0;
  }

  /** Behind the town that a dash or a comma parts from the code before it. */
  private static int nameEnd(byte[] text, int length, int from) {
    int begin = gap(text, length, from, " ,-");
    int at = begin;
    boolean name = begin > from + 1 && begin < length && (text[begin] < 0 || text[begin] <= 'Z');
    while (name && at < length && at - begin < LONGEST && ofName(text, at)) {
      at++;
    }
    while (at > begin && text[at - 1] == ' ') {
      at--;
    }
    return at > begin ? at : from;
  }

  private static boolean ofName(byte[] text, int at) {
    return Words.letter(text[at]) || text[at] == ' ' || text[at] == '\'';
  }

  /** Whether the sign of a state is before a code of Brazil: {@code Recife - PE, 50030-150}. */
  static boolean isBefore(byte[] text, int code, int end) {
    int to = code;
    while (to > 0 && code - to < GAP && " ,-".indexOf(text[to - 1]) >= 0) {
      to--;
    }
    int from = to - LETTERS;
    return from > 0
        && to < code
        && !Words.letterOrDigit(text[from - 1])
        && SIGNS.contains(new String(text, from, LETTERS, StandardCharsets.ISO_8859_1))
        && code(text, end, code) == end;
  }

  /** Behind the sign that a dash, a stroke or a comma parts from a town; else the place itself. */
  private static int state(byte[] text, int length, int town) {
    int at = blank(text, length, town);
    boolean sign = at < length && "-/,".indexOf(text[at]) >= 0;
    int from = sign ? blank(text, length, at + 1) : length;
    int end = from + LETTERS;
    if (end > length || (end < length && Words.letterOrDigit(text[end]))) {
      return town;
    }
    String letters = new String(text, from, LETTERS, StandardCharsets.ISO_8859_1);
    return SIGNS.contains(letters) ? end : town;
  }

  private static int codeEnd(byte[] text, int length, int state) {
    int at = gap(text, length, state, " ,.-");
    int word = at;
    while (word < length && word - at < GAP && (text[word] | 0x20) == CODE.charAt(word - at)) {
      word++;
    }
    int digits = word - at == GAP ? gap(text, length, word, ":. ") : at;
    int end = at > state ? code(text, length, digits) : digits;
    return end > digits ? end : state;
  }

  /** Behind a code that begins at a place; the place itself where none does. */
  private static int code(byte[] text, int length, int from) {
    int two = digits(text, length, from, BEFORE);
    boolean dotted = two - from == LETTERS && two < length && text[two] == '.';
    int hyphen = dotted ? digits(text, length, two + 1, BEFORE) : two;
    boolean parted =
        hyphen - from - (dotted ? 1 : 0) == BEFORE && hyphen < length && text[hyphen] == '-';
    int end = parted ? digits(text, length, hyphen + 1, BEHIND) : from;
    boolean whole = end - hyphen == BEHIND + 1;
    return whole && (end == length || !Words.letterOrDigit(text[end])) ? end : from;
  }

  private static int digits(byte[] text, int length, int from, int most) {
    int at = from;
    while (at < length && at - from < most && AnchorScanner.isDigit(text[at])) {
      at++;
    }
    return at;
  }

  private static int gap(byte[] text, int length, int from, String signs) {
    int at = from;
    while (at < length && at - from < GAP && signs.indexOf(text[at]) >= 0) {
      at++;
    }
    return at;
  }

  private static int blank(byte[] text, int length, int at) {
    return at < length && text[at] == ' ' ? at + 1 : at;
  }
}
