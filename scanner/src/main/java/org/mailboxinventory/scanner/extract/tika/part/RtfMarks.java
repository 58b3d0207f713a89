package org.mailboxinventory.scanner.extract.tika.part;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * RTF with a mark in its text wherever a table's cell or row ends, because Tika's parser writes
 * cells as paragraphs. Marks are noncharacters of Unicode, which no text has.
 */
public final class RtfMarks extends InputStream {
  /** What follows stands in a table. */
  static final char IN_TABLE = '\uFDD0';

  static final char CELL_ENDS = '\uFDD1';
  static final char ROW_ENDS = '\uFDD2';

  /** What follows does not continue the word before. */
  static final char APART = '\uFDD3';

  private static final int LONGEST_WORD = 64;

  private static final int NOTHING = -2;

  private final InputStream rtf;
  private byte[] ready = {};
  private int next;
  private int peeked = NOTHING;
  private long raw;

  public RtfMarks(InputStream rtf) {
    this.rtf = rtf;
  }

  static boolean isMark(char c) {
    return c >= IN_TABLE && c <= APART;
  }

  @Override
  public int read() throws IOException {
    if (next < ready.length) {
      return ready[next++] & 0xFF;
    }
    int b = take();
    if (raw > 0) {
      raw--;
    } else if (b == '\\') {
      control();
      return ready[next++] & 0xFF;
    }
    return b;
  }

  private int take() throws IOException {
    if (peeked == NOTHING) {
      return rtf.read();
    }
    int b = peeked;
    peeked = NOTHING;
    return b;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int count = 0;
    for (int b = 0; count < length; count++) {
      b = read();
      if (b < 0) {
        break;
      }
      bytes[from + count] = (byte) b;
    }
    return count == 0 && length > 0 ? -1 : count;
  }

  /** A backslash was read: a control word and its number follow, or one more character. */
  private void control() throws IOException {
    StringBuilder word = new StringBuilder();
    int b = take();
    while (isLetter(b) && word.length() < LONGEST_WORD) {
      word.append((char) b);
      b = take();
    }
    String name = word.toString();
    while (!name.isEmpty() && (isDigit(b) || b == '-') && word.length() < LONGEST_WORD) {
      word.append((char) b);
      b = take();
    }
    if (name.isEmpty() && b >= 0) {
      word.append((char) b);
    } else {
      peeked = b;
    }
    String number = word.substring(Math.min(name.length(), word.length()));
    if (name.equals("bin") && number.matches("[0-9]{1,9}")) {
      // The space that ends the word does not count.
      raw = Long.parseLong(number) + (b == ' ' ? 1 : 0);
    }
    ready = (mark(name) + '\\' + word + markAfter(name)).getBytes(StandardCharsets.ISO_8859_1);
    next = 0;
  }

  private static String mark(String word) {
    return switch (word) {
      case "intbl" -> text(IN_TABLE);
      case "cell" -> text(CELL_ENDS);
      case "row" -> text(ROW_ENDS);
      case "nestcell" -> text(APART);
      default -> "";
    };
  }

  /** Notes stand in the middle of the text that they belong to. */
  private static String markAfter(String word) {
    return word.equals("footnote") || word.equals("annotation") ? text(APART) : "";
  }

  /** As a group of its own, so that no replacement character is expected after it. */
  private static String text(char mark) {
    return "{\\uc0\\u" + (short) mark + " }";
  }

  private static boolean isLetter(int b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  private static boolean isDigit(int b) {
    return b >= '0' && b <= '9';
  }
}
