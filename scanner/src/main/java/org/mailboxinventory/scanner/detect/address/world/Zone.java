package org.mailboxinventory.scanner.detect.address.world;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.mailboxinventory.scanner.detect.address.lead.ItemBegin;
import org.mailboxinventory.scanner.detect.address.town.JoinedLines;
import org.mailboxinventory.scanner.detect.address.town.LineMark;
import org.mailboxinventory.scanner.detect.address.town.Separators;
import org.mailboxinventory.scanner.detect.address.written.WrittenBreaks;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/** The text before a code in which its address may lie: at most six lines, up to a blank one. */
public final class Zone {
  private static final int LONGEST = 240;
  private static final int MOST_LINES = 6;

  /** Signs that no address holds. */
  private static final Signs EDGES = Signs.of("@=<\"{}[]!?~*`");

  /** The same beyond ASCII. */
  private static final String FAR_EDGES = "\u201c\u201d\u201e\u2022";

  /** A sentence has ended behind a word of so many letters with a full stop. */
  private static final int SENTENCE = 4;

  private static final Set<String> HEADS = Set.copyOf(WorldWords.phrases("heads"));

  private Zone() {}

  /**
   * Whether a place begins another item of a list, the head of one, or another sentence: behind the
   * full stop of a number or of a whole word that is none of streets and houses. Nothing before it
   * is of its address.
   */
  static boolean opens(byte[] text, int place) {
    if (ItemBegin.is(text, place) || ItemBegin.outdented(text, place)) {
      return true;
    }
    int stop = ItemBegin.stop(text, place);
    if (stop < 0 || AnchorScanner.isDigit(text[stop - 1])) {
      return stop > 0;
    }
    int from = stop;
    while (from > 0 && Words.letterOrDigit(text[from - 1])) {
      from--;
    }
    String word = new String(text, from, stop - from, StandardCharsets.UTF_8);
    boolean code = !word.isEmpty() && Character.isDigit(word.charAt(0));
    return code || (word.length() >= SENTENCE && !known(WorldWords.bare(word)));
  }

  private static boolean known(String word) {
    return WorldWords.of(word) != 0 || WorldWords.ends(word);
  }

  /** Whether a digit is before a place, not too far away and in the same paragraph. */
  static boolean mayHoldHouse(byte[] text, int code) {
    int lowest = Math.max(0, code - LONGEST);
    for (int i = code - 2; i >= lowest; i--) {
      byte b = text[i];
      if (AnchorScanner.isDigit(b)) {
        return true;
      }
      if ((b == '\n' && i > 0 && text[i - 1] == '\n') || b == '@' || b == '{') {
        return false;
      }
    }
    return false;
  }

  /**
   * What is before a code, as far as it may belong to an address.
   *
   * @param floor nothing before it belongs to the address
   */
  public static String before(byte[] text, int length, int code, int floor) {
    int from = Math.max(Math.min(floor, code), code - LONGEST);
    while (from < code && (text[from] & 0xc0) == 0x80) {
      from++;
    }
    return Separators.commas(unquoted(JoinedLines.before(text, from, code, length)));
  }

  /** The same as its lines are, none of them joined with the next. */
  public static String linesBefore(byte[] text, int code, int floor) {
    int from = Math.max(Math.min(floor, code), code - LONGEST);
    while (from < code && (text[from] & 0xc0) == 0x80) {
      from++;
    }
    String lines = new String(text, from, code - from, StandardCharsets.UTF_8);
    return Separators.commas(unquoted(WrittenBreaks.before(LineMark.quoted(lines))));
  }

  /** Without the marks around the letter of a flat behind its floor: {@code 4° "B"}. */
  private static String unquoted(String all) {
    String text = all;
    for (int at = all.indexOf(" \""); at > 0; at = all.indexOf(" \"", at + 1)) {
      int letter = at + 2;
      boolean one = all.startsWith("\"", letter + 1) && Character.isLetter(all.charAt(letter));
      if (one && ",:;".indexOf(all.charAt(at - 1)) < 0) {
        text = text.substring(0, at + 1) + all.charAt(letter) + ",," + text.substring(at + 4);
      }
    }
    return text;
  }

  /**
   * Where in {@code all} the address may begin at first.
   *
   * @param cells what parts the cells of its row; 0 where it is in none
   */
  public static int begin(String all, char cells) {
    int lines = 0;
    int closed = 0;
    for (int i = all.length() - 1; i >= 0; i--) {
      char c = all.charAt(i);
      closed += c == ')' ? 1 : 0;
      if (c == '(' && --closed < 0) {
        return i + 1;
      }
      if (c == '\n') {
        lines++;
        if (cells != 0
            || lines == MOST_LINES
            || blankBefore(all, i)
            || JoinedLines.sentenceAbove(all, i)) {
          return i + 1;
        }
      } else if (edge(all, i, cells)) {
        return c == '<' ? tagEnd(all, i) : i + 1;
      }
    }
    return 0;
  }

  /** Behind the tag of an element that begins at a place; behind its first sign if none does. */
  private static int tagEnd(String all, int from) {
    int at = from + 1;
    while (at < all.length()
        && (Character.isLetterOrDigit(all.charAt(at)) || all.charAt(at) == ':')) {
      at++;
    }
    return at > from + 1 && all.startsWith(">", at) ? at + 1 : from + 1;
  }

  private static boolean blankBefore(String all, int line) {
    int at = line - 1;
    while (at >= 0 && (all.charAt(at) == ' ' || all.charAt(at) == '>' || all.charAt(at) == '\r')) {
      at--;
    }
    return at < 0 || all.charAt(at) == '\n';
  }

  private static boolean edge(String all, int at, char cells) {
    char c = all.charAt(at);
    if (c == cells) {
      return false;
    }
    return switch (c) {
      case ';', '|', '\t' -> true;
      case ':' -> !numbered(all, at);
      case '\'' -> opensString(all, at);
      case ' ' -> column(all, at);
      default -> edge(c);
    };
  }

  /** Of the mark that opens a string, behind a sign that parts strings and before a capital. */
  private static boolean opensString(String all, int at) {
    char next = at + 1 < all.length() ? all.charAt(at + 1) : ' ';
    boolean word = at + 2 < all.length() && Character.isLetter(all.charAt(at + 2));
    return (at == 0 || " (,[={:\n".indexOf(all.charAt(at - 1)) >= 0)
        && (Character.isUpperCase(next) || Character.isDigit(next) || (word && next >= 'a'));
  }

  /** Of a colon between the word for a number and the number, as in {@code No: 27}. */
  static boolean numbered(String all, int colon) {
    int next = colon + 1;
    while (next < all.length() && all.charAt(next) == ' ') {
      next++;
    }
    int from = colon;
    while (from > 0 && all.charAt(from - 1) > ' ' && all.charAt(from - 1) != ',') {
      from--;
    }
    int known = WorldWords.of(WorldWords.bare(all.substring(from, colon)));
    boolean digit = next < all.length() && Character.isDigit(all.charAt(next));
    boolean code = next == all.length() && codeWord(all, from, colon, known);
    boolean region = (known & WorldWords.REGION) != 0 && all.charAt(from) > 0x500;
    return region
        || code
        || (digit && (known & (WorldWords.UNIT | WorldWords.BOX)) != 0 && !head(all, from, colon))
        || ((known & WorldWords.BEFORE) != 0 && all.charAt(from) > 0x500);
  }

  /** Whether the word before a colon is what the address behind it is called: {@code Office: 5}. */
  private static boolean head(String all, int from, int colon) {
    return HEADS.contains(WorldWords.bare(all.substring(from, colon)));
  }

  /** Whether the word for a code, of one word or two, is before the colon directly before one. */
  private static boolean codeWord(String all, int from, int colon, int known) {
    int two = from - 1;
    while (two > 0 && Character.isLetter(all.charAt(two - 1))) {
      two--;
    }
    return (known & WorldWords.CODE) != 0
        || (two >= 0
            && (WorldWords.of(WorldWords.bare(all.substring(two, colon))) & WorldWords.CODE) != 0);
  }

  /** Whether a text ends in two blanks, as before the next column, that do not indent its line. */
  static boolean column(String all) {
    int last = all.length();
    while (last > 0 && all.charAt(last - 1) == ' ') {
      last--;
    }
    return all.length() - last > 1 && last > 0 && all.charAt(last - 1) != '\n';
  }

  /** Of two blanks, as between the columns of a table. */
  private static boolean column(String all, int at) {
    if (at == 0
        || all.charAt(at - 1) != ' '
        || at + 1 == all.length()
        || all.charAt(at + 1) <= ' ') {
      return false;
    }
    int last = at;
    while (last > 0 && all.charAt(last) == ' ') {
      last--;
    }
    return ",\n> ".indexOf(all.charAt(last)) < 0 && !HouseNumber.flat(all, last, at + 1);
  }

  private static boolean edge(char c) {
    return EDGES.has(c) || (c > 0x7f && FAR_EDGES.indexOf(c) >= 0);
  }
}
