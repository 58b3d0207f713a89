package org.mailboxinventory.scanner.detect.address.written;

import java.nio.charset.StandardCharsets;

/**
 * The next text that the source of a program hands to a call, behind the one that it handed to the
 * call before: {@code cell(0, 5, 'Elm Street 4', ln=True)} and {@code cell(0, 5, '4020 Linz')}; and
 * the text that goes on with the one before on an indented line of its own.
 */
public final class NextString {
  /** From the mark that closes a text to the end of its call. */
  private static final int LONGEST_ARGUMENTS = 80;

  /** From the beginning of a call to the mark that opens its text. */
  private static final int LONGEST_CALL = 64;

  /** A statement between both that holds no text. */
  private static final int LONGEST_STATEMENT = 40;

  /** The two signs by which text is added to a variable, and the blanks around them. */
  private static final int ADDS = 4;

  private static final String BETWEEN_CALLS = ");, \r\n";
  private static final String IN_CALL = "_$.->:(),=+[]/ ";

  private NextString() {}

  /**
   * Behind the mark that opens the text of the next call or the one below, before a place; -1 where
   * there is neither.
   */
  public static int behind(byte[] text, int close, int to) {
    int end = Math.min(to, close + LONGEST_ARGUMENTS + LONGEST_STATEMENT + LONGEST_CALL);
    String signs = new String(text, close, end - close, StandardCharsets.ISO_8859_1);
    int next = Math.max(below(signs, 0), ofCall(signs, 0));
    return next < 0 ? -1 : close + next;
  }

  /** Behind the mark that opens the text of the next call; -1 where there is none. */
  static int ofCall(String text, int close) {
    int end = argumentsEnd(text, close + 1);
    if (end < 0) {
      return -1;
    }
    int call = past(text, end, BETWEEN_CALLS);
    boolean line = text.substring(end, call).indexOf('\n') >= 0;
    int open = opening(text, call, text.charAt(close), line);
    if (open < 0 && line) {
      int statement = text.indexOf('\n', call);
      boolean bare = statement > 0 && statement - call < LONGEST_STATEMENT;
      bare = bare && noMarks(text.substring(call, statement));
      call = bare ? past(text, statement, " \r\n") : call;
      open = bare ? opening(text, call, text.charAt(close), true) : -1;
    }
    return open >= 0 && same(text, close, name(text, call, open - 1)) ? open : -1;
  }

  /**
   * Whether the call of the text that closes at a place has that name too, as far as it can be
   * seen: values that are handed to others are of other fields.
   */
  private static boolean same(String text, int close, String name) {
    int open = text.lastIndexOf(text.charAt(close), close - 1);
    int call = open;
    while (call > 0 && ofCall(text.charAt(call - 1))) {
      call--;
    }
    String own = open < 0 ? "" : name(text, call, open);
    return own.equals(name) || (call <= 0 && name.endsWith(own));
  }

  /** The word before the last bracket of a call, or before its text. */
  private static String name(String text, int call, int open) {
    int bracket = text.lastIndexOf('(', open);
    int end = bracket < call ? open : bracket;
    while (end > call && (text.charAt(end - 1) == ' ' || adds(text, end - 1))) {
      end--;
    }
    int from = end;
    while (from > call
        && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '_')) {
      from--;
    }
    return text.substring(from, end);
  }

  /** Behind the mark that opens a text below one, with nothing but its indent between. */
  static int below(String text, int close) {
    int feed = past(text, close + 1, " \r");
    boolean line = feed < text.length() && text.charAt(feed) == '\n';
    int open = line ? past(text, feed + 1, " ") : text.length();
    boolean indented = open < text.length() && open > feed + 1;
    return indented && text.charAt(open) == text.charAt(close) ? open + 1 : -1;
  }

  /** Where the bracket or the semicolon is that ends the call; -1 where its text goes on. */
  private static int argumentsEnd(String text, int from) {
    int first = past(text, from, " ");
    if (first >= text.length() || ",);".indexOf(text.charAt(first)) < 0) {
      return -1;
    }
    int last = Math.min(text.length(), from + LONGEST_ARGUMENTS);
    int at = first;
    while (at < last && text.charAt(at) != ')' && text.charAt(at) != ';') {
      char c = text.charAt(at);
      if (c == '\n') {
        return -1;
      }
      int closes = mark(c) ? text.indexOf(c, at + 1) : at;
      if (closes < 0) {
        return -1;
      }
      at = closes + 1;
    }
    return at < last ? at : -1;
  }

  /** Behind the mark that opens the text of a call that begins at a place; -1 where none does. */
  private static int opening(String text, int call, char mark, boolean line) {
    int last = Math.min(text.length(), call + LONGEST_CALL);
    int at = call;
    boolean bracket = false;
    boolean sets = false;
    while (at < last && ofCall(text.charAt(at))) {
      bracket |= text.charAt(at) == '(';
      sets |= text.charAt(at) == '=' && !bracket && !adds(text, at);
      at++;
    }
    boolean opens = at > call + 1 && at < last && text.charAt(at) == mark;
    opens &= !name(text, call, at).isEmpty();
    int first = text.indexOf(' ', call);
    boolean alone = first == at - 1 || (first == at - ADDS && adds(text, first + 1));
    boolean word = line && text.charAt(at - 1) == ' ' && alone;
    return opens && !sets && (bracket || word) ? at + 1 : -1;
  }

  /** Whether a sign is one of the two by which text is added to a variable: {@code .=}. */
  private static boolean adds(String text, int at) {
    int equals = at < text.length() && text.charAt(at) == '=' ? at : at + 1;
    return equals > 0
        && equals < text.length()
        && text.charAt(equals) == '='
        && (text.charAt(equals - 1) == '.' || text.charAt(equals - 1) == '+');
  }

  private static boolean noMarks(String statement) {
    return statement.chars().noneMatch(c -> mark((char) c));
  }

  private static boolean mark(char c) {
    return c == '\'' || c == '"';
  }

  private static boolean ofCall(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || IN_CALL.indexOf(c) >= 0;
  }

  private static int past(String text, int from, String signs) {
    int at = from;
    while (at < text.length() && signs.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
