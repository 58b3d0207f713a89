package org.mailboxinventory.scanner.detect.address.world;

import java.util.Set;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Gap;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Word;
import org.mailboxinventory.scanner.detect.word.WordLists;

/**
 * Where an address in small letters begins, as in chats: no capital says so, and it begins at the
 * first word for a street, a house or a box with a number, or at a number before a street.
 */
final class SmallStart {
  private static final int MOST_WORDS = 16;

  /** So many words at most are between a number and the word for its street. */
  private static final int NAME = 4;

  /** The same where the word comes first. */
  private static final int LONG_NAME = 6;

  private static final int STREET = 3;

  /** Words of running text, which no address holds. */
  private static final Set<String> RUNNING =
      Set.copyOf(new WordLists("address-leads.txt").phrases("running"));

  private final ZoneWords words;
  private final int count;
  private int from = -1;
  private int points;

  SmallStart(ZoneWords words) {
    this.words = words;
    this.count = words.count();
    int lowest = lowest();
    for (int i = lowest; i < count; i++) {
      take(i, lowest);
    }
  }

  /** Whether a word is in small letters and no word of running text. */
  static boolean small(String word) {
    return !word.isEmpty()
        && Character.isLowerCase(word.charAt(0))
        && word.chars().noneMatch(Character::isUpperCase)
        && !RUNNING.contains(word);
  }

  static boolean hasSmall(String word) {
    return word.chars().anyMatch(Character::isLowerCase);
  }

  /** The number of the first word; -1 where no address begins. */
  int from() {
    return from;
  }

  int points() {
    return points;
  }

  /** Whether the last word, or the last two, are a known town. */
  boolean endsInTown() {
    String name = words.word(count - 1).bare();
    return Town.known(name) || (count > 1 && Town.known(words.word(count - 2).bare() + " " + name));
  }

  private int lowest() {
    int at = count;
    while (at > 0 && count - at < MOST_WORDS && goesOn(at - 1)) {
      at--;
    }
    return at;
  }

  private boolean goesOn(int at) {
    Word word = words.word(at);
    boolean unit = word.is(WorldWords.UNIT) && numberWithin(at + 1, 1);
    return word.text().chars().noneMatch(Character::isUpperCase)
        && (unit || !RUNNING.contains(word.bare()));
  }

  private void take(int at, int lowest) {
    Word word = words.word(at);
    int next = word.phraseEnd();
    boolean joins = word.is(WorldWords.JOINING);
    if (!joins && word.is(WorldWords.BOX) && numberWithin(next, 2)) {
      begin(at, STREET);
    } else if (!joins && word.is(WorldWords.UNIT) && numberWithin(next, 1)) {
      begin(at > lowest && words.word(at - 1).is(WorldWords.UNIT) ? at - 1 : at, 1);
    } else if (!joins
        && word.is(WorldWords.BEFORE)
        && word.bare().length() > 1
        && next < count
        && (numberWithin(next, LONG_NAME) || from >= 0)) {
      begin(at, STREET);
    } else if (word.is(WorldWords.BEHIND)
        && (numberWithin(next, NAME) || numberBefore(at, lowest))) {
      begin(nameOf(at, lowest), STREET);
    }
  }

  private void begin(int at, int more) {
    from = from < 0 ? at : Math.min(from, at);
    points += more;
  }

  private boolean numberWithin(int at, int within) {
    for (int i = at; i < count && i < at + within; i++) {
      if (words.word(i).number()) {
        return true;
      }
    }
    return false;
  }

  private boolean numberBefore(int street, int lowest) {
    return number(street, lowest) >= 0;
  }

  /** The number not far before a street; -1 where none is. */
  private int number(int street, int lowest) {
    for (int i = street - 2; i >= lowest && i >= street - NAME; i--) {
      if (words.word(i).number()) {
        return i;
      }
    }
    return -1;
  }

  /** Where the street begins whose word is behind its name: at its number, or at its last word. */
  private int nameOf(int street, int lowest) {
    int number = number(street, lowest);
    if (number >= 0) {
      return number;
    }
    int at = street;
    boolean own = WorldWords.of(words.word(street).bare()) == 0;
    if (!own && at > lowest && words.word(at).gap() == Gap.BLANK) {
      at--;
    }
    while (at > lowest && words.word(at - 1).is(WorldWords.SIZE)) {
      at--;
    }
    return at;
  }
}
