package org.mailboxinventory.scanner.detect.address.world;

import org.mailboxinventory.scanner.detect.address.lead.PlaceWords;
import org.mailboxinventory.scanner.detect.address.lead.PostalCode;
import org.mailboxinventory.scanner.detect.address.town.CodeForm;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Gap;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Word;

/**
 * An address read forward from its beginning: a house and a street, a flat, a town and its code, in
 * any order that a country has; a country behind it is no part of it.
 */
final class LedReading {
  private static final int STREET = WorldWords.BEFORE | WorldWords.BEHIND;
  private static final int MOST_LINES = 5;
  private static final int MOST_WORDS = 26;

  private final ZoneWords words;
  private final LedPlaces places;
  private final LedEvidence evidence = new LedEvidence();
  private final int count;
  private int part;
  private int partFrom;
  private int townFrom = -1;
  private int last;
  private int end = -1;
  private int code = -1;
  private boolean certain;
  private boolean housed;
  private boolean unsure;
  private boolean later;
  private boolean townFirst;
  private boolean alone;
  private boolean lines;

  /** The part before is a street by its first word or its last. */
  private boolean street;

  LedReading(String text) {
    this.words = new ZoneWords(text, 0, (char) 0);
    this.count = Math.min(words.count(), MOST_WORDS);
    this.places = new LedPlaces(words, count);
    if (!places.telephone()) {
      read();
    }
    if (code < 0) {
      end = PostalCode.nought(text) ? -1 : uncoded();
    }
  }

  /** Behind its last sign; -1 where it is none. */
  int end() {
    return end;
  }

  /** Where its code begins; -1 where it has none. */
  int code() {
    return code;
  }

  /** How much its parts say that it is an address. */
  int points() {
    return (code >= 0 ? 2 : 1) + (certain ? 1 : 0) + evidence.points() + (townFirst ? 1 : 0);
  }

  /** Whether it has a street or a box, and a country behind its last word. */
  boolean streetBeforeCountry() {
    return certain && (evidence.street() || evidence.box());
  }

  /** Whether it is one only behind words that lead to it. */
  boolean unsure() {
    return unsure && !certain;
  }

  /** Whether its street and house have a line, and its code and town the one below. */
  boolean lines() {
    return lines;
  }

  /** Whether it is a street and a house without a town. */
  boolean alone() {
    return alone;
  }

  /** Whether it is a town, and a street with the number of a house behind it. */
  boolean townFirst() {
    return townFirst;
  }

  /** Whether its first number is before the name of a street, behind a part that has none. */
  boolean later() {
    return later && !townFirst;
  }

  private void read() {
    int lines = 0;
    for (int i = 0; i < count && lines <= MOST_LINES; i++) {
      Word word = words.word(i);
      lines += i > 0 && word.gap() == Gap.LINE ? 1 : 0;
      if (i > 0 && (word.gap() != Gap.BLANK || LedEvidence.behindUnit(places, i, partFrom))) {
        part++;
        street = LedEvidence.street(words.word(partFrom), words.word(i - 1));
        partFrom = i;
        townFrom = townFrom < 0 && places.town(i) ? i : townFrom;
      }
      if ((part > 0 && country(i))
          || ((part > 0 || (housed && LedEvidence.glued(places, i))) && coded(i))) {
        return;
      }
      if (!accepted(i) || (word.number() && !housed && !house(i))) {
        return;
      }
      housed |= word.number();
      boolean numbered = word.phraseEnd() < count && words.word(word.phraseEnd()).number();
      evidence.take(word, i == 0, numbered, named(i + 1));
      last = i + 1;
      if (places.sentenceEnds(i, part > 0)) {
        return;
      }
    }
  }

  /** Whether the first number is a house's: in the first part, or behind a word for a street. */
  private boolean house(int at) {
    Word before = words.word(Math.max(0, at - 1));
    boolean place = before.is(STREET | WorldWords.UNIT | WorldWords.BOX);
    boolean thing = before.is(WorldWords.NOTHING) && !place;
    unsure |= part > 0 && !evidence.said();
    boolean other = part > 0 || places.nameBeforeHouse(at);
    later = other && !evidence.street() && named(at + 1);
    boolean unit = before.is(WorldWords.UNIT) || (street && LedEvidence.letter(before));
    boolean behind = LedEvidence.behind(before) && new LedStreet(words, places).inRegion();
    boolean last = part > 1 && (behind || (unit && (street || before.eastern())));
    return (part <= 1 || last) && (at == 0 || !(thing || PlaceWords.thing(before.bare())));
  }

  /** Whether a name that is no flat is directly behind the word before. */
  private boolean named(int at) {
    return places.joined(at)
        && words.word(at).name()
        && !words.word(at).number()
        && !words.word(at).is(WorldWords.UNIT)
        && !PlaceWords.inner(words.word(at).bare());
  }

  /** Whether a country is there, behind which nothing is of the address. */
  private boolean country(int at) {
    boolean first = part == 1 && townFrom < 0 && places.joined(at);
    certain |= !first && places.countryEnd(at) > at;
    return !first && places.countryEnd(at) > at;
  }

  /** Whether the code begins at a word, with a town beside it. */
  private boolean coded(int at) {
    boolean other =
        !housed
            || (at > partFrom && places.numbered(at) && !(housed && LedEvidence.glued(places, at)));
    int to = other ? at : places.codeEnd(at);
    if (to == at) {
      return false;
    }
    boolean year = CodeForm.year(words.word(at).bare()) && !LedEvidence.knownTown(words, to);
    if (year && !evidence.said()) {
      return false;
    }
    boolean apart = at == partFrom && places.parted(to, part == 1);
    int town = apart ? places.townAt(to) : places.townEnd(to);
    boolean before =
        at > partFrom ? places.names(partFrom, at) : part > 1 && townFrom >= 0 && townFrom < at;
    if (town == to && !before) {
      return false;
    }
    code = words.word(at).from();
    boolean form = (at > partFrom && places.stateBefore(at)) || words.word(at).name();
    unsure |=
        year
            || (housed && LedEvidence.glued(places, at))
            || evidence.rareOnly()
            || (form && !evidence.inner());
    int stop = at > partFrom && before ? to : town;
    if (!evidence.named() || places.street(stop)) {
      return false;
    }
    end = places.behind(stop - 1);
    lines = !year && LedEvidence.lines(places, at, to, stop);
    certain = LedEvidence.british(words, at, to);
    certain |= stop < count && places.countryEnd(stop) > stop;
    return true;
  }

  private boolean accepted(int at) {
    Word word = words.word(at);
    boolean nextJoined = places.joined(at + 1);
    Word next = nextJoined ? words.word(at + 1) : word;
    if (word.number()) {
      return at > 0 || nextJoined || count > 1;
    }
    boolean numberNext = nextJoined && next.number();
    boolean unit = word.is(WorldWords.UNIT | WorldWords.BOX) && numberNext;
    boolean of = part == 0 && at > 0 && nextJoined && next.name();
    boolean known = PlaceWords.inner(word.bare()) || LedPlaces.state(word);
    boolean other = Town.none(word.bare()) || (word.is(WorldWords.NOTHING) && numberNext);
    boolean thing = other && !known && !(nextJoined && LedEvidence.initial(word, next));
    if (thing && !word.is(STREET) && !unit && !of) {
      return false;
    }
    if (part == 0 && !word.name() && evidence.small(word, at, housed)) {
      unsure = true;
      return true;
    }
    return word.name()
        || places.name(at)
        || (word.is(WorldWords.JOINING)
            && nextJoined
            && (next.joins() || (part == 0 && evidence.small(next, at + 1, housed))))
        || (word.text().length() == 1 && "-\u2013#/&".contains(word.text()))
        || (word.bare().length() == 1 && at > 0 && words.word(at - 1).number())
        || PlaceWords.street(word.bare())
        || (street && numberNext && LedEvidence.letter(word))
        || (word.kinds() & ~WorldWords.JOINING & ~WorldWords.SIZE & ~WorldWords.NOTHING) != 0;
  }

  /** Where it ends that has no code: behind the names on the line of its town. */
  private int uncoded() {
    LedStreet street = new LedStreet(words, places);
    if (housed && (townFrom < 0 || street.inRegion())) {
      int behind = street.behindTown(last);
      townFirst = behind > 0;
      alone = behind < 0;
      behind = alone ? street.alone(last) : behind;
      return behind > 0 ? places.behind(behind - 1) : -1;
    }
    if (!housed || !evidence.named() || townFrom < 0 || last <= townFrom) {
      return -1;
    }
    int to = townFrom + 1;
    while (to < last && words.word(to).gap() != Gap.LINE) {
      to++;
    }
    while (to > townFrom + 1 && !words.word(to - 1).name() && !words.word(to - 1).number()) {
      to--;
    }
    return places.behind(to - 1);
  }
}
