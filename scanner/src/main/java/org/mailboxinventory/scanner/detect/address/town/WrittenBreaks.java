package org.mailboxinventory.scanner.detect.address.town;

import java.util.regex.Pattern;

/**
 * The ends of lines as signs, within a string of JSON or in HTML, {@code \\n}, {@code <br>}, {@code
 * </p><p>}, and the blank that pages of programs write, {@code {" "}}; and those that cut the
 * number of a house or a flat in two: {@code #08-} with {@code 1123} below.
 */
public final class WrittenBreaks {
  private static final Pattern BREAK =
      Pattern.compile(
          "(?:\\\\r)?\\\\n|\\s*<[bB][rR] ?/?>\\s*(?:\\{[\"'] [\"']\\}\\s*)?"
              + "|\\{[\"'] [\"']\\}\\s*(?:<(?:span|strong|b)(?: [^<>]{0,60})?>\\s*)?"
              + "|\\s*</(?:p|div|td|li|span)>\\s*<(?:p|div|td|li|span)(?: [^<>]{0,60})?>\\s*");

  private static final Pattern CUT =
      Pattern.compile("(?<!\\d)(\\d{1,3}[A-Z]?)([-/])( ?\\r?\\n[> ]{0,4})(?=\\d)");

  private WrittenBreaks() {}

  /** With an end of a line for each of them, behind blanks, so that all places stay the same. */
  static String lines(String text) {
    return written(text) ? broken(text) : text;
  }

  /** Whether a sign for one may be among them. */
  private static boolean written(String text) {
    for (int at = text.length() - 2; at >= 0; at--) {
      char sign = text.charAt(at);
      char behind = text.charAt(at + 1);
      if ((sign == '\\' && (behind == 'n' || behind == 'r'))
          || (sign == '{' && (behind == '"' || behind == '\''))
          || (sign == '<' && (behind == '/' || behind == 'b' || behind == 'B'))) {
        return true;
      }
    }
    return false;
  }

  private static String broken(String text) {
    return BREAK.matcher(text).replaceAll(found -> " ".repeat(found.group().length() - 1) + "\n");
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
