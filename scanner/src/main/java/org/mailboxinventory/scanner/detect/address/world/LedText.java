package org.mailboxinventory.scanner.detect.address.world;

import java.util.Locale;
import org.mailboxinventory.scanner.detect.address.lead.PlaceWords;
import org.mailboxinventory.scanner.detect.address.lead.TelephoneBehind;
import org.mailboxinventory.scanner.detect.address.town.JoinedLines;
import org.mailboxinventory.scanner.detect.address.town.RestEnd;
import org.mailboxinventory.scanner.detect.address.written.WrittenBreaks;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/**
 * The text from where an address begins to where it must have ended: a blank line, the gap of a
 * column, a sign that no address holds, or the label of what is behind it.
 */
final class LedText {
  private static final int LONGEST = 200;

  /** So many digits has a year. */
  private static final int YEAR = 4;

  /** Two capitals are the sign of a state, whatever word they are. */
  private static final int LONGEST_STATE = 2;

  /** Signs that no address holds. */
  private static final Signs EDGES = Signs.of("@=<\"{}[]!?~*;|\t`");

  /** The same beyond ASCII. */
  private static final String FAR_EDGES = "\u201c\u201d\u201e\u2022";

  /** Months, days and others with which no address begins, and no phrase of one. */
  private static final WordSet NO_BEGIN =
      WordSet.of(WorldWords.phrases("no-towns").stream().filter(LedText::beginsNone).toList());

  private LedText() {}

  private static boolean beginsNone(String word) {
    int place = WorldWords.BEFORE | WorldWords.BEHIND | WorldWords.UNIT | WorldWords.BOX;
    return word.indexOf(' ') < 0
        && word.length() > LONGEST_STATE
        && (WorldWords.entry(word) & (place | WorldWords.BEGINS)) == 0
        && !WorldWords.ends(word)
        && !PlaceWords.inner(word);
  }

  /** False where a day or a word with which no address begins is first in a text. */
  static boolean mayBegin(byte[] text, int length, int begin) {
    if (AnchorScanner.isDigit(text[begin])) {
      return !day(text, length, begin);
    }
    int end = wordEnd(text, length, begin);
    int last = end < length && text[end] == '.' ? end + 1 : end;
    boolean word = end > begin && last < length && (text[last] == ' ' || text[last] == ',');
    return !(word && NO_BEGIN.holds(text, begin, end));
  }

  private static int wordEnd(byte[] text, int length, int from) {
    int end = from;
    while (end < length && Words.letter(text[end])) {
      end++;
    }
    return end;
  }

  /** Whether a number of two digits at most, a month and a year are there: {@code 3 May 2024}. */
  private static boolean day(byte[] text, int length, int begin) {
    int blank =
        begin + 1 < length && AnchorScanner.isDigit(text[begin + 1]) ? begin + 2 : begin + 1;
    int month = blank + 1;
    int end = blank < length && text[blank] == ' ' ? wordEnd(text, length, month) : month;
    int year = end < length && text[end] == ',' ? end + 2 : end + 1;
    return end > month
        && year + YEAR <= length
        && text[year - 1] == ' '
        && (text[year] == '1' || text[year] == '2')
        && AnchorScanner.isDigit(text[year + 1])
        && AnchorScanner.isDigit(text[year + 2])
        && AnchorScanner.isDigit(text[year + YEAR - 1])
        && (year + YEAR == length || !Words.letterOrDigit(text[year + YEAR]))
        && NO_BEGIN.holds(text, month, end);
  }

  static String of(byte[] text, int length, int begin) {
    int to = Math.min(length, begin + LONGEST);
    while (to < length && to > begin && (text[to] & 0xc0) == 0x80) {
      to--;
    }
    to = RestEnd.beforeLabel(text, begin, to, length);
    String all = WrittenBreaks.behind(JoinedLines.of(text, begin, to, begin, length), false);
    return all.substring(0, end(all));
  }

  private static int end(String all) {
    for (int at = 0; at < all.length(); at++) {
      char c = all.charAt(at);
      if (edge(c) || (c == '\n' && blankLine(all, at)) || column(all, at)) {
        return at;
      }
      if ((c == ' ' || c == '\n') && TelephoneBehind.at(all, at + 1)) {
        return beforeDash(all, at);
      }
      if (c == ':' && !Zone.numbered(all, at)) {
        return beforeLabel(all, at);
      }
    }
    return all.length();
  }

  private static int beforeDash(String all, int at) {
    boolean dash = at > 1 && all.charAt(at - 1) == '-' && all.charAt(at - 2) == ' ';
    return dash ? at - 2 : at;
  }

  private static boolean blankLine(String all, int lineEnd) {
    int at = lineEnd + 1;
    while (at < all.length() && " >\r".indexOf(all.charAt(at)) >= 0) {
      at++;
    }
    return at < all.length() && all.charAt(at) == '\n';
  }

  private static boolean column(String all, int at) {
    return all.startsWith("  ", at)
        && at > 0
        && all.charAt(at - 1) > ' '
        && all.charAt(at - 1) != ','
        && at + 2 < all.length()
        && !lineEnds(all, at)
        && !HouseNumber.flat(all, at - 1, at + 2);
  }

  private static boolean lineEnds(String all, int from) {
    int at = from;
    while (at < all.length() && (all.charAt(at) == ' ' || all.charAt(at) == '\r')) {
      at++;
    }
    return at == all.length() || all.charAt(at) == '\n';
  }

  /** Before the line with a label, or before the label on its line, which a comma or stop parts. */
  private static int beforeLabel(String all, int colon) {
    int word = colon;
    while (word > 0 && Character.isLetter(all.charAt(word - 1))) {
      word--;
    }
    String bare = all.substring(word, colon).toLowerCase(Locale.ROOT);
    if (word > 0 && all.charAt(word - 1) == ' ' && TelephoneBehind.word(bare)) {
      return beforeDash(all, word - 1);
    }
    for (int at = colon; at > 0; at--) {
      char c = all.charAt(at);
      boolean opens = c == '(' && all.startsWith(" ", at - 1);
      if (opens
          || c == '\n'
          || c == ','
          || c == '\u060c'
          || (c == '.' && all.startsWith(" ", at + 1))) {
        return at;
      }
    }
    return 0;
  }

  private static boolean edge(char c) {
    return EDGES.has(c) || (c > 0x7f && FAR_EDGES.indexOf(c) >= 0);
  }
}
