package org.mailboxinventory.scanner.detect.address.structure;

import java.util.Set;
import org.mailboxinventory.scanner.detect.address.lead.PlaceWords;
import org.mailboxinventory.scanner.detect.address.world.Town;
import org.mailboxinventory.scanner.detect.address.world.WorldWords;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Gap;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Word;
import org.mailboxinventory.scanner.detect.word.WordLists;

/** What the words {@code [from, to)} of a part of an address are in it. */
record StreetPartWords(ZoneWords words, int from, int to) {
  private static final int STREET = WorldWords.BEFORE | WorldWords.BEHIND;
  private static final WordLists FILE = new WordLists("address-states.txt");
  private static final Set<String> BEFORE = Set.copyOf(FILE.phrases("before"));
  private static final Set<String> BEHIND = Set.copyOf(FILE.phrases("behind"));
  private static final Set<String> ROADS = Set.copyOf(FILE.phrases("roads"));
  private static final Set<String> UNITS = Set.copyOf(FILE.phrases("units"));
  private static final Set<String> LEADS = Set.copyOf(WorldWords.phrases("leads"));
  private static final Set<String> OTHERS =
      Set.copyOf(new WordLists("address-leads.txt").phrases("conjunctions"));

  private static final int WHOLE = 3;

  boolean mayBegin(int at) {
    Word word = words.word(at);
    boolean small = street(at) && !word.is(WorldWords.JOINING);
    boolean lead = LEADS.contains(word.bare()) && at + 1 < to;
    return !lead
        && (word.number() || word.name() || small || unit(at) || word.text().charAt(0) == '#');
  }

  boolean accepted(int at) {
    Word word = words.word(at);
    if (item(at) || joinsAnother(at)) {
      return false;
    }
    if (word.number()) {
      return true;
    }
    boolean sentence = word.stopped() && word.bare().length() > WHOLE && word.kinds() == 0;
    if ((sentence && at < to - 1)
        || (PlaceWords.thing(word.bare()) && !unit(at) && !behindName(at))) {
      return false;
    }
    boolean known = (word.kinds() & ~WorldWords.NOTHING & ~WorldWords.REGION) != 0;
    boolean street = known || PlaceWords.street(word.bare());
    if (word.name()) {
      return street || !Town.none(word.bare()) || behindJoining(at) || ofStreet(at);
    }
    return known
        || sign(word)
        || last(at)
        || letter(at)
        || elided(word)
        || behindNumber(at)
        || (street && behindName(at));
  }

  /** The number of an item before more of its line: {@code 2)}, {@code 3.}. */
  private boolean item(int at) {
    String text = words.word(at).text();
    char last = text.charAt(text.length() - 1);
    return at == from
        && at + 1 < to
        && Character.isDigit(text.charAt(0))
        && ").".indexOf(last) >= 0;
  }

  /** A word or a stroke between two addresses, before the number of a house or a word for one. */
  private boolean joinsAnother(int at) {
    Word word = words.word(at);
    boolean and = word.is(WorldWords.JOINING) && OTHERS.contains(word.bare());
    boolean stroke = word.text().equals("/");
    boolean before = at > from && words.word(at - 1).number();
    return at + 1 < to
        && (stroke || (and && (before || words.word(at + 1).number() || unit(at + 1))));
  }

  /** A word in small letters, whatever it is, that ends its part behind a name. */
  private boolean last(int at) {
    Word word = words.word(at);
    boolean letters = word.text().chars().allMatch(Character::isLetter);
    return at == to - 1 && letters && behindName(at) && !Town.none(word.bare());
  }

  private boolean behindName(int at) {
    return at > from && words.word(at - 1).name() && !words.word(at - 1).number();
  }

  /** As the name of a month is one of a woman behind a small word: {@code Calle de Abril}. */
  private boolean behindJoining(int at) {
    return at > from
        && words.word(at - 1).is(WorldWords.JOINING)
        && !words.word(at - 1).name()
        && words.word(at).gap() == Gap.BLANK;
  }

  /** The same between the number of a house and another name: {@code 12 Jan Smuts}. */
  private boolean ofStreet(int at) {
    return at > from
        && at + 1 < to
        && words.word(at - 1).number()
        && words.word(at + 1).name()
        && !words.word(at + 1).number();
  }

  /** A small letter and an apostrophe before a capital: {@code d'Oro}. */
  static boolean elided(Word word) {
    String text = word.text();
    return text.length() > 2
        && "'\u2019".indexOf(text.charAt(1)) >= 0
        && Character.isUpperCase(text.charAt(2));
  }

  /** A word in small letters between the number of a house and a name: {@code 12 rang Roy}. */
  private boolean behindNumber(int at) {
    return at > from
        && at + 1 < to
        && words.word(at).bare().length() >= WHOLE
        && words.word(at - 1).number()
        && words.word(at + 1).name()
        && words.word(at).text().chars().allMatch(Character::isLetter)
        && !Town.none(words.word(at).bare());
  }

  private boolean letter(int at) {
    return at > from
        && words.word(at).text().length() == 1
        && Character.isLetter(words.word(at).text().charAt(0))
        && words.word(at - 1).number();
  }

  static boolean sign(Word word) {
    return word.text().length() == 1 && "#-\u2013&/".contains(word.text());
  }

  private static boolean whole(Word word) {
    return word.bare().length() >= WHOLE || word.stopped() || word.text().indexOf('/') > 0;
  }

  /** Whether the word for a street is there, or one that only addresses have behind a name. */
  boolean street(int at) {
    Word word = words.word(at);
    boolean small = word.is(WorldWords.JOINING) && !word.name();
    return (word.is(STREET) && !small && whole(word))
        || word.is(WorldWords.BOX)
        || BEFORE.contains(word.bare())
        || (at > from && (at + 1 == to || !named(at + 1)) && behindOnly(word));
  }

  private static boolean behindOnly(Word word) {
    return PlaceWords.street(word.bare())
        || BEHIND.contains(word.bare())
        || word.is(WorldWords.BUILDING);
  }

  /** Whether the word for a flat or a house is there, and its number behind or before it. */
  boolean unit(int at) {
    Word word = words.word(at);
    int next = word.phraseEnd();
    boolean numbered =
        next < to
            && words.word(next).gap() == Gap.BLANK
            && (words.word(next).number() || words.word(next).text().length() == 1);
    boolean floor = word.is(WorldWords.FLOOR) && at > from && words.word(at - 1).number();
    boolean flat = word.is(WorldWords.UNIT | WorldWords.BOX) || UNITS.contains(word.bare());
    return (flat && numbered) || floor;
  }

  boolean named(int at) {
    Word word = words.word(at);
    return !word.number()
        && !unit(at)
        && !sign(word)
        && (word.name() || last(at) || (word.is(STREET) && !word.is(WorldWords.JOINING)));
  }

  /** Whether it is a road between towns, where houses are by their kilometre. */
  boolean road(int at) {
    return ROADS.contains(words.word(at).bare());
  }

  /** Whether the word for a street or a box is there before its name. */
  boolean before(int at) {
    Word word = words.word(at);
    return BEFORE.contains(word.bare())
        || (word.is(WorldWords.BEFORE | WorldWords.BOX) && street(at));
  }

  /** A number that is none of a district: {@code 2\u00aa Se\u00e7\u00e3o}. */
  boolean house(int at) {
    String text = words.word(at).text();
    char last = text.charAt(text.length() - 1);
    boolean ordinal = "\u00aa\u00ba".indexOf(last) >= 0 && at > from;
    boolean counts =
        text.length() > 2
            && Character.isLetter(last)
            && Character.isLetter(text.charAt(text.length() - 2));
    return words.word(at).number() && !counts && !(ordinal && !words.word(at - 1).is(STREET));
  }
}
