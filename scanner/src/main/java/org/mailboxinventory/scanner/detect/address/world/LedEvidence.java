package org.mailboxinventory.scanner.detect.address.world;

import java.util.Locale;
import org.mailboxinventory.scanner.detect.address.lead.PlaceWords;
import org.mailboxinventory.scanner.detect.address.lead.PostalCode;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Gap;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Word;

/** What the words of an address say that it is one: streets, flats and boxes. */
final class LedEvidence {
  private static final int SHORTEST = 3;

  /** A code that a comma or a state parts from the town before it has so many digits at least. */
  private static final int LONG_CODE = 5;

  /** A name of so many letters and a number may be a street and its house. */
  private static final int LONG_NAME = 6;

  /** The words of a street of three names and its house, no more. */
  private static final int MOST_NAMED = 4;

  /** A word and a number. */
  private static final int HOUSED = 2;

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

  /** Whether a part begins with the word for a street, or ends with one. */
  static boolean street(Word first, Word last) {
    boolean before = first.is(WorldWords.BEFORE) && first.bare().length() > 1;
    return before || behind(last);
  }

  /** Whether a word of more than a letter is one for a street behind its name. */
  static boolean behind(Word word) {
    return word.is(WorldWords.BEHIND) && word.bare().length() > 1;
  }

  /** Whether a small letter with a full stop is for a house or a flat: {@code b. 4, m. 12}. */
  static boolean letter(Word word) {
    return word.stopped() && word.bare().length() == 1 && !word.name() && word.gap() == Gap.COMMA;
  }

  /** Whether a word is one for a house or a flat, and for nothing else. */
  static boolean unit(Word word) {
    return (letter(word) || word.is(WorldWords.UNIT) || PlaceWords.inner(word.bare()))
        && (!word.is(WorldWords.NOTHING) || word.stopped());
  }

  /** Whether a word is one for a street before its name, and for no region. */
  static boolean before(Word word) {
    return word.is(WorldWords.BEFORE) && !word.is(WorldWords.REGION) && word.bare().length() > 1;
  }

  /** Whether a word in small letters is not known and within the name of a street. */
  boolean small(Word word, int at, boolean housed) {
    return at > 0
        && word.kinds() == 0
        && !PlaceWords.street(word.bare())
        && !(housed && inner)
        && word.bare().length() > 1
        && SmallStart.small(word.text());
  }

  /** Whether a capital with a full stop is the first letter of a name: {@code M. Arif}. */
  static boolean initial(Word word, Word next) {
    boolean capital = word.name() && word.stopped() && word.bare().length() == 1;
    return capital && next.name() && !next.number();
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

  /**
   * Whether a street and the number of its house have the first line, and a town and its code the
   * one below, which end a sentence: {@code Lipova 12}, {@code 467 12 Horka}; or a comma parts
   * them, behind one word and its number, before a code of two groups or a known town.
   *
   * @param code where the code is
   * @param to behind it
   * @param stop behind the address
   */
  static boolean lines(LedPlaces places, int code, int to, int stop) {
    ZoneWords words = places.words();
    int line = 1;
    while (line < code && words.word(line).gap() != Gap.LINE) {
      line++;
    }
    boolean below = words.word(line).gap() == Gap.LINE;
    boolean town =
        line == code
            ? stop > to
            : below && words.word(code).bare().length() >= LONG_CODE && parted(places, line, code);
    boolean named = line == HOUSED && words.word(0).bare().length() >= LONG_NAME;
    boolean form = to == code + HOUSED || (longCode(words, code, to) && knownTown(words, to));
    boolean one = words.word(line).gap() == Gap.COMMA && (named || (form && line <= MOST_NAMED));
    boolean closes = stop >= words.count() || words.word(stop).gap() != Gap.BLANK;
    boolean list = stop < words.count() && words.word(stop).number();
    return town && (below || one) && closes && !list && house(words, line);
  }

  /** Whether the number of a flat or an office is directly before a name: another part begins. */
  static boolean behindUnit(LedPlaces places, int at, int partFrom) {
    ZoneWords words = places.words();
    return at > 1
        && words.word(at).name()
        && !words.word(at).number()
        && words.word(at - 1).number()
        && (places.joined(at - 1) || at - 2 == partFrom)
        && PlaceWords.inner(words.word(at - 2).bare());
  }

  /**
   * Whether a code of digits alone and a town are behind the number of a house: {@code 7 360 01}.
   */
  static boolean glued(LedPlaces places, int at) {
    ZoneWords words = places.words();
    int to = words.word(at).number() && places.joined(at) ? places.codeEnd(at) : at;
    return to > at
        && words.word(at - 1).number()
        && longCode(words, at, to)
        && places.townEnd(to) > to;
  }

  /** Whether a code is of five digits or of two groups: no number of a house, and no year. */
  static boolean longCode(ZoneWords words, int from, int to) {
    String first = words.word(from).bare();
    boolean digits = first.chars().allMatch(Character::isDigit);
    return digits && (to == from + HOUSED || first.length() >= LONG_CODE);
  }

  /** Whether a known town of one word or two begins at a word. */
  static boolean knownTown(ZoneWords words, int at) {
    String one = at < words.count() ? words.word(at).bare() : "";
    String two = at + 1 < words.count() ? one + ' ' + words.word(at + 1).bare() : one;
    return Town.known(one) || Town.known(two);
  }

  private static boolean parted(LedPlaces places, int line, int code) {
    boolean comma = places.words().word(code).gap() == Gap.COMMA;
    return (comma || places.stateBefore(code)) && places.names(line, code);
  }

  /** Whether a name and a number are in the words of the first line, and no thing's. */
  private static boolean house(ZoneWords words, int line) {
    boolean name = false;
    boolean number = false;
    for (int i = 0; i < line; i++) {
      Word word = words.word(i);
      number |= word.number();
      boolean thing = word.is(WorldWords.UNIT | WorldWords.NOTHING);
      name |= word.name() && !word.number() && !thing && word.bare().length() > 1;
      if (word.is(WorldWords.NOTHING) && !word.is(WorldWords.UNIT | WorldWords.BEFORE)) {
        return false;
      }
    }
    return name && number;
  }

  /** Whether a number or the word for a street is first, or that word comes behind a name. */
  static boolean streetFirst(String rest) {
    ZoneWords words = new ZoneWords(rest, 0, (char) 0);
    Word first = words.word(0);
    boolean street = first.number() || first.is(WorldWords.BEFORE | WorldWords.BEHIND);
    for (int i = 1; i < words.count() && words.word(i).gap() == Gap.BLANK && !street; i++) {
      street = words.word(i).is(WorldWords.BEHIND) && !words.word(i).is(WorldWords.BEFORE);
    }
    return street;
  }

  int points() {
    return (inner ? 2 : 0) + (street || rare ? 1 : 0);
  }
}
