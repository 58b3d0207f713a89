package org.mailboxinventory.scanner.extract.tika.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * RTF whose text begins and whose last paragraph ends. Many programs say neither, and Tika's parser
 * forgets what is before the first paragraph's properties or in a paragraph that does not end.
 */
final class RtfParagraphs extends InputStream {
  private static final byte[] BEGIN = ascii("\\pard ");
  private static final byte[] END = ascii("\n\\par ");
  private static final byte[] BINARY = ascii("bin");

  /** Groups of a document's header; what else is in braces is text. */
  private static final List<byte[]> HEADER =
      List.of(
          ascii("\\*"),
          ascii("\\fonttbl"),
          ascii("\\filetbl"),
          ascii("\\colortbl"),
          ascii("\\stylesheet"),
          ascii("\\list"),
          ascii("\\rev"),
          ascii("\\rsid"),
          ascii("\\info"));

  private static final int LONGEST = 16;

  private final InputStream rtf;
  private final byte[] buffer = new byte[1 << 13];
  private int at;
  private int end;
  private int depth;
  private boolean escaped;
  private boolean inWord;
  private boolean begun;

  /** How much of the word for binary data has been read; all of it: its digits follow. */
  private int matched;

  private long binary;
  private byte[] inserted = {};
  private int next;
  private int held = -1;
  private boolean over;

  RtfParagraphs(InputStream rtf) {
    this.rtf = rtf;
  }

  @Override
  public int read() throws IOException {
    if (next < inserted.length) {
      return inserted[next++];
    }
    if (held >= 0 || over) {
      int b = held;
      held = -1;
      return b;
    }
    int b = at < end || fill() ? buffer[at++] & 0xFF : -1;
    if (begun && b != '\\' && b != '{' && b != '}' && b >= 0 && isOutside()) {
      return b;
    }
    over = b < 0;
    byte[] before = before(b);
    if (before.length == 0) {
      return b;
    }
    inserted = before;
    next = 0;
    held = b;
    return read();
  }

  /** Whether what comes is neither part of a word nor binary data. */
  private boolean isOutside() {
    return !escaped && !inWord && matched == 0 && binary == 0;
  }

  /** False at the end; what has not been read stays. */
  private boolean fill() throws IOException {
    System.arraycopy(buffer, at, buffer, 0, end - at);
    end -= at;
    at = 0;
    int count = rtf.readNBytes(buffer, end, buffer.length - end);
    end += count;
    return count > 0;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int count = 0;
    while (count < length) {
      int b = read();
      if (b < 0) {
        return count == 0 && length > 0 ? -1 : count;
      }
      bytes[from + count++] = (byte) b;
    }
    return count;
  }

  /** What must stand before this byte; mostly nothing. */
  private byte[] before(int b) throws IOException {
    if (b < 0) {
      return depth > 0 ? END : new byte[0];
    }
    if (isData(b) || isWord(b)) {
      return new byte[0];
    }
    boolean begins = !begun && depth == 1 && beginsText(b);
    begun |= begins;
    escaped = b == '\\';
    depth += b == '{' ? 1 : 0;
    if (b == '}' && --depth == 0) {
      return END;
    }
    return begins ? BEGIN : new byte[0];
  }

  private boolean isData(int b) {
    if (matched == BINARY.length && b >= '0' && b <= '9') {
      binary = Math.min(binary * 10 + b - '0', Integer.MAX_VALUE);
      return true;
    }
    if (binary == 0) {
      return false;
    }
    // The space that ends the word does not count.
    binary -= matched == BINARY.length && b == ' ' ? 0 : 1;
    matched = 0;
    inWord = false;
    return true;
  }

  /** A backslash, and the letters, digits and space or the one sign that belong to it. */
  private boolean isWord(int b) {
    boolean letter = (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    if (escaped) {
      escaped = false;
      inWord = letter;
      matched = b == BINARY[0] ? 1 : 0;
      return true;
    }
    boolean inNumber = (b >= '0' && b <= '9') || b == '-';
    if (!inWord || !(letter || inNumber || b == ' ')) {
      inWord = false;
      matched = 0;
      return false;
    }
    boolean goesOn = matched > 0 && matched < BINARY.length && b == BINARY[matched];
    matched = goesOn ? matched + 1 : 0;
    inWord = b != ' ';
    return true;
  }

  private boolean beginsText(int b) throws IOException {
    if (b != '{') {
      return b != '\\' && b != '}' && b > ' ';
    }
    if (end - at < LONGEST) {
      fill();
    }
    byte[] ahead = Arrays.copyOfRange(buffer, at, Math.min(end, at + LONGEST));
    return HEADER.stream().noneMatch(word -> startsWith(ahead, word));
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
