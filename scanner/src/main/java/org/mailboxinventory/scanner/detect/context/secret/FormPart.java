package org.mailboxinventory.scanner.detect.context.secret;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * The value of a field of a form that is sent in parts (RFC 7578): behind the name of the field,
 * the end of its line, further lines of its head and an empty line.
 */
public final class FormPart {
  private static final byte[] NAME = "name=\"".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST_NAME = 40;

  /** So many lines of the head may follow the name. */
  private static final int MOST_LINES = 2;

  private static final int LONGEST_LINE = 80;

  private FormPart() {}

  /** Where the value of the field begins whose name a label ends; -1 where it ends none. */
  public static int value(byte[] text, int labelFrom, int labelTo, int ceiling) {
    if (labelTo + 3 >= ceiling || text[labelTo] != '"' || !named(text, labelFrom)) {
      return -1;
    }
    int at = lineEnd(text, labelTo + 1, ceiling);
    for (int lines = 0;
        lines < MOST_LINES && at >= 0 && lineEnd(text, at + 1, ceiling) < 0;
        lines++) {
      at = headLine(text, at + 1, ceiling);
    }
    int value = at < 0 ? 0 : lineEnd(text, at + 1, ceiling) + 1;
    boolean filled = value > 0 && value + 1 < ceiling && text[value] > ' ';
    return filled && !boundary(text, value) ? value : -1;
  }

  /** Where the line of a head ends that begins at a place; -1 where none does. */
  private static int headLine(byte[] text, int from, int ceiling) {
    int end = Math.min(ceiling, from + LONGEST_LINE);
    boolean colon = false;
    int at = from;
    while (at < end && text[at] != '\n') {
      colon |= text[at] == ':';
      at++;
    }
    return colon && at < end && text[from] == 'C' ? at : -1;
  }

  /** Where the line's end is if nothing is before it; -1 where something is. */
  private static int lineEnd(byte[] text, int from, int ceiling) {
    int at = from < ceiling && text[from] == '\r' ? from + 1 : from;
    return at < ceiling && text[at] == '\n' ? at : -1;
  }

  private static boolean boundary(byte[] text, int at) {
    return text[at] == '-' && text[at + 1] == '-';
  }

  private static boolean named(byte[] text, int labelFrom) {
    int floor = Math.max(NAME.length, labelFrom - LONGEST_NAME);
    int at = labelFrom;
    while (at > floor && (AnchorScanner.isWord(text[at - 1]) || "_-.".indexOf(text[at - 1]) >= 0)) {
      at--;
    }
    int from = at - NAME.length;
    return from >= 0 && Arrays.equals(text, from, at, NAME, 0, NAME.length);
  }
}
