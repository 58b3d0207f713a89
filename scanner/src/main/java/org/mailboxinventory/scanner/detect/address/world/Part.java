package org.mailboxinventory.scanner.detect.address.world;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Gap;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Word;

/** What is between two commas or ends of lines of an address: words {@code [from, to)}. */
final class Part {
  private static final int STREET = WorldWords.BEFORE | WorldWords.BEHIND;

  /** So many words may be between the word for a box and its number. */
  private static final int BOX_GAP = 3;

  /** So many letters has the number of a house behind a name that is not called a street. */
  private static final int LONGEST = 8;

  /** Letters of scripts without capitals come behind. */
  private static final char FIRST_UNCASED = 0x590;

  private static final int MOST_REGIONS = 2;

  final int from;
  private final int to;
  private final ZoneWords words;
  private int listed = -1;
  private int street = -1;
  private int number = -1;
  private int units;
  private int regions;
  private boolean box;

  Part(ZoneWords words, int from, int to) {
    this.words = words;
    this.from = from;
    this.to = to;
    for (int i = from; i < to; i++) {
      read(i, words.word(i));
    }
  }

  private void read(int at, Word word) {
    boolean isNumber = word.number();
    boolean small = word.is(WorldWords.JOINING) && !word.stopped() && (at > from || !word.name());
    boolean ofUnit = !small && word.is(WorldWords.UNIT) && ofFlat(at, word.phraseEnd());
    boolean ofBox = word.is(WorldWords.BOX) && numberAt(word.phraseEnd(), BOX_GAP);
    boolean ofDay = word.is(WorldWords.DAY) && PartBegin.day(words, from, at, to);
    boolean ofStreet = ofDay || (!small && word.is(STREET) && street(at, word));
    boolean known = ofUnit || ofBox || ofStreet || isNumber || word.is(WorldWords.BUILDING);
    listed = listed < 0 && known ? at : listed;
    street = street < 0 && ofStreet ? at : street;
    number = number < 0 && isNumber ? at : number;
    units += ofUnit && !ofStreet ? 1 : 0;
    box |= ofBox;
    boolean beforeTown = word.stopped() && to == words.count();
    boolean named = to > from + 1 || WorldWords.of(word.bare()) == 0 || beforeTown;
    regions += word.is(WorldWords.REGION) && word.whole() && named ? 1 : 0;
  }

  /** The word for its street; empty where none is. */
  String street() {
    return street < 0 ? "" : words.word(street).bare();
  }

  /** The number of the word behind it. */
  int to() {
    return to;
  }

  /** A number, or one capital as in {@code Flat F}, or the number of a floor before its word. */
  private boolean ofFlat(int word, int at) {
    return numberAt(at, 1)
        || (at < to && words.word(at).text().length() == 1 && words.word(at).name())
        || (words.word(word).is(WorldWords.FLOOR) && word > from && numberAt(word - 1, 1));
  }

  private boolean numberAt(int at, int within) {
    for (int i = at; i < to && i < at + within; i++) {
      if (words.word(i).number() || (within == BOX_GAP && HouseNumber.six(words.word(i).text()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word for a street has a name beside it, on the side where it must have one. */
  private boolean street(int at, Word word) {
    int next = word.phraseEnd();
    boolean number = next < to && words.word(next).number() && !words.day(next);
    boolean brief = word.bare().length() <= 2 && number;
    boolean amount = word.is(WorldWords.AMOUNT) && at > from && words.word(at - 1).number();
    boolean before = word.is(WorldWords.BEFORE) && next < to && !brief && !amount;
    return before
        || (word.is(WorldWords.BEHIND) && (WorldWords.of(word.bare()) == 0 || at > from))
        || (word.is(WorldWords.UNIT) && numberAt(next, 1));
  }

  /** How much it says, with the parts before and behind it, that the address has a street. */
  int points(@Nullable Part before, @Nullable Part next) {
    if (box) {
      return WorldStart.ENOUGH + 1;
    }
    boolean numbered =
        number >= 0
            || (next != null && next.beginsNumbered())
            || (before != null && before.onlyNumber());
    int points = units + Math.min(regions, MOST_REGIONS);
    boolean alone = points > 0 && units == 0 && before == null && !numbered;
    if (alone || PartBegin.firm(words, this, next)) {
      return 0;
    }
    if (street >= 0) {
      return points + (numbered ? called() ? 3 : 2 : 1);
    }
    boolean building = listed >= 0 && words.word(listed).is(WorldWords.BUILDING) && listed > from;
    boolean housed = regions >= MOST_REGIONS && number == from;
    return points > 0 ? points + (housed ? 1 : 0) : building || plain() ? 1 : 0;
  }

  /** Whether the street has a name, or a word that ends as one. */
  private boolean called() {
    if (WorldWords.of(words.word(street).bare()) == 0) {
      return true;
    }
    for (int i = from; i < to; i++) {
      Word word = words.word(i);
      boolean itself = i >= street && i < words.word(street).phraseEnd();
      boolean name =
          !itself
              && (word.number()
                  ? HouseNumber.ordinal(word.text())
                  : Character.isLetter(word.text().charAt(0)));
      if (name && !word.is(WorldWords.UNIT) && !word.none()) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a number, perhaps with the word for one. */
  boolean onlyNumber() {
    if (number < 0 || number != to - 1) {
      return false;
    }
    int at = from;
    while (at < number && words.word(at).is(WorldWords.JOINING) && !words.word(at).name()) {
      at++;
    }
    return number == at || (units > 0 && words.word(at).phraseEnd() == number);
  }

  private boolean beginsNumbered() {
    return number == from || (number >= 0 && units > 0 && words.word(from).phraseEnd() == number);
  }

  /** Whether nothing but a name and a number is in it. */
  boolean onlyPlain() {
    return street < 0 && units == 0 && regions == 0 && !box && number >= 0;
  }

  /** Whether it is a name with a number behind or before it. */
  private boolean plain() {
    boolean first = number == from && to > from + 1 && words.word(from + 1).name();
    return first || named();
  }

  /** Whether it is a name in capital and small letters and a number, from its beginning on. */
  boolean named() {
    if (number != to - 1 || number == from || words.word(number).text().length() > LONGEST) {
      return false;
    }
    for (int i = from; i < number; i++) {
      Word word = words.word(i);
      boolean capitals =
          PartBegin.brief(word) && !(i + 1 < number && PartBegin.letter(word, i == from));
      boolean name = word.name() && !capitals && word.text().charAt(0) < FIRST_UNCASED;
      boolean inner = (i > from && PartBegin.ofName(word)) || (i == number - 1 && word.shortUnit());
      if (word.is(WorldWords.NOTHING) || Town.none(word.bare()) || !(name || inner)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a street of the type that comes before its name is in it. */
  boolean typeFirst() {
    return street >= 0 && words.word(street).is(WorldWords.BEFORE);
  }

  /** Whether streets are numbered where this word is one for them: {@code Street 310}. */
  private static boolean numberedStreet(Word word) {
    return word.is(WorldWords.UNIT) && word.is(WorldWords.BEHIND) && !word.is(WorldWords.BEFORE);
  }

  /** Whether a street with a name or a number of its own, or a box is in it. */
  boolean placed() {
    return box || (street >= 0 && (called() || numberedStreet(words.word(street))));
  }

  /** Whether it is a name alone, as of a town, perhaps with the word for a district. */
  boolean town() {
    for (int i = from; i < to; i++) {
      Word word = words.word(i);
      boolean known = word.is(WorldWords.REGION | WorldWords.JOINING | WorldWords.CODE);
      if (word.number() || !(word.name() || known || word.text().equals("-"))) {
        return false;
      }
    }
    return street < 0;
  }

  /** The same without the words for a house or a building. */
  boolean bareTown() {
    int other = WorldWords.UNIT | WorldWords.BUILDING | WorldWords.BOX | WorldWords.NOTHING;
    for (int i = from; i < to; i++) {
      Word word = words.word(i);
      if ((word.is(other) && !word.is(WorldWords.REGION)) || Town.none(word.bare())) {
        return false;
      }
    }
    return town();
  }

  /** Whether it names a building or an estate. */
  boolean estate() {
    return listed >= 0 && words.word(listed).is(WorldWords.BUILDING);
  }

  /** Whether the number of a flat or a house is in it. */
  boolean flat() {
    return units > 0;
  }

  /** Whether it may come before the part with the street: a flat, a building, a village. */
  boolean leads(Part next) {
    boolean line = words.word(next.from).gap() == Gap.LINE;
    boolean known = to == from + 1 && next.typeFirst() && Town.known(words.word(from).bare());
    boolean city = street < 0 && PartBegin.city(words, from, to) >= 0;
    boolean named = known || city || street >= 0 || estate();
    boolean apart = words.word(next.from).from() > words.word(to - 1).to() + 1;
    return units > 0
        || (named && !line && !PartBegin.firm(words, this, next))
        || (plain() && (next.units > 0 || !line))
        || (onlyNumber() && apart);
  }

  /** The number of the word where the address begins, if it begins in this part. */
  int begin() {
    return new PartBegin(words, from, to, street, number).from(listed);
  }
}
