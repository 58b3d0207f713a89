package org.mailboxinventory.scanner.detect.address.world;

import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Gap;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Word;

/**
 * Addresses in Ireland, which end in a code with letters of its own and need no number: {@code
 * Rosehill, Claremorris, Co. Mayo F12 K4T9}.
 */
final class Eircode {
  /** With the blank within it. */
  private static final int LONGEST = 8;

  private static final int FEWEST_PARTS = 2;
  private static final int MOST_PARTS = 5;

  private Eircode() {}

  /** The number of the word with which such an address begins; -1 where none ends in a code. */
  static int begin(Surroundings around, WorldStart start, String code) {
    ZoneWords words = around.words();
    if (Character.isDigit(code.charAt(0)) || code.length() > LONGEST || !county(words)) {
      return -1;
    }
    int parts = 0;
    boolean house = false;
    for (int i = start.whole(); i < words.count(); i++) {
      parts += i == start.whole() || words.word(i).gap() != Gap.BLANK ? 1 : 0;
      house |= words.word(i).number() && i + 1 < words.count();
    }
    if (house) {
      return start.points() > 0 ? start.from() : -1;
    }
    return parts >= FEWEST_PARTS && parts <= MOST_PARTS ? start.whole() : -1;
  }

  /** Whether a county or a known town is directly before a code, perhaps with its district. */
  private static boolean county(ZoneWords words) {
    int last = words.count() - 1;
    boolean district = last > 0 && words.word(last).number();
    int name = district ? last - 1 : last;
    Word town = words.word(name);
    return Town.known(town.bare())
        || (!district && name > 0 && words.word(name - 1).is(WorldWords.REGION))
        || (!district && name > 1 && words.word(name - 2).is(WorldWords.REGION));
  }
}
