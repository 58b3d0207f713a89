package org.mailboxinventory.scanner.detect.address.world;

import java.util.Set;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Gap;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Word;
import org.mailboxinventory.scanner.detect.word.WordLists;

/**
 * An address behind words that lead to it that ends with its street: its town comes before, as in
 * {@code residente in Napoli, Via Toledo 12}, or is not named at all.
 */
record LedStreet(ZoneWords words, LedPlaces places) {
  private static final Set<String> CONJUNCTIONS =
      Set.copyOf(new WordLists("address-leads.txt").phrases("conjunctions"));

  /** Small words between a street and its town. */
  private static final Set<String> BEFORE_TOWN =
      Set.copyOf(new WordLists("address-leads.txt").phrases("before-towns"));

  private static final Set<String> GROUND_FLOORS = Set.copyOf(WorldWords.phrases("ground-floors"));

  private static final int MOST_TOWN = 4;

  /** A country, a region, a district and a town may be before a street in the east of Europe. */
  private static final int MOST_PLACES = 4;

  /** So many words of a town are directly before the word for a street. */
  private static final int MOST_NAMES = 3;

  /** A word for a street in the middle of a part has so many letters at least. */
  private static final int WHOLE = 4;

  /** A code without its town has so many digits at least. */
  private static final int FEWEST = 5;

  /**
   * The number of the word behind it, if the words before {@code last} are a town, and a street
   * with the number of a house; else -1.
   */
  int behindTown(int last) {
    int from = 0;
    for (int places = 0; places < MOST_PLACES; places++) {
      int street = behind(from, last);
      boolean comma = street < last && words.word(street).gap() == Gap.COMMA;
      if (!comma || street - from > MOST_TOWN || !town(from, street)) {
        return -1;
      }
      if (housed(street, last)) {
        return end(street, last);
      }
      if (!words.word(0).eastern() && !region(from, street)) {
        return -1;
      }
      from = street;
    }
    return -1;
  }

  /** Whether its first part is a region: {@code Quba rayonu}. */
  boolean inRegion() {
    return region(0, behind(0, places.count()));
  }

  /** Whether a name and the word for a region behind it are a part: {@code Yeni 2 qəs.} */
  private boolean region(int from, int to) {
    return to > from + 1 && places.name(from) && words.word(to - 1).is(WorldWords.REGION);
  }

  /** Whether a part is a town or a region, perhaps with its code. */
  private boolean town(int from, int to) {
    boolean code = words.word(from).eastern() && places.codeEnd(to - 1) == to;
    int name =
        words.word(from).stopped() && words.word(from).eastern() && to > from + 1 ? from + 1 : from;
    return region(from, to)
        || places.names(name, code && to - 1 > from ? to - 1 : to)
        || (code && from > 0 && to == from + 1);
  }

  /** The same of a street and its house alone; -1 where what may be their town follows. */
  int alone(int last) {
    boolean street = last > 1 && (housed(0, last) || townBefore(last));
    int to = street ? end(0, last) : 0;
    if (street && to < places.count() && townBehind(to)) {
      return -1;
    }
    if (street && places.joined(to + 1) && BEFORE_TOWN.contains(words.word(to).text())) {
      to = Math.max(places.townEnd(to + 1) - 1, to - 1) + 1;
    }
    if (to > 0 && LedEvidence.crossing(words)) {
      return to;
    }
    for (int i = 0; i < to; i++) {
      if (words.word(i).name() && words.word(i).kinds() == 0 && !words.word(i).number()) {
        return to;
      }
    }
    return -1;
  }

  private boolean townBehind(int at) {
    return words.word(at).gap() == Gap.COMMA && (words.word(at).name() || words.word(at).uncased());
  }

  /** Behind the number of the house in the part that begins at a word, and the flats behind it. */
  private int end(int from, int last) {
    int part = behind(from, last);
    int number = from == 0 && LedEvidence.crossing(words) ? LedEvidence.CROSSED : from;
    for (int i = from; i < part; i++) {
      boolean goesOn = number == from || unit(i - 1) || (number == i - 1 && dash(i - 1));
      boolean of = words.word(i).number() && goesOn;
      number = of ? i + 1 : number;
    }
    boolean first = words.word(from).number();
    boolean house = first || number > from;
    int to = first || !house ? behindName(from, part) : behindLetter(number, last);
    int code = to < last && house ? codeAlone(to, last) : to;
    int end = code;
    to = code;
    while (to < last && words.word(to).gap() == Gap.COMMA && ofHouse(to, last, house)) {
      int next = behind(to, last);
      house |= numbered(to, next);
      to = next;
      end = house ? to : end;
    }
    return end;
  }

  /** Behind a code that has the part at a word to itself. */
  private int codeAlone(int from, int last) {
    boolean digits = words.word(from).bare().length() >= FEWEST;
    boolean alone = words.word(from).gap() == Gap.COMMA && behind(from, last) == from + 1;
    return alone && digits && places.codeEnd(from) == from + 1 ? from + 1 : from;
  }

  private boolean numbered(int from, int to) {
    boolean number = false;
    for (int i = from; i < to; i++) {
      number |= words.word(i).number();
    }
    return number;
  }

  /** Behind the last name or number before a word, and before words that join a sentence. */
  private int behindName(int from, int part) {
    int to = from + 1;
    while (to < part && !CONJUNCTIONS.contains(words.word(to).text())) {
      to++;
    }
    while (to > 1
        && !words.word(to - 1).name()
        && !words.word(to - 1).number()
        && !LedEvidence.behind(words.word(to - 1))) {
      to--;
    }
    return to;
  }

  /** Behind a letter or a small word of the number that ends before a word: {@code 12 B}. */
  private int behindLetter(int at, int last) {
    boolean letter =
        at < last
            && places.joined(at)
            && words.word(at).bare().length() == 1
            && Character.isLetter(words.word(at).bare().charAt(0));
    boolean joins = letter && words.word(at).is(WorldWords.JOINING) && !words.word(at).name();
    boolean town = letter && BEFORE_TOWN.contains(words.word(at).text()) && places.joined(at + 1);
    return letter && !joins && !(town && places.name(at + 1)) ? at + 1 : at;
  }

  /** The number of the word behind the part that goes on at a word. */
  private int behind(int from, int last) {
    int to = from + 1;
    while (to < last && words.word(to).gap() == Gap.BLANK) {
      to++;
    }
    return to;
  }

  /** Whether a part is a house, or a flat or a floor with its number. */
  private boolean ofHouse(int from, int last, boolean housed) {
    int to = behind(from, last);
    boolean number = words.word(from).number() && (to == from + 1 || unit(from + 1));
    boolean street =
        !housed && (LedEvidence.before(words.word(from)) || words.word(from).uncased());
    return street
        || (to == from + 1 && GROUND_FLOORS.contains(words.word(from).bare()))
        || (number && (!housed || to > from + 1))
        || (to > from + 1 && unit(from) && brief(to - 1));
  }

  private boolean unit(int at) {
    return at >= 0 && LedEvidence.unit(words.word(at));
  }

  private boolean dash(int at) {
    return "-\u2013".contains(words.word(at).text());
  }

  private boolean brief(int at) {
    return words.word(at).number() || words.word(at).bare().length() == 1;
  }

  /** Whether the name of a town is directly before the word for a street, and a number behind. */
  private boolean townBefore(int last) {
    int to = behind(0, last);
    int street = 1;
    while (street < to && !LedEvidence.before(words.word(street))) {
      street++;
    }
    return street <= MOST_NAMES
        && street + 1 < to
        && places.names(0, street)
        && words.word(street).bare().length() >= WHOLE
        && words.word(to - 1).number();
  }

  /** Behind the number of a house and {@code bis} or a letter of its own, where it has them. */
  private int behindTwice(int number) {
    int next = number + 1;
    boolean twice =
        places.joined(next + 1)
            && (words.word(next).bare().length() == 1
                || (words.word(next).is(WorldWords.UNIT)
                    && !words.word(next).is(WorldWords.BEFORE)));
    return twice ? next + 1 : next;
  }

  /**
   * Whether a word for a street is at its place in the part that begins at a word, and a number.
   */
  private boolean housed(int from, int last) {
    boolean first = words.word(from).number();
    int part = behind(from, last);
    boolean next =
        part < last
            && (words.word(part).number() || (unit(part) && numbered(part, behind(part, last))));
    boolean later = words.word(from).eastern() && numbered(from, last);
    boolean house = first || next || later || words.word(last - 1).number();
    boolean street = false;
    for (int i = from; i < part; i++) {
      Word word = words.word(i);
      house |= word.number();
      boolean before = word.is(WorldWords.BEFORE) && word.bare().length() > 1;
      boolean behind = word.is(WorldWords.BEHIND) && !word.is(WorldWords.JOINING);
      street |= before && (i == from || (first && i == behindTwice(from)));
      street |= behind && (i > from || WorldWords.of(word.bare()) == 0);
    }
    return street && house;
  }
}
