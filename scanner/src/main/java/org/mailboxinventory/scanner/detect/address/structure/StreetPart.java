package org.mailboxinventory.scanner.detect.address.structure;

import org.mailboxinventory.scanner.detect.address.town.CodeForm;
import org.mailboxinventory.scanner.detect.address.world.Town;
import org.mailboxinventory.scanner.detect.address.world.WorldWords;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Word;

/**
 * What is between two commas or ends of lines before the end of an address: a street with its
 * house, a flat, the number of a house, or a name alone. Words of a sentence may be before it.
 */
final class StreetPart {
  /** What a part is. */
  enum Kind {
    STREET,
    UNIT,
    NUMBER,
    NAME,
    OTHER
  }

  private static final int MOST_NAMES = 7;

  private final ZoneWords words;
  private final StreetPartWords part;
  private final int from;
  private final int to;
  private int begin;
  private boolean said;
  private boolean street;
  private final Kind kind;

  StreetPart(ZoneWords words, int from, int to) {
    this.words = words;
    this.from = from;
    this.to = to;
    this.part = new StreetPartWords(words, from, to);
    this.begin = stretch();
    this.kind = begin == to ? Kind.OTHER : read();
    for (int i = begin; i < to; i++) {
      street |= part.street(i);
      said |= street || part.unit(i);
    }
  }

  Kind kind() {
    return kind;
  }

  /** The number of its first word that is of the address. */
  int begin() {
    return begin;
  }

  /** Whether words that are none of the address are before it on its line. */
  boolean midSentence() {
    return begin > from;
  }

  /** Whether it has the word for a street or a box. */
  boolean street() {
    return street;
  }

  /** Whether it has the word for a street, a flat or a box. */
  boolean said() {
    return said;
  }

  /** Whether it begins with the word for a road between towns. */
  boolean road() {
    return part.road(begin);
  }

  /** Whether it is a name behind the word for a street, and no number is in it. */
  boolean unnumbered() {
    return kind == Kind.NAME && part.before(begin);
  }

  /** From where on nothing but words of an address come, and none that only joins. */
  private int stretch() {
    int at = to;
    while (at > from && part.accepted(at - 1)) {
      at--;
    }
    while (at < to && !part.mayBegin(at)) {
      at++;
    }
    return at;
  }

  private Kind read() {
    int number = next(begin, true);
    int name = next(begin, false);
    if (number == to) {
      return name < to ? Kind.NAME : Kind.OTHER;
    }
    boolean box = name == to && words.word(begin).is(WorldWords.BOX);
    boolean type = words.word(begin).is(WorldWords.BEFORE) || part.before(begin);
    if (box || (name == to && type && next(number + 1, true) < to)) {
      return Kind.STREET;
    }
    if (name == to) {
      return units() ? Kind.UNIT : Kind.NUMBER;
    }
    if (name > number) {
      begin = houseFirst(begin, name);
      return Kind.STREET;
    }
    return street(begin, number);
  }

  /**
   * The last number before a name, with the flats before it; a number before that is of a list:
   * {@code 03 5 Quay Lane}.
   */
  private int houseFirst(int first, int name) {
    int at = name - 1;
    while (at > first && !words.word(at).number()) {
      at--;
    }
    while (at > first) {
      boolean pair =
          at - 1 > first - 1 && words.word(at - 1).number() && at - 2 >= first && part.unit(at - 2);
      boolean half = words.word(at).text().startsWith("1/");
      boolean word = part.unit(at - 1) && !StreetPartWords.sign(words.word(at - 1));
      if (!pair && !half && !word) {
        return at;
      }
      at -= pair ? 2 : 1;
    }
    return first;
  }

  /** A street whose first word is a name: its number is behind, or the name is none of it. */
  private Kind street(int name, int number) {
    int type = name;
    while (type < number && !part.before(type)) {
      type++;
    }
    int behind = next(number + 1, false);
    boolean other = behind == number + 1 && behind < to;
    if (type < number) {
      begin = type;
    } else if (other) {
      begin = number;
      while (begin > name && part.unit(begin - 1)) {
        begin--;
      }
    } else if (!nameAndNumber(name, number)) {
      return Kind.OTHER;
    }
    return Kind.STREET;
  }

  private boolean nameAndNumber(int name, int number) {
    Word thing = words.word(number - 1);
    boolean counted = thing.is(WorldWords.NOTHING) || Town.none(thing.bare());
    return number - name <= MOST_NAMES && !counted && !CodeForm.year(words.word(number).text());
  }

  /** The next number, or the next word of a name; {@code to} for none. */
  private int next(int at, boolean number) {
    int next = at;
    while (next < to && !(number ? part.house(next) : part.named(next))) {
      next++;
    }
    return next;
  }

  private boolean units() {
    for (int i = begin; i < to; i++) {
      if (part.unit(i)) {
        return true;
      }
    }
    return false;
  }
}
