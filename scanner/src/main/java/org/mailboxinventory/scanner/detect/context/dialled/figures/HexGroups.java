package org.mailboxinventory.scanner.detect.context.dialled.figures;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Groups of digits among others of the same length that hold letters up to F, as in lists of bytes,
 * sums of files and numbers of characters: {@code 00 04 00 00 00 4c}, {@code 0416 6039 BDCE}.
 */
public final class HexGroups {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;

  /** So many groups before and behind it are looked at. */
  private static final int NEAR = 4;

  private HexGroups() {}

  /** Whether {@code text[from, to)} is such. */
  public static boolean are(byte[] text, int from, int to, int length) {
    int size = size(text, from, to);
    return size > 0 && (lettersBefore(text, from, size) || lettersBehind(text, to, size, length));
  }

  /** How long each of two groups or more between blanks is; 0 where they differ. */
  private static int size(byte[] text, int from, int to) {
    int size = 0;
    int group = 0;
    for (int at = from; at <= to; at++) {
      if (at < to && AnchorScanner.isDigit(text[at])) {
        group++;
      } else if (at < to && text[at] != ' ') {
        return 0;
      } else if (size > 0 && group != size) {
        return 0;
      } else {
        size = group;
        group = 0;
      }
    }
    return size >= SHORTEST && size <= LONGEST && to - from > size ? size : 0;
  }

  private static boolean lettersBefore(byte[] text, int from, int size) {
    int end = from - 1;
    for (int i = 0; i < NEAR && end >= size && parts(text[end]); i++) {
      int begin = end - size;
      int letters = letters(text, begin, end);
      if (letters < 0 || (begin > 0 && Words.letterOrDigit(text[begin - 1]))) {
        return false;
      }
      if (letters > 0) {
        return true;
      }
      end = begin - 1;
    }
    return false;
  }

  private static boolean lettersBehind(byte[] text, int to, int size, int length) {
    int at = to;
    for (int i = 0; i < NEAR && at + size < length && parts(text[at]); i++) {
      int end = at + 1 + size;
      int letters = letters(text, at + 1, end);
      if (letters < 0 || (end < length && Words.letterOrDigit(text[end]))) {
        return false;
      }
      if (letters > 0) {
        return true;
      }
      at = end;
    }
    return false;
  }

  private static boolean parts(byte b) {
    return b == ' ' || b == ',' || b == '\t' || b == '\n';
  }

  /** How many letters up to F are among the digits; -1 where another sign is. */
  private static int letters(byte[] text, int from, int to) {
    int letters = 0;
    for (int at = from; at < to; at++) {
      int letter = text[at] | 0x20;
      boolean hex = letter >= 'a' && letter <= 'f' && text[at] > 0;
      if (!hex && !AnchorScanner.isDigit(text[at])) {
        return -1;
      }
      letters += hex ? 1 : 0;
    }
    return letters;
  }
}
