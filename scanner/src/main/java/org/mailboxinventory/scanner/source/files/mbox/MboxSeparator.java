package org.mailboxinventory.scanner.source.files.mbox;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Tells the {@code From } line that begins a message from prose that begins with that word: it
 * holds a time and a year, or a header follows it. Writers that do not quote such prose are common.
 */
public final class MboxSeparator {
  /** How many bytes from the start of the line are enough to judge it. */
  static final int WINDOW = 1024;

  private static final Pattern TIME = Pattern.compile("\\b\\d{1,2}:\\d{2}(:\\d{2})?\\b");
  private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d{2}\\b");
  private static final Pattern HEADER = Pattern.compile(">?[!-9;-~]{1,76}:( .*)?|From .*");

  private MboxSeparator() {}

  /** Whether {@code bytes[from, to)}, the start of a line and what follows it, begins a message. */
  public static boolean at(byte[] bytes, int from, int to) {
    if (!startsWithFrom(bytes, from, to)) {
      return false;
    }
    String window =
        new String(bytes, from, Math.min(to - from, WINDOW), StandardCharsets.ISO_8859_1);
    String[] lines = window.split("\r?\n", 3);
    if (TIME.matcher(lines[0]).find() && YEAR.matcher(lines[0]).find()) {
      return true;
    }
    return lines.length > 1 && HEADER.matcher(lines[1]).matches();
  }

  public static boolean startsWithFrom(byte[] bytes, int from, int to) {
    return to - from >= 5
        && bytes[from] == 'F'
        && bytes[from + 1] == 'r'
        && bytes[from + 2] == 'o'
        && bytes[from + 3] == 'm'
        && bytes[from + 4] == ' ';
  }
}
