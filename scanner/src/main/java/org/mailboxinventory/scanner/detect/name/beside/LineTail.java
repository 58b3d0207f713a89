package org.mailboxinventory.scanner.detect.name.beside;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.text.Octets;
import org.mailboxinventory.scanner.text.Signs;
import org.mailboxinventory.scanner.text.joint.LineStop;

/**
 * With what lines end: tells most of those behind which no name goes on, before the next is seen.
 */
final class LineTail {
  /** What programs write behind the text of a line. */
  private static final Signs CLOSES = Signs.of("\"'+&|_\\0>");

  private static final WordSet PARTICLES = NameFile.of("name-parts.txt").words("particles");

  private LineTail() {}

  /**
   * False where no name goes on behind a line that ends at a place, behind three bytes at least.
   */
  static boolean mayEndWithinName(byte[] text, int end) {
    byte last = text[end - 1];
    if (last == '0' || last == '>') {
      int stop = LineStop.of(text, end, 0);
      return stop >= 3 && mayEnd(text[stop - 1]);
    }
    if (!mayEnd(last) || (last == '.' && mayEndLiteral(text, end))) {
      return mayEnd(last) || CLOSES.has(last);
    }
    return NameLetters.letter(last) ? !small(text, end) : mayEndName(text, end - 1);
  }

  /** Whether a letter is before the sign at a place, and no word in small letters. */
  private static boolean mayEndName(byte[] text, int sign) {
    return NameLetters.letter(text[sign - 1]) && !small(text, sign);
  }

  /** Whether a quotation mark is shortly before the end of a line, as of a program's text. */
  private static boolean mayEndLiteral(byte[] text, int end) {
    long last = end < Long.BYTES ? 0 : Octets.get(text, end - Long.BYTES);
    return last == 0 || (Octets.equal(last, '"') | Octets.equal(last, '\'')) != 0;
  }

  /** Whether a word in small letters that is none of a name ends at a place. */
  private static boolean small(byte[] text, int end) {
    int begin = end;
    if (end >= Long.BYTES) {
      long last = Octets.get(text, end - Long.BYTES);
      long others = ~Octets.smalls(Octets.letters(last), last) & Octets.HIGH;
      begin = others == 0 ? end - Long.BYTES : end - Long.BYTES + Octets.last(others) + 1;
    }
    while (begin > 0 && text[begin - 1] >= 'a' && text[begin - 1] <= 'z') {
      begin--;
    }
    boolean whole = begin == 0 || !(NameLetters.letter(text[begin - 1]) || text[begin - 1] == '-');
    return begin < end && whole && !particle(text, begin, end);
  }

  /** Whether the text of a line within a name may end with such a byte. */
  static boolean mayEnd(byte last) {
    return NameLetters.letter(last) || last == '.' || last == ',';
  }

  /** Whether {@code text[from, to)} is a small word of names, as {@code de}. */
  static boolean particle(byte[] text, int from, int to) {
    return PARTICLES.holds(text, from, to);
  }
}
