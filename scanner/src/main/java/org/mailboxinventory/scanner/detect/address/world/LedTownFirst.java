package org.mailboxinventory.scanner.detect.address.world;

import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Gap;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Word;

/**
 * An address behind words that lead to it whose town comes before its street, as in {@code
 * residente in Napoli, Via Toledo 12}.
 */
record LedTownFirst(ZoneWords words, LedPlaces places) {
  private static final int MOST_TOWN = 4;

  /**
   * The number of the word behind it, if the words before {@code last} are a town, and a street
   * with the number of a house; else -1.
   */
  int end(int last) {
    int street = 1;
    while (street < last && words.word(street).gap() == Gap.BLANK) {
      street++;
    }
    boolean comma = street < last && words.word(street).gap() == Gap.COMMA;
    if (!comma || street > MOST_TOWN || !places.names(0, street) || !housed(street, last)) {
      return -1;
    }
    int to = last;
    while (!words.word(to - 1).number()) {
      to--;
    }
    boolean first = words.word(to - 1).gap() != Gap.BLANK;
    while (first && to < last && words.word(to).gap() == Gap.BLANK) {
      to++;
    }
    return to;
  }

  /**
   * Whether a word for a street is at its place in the part that begins at a word, and a number.
   */
  private boolean housed(int from, int last) {
    boolean first = words.word(from).number();
    boolean house = first || words.word(last - 1).number();
    boolean street = false;
    for (int i = from; i < last && (i == from || words.word(i).gap() == Gap.BLANK); i++) {
      Word word = words.word(i);
      house |= word.number();
      boolean before = word.is(WorldWords.BEFORE) && word.bare().length() > 1;
      boolean behind = word.is(WorldWords.BEHIND) && !word.is(WorldWords.JOINING);
      street |= before && (i == from || (first && i == from + 1));
      street |= behind && (i > from || WorldWords.of(word.bare()) == 0);
    }
    return street && house;
  }
}
