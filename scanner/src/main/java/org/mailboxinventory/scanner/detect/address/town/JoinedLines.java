package org.mailboxinventory.scanner.detect.address.town;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.address.written.WrittenBreaks;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.FullLine;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.LineEdges;
import org.mailboxinventory.scanner.text.joint.LineJoint;

/**
 * Text in which a blank is for the end of each full line of a sentence, where a program broke it
 * between two words: an address may lie over such a break as on one line. What a program wrote
 * around the end of a line, as the lead of a comment, is left out. All places stay the same.
 */
public final class JoinedLines {
  private static final int LONGEST_LINE = 240;

  /** A word of so many letters is hardly shortened, and so long it is with its full stop. */
  private static final int LETTERS = 4;

  private static final int SENTENCE = LETTERS + 1;

  private static final int LONGEST_TOWN = 50;

  /** Of a code below a town's name and a comma. */
  private static final int FEWEST_DIGITS = 5;

  private static final int MOST_DIGITS = 6;

  /** The two letters of a state and a blank. */
  private static final int STATE = 3;

  /** The sign of a country before a code is no longer, with its hyphen. */
  private static final int SIGN = 4;

  private JoinedLines() {}

  /**
   * {@code text[from, to)}, of which {@code length} bytes count.
   *
   * @param place in a table, its cell alone is read over several lines
   */
  public static String of(byte[] text, int from, int to, int place, int length) {
    CellLines cell = CellLines.of(text, place, length);
    byte[] all = null;
    int line = LineEdges.begin(text, to, to - from);
    while (line > from) {
      int feed = line - 1;
      byte[] joined = cell.any() ? cell(cell, all, text, from, to, feed) : null;
      joined = joined == null ? line(all, text, from, to, feed, length) : joined;
      all = joined == null ? all : joined;
      line = LineEdges.begin(text, feed, feed - from);
    }
    return new String(
        all == null ? text : all, all == null ? from : 0, to - from, StandardCharsets.UTF_8);
  }

  /**
   * The text before a code, {@code text[from, to)}: marks that begin each of its lines are those of
   * quoted mail, and ends of lines that are written as signs or tags are such ends.
   */
  public static String before(byte[] text, int from, int to, int length) {
    return WrittenBreaks.before(LineMark.quoted(indented(of(text, from, to, to, length))));
  }

  /** With blanks for tabs that indent a line. */
  private static String indented(String text) {
    int line = text.indexOf("\n\t");
    if (line < 0) {
      return text;
    }
    StringBuilder all = new StringBuilder(text);
    for (; line >= 0; line = text.indexOf("\n\t", line + 1)) {
      for (int at = line + 1; at < text.length() && text.charAt(at) == '\t'; at++) {
        all.setCharAt(at, ' ');
      }
    }
    return all.toString();
  }

  /** Whether the line begins with a label: a word with a capital and a colon. */
  private static boolean label(byte[] text, int from, int length) {
    int at = from;
    while (at < length && Words.letter(text[at])) {
      at++;
    }
    boolean small = text[from] >= 'a' && text[from] <= 'z';
    return !small && at > from && at < length && text[at] == ':';
  }

  /** With what is between the parts of a cell left out; null where it does not go on. */
  private static byte @Nullable [] cell(
      CellLines cell, byte @Nullable [] all, byte[] text, int from, int to, int feed) {
    int next = cell.next(feed);
    int stop = next < 0 ? -1 : cell.stop(feed);
    return stop < 0 ? null : joined(all, text, from, to, stop, next, feed, '\n');
  }

  /** The same of a line; null where nothing is to be left out. */
  private static byte @Nullable [] line(
      byte @Nullable [] all, byte[] text, int from, int to, int feed, int length) {
    long joint = LineJoint.at(text, feed, length);
    if (joint == LineJoint.NONE) {
      return null;
    }
    int stop = LineJoint.stop(joint);
    int next = LineJoint.next(joint);
    if (!sentence(text, stop, next)
        && !codeBelow(text, stop, next, length)
        && FullLine.next(text, feed, length, joint) >= 0
        && !label(text, next, length)
        && !townBelow(text, next, length)) {
      return joined(all, text, from, to, stop, next, stop, ' ');
    }
    boolean ended = stop > 0 && text[stop - 1] == '\n' && !CellLines.row(text, stop - 1);
    char sign = ended ? ' ' : '\n';
    return marked(text, stop, next, length)
        ? joined(all, text, from, to, stop, next, feed, sign)
        : null;
  }

  /** Whether a word of four letters or more and a full stop end a line, and a capital follows. */
  private static boolean sentence(byte[] text, int stop, int next) {
    return stop > SENTENCE
        && text[stop - 1] == '.'
        && text[next] >= 'A'
        && text[next] <= 'Z'
        && Words.letter(text[stop - 2])
        && Words.letter(text[stop - 3])
        && Words.letter(text[stop - 4])
        && Words.letter(text[stop - 5]);
  }

  /**
   * Whether the number of a house ends a line and the code of a town begins the next: these are two
   * lines, however full the upper one is.
   */
  private static boolean codeBelow(byte[] text, int stop, int next, int length) {
    int house = stop > 0 && text[stop - 1] == '.' ? stop - 1 : stop;
    house -= house > 1 && Words.letter(text[house - 1]) ? 1 : 0;
    int code = next;
    while (code < length
        && code - next < SIGN
        && (text[code] == '-' || Words.capital(text[code]))) {
      code++;
    }
    boolean digits =
        house > 0
            && code < length
            && AnchorScanner.isDigit(text[house - 1])
            && AnchorScanner.isDigit(text[code]);
    int end = digits ? CodeForm.end(text, code, length) : -1;
    return end > 0 && end < length && (text[end] == ' ' || text[end] == '\n');
  }

  /** Whether a town, a comma, perhaps a state, and a code are all that the next line has. */
  private static boolean townBelow(byte[] text, int next, int length) {
    int comma = next;
    while (comma < length && comma - next < LONGEST_TOWN && ofTown(text[comma])) {
      comma++;
    }
    int code = comma + 2;
    if (comma == next || code + STATE >= length || text[comma] != ',' || text[comma + 1] != ' ') {
      return false;
    }
    boolean state =
        Words.capital(text[code]) && Words.capital(text[code + 1]) && text[code + 2] == ' ';
    code += state ? STATE : 0;
    int end = code;
    while (end < length && AnchorScanner.isDigit(text[end])) {
      end++;
    }
    boolean ends = end == length || text[end] <= ' ' || "?.".indexOf(text[end]) >= 0;
    return ends && end - code >= FEWEST_DIGITS && end - code <= MOST_DIGITS;
  }

  private static boolean ofTown(byte b) {
    return Words.letter(b) || b == ' ' || b == '-' || b == '\'' || b == '(' || b == ')';
  }

  private static byte[] joined(
      byte @Nullable [] all,
      byte[] text,
      int from,
      int to,
      int stop,
      int next,
      int place,
      char sign) {
    byte[] joined = all == null ? Arrays.copyOfRange(text, from, to) : all;
    int begin = Math.max(stop, from) - from;
    Arrays.fill(joined, begin, Math.min(next, to) - from, (byte) '\r');
    joined[Math.max(place - from, begin)] = (byte) sign;
    return joined;
  }

  /**
   * Whether more was written around a line's end than what quotes mail, or a bar that does: they
   * part nothing.
   */
  private static boolean marked(byte[] text, int from, int to, int length) {
    for (int at = from; at < to; at++) {
      if (text[at] < 0 || (text[at] > ' ' && text[at] != '>' && text[at] != '|')) {
        return true;
      }
    }
    int line = LineEdges.begin(text, to, to - from);
    return text[line] == '|' && bars(text, line, length) == 1;
  }

  private static int bars(byte[] text, int line, int length) {
    int end = LineEdges.end(text, line, Math.min(length, line + LONGEST_LINE));
    int bars = 0;
    for (int at = line; at < end; at++) {
      bars += text[at] == '|' ? 1 : 0;
    }
    return bars;
  }

  /**
   * Whether a whole word and a full stop end the line above a line's end, and below it are a number
   * and more, as no town has: {@code at MI Road.}, {@code Day 3 Jaipur}.
   */
  public static boolean sentenceAbove(String text, int line) {
    int stop = line - 1;
    if (stop < LETTERS || text.charAt(stop) != '.') {
      return false;
    }
    for (int i = stop - LETTERS; i < stop; i++) {
      if (!Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    int end = text.indexOf('\n', line + 1);
    String below = text.substring(line + 1, end < 0 ? text.length() : end);
    return below.indexOf(' ') > 0 && below.chars().anyMatch(Character::isDigit);
  }
}
