package org.mailboxinventory.scanner.text.written;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of one file written by uuencode (POSIX), which are turned back into its bytes. */
final class Uuencode {
  /** What its first line begins with. */
  static final Sign SIGN = new Sign("begin ");

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
    int to = SIGN.isAt(text, at) ? Lines.end(text, at) : at;
    if (to == at || to - at == Lines.LONGEST) {
      return null;
    }
    Matcher line = FIRST.matcher(new String(text, at, to - at, StandardCharsets.UTF_8));
    return line.matches() ? line.group(1) : null;
  }

  /** Reads up to the end of the file or of its lines; false when not even one is there. */
  boolean read() {
    int lines = 0;
    while (at < text.length && !whole) {
      int end = Lines.end(text, at);
      if (isEnd(at, end)) {
        whole = true;
      } else if (!line(at, end)) {
        break;
      } else {
        lines += end > at ? 1 : 0;
      }
      at = Lines.next(text, end);
    }
    return lines > 0;
  }

  private boolean isEnd(int from, int to) {
    int last = to;
    while (last > from && (text[last - 1] == ' ' || text[last - 1] == '\t')) {
      last--;
    }
    return last - from == 3 && text[from] == 'e' && text[from + 1] == 'n' && text[from + 2] == 'd';
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

  /**
   * Blanks at its end may have gone on the way, all that a last line has too, and a letter too many
   * may have come.
   */
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
