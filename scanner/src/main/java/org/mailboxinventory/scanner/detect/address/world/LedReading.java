package org.mailboxinventory.scanner.detect.address.world;

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
  private static final int MOST_TOWN = 6;
  private static final int SHORTEST_TOWN = 3;
  private static final int MOST_COUNTRY = 5;

  /** A sentence has ended behind a word so long with a full stop. */
  private static final int SENTENCE = 4;

  private final ZoneWords words;
  private final int count;
  private int part;
  private int partFrom;
  private int townFrom = -1;
  private int last;
  private int end = -1;
  private boolean coded;
  private boolean british;
  private boolean country;
  private boolean inner;
  private boolean housed;
  private boolean unsure;
  private int code = -1;
  private boolean street;

  LedReading(String text) {
    this.words = new ZoneWords(text, 0, (char) 0);
    this.count = Math.min(words.count(), MOST_WORDS);
    read();
    if (!coded) {
      end = LedCode.nought(text) ? -1 : uncoded();
    }
  }

  /** Behind its last sign; -1 where it is none. */
  int end() {
    return end;
  }

  /** How much its parts say that it is an address. */
  int points() {
    return (coded ? 2 : 1) + (british || country ? 1 : 0) + (inner ? 2 : 0) + (street ? 1 : 0);
  }

  /** Where its code begins; -1 where it has none. */
  int code() {
    return code;
  }

  /** Whether it is one only behind words that lead to it. */
  boolean unsure() {
    return unsure;
  }

  private void read() {
    int lines = 0;
    if (count > 2 && telephone()) {
      return;
    }
    for (int i = 0; i < count; i++) {
      Word word = words.word(i);
      lines += i > 0 && word.gap() == Gap.LINE ? 1 : 0;
      if (lines > MOST_LINES) {
        return;
      }
      if (i > 0 && (word.gap() != Gap.BLANK || behindUnit(i))) {
        part++;
        partFrom = i;
      }
      if (part > 0 && (countryAt(i) || code(i))) {
        return;
      }
      if (!accepted(i)) {
        return;
      }
      note(i, word);
      if (word.number() && !housed && !house(i)) {
        return;
      }
      housed |= word.number();
      last = i + 1;
      if (sentenceEnds(i)) {
        return;
      }
    }
  }

  /** Whether three numbers are one behind the other at its beginning. */
  private boolean telephone() {
    int numbers = 0;
    for (int i = 0; i < count && (i == 0 || words.word(i).gap() == Gap.BLANK); i++) {
      numbers = words.word(i).number() ? numbers + 1 : 0;
      if (numbers > 2) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the first number is that of a house: in the first part, or behind a word for a street.
   */
  private boolean house(int at) {
    Word before = words.word(Math.max(0, at - 1));
    boolean place = before.is(STREET | WorldWords.UNIT | WorldWords.BOX);
    boolean thing = before.is(WorldWords.NOTHING) && !place;
    unsure |= part > 0 && !street && !inner;
    return part <= 1 && (at == 0 || !(thing || LedWords.thing(before.bare())));
  }

  private void note(int at, Word word) {
    boolean numbered = word.phraseEnd() < count && words.word(word.phraseEnd()).number();
    inner |= at > 0 && numbered && LedWords.inner(word.bare());
    inner |= numbered && word.is(WorldWords.BOX);
    boolean rare = LedWords.street(word.bare());
    boolean joins = word.is(WorldWords.JOINING) && !word.name();
    street |= at > 0 && (rare || (word.is(WorldWords.BEHIND) && !joins));
    street |= at == 0 && word.is(WorldWords.BEFORE) && !joins && word.bare().length() > 1;
    street |= WorldWords.of(word.bare()) == 0 && word.is(WorldWords.BEHIND);
  }

  /** Whether the number of a flat or an office is directly before a name: another part begins. */
  private boolean behindUnit(int at) {
    if (at < 2 || !words.word(at).name() || words.word(at).number()) {
      return false;
    }
    boolean unit = words.word(at - 2).gap() == Gap.BLANK || at - 2 == partFrom;
    return unit && words.word(at - 1).number() && LedWords.inner(words.word(at - 2).bare());
  }

  private boolean countryAt(int from) {
    if (from == partFrom && part == 1 && townFrom < 0 && words.word(from).gap() == Gap.BLANK) {
      return false;
    }
    StringBuilder name = new StringBuilder();
    for (int to = from; to < count && to - from < MOST_COUNTRY; to++) {
      if (to > from && words.word(to).gap() != Gap.BLANK) {
        break;
      }
      name.append(to > from ? " " : "").append(words.word(to).bare());
      boolean closes = to + 1 >= count || !words.word(to + 1).number();
      if (closes && words.word(from).name() && LedWords.country(name.toString())) {
        boolean goesOn =
            to + 1 < count
                && words.word(to + 1).gap() == Gap.BLANK
                && words.word(to + 1).name()
                && !words.word(to).stopped();
        country |= !goesOn;
        return !goesOn;
      }
    }
    return false;
  }

  /** Whether the code begins at a word, with a town beside it. */
  private boolean code(int at) {
    int to = !housed || unitBefore(at) ? at : LedCode.end(words, at);
    if (to == at) {
      return false;
    }
    int town = townEnd(to);
    boolean before = at > partFrom ? names(partFrom, at) : part > 1 && townFrom >= 0;
    if (town == to && !before) {
      return false;
    }
    int stop = at == partFrom ? town : before ? to : town;
    coded = true;
    code = words.word(at).from();
    String text = words.word(at).bare();
    for (int i = at + 1; i < to; i++) {
      text += " " + words.word(i).bare();
    }
    british = LedCode.british(text.toUpperCase(java.util.Locale.ROOT));
    end = behind(stop - 1);
    country |= stop < count && countryFollows(stop);
    return true;
  }

  private boolean countryFollows(int at) {
    partFrom = at;
    part = MOST_LINES;
    return countryAt(at);
  }

  /** Behind a word, without the full stop of its sentence. */
  private int behind(int at) {
    Word word = words.word(at);
    boolean shortened = !word.number() && word.bare().length() < SENTENCE;
    return word.stopped() && !shortened ? word.to() - 1 : word.to();
  }

  private boolean unitBefore(int at) {
    Word before = words.word(Math.max(partFrom, at - 1));
    return at > partFrom
        && (before.number()
            || before.is(WorldWords.UNIT | WorldWords.BOX | WorldWords.NOTHING)
            || LedWords.inner(before.bare()));
  }

  /** Behind the name of a town that begins at a word. */
  private int townEnd(int from) {
    int to = from;
    for (int i = from; i < count && i - from < MOST_TOWN; i++) {
      Word word = words.word(i);
      boolean joins = i > from && word.is(WorldWords.JOINING) && i + 1 < count && name(i + 1);
      if (word.gap() != Gap.BLANK || !(name(i) || joins) || (i > from && wordBeforeEnds(i))) {
        break;
      }
      to = name(i) ? i + 1 : to;
    }
    return to;
  }

  private boolean wordBeforeEnds(int at) {
    return words.word(at - 1).stopped() && words.word(at - 1).bare().length() >= SENTENCE;
  }

  private boolean name(int at) {
    Word word = words.word(at);
    return word.name() && !word.number() && !Town.none(word.bare());
  }

  private boolean names(int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      Word word = words.word(i);
      boolean sign = word.text().length() == 1 && !Character.isLetterOrDigit(word.text().charAt(0));
      if (!(name(i) || sign || word.is(WorldWords.JOINING | WorldWords.REGION))) {
        return false;
      }
      letters += name(i) ? word.bare().length() : 0;
    }
    return letters >= 2;
  }

  private boolean accepted(int at) {
    Word word = words.word(at);
    Word next = at + 1 < count ? words.word(at + 1) : word;
    boolean nextBlank = at + 1 < count && next.gap() == Gap.BLANK;
    boolean numberNext = nextBlank && next.number();
    if (word.number()) {
      return at > 0 || nextBlank || word.gap() != Gap.BLANK;
    }
    boolean placeWord =
        word.is(STREET) || (word.is(WorldWords.UNIT | WorldWords.BOX) && numberNext);
    if (Town.none(word.bare()) && !placeWord) {
      return false;
    }
    if (word.is(WorldWords.NOTHING) && numberNext && !placeWord) {
      return false;
    }
    boolean joins = word.is(WorldWords.JOINING) && nextBlank && (next.name() || next.number());
    if (part == 0 && !word.name() && small(word, at)) {
      unsure = true;
      return true;
    }
    boolean sign = word.text().length() == 1 && "-\u2013#/&".contains(word.text());
    boolean letter = word.bare().length() == 1 && at > 0 && words.word(at - 1).number();
    if (word.name() && part > 0 && townFrom < 0 && partFrom == at) {
      townFrom = town(at) ? at : -1;
    }
    return word.name()
        || joins
        || sign
        || letter
        || LedWords.street(word.bare())
        || (word.kinds() & ~WorldWords.JOINING & ~WorldWords.SIZE & ~WorldWords.NOTHING) != 0;
  }

  /** Whether it is a word in small letters that is not known, within the name of a street. */
  private boolean small(Word word, int at) {
    return at > 0
        && word.kinds() == 0
        && !LedWords.street(word.bare())
        && !(housed && inner)
        && word.bare().length() > 1
        && SmallStart.small(word.text());
  }

  /** Whether a part beginning at a word is a name without a number. */
  private boolean town(int from) {
    if (words.word(from).bare().length() < SHORTEST_TOWN
        && words.word(from).text().charAt(0) < 0x590) {
      return false;
    }
    for (int i = from; i < count && (i == from || words.word(i).gap() == Gap.BLANK); i++) {
      if (words.word(i).number()) {
        return LedCode.end(words, i) > i;
      }
    }
    return true;
  }

  private boolean sentenceEnds(int at) {
    Word word = words.word(at);
    boolean followed = at + 1 < count && words.word(at + 1).gap() == Gap.BLANK;
    boolean whole =
        word.bare().length() >= SENTENCE
            && word.kinds() == 0
            && word.bare().chars().allMatch(Character::isLetter);
    return word.stopped() && followed && (whole || (word.number() && part > 0));
  }

  /** Where it ends that has no code: behind the names on the line of its town. */
  private int uncoded() {
    if (townFrom < 0 || last <= townFrom || words.word(0).is(WorldWords.NOTHING)) {
      return -1;
    }
    int to = townFrom + 1;
    while (to < last && words.word(to).gap() != Gap.LINE) {
      to++;
    }
    while (to > townFrom + 1 && !words.word(to - 1).name() && !words.word(to - 1).number()) {
      to--;
    }
    return behind(to - 1);
  }
}
