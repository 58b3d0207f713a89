package org.mailboxinventory.scanner.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Encrypted messages in ASCII armour (RFC 9580, section 6.2), in text of any ASCII-like charset.
 */
public final class PgpArmour {
  private static final byte[] BEGIN =
      "-----BEGIN PGP MESSAGE-----".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "-----END PGP MESSAGE-----".getBytes(StandardCharsets.US_ASCII);

  /** How far on the armour line's last byte may be at the earliest, by the byte seen instead. */
  private static final byte[] SHIFT = shifts();

  private PgpArmour() {}

  /**
   * A text with its messages cut out: they are opaque, and their letters and digits are no text.
   *
   * @param rest what is left of the text
   * @param messages each from its first armour line to its last, or to the end of the text
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes of a text, compared by none
  public record CutOut(byte[] rest, List<byte[]> messages) {}

  /** Cuts out the messages that begin a line. */
  public static CutOut cutOut(byte[] text) {
    int begin = nextLine(text, 0);
    if (begin < 0) {
      return new CutOut(text, List.of());
    }
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    List<byte[]> messages = new ArrayList<>();
    int at = 0;
    while (begin >= 0) {
      int stop = behindEnd(text, begin);
      rest.write(text, at, begin - at);
      messages.add(Arrays.copyOfRange(text, begin, stop));
      at = stop;
      begin = nextLine(text, at);
    }
    rest.write(text, at, text.length - at);
    return new CutOut(rest.toByteArray(), List.copyOf(messages));
  }

  /** Whether a message begins a line, or an element of markup, in the first bytes of a text. */
  public static boolean isIn(byte[] text, int length) {
    int to = Math.min(length, text.length);
    for (int at = next(text, 0, to); at >= 0; at = next(text, at + 1, to)) {
      if (at == 0 || text[at - 1] == '\n' || text[at - 1] == '\r' || text[at - 1] == '>') {
        return true;
      }
    }
    return false;
  }

  /** Whether a text begins with a message, after white space at most. */
  public static boolean begins(byte[] text) {
    String head = new String(text, 0, Math.min(text.length, 64), StandardCharsets.ISO_8859_1);
    return head.stripLeading().startsWith(new String(BEGIN, StandardCharsets.US_ASCII));
  }

  /** The next armour line that follows a line feed or begins the text; -1 for none. */
  private static int nextLine(byte[] text, int from) {
    int at = next(text, from, text.length);
    while (at > 0 && text[at - 1] != '\n') {
      at = next(text, at + 1, text.length);
    }
    return at;
  }

  private static int behindEnd(byte[] text, int begin) {
    for (int at = begin + BEGIN.length; at <= text.length - END.length; at++) {
      if (text[at] == '-' && matches(END, text, at)) {
        return at + END.length;
      }
    }
    return text.length;
  }

  private static int next(byte[] text, int from, int to) {
    int last = BEGIN.length - 1;
    for (int end = from + last; end < to; end += SHIFT[text[end] & 0xFF]) {
      if (text[end] == '-' && matches(BEGIN, text, end - last)) {
        return end - last;
      }
    }
    return -1;
  }

  private static byte[] shifts() {
    byte[] shifts = new byte[256];
    Arrays.fill(shifts, (byte) BEGIN.length);
    for (int i = 0; i < BEGIN.length - 1; i++) {
      shifts[BEGIN[i]] = (byte) (BEGIN.length - 1 - i);
    }
    return shifts;
  }

  private static boolean matches(byte[] line, byte[] text, int at) {
    return Arrays.equals(line, 0, line.length, text, at, at + line.length);
  }
}
