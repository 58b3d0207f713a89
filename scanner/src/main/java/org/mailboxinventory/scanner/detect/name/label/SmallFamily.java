package org.mailboxinventory.scanner.detect.name.label;

import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * A family's name in small letters behind a given name, with which the field ends: {@code Maria|
 * silva}, {@code João| das neves}.
 */
final class SmallFamily {
  private static final NameFile FILE = NameFile.of("name-parts.txt");
  private static final WordSet PARTICLES = FILE.words("particles");
  private static final WordSet LABELLED = FILE.words("labelled-particles");
  private static final int MOST_WORDS = 4;

  private SmallFamily() {}

  /** Where it ends behind the given name {@code text[from, to)}; {@code to} where none is. */
  static int end(byte[] text, int from, int to, int limit) {
    if (to + 3 > limit
        || text[to] != ' '
        || text[to + 1] < 'a'
        || NameInField.wordEnd(text, from, limit) != to
        || (flags(text, from, to) & (NameWords.FIRST | NameWords.OTHER)) != NameWords.FIRST) {
      return to;
    }
    int at = to;
    boolean family = false;
    for (int words = 0; words < MOST_WORDS && at + 1 < limit && text[at] == ' '; words++) {
      int begin = at + 1;
      int end = NameInField.wordEnd(text, begin, limit);
      int flags = flags(text, begin, end);
      boolean joins = PARTICLES.holds(text, begin, end) || LABELLED.holds(text, begin, end);
      family = (flags & (NameWords.LAST | NameWords.OTHER)) == NameWords.LAST;
      if (end == begin || text[begin] < 'a' || !(joins || family)) {
        return to;
      }
      at = end;
    }
    boolean ends = at >= limit || "\"'<\n\r\t|;".indexOf(text[at]) >= 0;
    return family && ends ? at : to;
  }

  private static int flags(byte[] text, int from, int to) {
    return NameWords.bundled().flags(text, from, to);
  }
}
