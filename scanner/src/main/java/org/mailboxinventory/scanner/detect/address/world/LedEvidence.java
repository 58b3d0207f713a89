package org.mailboxinventory.scanner.detect.address.world;

import java.util.Locale;
import org.mailboxinventory.scanner.detect.address.lead.PlaceWords;
import org.mailboxinventory.scanner.detect.address.lead.PostalCode;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Word;

/** What the words of an address say that it is one: streets, flats and boxes. */
final class LedEvidence {
  private static final int SHORTEST = 3;

  /** Words of a street with a number and of that which it crosses. */
  static final int CROSSED = 4;

  private boolean inner;
  private boolean street;
  private boolean box;
  private boolean rare;
  private boolean named;

  /**
   * Takes another word.
   *
   * @param first it is the first of the address
   * @param numbered a number is behind it
   * @param nameNext a name is
   */
  void take(Word word, boolean first, boolean numbered, boolean nameNext) {
    named |= inner || (word.bare().length() >= SHORTEST && !word.number());
    inner |= !first && numbered && PlaceWords.inner(word.bare());
    box |= numbered && word.is(WorldWords.BOX);
    inner |= box;
    boolean joins = word.is(WorldWords.JOINING) && !word.name();
    boolean behind = word.is(WorldWords.BEHIND) && !joins;
    boolean before = word.is(WorldWords.BEFORE) && !joins && word.bare().length() > 1;
    boolean ending = WorldWords.of(word.bare()) == 0 && word.is(WorldWords.BEHIND);
    street |= first ? before || ending : behind;
    rare |= !first && !nameNext && PlaceWords.street(word.bare());
  }

  /** Whether a flat, an office or a box with its number is in it. */
  boolean inner() {
    return inner;
  }

  /** Whether a word for a street is in it. */
  boolean street() {
    return street;
  }

  /** Whether a box with its number is. */
  boolean box() {
    return box;
  }

  /** Whether one of both is. */
  boolean said() {
    return inner || street;
  }

  /** Whether nothing is but a word that is one for a street behind the number of a house only. */
  boolean rareOnly() {
    return rare && !said();
  }

  /** Whether it has a name, a flat or a box, and not letters and numbers alone. */
  boolean named() {
    return named || inner;
  }

  /** Whether a street and the one it crosses have numbers, as in Colombia: {@code Cra. 8 No. 2}. */
  static boolean crossing(ZoneWords words) {
    return words.count() >= CROSSED
        && words.word(0).is(WorldWords.BEFORE)
        && words.word(1).number()
        && words.word(2).is(WorldWords.UNIT)
        && words.word(CROSSED - 1).number();
  }

  /** Whether words are a code of the United Kingdom. */
  static boolean british(ZoneWords words, int from, int to) {
    StringBuilder text = new StringBuilder(words.word(from).bare());
    for (int i = from + 1; i < to; i++) {
      text.append(' ').append(words.word(i).bare());
    }
    return PostalCode.british(text.toString().toUpperCase(Locale.ROOT));
  }

  int points() {
    return (inner ? 2 : 0) + (street || rare ? 1 : 0);
  }
}
