package org.mailboxinventory.scanner.detect.name.beside;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.line.WrappedLine;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.text.LineBreak;

/**
 * Several initials at a line's end and the family's name in the next line: {@code J.W.} and {@code
 * van Beek} below.
 */
public final class InitialsOverLine {
  private static final WordSet PARTICLES = NameFile.of("name-parts.txt").words("particles");

  private InitialsOverLine() {}

  /** Where the family's name begins behind the initials {@code text[from, to)}; -1 for none. */
  public static int next(byte[] text, int from, int to, int length) {
    int next = initials(text, from, to) ? LineBreak.next(text, from, to, length) : -1;
    if (next < 0 || next + 2 >= length) {
      return -1;
    }
    int end = WrappedLine.wordEnd(text, next, length);
    boolean family =
        NameLetters.beginsSmall(text, next)
            ? end + 1 < length
                && text[end] == ' '
                && NameLetters.capital(text[end + 1])
                && PARTICLES.holds(text, next, end)
            : NameLetters.capital(text[next]) && family(text, next, end);
    return family ? next : -1;
  }

  private static boolean family(byte[] text, int from, int to) {
    return (NameWords.bundled().flags(text, from, to) & (NameWords.LAST | NameWords.OTHER))
        == NameWords.LAST;
  }

  /** Whether capitals with full stops are all, and more than one. */
  private static boolean initials(byte[] text, int from, int to) {
    int count = 0;
    int at = from;
    while (at + 1 < to && text[at] >= 'A' && text[at] <= 'Z' && text[at + 1] == '.') {
      count++;
      at += at + 2 < to && text[at + 2] == ' ' ? 3 : 2;
    }
    return count > 1 && at >= to;
  }
}
