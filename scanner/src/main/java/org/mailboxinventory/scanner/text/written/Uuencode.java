package org.mailboxinventory.scanner.text.written;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of one file written by uuencode (POSIX), which are turned back into its bytes. */
final class Uuencode {
  private static final int LONGEST_LINE = 300;
  private static final Pattern FIRST = Pattern.compile("begin [0-7]{3,4} (\\S.*?)\\s*");

  private final byte[] text;
  private final ByteArrayOutputStream content = new ByteArrayOutputStream();
  private int at;
  private boolean whole;

  /** {@code from}: where the line behind the first one begins. */
  Uuencode(byte[] text, int from) {
    this.text = text;
    this.at = Math.min(from, text.length);
  }

  /** The file's name, when its first line is here; else null. */
  static @Nullable String name(byte[] text, int at) {
    int to = Math.min(lineEnd(text, at), at + LONGEST_LINE);
    Matcher line =
        FIRST.matcher(new String(text, at, Math.max(0, to - at), StandardCharsets.UTF_8));
    return line.matches() ? line.group(1) : null;
  }

  /** The line feed that ends a line, or the text's end. */
  static int lineEnd(byte[] text, int from) {
    int at = from;
    while (at < text.length && text[at] != '\n') {
      at++;
    }
    return at;
  }

  /** Reads up to the end of the file or of its lines; false when not even one is there. */
  boolean read() {
    int lines = 0;
    while (at < text.length && !whole) {
      int end = lineEnd(text, at);
      int last = end > at && text[end - 1] == '\r' ? end - 1 : end;
      if (last - at == 3 && text[at] == 'e' && text[at + 1] == 'n' && text[at + 2] == 'd') {
        whole = true;
      } else if (!line(at, last)) {
        break;
      } else {
        lines++;
      }
      at = Math.min(text.length, end + 1);
    }
    return lines > 0;
  }

  /** Where the text goes on. */
  int end() {
    return at;
  }

  /** Whether the line that ends the file was there. */
  boolean isWhole() {
    return whole;
  }

  byte[] content() {
    return content.toByteArray();
  }

  /** Blanks at its end may have gone on the way, and a letter too many may have come. */
  private boolean line(int from, int to) {
    if (from == to) {
      return true;
    }
    int length = value(from, to);
    int letters = (length + 2) / 3 * 4;
    if (to - from - 1 > letters + 2 || !isWritten(from, to)) {
      return false;
    }
    for (int done = 0; done < length; done += 3) {
      int group = from + 1 + done / 3 * 4;
      int bits =
          value(group, to) << 18
              | value(group + 1, to) << 12
              | value(group + 2, to) << 6
              | value(group + 3, to);
      for (int i = 0; i < Math.min(3, length - done); i++) {
        content.write(bits >> (16 - 8 * i));
      }
    }
    return true;
  }

  private boolean isWritten(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] < ' ' || text[i] > '`') {
        return false;
      }
    }
    return true;
  }

  private int value(int place, int to) {
    return place < to ? (text[place] - ' ') & 0x3F : 0;
  }
}
