package org.mailboxinventory.scanner.detect.name.thing;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.word.WordSet;

/** The label of a place's field directly before a name: {@code Zona: Gran Quorvand}. */
final class PlaceLabel {
  private static final WordSet LABELS = NameFile.of("thing-words.txt").words("place-labels");
  private static final int MOST_SIGNS = 6;

  private PlaceLabel() {}

  /** Whether one is before the name at {@code from}, and no word before it on its line. */
  static boolean before(byte[] text, int from) {
    int at = pastSigns(text, from, from);
    if (at < 3 || at == from || text[at - 1] != ':') {
      return false;
    }
    int end = pastSigns(text, at - 1, from);
    int begin = NameLetters.begin(text, end);
    boolean alone = begin < 2 || text[begin - 1] != ' ' || !NameLetters.letter(text[begin - 2]);
    return begin < end && alone && LABELS.holds(text, begin, end);
  }

  /** Before blanks, quotation marks and asterisks that end at a place. */
  private static int pastSigns(byte[] text, int to, int from) {
    int at = to;
    while (at > 0 && from - at < MOST_SIGNS && " *\"'".indexOf(text[at - 1]) >= 0) {
      at--;
    }
    return at;
  }
}
