package org.mailboxinventory.scanner.detect.address.written;

import java.util.regex.Pattern;
import org.mailboxinventory.scanner.detect.address.written.BreakRun.Kind;

/**
 * The ends of lines as signs, within a string of JSON or in page source, {@code \\n}, {@code <br>},
 * {@code </p><p>}, the blank that pages of programs write, {@code {" "}}, and the marks of strings;
 * and those ends of lines that cut the number of a house or a flat in two: {@code #08-} with {@code
 * 1123} below.
 */
public final class WrittenBreaks {
  private static final Pattern CUT =
      Pattern.compile("(?<!\\d)(\\d{1,3}[A-Z]?)([-/])( ?\\r?\\n[> ]{0,4})(?=\\d)");

  /** So many letters has a town before its code in a string. */
  private static final int LONGEST_TOWN = 40;

  private static final int CODE = 5;

  private WrittenBreaks() {}

  /**
   * The text before a code with ends of lines, commas and blanks for them, all places the same. A
   * comma is directly before the code where it has a cell or a string of its own, and only then
   * commas are between strings.
   */
  public static String before(String written) {
    String text = QuotedStreets.plain(written);
    StringBuilder all = null;
    boolean row = row(text);
    for (int at = next(text, 0); at >= 0; at = next(text, at)) {
      BreakRun run = BreakRun.of(text, at);
      int end = run.end();
      boolean last = end == text.length();
      Kind kind = last ? run.besideCode() : run.kind(row);
      if (kind != Kind.NONE) {
        all = all == null ? new StringBuilder(text) : all;
        put(all, at, end, kind, kind == Kind.LINE || last);
      }
      at = Math.max(end, at + 1);
    }
    return all == null ? text : all.toString();
  }

  /**
   * Whether a text ends with the mark that opens a string, or with a town in a string behind
   * another: {@code "5 Quay Street", "Picton }.
   */
  private static boolean row(String text) {
    int mark = text.length() - 1;
    while (mark > 0 && ofTown(text.charAt(mark))) {
      mark--;
    }
    char sign = mark < 0 ? ' ' : text.charAt(mark);
    if ((sign != '\'' && sign != '"') || mark == text.length() - 1) {
      return sign == '\'' || sign == '"';
    }
    int comma = blanksBegin(text, mark);
    int close = comma > 0 && text.charAt(comma - 1) == ',' ? blanksBegin(text, comma - 1) : 0;
    return text.length() - mark < LONGEST_TOWN
        && Character.isUpperCase(text.charAt(mark + 1))
        && close > 0
        && text.charAt(close - 1) == sign
        && !coded(text, close - 1);
  }

  /** Whether a code ends a string, which is an address of its own. */
  private static boolean coded(String text, int close) {
    int from = close;
    while (from > 0 && (Character.isDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '-')) {
      from--;
    }
    return close - from >= CODE;
  }

  private static boolean ofTown(char c) {
    return Character.isLetter(c) || " .,-".indexOf(c) >= 0;
  }

  private static int blanksBegin(String text, int end) {
    int at = end;
    while (at > 0 && text.charAt(at - 1) <= ' ') {
      at--;
    }
    return at;
  }

  /**
   * The same of the text behind a code, or from where an address begins.
   *
   * @param row the code has a string of its own, so that the next string may hold its town
   */
  public static String behind(String written, boolean row) {
    String text = QuotedStreets.plain(written);
    StringBuilder all = null;
    for (int at = next(text, 0); at >= 0; at = next(text, at)) {
      BreakRun run = BreakRun.of(text, at);
      int end = run.end();
      Kind kind = at == 0 ? run.behindCode(row) : run.closes();
      if (kind != Kind.NONE) {
        all = all == null ? new StringBuilder(text) : all;
        put(all, at, end, kind, false);
      }
      at = Math.max(end, at + 1);
    }
    return all == null ? text : all.toString();
  }

  /** Where a sign is with which one may begin, from a place on; -1 where none is. */
  private static int next(String text, int from) {
    for (int at = from; at + 1 < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign == '<' || sign == '\\' || sign == '{' || sign == '"' || sign == '\'') {
        return at;
      }
    }
    return -1;
  }

  /**
   * @param last the sign is the last of all that are for the run, and not the first
   */
  private static void put(StringBuilder all, int from, int end, Kind kind, boolean last) {
    int begin = from;
    while (kind == Kind.LINE && begin > 0 && " \r\n".indexOf(all.charAt(begin - 1)) >= 0) {
      begin--;
    }
    for (int at = begin; at < end; at++) {
      all.setCharAt(at, kind == Kind.COMMA ? '\r' : ' ');
    }
    if (kind != Kind.BLANK) {
      all.setCharAt(last ? end - 1 : begin, kind == Kind.LINE ? '\n' : ',');
    }
  }

  /**
   * With noughts for such an end within a number, its sign behind them: all places stay the same.
   */
  public static String whole(String text) {
    for (int end = text.indexOf('\n'); end > 0; end = text.indexOf('\n', end + 1)) {
      if (sign(text, end) && end + 1 < text.length()) {
        return CUT.matcher(text)
            .replaceAll(
                found -> found.group(1) + "0".repeat(found.group(3).length()) + found.group(2));
      }
    }
    return text;
  }

  /** Whether a hyphen or a slash ends the line that ends at a place. */
  private static boolean sign(String text, int end) {
    int at = end - 1;
    while (at > 0 && (text.charAt(at) == ' ' || text.charAt(at) == '\r')) {
      at--;
    }
    return text.charAt(at) == '-' || text.charAt(at) == '/';
  }
}
