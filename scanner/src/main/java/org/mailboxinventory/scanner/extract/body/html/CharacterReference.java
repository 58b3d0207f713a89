package org.mailboxinventory.scanner.extract.body.html;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.extract.body.charset.Windows1252;
import org.mailboxinventory.scanner.text.Utf8Writer;

/** Collects one character reference, from its ampersand on, and says what it stands for. */
final class CharacterReference {
  private static final int LONGEST = 40;
  private static final int REPLACEMENT = 0xFFFD;

  private final byte[] source = new byte[LONGEST];
  private int length;
  private final byte[] utf8 = new byte[8];

  /** It begins with an ampersand. */
  void begin() {
    source[0] = '&';
    length = 1;
  }

  /**
   * Takes the bytes that belong to the reference; says where it stopped: at the first that does
   * not, or at the end of the bytes.
   */
  int take(byte[] b, int from, int to) {
    int at = from;
    if (at < to && length == 1 && b[at] == '#') {
      source[length++] = b[at++];
    }
    while (at < to && length < LONGEST && isLetterOrDigit(b[at])) {
      source[length++] = b[at++];
    }
    return at;
  }

  /** Hands on what it stands for, or itself when it stands for nothing. */
  void finish(boolean semicolon, Utf8Writer.Piece target) {
    if (length > 1 && source[1] == '#') {
      numeric(semicolon, target);
    } else {
      named(semicolon, target);
    }
    length = 0;
  }

  private void numeric(boolean semicolon, Utf8Writer.Piece target) {
    boolean hexadecimal = length > 2 && (source[2] | 0x20) == 'x';
    int at = hexadecimal ? 3 : 2;
    int first = at;
    int value = 0;
    int digit;
    while (at < length && (digit = Character.digit(source[at], hexadecimal ? 16 : 10)) >= 0) {
      value = Math.min(value * (hexadecimal ? 16 : 10) + digit, 0x110000);
      at++;
    }
    if (at == first) {
      itself(0, semicolon, target);
      return;
    }
    codePoint(value, target);
    if (at < length) {
      itself(at, semicolon, target);
    }
  }

  private void named(boolean semicolon, Utf8Writer.Piece target) {
    byte @Nullable [] meaning = CharacterNames.meaning(source, 1, length, semicolon);
    int end = length;
    // Old names need no semicolon, and then only begin the word.
    while (meaning == null && end > 1) {
      meaning = CharacterNames.meaning(source, 1, end, false);
      end -= meaning == null ? 1 : 0;
    }
    if (meaning == null) {
      itself(0, semicolon, target);
      return;
    }
    target.accept(meaning, 0, meaning.length);
    if (end < length) {
      itself(end, semicolon, target);
    }
  }

  private void itself(int from, boolean semicolon, Utf8Writer.Piece target) {
    if (semicolon && length < LONGEST) {
      source[length++] = ';';
      target.accept(source, from, length);
    } else {
      target.accept(source, from, length);
      if (semicolon) {
        target.accept(new byte[] {';'}, 0, 1);
      }
    }
  }

  private void codePoint(int value, Utf8Writer.Piece target) {
    int meant = Windows1252.codePoint(value);
    boolean none = meant == 0 || meant > 0x10FFFF || (meant >= 0xD800 && meant <= 0xDFFF);
    target.accept(utf8, 0, encode(none ? REPLACEMENT : meant));
  }

  private int encode(int codePoint) {
    int more = codePoint < 0x80 ? 0 : codePoint < 0x800 ? 1 : codePoint < 0x10000 ? 2 : 3;
    for (int i = more; i > 0; i--) {
      utf8[i] = (byte) (0x80 | ((codePoint >> (6 * (more - i))) & 0x3F));
    }
    int lead = more == 0 ? 0 : 0xFF00 >> (more + 1);
    utf8[0] = (byte) (lead | (codePoint >> (6 * more)));
    return more + 1;
  }

  private static boolean isLetterOrDigit(byte b) {
    return (b >= '0' && b <= '9') || ((b | 0x20) >= 'a' && (b | 0x20) <= 'z');
  }
}
