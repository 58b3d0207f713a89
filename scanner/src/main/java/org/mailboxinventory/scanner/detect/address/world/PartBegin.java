package org.mailboxinventory.scanner.detect.address.world;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.address.town.CodeForm;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Gap;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Word;

/**
 * Where an address begins in its first part: at the number of the house, at the word for a flat or
 * a box, or where the name of the street does.
 *
 * @param street the number of the word for a street; -1 where none is
 * @param number that of the first number; -1 where none is
 */
record PartBegin(ZoneWords words, int from, int to, int street, int number) {
  /** Behind the number of a house, as in {@code 16 1/2}. */
  private static final String HALF = "1/2";

  /** A preposition and its article are no more words. */
  private static final int NEAR = 3;

  private static final int BRIEF = 4;
  private static final int LONGEST_ITEM = 3;
  private static final char FIRST_GREEK = 0x370;
  private static final char LAST_GREEK = 0x3ff;

  private static final Set<String> STREET_PREPOSITIONS =
      Set.copyOf(WorldWords.phrases("street-prepositions"));
  private static final Set<String> LEADS = Set.copyOf(WorldWords.phrases("leads"));

  /** Of those of two letters, the ones that are no more than that in capitals. */
  private static final Set<String> IN_CAPITALS = Set.of("TO", "AT");

  /**
   * The number of the first word.
   *
   * @param listed that of the first word known, or the first number; -1 where there is none
   */
  int from(int listed) {
    return listed < 0 ? Math.max(from, city(words, from, to)) : fromKnown(listed);
  }

  /** The word for a town, with a full stop, behind which its name ends a part; -1 for none. */
  static int city(ZoneWords words, int from, int to) {
    int at = to - 1;
    while (at > from && words.word(at).name() && !words.word(at).stopped()) {
      at--;
    }
    Word word = words.word(at);
    return word.is(WorldWords.REGION) && word.stopped() && at < to - 1 ? at : -1;
  }

  /** Whether a flat is before a part, perhaps with its floor between: {@code Unit 6, 2/F, }. */
  static boolean behindFlat(List<Part> parts, int at) {
    boolean floor = at > 1 && parts.get(at - 1).onlyNumber() && parts.get(at - 2).flat();
    return floor || (at > 0 && parts.get(at - 1).flat());
  }

  /** Whether a part names a building: by its word, or as a name alone behind two flats' parts. */
  static boolean building(List<Part> parts, int at) {
    boolean flats = at > 1 && parts.get(at - 2).flat();
    return parts.get(at).estate() || (flats && parts.get(at).bareTown());
  }

  /**
   * Whether a part names a firm or a person, which a word or the ending of one does not make a
   * street: a name without a number that an unknown word ends, before a part with a street, a flat
   * or a box.
   */
  static boolean firm(ZoneWords words, Part part, @Nullable Part next) {
    String last = words.word(part.to() - 1).bare();
    boolean flat = next != null && next.flat() && !WorldWords.ends(last);
    boolean goesOn = !part.flat() && next != null && (next.placed() || flat);
    int names = 0;
    for (int i = part.from; goesOn && i < part.to(); i++) {
      Word word = words.word(i);
      boolean street = word.is(WorldWords.BEFORE) && !word.is(WorldWords.BEHIND);
      boolean first = i == part.from && word.is(WorldWords.BEFORE | WorldWords.BUILDING);
      if (word.number() || first || (street && !word.is(WorldWords.BUILDING))) {
        return false;
      }
      names += word.name() ? 1 : 0;
    }
    return names > 1 && WorldWords.of(last) == 0 && !Town.known(last);
  }

  private int fromKnown(int listed) {
    int first = behindPreposition(behindLead(behindListNumber(listed)));
    Word word = words.word(first);
    boolean named =
        (first == street && nameBefore(word, first))
            || (word.is(WorldWords.BUILDING)
                && (!word.is(WorldWords.UNIT) || first == to - 1 || behindBuilding(first)))
            || (first == number && street < number && number > from)
            || (first == number - 1 && first > from && word.shortUnit());
    return named ? nameFrom(first) : first;
  }

  /** Whether the word for a flat, and no number, is behind that for a building. */
  private boolean behindBuilding(int building) {
    Word next = words.word(building + 1);
    return next.is(WorldWords.UNIT) && !next.number();
  }

  /**
   * Behind a small word that leads to an address and is one for a flat elsewhere, before a number
   * and a street that its word ends: {@code known as 4 Elm Road}.
   */
  private int behindLead(int listed) {
    Word word = words.word(listed);
    boolean lead = listed + 1 == number && street > number && !word.name() && leads(word);
    boolean ends = lead && words.word(street).is(WorldWords.BEHIND);
    return ends && word.is(WorldWords.UNIT) ? number : listed;
  }

  /** The word for a street with a capital close behind a small one: {@code an der Rue}. */
  private int behindPreposition(int listed) {
    Word word = words.word(listed);
    int last = !word.name() && word.is(WorldWords.BEFORE) ? Math.min(to, listed + NEAR) : listed;
    for (int i = listed + 1; i < last; i++) {
      if (words.word(i).name() && words.word(i).is(WorldWords.BEFORE)) {
        return i;
      }
    }
    return listed;
  }

  /** Whether the name of a street is before its word and not behind it. */
  private boolean nameBefore(Word word, int at) {
    boolean before = at > from && words.word(at - 1).name();
    boolean behind = word.phraseEnd() < to && words.word(word.phraseEnd()).name();
    return word.is(WorldWords.BEHIND)
        && (before || !word.is(WorldWords.UNIT))
        && !(word.is(WorldWords.BEFORE) && behind);
  }

  /** Behind the number of a list's item before the street: {@code 03 5 Quay Lane}. */
  private int behindListNumber(int listed) {
    if (number != from || listed != from || to - from < 3) {
      return listed;
    }
    if (words.word(from + 1).is(WorldWords.DAY)) {
      return listed;
    }
    String next = words.word(from + 1).text();
    if (words.word(from + 1).number()) {
      return next.equals(HALF) ? from : from + 1;
    }
    boolean zero = words.word(from).text().charAt(0) == '0';
    Word behind = street > from && street + 1 < to ? words.word(street + 1) : null;
    boolean item = zero || (numbers(behind) && !words.word(street).is(WorldWords.BEFORE));
    return item && street > from ? street : listed;
  }

  private static boolean numbers(@Nullable Word next) {
    return next != null && next.number() && !HouseNumber.ordinal(next.text());
  }

  /** Where the name begins that goes on to a word: names, and small words within them. */
  private int nameFrom(int end) {
    int at = end;
    while (at > from
        && ofName(words.word(at - 1))
        && !leads(words.word(at - 1))
        && !(at - 1 == from && words.word(from).number())
        && !(at < end && words.word(at).mixed() && capitals(words.word(at - 1)))) {
      at--;
    }
    while (at < end && words.word(at).is(WorldWords.JOINING) && !words.word(at).name()) {
      at++;
    }
    return at;
  }

  /** Of a firm before names in small letters: {@code BAUHAUS Dobra cesta 4}. */
  private static boolean capitals(Word word) {
    return word.text().length() >= BRIEF && !SmallStart.hasSmall(word.text());
  }

  /** Whether a word comes before a street; a small one does where it is written small. */
  private static boolean leads(Word word) {
    return LEADS.contains(word.bare())
        && (word.bare().length() > 2 || !word.name() || IN_CAPITALS.contains(word.text()));
  }

  /**
   * Whether the month at a word is in the name of a street: a day is before it, and behind it the
   * number of a house, which is no year.
   */
  static boolean day(ZoneWords words, int from, int at, int to) {
    return at == from + 1
        && words.word(from).number()
        && words.word(from).stopped()
        && at + 1 < to
        && words.word(at + 1).number()
        && !CodeForm.year(words.word(at + 1).bare());
  }

  /** Whether a small word is between the word for a street and its name: {@code Trg bana Lipe}. */
  static boolean title(ZoneWords words, int at) {
    return at > 0
        && at + 1 < words.count()
        && words.word(at - 1).name()
        && words.word(at - 1).is(WorldWords.BEFORE)
        && words.word(at).gap() == Gap.BLANK
        && words.word(at + 1).gap() == Gap.BLANK
        && words.word(at + 1).name();
  }

  /** The number of an item that begins its line, {@code 2)}, or the sign of a copyright. */
  static boolean item(Word word) {
    String text = word.text();
    return text.equalsIgnoreCase("(c)")
        || (word.gap() == Gap.LINE
            && text.length() <= LONGEST_ITEM
            && text.charAt(text.length() - 1) == ')'
            && Character.isDigit(text.charAt(0)));
  }

  /** Whether it is capitals too few for a name. */
  static boolean brief(Word word) {
    return word.text().length() < BRIEF && !SmallStart.hasSmall(word.text());
  }

  /**
   * Whether it is the first letter of a name in Greek, after which streets are called, or a word of
   * one letter with which their names begin: {@code V Jámě 5}.
   */
  static boolean letter(Word word, boolean first) {
    boolean one = word.bare().length() == 1;
    return one
        && (word.stopped() ? greek(word) : first && STREET_PREPOSITIONS.contains(word.bare()));
  }

  /** Whether it begins with a letter of Greek. */
  static boolean greek(Word word) {
    char first = word.text().charAt(0);
    return first >= FIRST_GREEK && first <= LAST_GREEK;
  }

  /** Whether a word may be part of the name of a street. */
  static boolean ofName(Word word) {
    return word.name() || word.is(WorldWords.JOINING | WorldWords.SIZE) || word.number();
  }
}
