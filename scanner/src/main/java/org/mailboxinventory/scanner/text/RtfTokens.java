package org.mailboxinventory.scanner.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * RTF as its tokens (RTF 1.9.1, "RTF Syntax"): braces, control words and symbols, binary data and
 * the text between them. All bytes belong to some token, so that a document can be written again as
 * it was. Never fails for what the RTF holds. For one thread.
 */
public final class RtfTokens {
  /** What a token is. */
  public enum Kind {
    /** Bytes between the others, line breaks included; a long run comes in several tokens. */
    TEXT,
    /** A control word with its number, and the space that ends it. */
    WORD,
    /** A backslash and one character that is no letter, or a backslash at the end. */
    SYMBOL,
    /** A byte written as two hexadecimal digits. */
    HEX,
    /** A group begins. */
    OPEN,
    /** A group ends. */
    CLOSE,
    /** Data that a control word announced; much of it comes in several tokens. */
    BINARY,
    /** Nothing is left. */
    END
  }

  /** Longer control words are cut; those of the specification have 32 letters at most. */
  private static final int LONGEST_WORD = 256;

  private static final int MOST_DIGITS = 9;

  private final @Nullable InputStream source;
  private final byte[] bytes;
  private int from;
  private int to;

  /** Bytes that were read lie before here. */
  private int end;

  private boolean over;
  private int lettersTo;
  private int wordTo;

  /** Bytes of binary data that are still to come. */
  private int binary;

  /** The tokens of what a stream holds, read as it is asked for. */
  public RtfTokens(InputStream source) {
    this.source = source;
    this.bytes = new byte[1 << 13];
  }

  /** The tokens of {@code rtf}, which must not change. */
  public RtfTokens(byte[] rtf) {
    this.source = null;
    this.bytes = rtf;
    this.end = rtf.length;
    this.over = true;
  }

  /** Goes to the next token. */
  public Kind next() throws IOException {
    from = to;
    if (!over && end - from < LONGEST_WORD) {
      fill();
    }
    if (from == end) {
      return Kind.END;
    }
    if (binary > 0) {
      to = from + Math.min(binary, end - from);
      binary -= to - from;
      return Kind.BINARY;
    }
    to = from + 1;
    return switch (bytes[from]) {
      case '{' -> Kind.OPEN;
      case '}' -> Kind.CLOSE;
      case '\\' -> control();
      default -> text();
    };
  }

  /** The bytes that hold the token, good until the next; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** Where the token begins. */
  public int from() {
    return from;
  }

  /** Where the token ends. */
  public int to() {
    return to;
  }

  /** Where a control word ends, with its number and without the space. */
  public int wordTo() {
    return wordTo;
  }

  /** The letters of a control word. */
  public String word() {
    return new String(bytes, from + 1, lettersTo - from - 1, StandardCharsets.US_ASCII);
  }

  /** The number of a control word; {@code otherwise} when it has none, or one of ten digits. */
  public int number(int otherwise) {
    boolean negative = lettersTo < wordTo && bytes[lettersTo] == '-';
    int first = negative ? lettersTo + 1 : lettersTo;
    if (first == wordTo || wordTo - first > MOST_DIGITS) {
      return otherwise;
    }
    int number = 0;
    for (int i = first; i < wordTo; i++) {
      number = number * 10 + bytes[i] - '0';
    }
    return negative ? -number : number;
  }

  /** The character of a symbol, from 0 to 255; -1 when the RTF ends before it. */
  public int symbol() {
    return to - from > 1 ? bytes[from + 1] & 0xFF : -1;
  }

  /** The byte that is written in hexadecimal digits, from 0 to 255. */
  public int hex() {
    return Character.digit(bytes[from + 2], 16) * 16 + Character.digit(bytes[from + 3], 16);
  }

  private void fill() throws IOException {
    System.arraycopy(bytes, from, bytes, 0, end - from);
    end -= from;
    from = 0;
    if (source != null) {
      int count = source.readNBytes(bytes, end, bytes.length - end);
      over = count < bytes.length - end;
      end += count;
    }
  }

  private Kind text() {
    while (to < end && bytes[to] != '\\' && bytes[to] != '{' && bytes[to] != '}') {
      to++;
    }
    return Kind.TEXT;
  }

  private Kind control() {
    if (to == end) {
      return Kind.SYMBOL;
    }
    if (isLetter(bytes[to])) {
      return word(Math.min(end, from + LONGEST_WORD));
    }
    boolean hex = bytes[to] == '\'' && end - to > 2 && isHex(bytes[to + 1]) && isHex(bytes[to + 2]);
    to += hex ? 3 : 1;
    return hex ? Kind.HEX : Kind.SYMBOL;
  }

  private Kind word(int last) {
    while (to < last && isLetter(bytes[to])) {
      to++;
    }
    lettersTo = to;
    if (to < last && bytes[to] == '-') {
      to++;
    }
    while (to < last && bytes[to] >= '0' && bytes[to] <= '9') {
      to++;
    }
    wordTo = to;
    if (to < last && bytes[to] == ' ') {
      to++;
    }
    if (lettersTo - from == 4 && word().equals("bin")) {
      binary = Math.max(0, number(0));
    }
    return Kind.WORD;
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  private static boolean isHex(byte b) {
    return Character.digit(b, 16) >= 0;
  }
}
