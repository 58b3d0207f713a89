package org.mailboxinventory.scanner.detect.address.town;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.text.LineEdges;
import org.mailboxinventory.scanner.text.Signs;

/**
 * The mark that a file has before each of its lines, or before each line of one field: {@code % },
 * {@code // }, {@code S: }, {@code address: }. It parts an address no more than the marks of quoted
 * mail do.
 */
public final class LineMark {
  private static final List<String> MARKS =
      new WordLists("address-leads.txt").phrases("line-marks");

  /** Names of fields that registers write before each line of an address, with a colon. */
  private static final List<String> FIELDS =
      new WordLists("address-leads.txt").phrases("field-marks");

  /** What such marks end in, before a blank. */
  private static final Signs ENDS = Signs.of(":%#/;-!&\\*");

  /** So far before a place its line begins at most. */
  private static final int LONGEST_MARK = 20;

  /** Blanks before the star with which each line of a program's comment begins. */
  private static final int MOST_INDENT = 8;

  private static final int LONGEST_LINE = 160;

  /** So many lines at most above one belong to its address. */
  private static final int MOST_LINES = 6;

  private LineMark() {}

  /**
   * The end of the line above, where nothing but a mark that the line above has, too, and blanks
   * are between it and a place; the place itself otherwise.
   */
  public static int lineEnd(byte[] text, int place) {
    int last = place;
    while (last > 0 && text[last - 1] == ' ') {
      last--;
    }
    if (last == 0 || last == place || !ENDS.has(text[last - 1])) {
      return place;
    }
    int line = LineEdges.beginWithin(text, place, LONGEST_MARK);
    int above = line <= 0 ? -1 : LineEdges.beginWithin(text, line - 1, LONGEST_LINE);
    if (above < 0) {
      return place;
    }
    String mark = new String(text, line, last - line, StandardCharsets.ISO_8859_1);
    boolean repeated =
        mark(mark + ' ', 0) == mark.length()
            && mark.equals(new String(text, above, mark.length(), StandardCharsets.ISO_8859_1));
    return repeated ? line - 1 : place;
  }

  /**
   * With the marks of quoted mail for those of the last line and the lines above that have it, and
   * with a blank line above these where the mark is that of a field or of a manual page.
   */
  public static String quoted(String all) {
    int line = all.lastIndexOf('\n') + 1;
    int size = line == 0 ? 0 : mark(all, line) - line;
    if (size <= 0 || boxed(all, line)) {
      return all;
    }
    String mark = all.substring(line, line + size);
    StringBuilder text = new StringBuilder(all);
    int at = line;
    for (int lines = 0; lines <= MOST_LINES && all.startsWith(mark, at); lines++) {
      text.replace(at, at + size, ">".repeat(size));
      if (at == 0) {
        break;
      }
      at = all.lastIndexOf('\n', at - 2) + 1;
    }
    int first = all.indexOf('\n', at) + 1;
    boolean own = mark.charAt(0) == '\\' || (mark.charAt(0) >= 'a' && mark.charAt(0) <= 'z');
    if (own && !all.startsWith(mark, at) && first > 1 && first <= line) {
      text.setCharAt(first - 2, '\n');
    }
    return text.toString();
  }

  /** Whether a star ends the line above one that begins with a star: they are drawn around it. */
  private static boolean boxed(String all, int line) {
    int end = line - 1;
    while (end > 0 && all.charAt(end - 1) <= ' ') {
      end--;
    }
    return end > 0 && all.charAt(end - 1) == '*' && all.charAt(line) == '*';
  }

  /** Behind the mark that begins a line, before a blank; the line itself where none does. */
  private static int mark(String text, int line) {
    int star = line;
    while (star < text.length() && text.charAt(star) == ' ' && star - line < MOST_INDENT) {
      star++;
    }
    if (star > line && text.startsWith("* ", star)) {
      return star + 1;
    }
    char first = line < text.length() ? text.charAt(line) : ' ';
    if (first >= 'A' && first <= 'Z') {
      return text.startsWith(": ", line + 1) ? line + 2 : line;
    }
    int colon = first >= 'a' && first <= 'z' ? text.indexOf(": ", line) : -1;
    if (colon > 0) {
      return FIELDS.contains(text.substring(line, colon)) ? colon + 1 : line;
    }
    int end = line;
    while (end < text.length() && ENDS.has(text.charAt(end))) {
      end++;
    }
    boolean mark = text.startsWith(" ", end) && MARKS.contains(text.substring(line, end));
    return mark ? end : line;
  }
}
