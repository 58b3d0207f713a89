package org.mailboxinventory.scanner.detect.address;

import java.util.regex.Pattern;

/** The ends of lines as signs, within a string of JSON or in HTML: {@code \\n}, {@code <br>}. */
final class WrittenBreaks {
  private static final Pattern BREAK = Pattern.compile("(?:\\\\r)?\\\\n|<[bB][rR] ?/?>\\r?\\n?");

  private WrittenBreaks() {}

  /** With an end of a line for each of them, behind blanks, so that all places stay the same. */
  static String lines(String text) {
    if (text.indexOf('\\') < 0 && text.indexOf('<') < 0) {
      return text;
    }
    return BREAK.matcher(text).replaceAll(found -> " ".repeat(found.group().length() - 1) + "\n");
  }
}
