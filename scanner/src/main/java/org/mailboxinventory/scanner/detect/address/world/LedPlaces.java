package org.mailboxinventory.scanner.detect.address.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mailboxinventory.scanner.detect.address.lead.PlaceWords;
import org.mailboxinventory.scanner.detect.address.lead.PostalCode;
import org.mailboxinventory.scanner.detect.address.town.Countries;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Gap;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Word;
import org.mailboxinventory.scanner.detect.word.WordLists;

/**
 * Towns, codes and countries among the words of an address.
 *
 * @param count so many of the words are looked at
 */
record LedPlaces(ZoneWords words, int count) {
  private static final Set<String> TITLES =
      Set.copyOf(new WordLists("address-leads.txt").phrases("titles"));

  private static final int MOST_TOWN = 6;
  private static final int MOST_COUNTRY = 5;
  private static final int SHORTEST_TOWN = 3;

  /** So many numbers one behind the other are a telephone's. */
  private static final int TELEPHONE = 3;

  /** Of letters alone and capitals, the sign of a state. */
  private static final int LONGEST_STATE = 3;

  /** A sentence has ended behind a word so long with a full stop. */
  static final int SENTENCE = 4;

  /**
   * Whether a sentence ends behind a word.
   *
   * @param later it is behind the first part
   */
  boolean sentenceEnds(int at, boolean later) {
    Word word = words.word(at);
    boolean whole =
        word.bare().length() >= SENTENCE
            && word.kinds() == 0
            && word.bare().chars().allMatch(Character::isLetter);
    return word.stopped() && joined(at + 1) && (whole || (word.number() && later));
  }

  /** Whether a word is on the same line as the one before it, with nothing but a blank between. */
  boolean joined(int at) {
    return at < count && words.word(at).gap() == Gap.BLANK;
  }

  /** Whether three numbers are one behind the other at its beginning, and no house and a code. */
  boolean telephone() {
    int numbers = 0;
    int at = 0;
    for (; at < count && (at == 0 || joined(at)) && numbers < TELEPHONE; at++) {
      boolean digits = words.word(at).text().chars().allMatch(Character::isDigit);
      numbers = digits ? numbers + 1 : 0;
    }
    return numbers == TELEPHONE && !(at > TELEPHONE && LedEvidence.glued(this, at - 2));
  }

  /** Whether the word for a street is behind what seems to be a town. */
  boolean street(int at) {
    return joined(at)
        && words.word(at).name()
        && words.word(at).is(WorldWords.BEHIND)
        && (Town.none(words.word(at).bare()) || !words.word(at).is(WorldWords.BEFORE));
  }

  /**
   * Whether the words before a number are a name of two words or more that is none of a street, and
   * the word for a street is behind the number: {@code Dr Jane Doe 12 Elm Street}.
   */
  boolean nameBeforeHouse(int number) {
    int other = WorldWords.BEFORE | WorldWords.BEHIND | WorldWords.UNIT | WorldWords.BOX;
    for (int i = 0; i < number; i++) {
      Word word = words.word(i);
      boolean initial = word.bare().length() == 1 || TITLES.contains(word.bare());
      if (!name(i) || (word.is(other | WorldWords.BUILDING | WorldWords.REGION) && !initial)) {
        return false;
      }
    }
    for (int i = number + 2; number > 1 && joined(i); i++) {
      if (words.word(i).is(WorldWords.BEHIND) && !words.word(i).is(WorldWords.JOINING)) {
        return true;
      }
    }
    return false;
  }

  /** The number of the word behind the code that begins at a word; {@code at} where none does. */
  int codeEnd(int at) {
    List<String> groups = new ArrayList<>();
    for (int i = at; i < count && i - at <= PostalCode.MOST_GROUPS; i++) {
      if (i > at && (!joined(i) || words.word(i - 1).stopped())) {
        break;
      }
      Word word = words.word(i);
      groups.add(word.stopped() ? word.text().substring(0, word.text().length() - 1) : word.text());
    }
    return at + PostalCode.groups(groups);
  }

  /** Whether the sign of a state is directly before a code. */
  boolean stateBefore(int code) {
    String text = words.word(code - 1).text();
    return text.length() > 1
        && text.length() <= LONGEST_STATE
        && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  /** Whether a word directly before a number says that it is the number of something else. */
  boolean numbered(int at) {
    Word before = words.word(at - 1);
    String text = before.text();
    boolean state =
        text.length() <= LONGEST_STATE && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    return before.number()
        || before.is(WorldWords.BOX)
        || (!state && before.is(WorldWords.UNIT | WorldWords.NOTHING))
        || (!state && PlaceWords.inner(before.bare()));
  }

  /** Behind the name of a town that begins at a word; {@code from} where none does. */
  int townEnd(int from) {
    int to = from;
    for (int i = from; joined(i) && i - from < MOST_TOWN; i++) {
      Word before = words.word(i - 1);
      boolean ended = i > from && before.stopped() && before.bare().length() >= SENTENCE;
      boolean named =
          name(i) || (i == from && words.word(i).name() && joined(i + 1) && name(i + 1));
      boolean joins = i > from && words.word(i).is(WorldWords.JOINING) && joined(i + 1);
      if (ended || !(named || (joins && name(i + 1)))) {
        break;
      }
      to = named ? i + 1 : to;
    }
    return to > from && office(to) ? to + 1 : to;
  }

  /**
   * Whether a comma and a name that ends its part are behind the word before, or the end of a line.
   */
  boolean parted(int at, boolean orLine) {
    boolean apart = at < count && (orLine ? !joined(at) : words.word(at).gap() == Gap.COMMA);
    int to = apart ? townAt(at) : at;
    return to > at && !joined(to);
  }

  /** Behind the name of a town that a comma parts from its code. */
  int townAt(int from) {
    boolean name = name(from) && !words.word(from).is(WorldWords.UNIT | WorldWords.BOX);
    return !name ? from : Math.max(from + 1, townEnd(from + 1));
  }

  /** Whether the number of a post office or a district ends a town: {@code Praha 6}. */
  private boolean office(int at) {
    return joined(at)
        && words.word(at).text().length() <= 2
        && words.word(at).text().chars().allMatch(Character::isDigit)
        && (at + 1 == count || !joined(at + 1) || Town.districted(words.word(at - 1).bare()));
  }

  /** Whether a word is a name, and no month nor what is written below an address. */
  boolean name(int at) {
    Word word = words.word(at);
    String text = word.text();
    boolean prefixed =
        text.length() > 2
            && Character.isLowerCase(text.charAt(0))
            && Character.isUpperCase(text.charAt(1));
    return (word.name() || prefixed) && !word.number() && !Town.none(word.bare());
  }

  /** Whether nothing but names and signs are in {@code [from, to)}. */
  boolean names(int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      Word word = words.word(i);
      boolean sign = word.text().length() == 1 && !Character.isLetterOrDigit(word.text().charAt(0));
      if (!(name(i) || state(word) || sign || word.is(WorldWords.JOINING | WorldWords.REGION))) {
        return false;
      }
      letters += name(i) || state(word) ? word.bare().length() : 0;
    }
    return letters >= 2;
  }

  /** The sign of a state, which may be a word that is no town elsewhere. */
  static boolean state(Word word) {
    return word.text().length() == 2 && word.text().chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  /** Whether a part is a name, perhaps with a code behind it, and not that of a building. */
  boolean town(int from) {
    Word first = words.word(from);
    boolean thing =
        first.is(WorldWords.UNIT | WorldWords.BOX | WorldWords.NOTHING)
            && !first.is(WorldWords.REGION);
    boolean street = first.is(WorldWords.BEFORE) && !first.is(WorldWords.REGION);
    if (thing
        || (street && first.uncased())
        || !name(from)
        || (first.bare().length() < SHORTEST_TOWN && !first.uncased())) {
      return false;
    }
    boolean names = true;
    boolean building = false;
    for (int i = from + 1; joined(i); i++) {
      if (words.word(i).number()) {
        return !numbered(i) && codeEnd(i) > i;
      }
      names &= words.word(i).name();
      boolean ends = words.word(i).is(WorldWords.BUILDING) || Town.none(words.word(i).bare());
      building = names ? ends : building;
    }
    return !building;
  }

  /** Behind the name of a country that ends its part; {@code from} where none begins there. */
  int countryEnd(int from) {
    StringBuilder name = new StringBuilder();
    for (int to = from; to < count && to - from < MOST_COUNTRY; to++) {
      if (to > from && !joined(to)) {
        break;
      }
      name.append(to > from ? " " : "").append(words.word(to).bare());
      boolean closes = to + 1 >= count || !words.word(to + 1).number();
      if (closes && words.word(from).name() && Countries.holds(name.toString())) {
        boolean goesOn =
            to + 1 < count
                && words.word(to + 1).gap() != Gap.LINE
                && words.word(to + 1).name()
                && !words.word(to).stopped();
        return goesOn ? from : to + 1;
      }
    }
    return from;
  }

  /** Behind a word, without the full stop of its sentence. */
  int behind(int at) {
    Word word = words.word(at);
    boolean shortened = !word.number() && word.bare().length() < SHORTEST_TOWN;
    return word.stopped() && !shortened ? word.to() - 1 : word.to();
  }
}
