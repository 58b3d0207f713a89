package org.mailboxinventory.scanner.detect.address;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.address.town.BritishTown;
import org.mailboxinventory.scanner.detect.address.town.CountryBehind;
import org.mailboxinventory.scanner.detect.address.town.RestEnd;
import org.mailboxinventory.scanner.detect.address.town.ShortCode;
import org.mailboxinventory.scanner.detect.address.town.TownEnd;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * What of an address in India follows its code: its state, on the same line or, with the country or
 * without it, alone on the next, and the country.
 */
public final class AddressTail {
  private static final WordLists FILE = new WordLists("address-leads.txt");
  private static final WordSet STATES = WordSet.of(FILE.phrases("states"));
  private static final WordSet COUNTRY = WordSet.of(FILE.phrases("country"));

  private static final byte[] SIGN = {' ', 'I', 'N'};

  private static final int CODE = 6;

  /** As many signs and blanks at most are before it. */
  private static final int GAP = 6;

  private static final int MOST_WORDS = 3;

  private AddressTail() {}

  /**
   * The same for a code or a code and a town from {@code code} on, in the country of a detector.
   */
  public static int end(byte[] text, int from, int code, int codeTo, int length, String country) {
    int brief = townEnd(text, code, codeTo, length);
    if (brief > codeTo) {
      return behind(text, behind(text, brief, length, STATES), length, COUNTRY);
    }
    int town = BritishTown.end(text, codeTo, length);
    if (town > codeTo) {
      return town;
    }
    int to = end(text, from, TownEnd.of(text, code, codeTo, length, country), length);
    return CountryBehind.regionEnd(text, length, to);
  }

  /** Before the comma of Arabic script, of two bytes, which is no end of a word. */
  public static int withoutComma(byte[] text, int to) {
    boolean comma = (text[to - 2] & 0xff) == 0xd8 && (text[to - 1] & 0xff) == 0x8c;
    return comma ? to - 2 : to;
  }

  /** Where the town {@code [from, to)} ends with the last digits of its code, if any follow. */
  public static int townEnd(byte[] text, int from, int to, int length) {
    return ShortCode.end(text, from, to, length);
  }

  /** Whether a name on the line below a code is no town's: a state is before the code. */
  public static boolean isBelowState(byte[] text, int code, int to) {
    return RestEnd.isBelowState(text, code, to);
  }

  /** Where the address ends that begins at {@code from} and whose code ends at a place. */
  private static int end(byte[] text, int from, int codeTo, int length) {
    if (text[codeTo - 1] == ')' && !opens(text, from, codeTo)) {
      return codeTo - 1;
    }
    if (!indian(text, codeTo)) {
      return codeTo;
    }
    if (codeTo < length && text[codeTo] == ')' && bracketed(text, from, codeTo)) {
      return codeTo + 1;
    }
    int state = behind(text, codeTo, length, STATES);
    state = state == codeTo ? below(text, codeTo, length) : state;
    int end = behind(text, state, length, COUNTRY);
    return end == codeTo ? sign(text, codeTo, length) : end;
  }

  /**
   * Past the sign of India that ends its line or its sentence, where that of a state is before the
   * code: {@code KL 682016 IN}; else {@code code}.
   */
  private static int sign(byte[] text, int code, int length) {
    int end = code + SIGN.length;
    boolean sign = end <= length && Arrays.equals(text, code, end, SIGN, 0, SIGN.length);
    boolean ends = sign && (end >= length || ",.;)\r\n".indexOf(text[end]) >= 0);
    int state = ends ? code - CODE - 1 : 0;
    while (state > 0 && text[state - 1] >= 'A' && text[state - 1] <= 'Z') {
      state--;
    }
    return ends && code - CODE - 1 - state == 2 && text[state + 2] == ' ' ? end : code;
  }

  /** Whether the bracket that opens directly before a code of India is not closed. */
  private static boolean bracketed(byte[] text, int from, int to) {
    int at = to;
    while (at > from && (AnchorScanner.isDigit(text[at - 1]) || text[at - 1] == ' ')) {
      at--;
    }
    return at > from && text[at - 1] == '(';
  }

  private static boolean opens(byte[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] == '(') {
        return true;
      }
    }
    return false;
  }

  /** Past a state and the country that have the next line to themselves; else {@code codeTo}. */
  private static int below(byte[] text, int codeTo, int length) {
    int line = codeTo;
    while (line < length && line - codeTo < GAP && " ,.\r".indexOf(text[line]) >= 0) {
      line++;
    }
    if (line >= length || text[line] != '\n') {
      return codeTo;
    }
    int state = named(text, codeTo, line + 1, length, STATES);
    int to = state > line ? behind(text, state, length, COUNTRY) : codeTo;
    int end = to;
    while (end < length && " ,.\r".indexOf(text[end]) >= 0) {
      end++;
    }
    return to > line && (end >= length || text[end] == '\n') ? to : codeTo;
  }

  /** Whether a code of six digits ends at a place, as those of India have. */
  public static boolean indian(byte[] text, int to) {
    int digits = 0;
    int at = to;
    while (at > 0 && to - at <= CODE && (AnchorScanner.isDigit(text[at - 1]) || blank(text, at))) {
      digits += AnchorScanner.isDigit(text[at - 1]) ? 1 : 0;
      at--;
    }
    return digits == CODE;
  }

  private static boolean blank(byte[] text, int at) {
    return at > 1 && text[at - 1] == ' ' && AnchorScanner.isDigit(text[at - 2]);
  }

  /** Past one of these names, the longest, which is no part of a longer one; else {@code from}. */
  private static int behind(byte[] text, int from, int length, WordSet names) {
    int at = from;
    while (at < length && at - from < GAP && " ,.-(".indexOf(text[at]) >= 0) {
      at++;
    }
    return at > from ? named(text, from, at, length, names) : from;
  }

  /** Behind the longest of these names that begins at a place; else {@code none}. */
  private static int named(byte[] text, int none, int at, int length, WordSet names) {
    boolean capital = at < length && text[at] >= 'A' && text[at] <= 'Z';
    int end = none;
    int to = at;
    for (int words = 0; capital && words < MOST_WORDS && to < length; words++) {
      to = (int) Words.firstWord(text, to, length);
      end = names.holds(text, at, to) ? to : end;
      if (to + 1 >= length || text[to] != ' ' || !Words.letterOrDigit(text[to + 1])) {
        break;
      }
    }
    return end;
  }
}
