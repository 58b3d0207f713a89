package org.mailboxinventory.scanner.detect.context;

import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.detect.word.WordIndex;

/**
 * Telephones of North America to which no word leads, as in a signature: {@code (713) 555-0142} and
 * {@code 713.555.0142} where a mail address, a web address or a state with its ZIP code stands on
 * the same line or near it.
 */
final class ContactLines {
  private static final int DIGITS = 10;
  private static final int LONGEST = 20;
  private static final int LINES = 3;
  private static final int MOST_BEFORE = 240;
  private static final int MOST_AFTER = 160;
  private static final int ZIP = 5;

  /** A bit for each detector of telephones that belong to no one country. */
  private final long[] telephones;

  ContactLines(CompiledCatalogue catalogue) {
    telephones = new long[WordIndex.longs(catalogue.detectorCount())];
    for (int i = 0; i < catalogue.detectorCount(); i++) {
      Detector detector = catalogue.detector(i);
      boolean global = detector.country().equals("global");
      if (global && detector.category().equals("phone-number")) {
        telephones[i >>> 6] |= 1L << i;
      }
    }
  }

  /** Of the detectors of telephones, the bits in the long of this number. */
  long bits(int number) {
    return telephones[number];
  }

  /** Whether one of the detectors is of telephones, and {@code [from, to)} is such a number. */
  boolean supportAny(long[] detectors, NormalisedText text, int from, int to) {
    if (to - from <= DIGITS || to - from > LONGEST) {
      return false;
    }
    long any = 0;
    for (int i = 0; i < detectors.length; i++) {
      any |= detectors[i] & telephones[i];
    }
    return any != 0 && supports(text.text(), text.length(), from, to);
  }

  /** Whether the detector is of telephones, and {@code [from, to)} is such a number. */
  boolean support(int detector, NormalisedText text, int from, int to) {
    return (telephones[detector >>> 6] >>> detector & 1) != 0
        && supports(text.text(), text.length(), from, to);
  }

  private static boolean supports(byte[] text, int length, int from, int to) {
    return american(text, from, to)
        && (letter(text, from) || contact(text, begin(text, from), end(text, to, length)));
  }

  /** A letter at a line's begin that says which number follows: {@code o 713.555.0142}. */
  private static boolean letter(byte[] text, int from) {
    return from > 1
        && text[from - 1] == ' '
        && "ocfmtpwhd".indexOf(text[from - 2] | 0x20) >= 0
        && (from == 2 || text[from - 3] == '\n');
  }

  /** Three, three and four digits, parted by more than blanks, the area perhaps in brackets. */
  private static boolean american(byte[] text, int from, int to) {
    boolean brackets = text[from] == '(';
    int at = brackets ? from + 1 : from;
    if (to - from > LONGEST || at + DIGITS > to || text[at] < '2' || text[at] > '9') {
      return false;
    }
    int area = digitsEnd(text, at, to);
    int exchange = separator(text, brackets ? area + 1 : area, to, brackets);
    int exchangeEnd = digitsEnd(text, exchange, to);
    int line = separator(text, exchangeEnd, to, false);
    boolean parted = exchangeEnd < to && text[exchangeEnd] != ' ';
    return area - at == 3
        && exchangeEnd - exchange == 3
        && digitsEnd(text, line, to) - line == 4
        && parted
        && (brackets || (area < to && text[area] != ' '));
  }

  private static int separator(byte[] text, int from, int to, boolean blank) {
    int at = from;
    while (at < to && at - from < 2 && (text[at] == ' ' || text[at] == '-' || text[at] == '.')) {
      at++;
    }
    return at > from || blank ? at : to;
  }

  private static int digitsEnd(byte[] text, int from, int to) {
    int at = from;
    while (at < to && digit(text[at])) {
      at++;
    }
    return at;
  }

  private static int begin(byte[] text, int from) {
    int lines = 0;
    int at = from;
    while (at > 0 && from - at < MOST_BEFORE && lines <= LINES) {
      at--;
      lines += text[at] == '\n' ? 1 : 0;
    }
    return at;
  }

  private static int end(byte[] text, int to, int length) {
    int lines = 0;
    int at = to;
    while (at < length && at - to < MOST_AFTER && lines <= LINES) {
      lines += text[at] == '\n' ? 1 : 0;
      at++;
    }
    return at;
  }

  private static boolean contact(byte[] text, int from, int to) {
    for (int at = from + 1; at + ZIP + 1 < to; at++) {
      boolean found =
          switch (text[at]) {
            case '@' -> text[at - 1] > ' ' && text[at + 1] > ' ';
            case ':' -> text[at + 1] == '/' && text[at + 2] == '/';
            case 'w' -> text[at + 1] == 'w' && text[at + 2] == 'w' && text[at + 3] == '.';
            case ' ' -> zip(text, at, to);
            default -> false;
          };
      if (found) {
        return true;
      }
    }
    return false;
  }

  /** {@code TX 77002} around the blank at a place. */
  private static boolean zip(byte[] text, int blank, int to) {
    int end = digitsEnd(text, blank + 1, to);
    return end - blank - 1 == ZIP
        && blank > 2
        && capital(text[blank - 1])
        && capital(text[blank - 2])
        && !capital(text[blank - 3]);
  }

  private static boolean capital(byte b) {
    return b >= 'A' && b <= 'Z';
  }

  private static boolean digit(byte b) {
    return b >= '0' && b <= '9';
  }
}
