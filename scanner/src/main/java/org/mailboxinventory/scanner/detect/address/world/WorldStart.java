package org.mailboxinventory.scanner.detect.address.world;

import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Gap;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Word;

/** Where an address begins before its end: at the first part with a street, a house or a box. */
final class WorldStart {
  /** So much says that what is before an end is an address. */
  static final int ENOUGH = 3;

  /** A sentence has ended behind a word so long with a full stop. */
  private static final int SENTENCE = 5;

  private static final int MOST_WORDS = 30;
  private static final int MOST_NAMES = 4;
  private static final int SHORTEST_NAME = 3;

  /** So many numbers one behind the other are a telephone's. */
  private static final int TELEPHONE = 3;

  private final ZoneWords words;
  private final int count;
  private int from;
  private int points;
  private int whole;
  private List<Part> parts = List.of();
  private boolean typeFirst;
  private boolean placed;
  private boolean town;

  /** The part next to the end of the address is a name and a number, from its beginning on. */
  private boolean beside;

  /** The same, perhaps behind words of a sentence. */
  private boolean named;

  WorldStart(ZoneWords words) {
    this.words = words;
    this.count = words.count();
    find();
  }

  /** The number of the first word. */
  int from() {
    return from;
  }

  /** How much says that it is an address. */
  int points() {
    return points;
  }

  /** Whether a street or a box is in it, and not flats and houses alone. */
  boolean placed() {
    return placed;
  }

  /** Whether the word for its street comes before the name, in the part next to the end. */
  boolean typeFirst() {
    return typeFirst;
  }

  /** Whether the last word is in a script without capitals. */
  boolean uncased() {
    return count > 0
        && Character.getType(words.word(count - 1).text().charAt(0)) == Character.OTHER_LETTER;
  }

  /** Whether the part next to the end is a name alone. */
  boolean town() {
    return town;
  }

  boolean named() {
    return named;
  }

  boolean beside() {
    return beside;
  }

  /** From which word on nothing but words of an address come. */
  int whole() {
    return whole;
  }

  /** What commas and lines part, from {@link #whole} on. */
  List<Part> parts() {
    return parts;
  }

  private void find() {
    whole = stretch();
    parts = parts(whole);
    if (parts.isEmpty()) {
      return;
    }
    int[] each = new int[parts.size()];
    int first = -1;
    int most = 0;
    for (int i = 0; i < each.length; i++) {
      Part before = i > 0 ? parts.get(i - 1) : null;
      Part next = i + 1 < each.length ? parts.get(i + 1) : null;
      each[i] = parts.get(i).points(before, next);
      first = Math.min(each[i], 2) > most ? i : first;
      most = Math.max(most, Math.min(each[i], 2));
    }
    if (first < 0) {
      return;
    }
    first = earlier(parts, first);
    for (int i = first; i < each.length; i++) {
      points += i == first || !parts.get(i).onlyPlain() ? each[i] : 0;
      placed |= parts.get(i).placed();
    }
    from = parts.get(first).begin();
    Part last = parts.get(each.length - 1);
    named = last.named() && first == each.length - 1;
    beside = named && !midSentence(last.from);
    typeFirst = last.typeFirst();
    town = last.town();
  }

  /** Whether words of a sentence are directly before a part. */
  private boolean midSentence(int part) {
    return part > 0 && words.word(part).gap() == Gap.BLANK;
  }

  /** Before the first part with a street those that belong to it: a house, a flat, a building. */
  private int earlier(List<Part> parts, int first) {
    int at = first;
    while (at > 0) {
      boolean building = PartBegin.behindFlat(parts, at - 1) && PartBegin.building(parts, at - 1);
      Part part = parts.get(at - 1);
      boolean line = words.word(parts.get(at).from).gap() == Gap.LINE;
      boolean cut = line && part.onlyNumber() && midSentence(part.from);
      if (!building && (cut || !part.leads(parts.get(at)))) {
        return at;
      }
      at -= building ? 2 : 1;
    }
    return at;
  }

  /** From where on nothing but words of an address come. */
  private int stretch() {
    int at = count;
    int numbers = 0;
    while (at > 0 && count - at < MOST_WORDS && goesOn(at - 1)) {
      at--;
      boolean beside = at + 1 < count && words.word(at + 1).gap() == Gap.BLANK;
      numbers = !words.word(at).number() ? 0 : beside ? numbers + 1 : 1;
      if (numbers == TELEPHONE) {
        return Math.min(count, at + TELEPHONE);
      }
    }
    return at;
  }

  private boolean goesOn(int at) {
    Word word = words.word(at);
    boolean followed = at + 1 < count && words.word(at + 1).gap() == Gap.BLANK;
    boolean sentence =
        word.stopped()
            && followed
            && word.kinds() == 0
            && (wholeWord(word.bare()) || sentenceNumber(word, words.word(at + 1)));
    return !sentence
        && !PartBegin.item(word)
        && !HouseNumber.registered(word.text())
        && (word.name()
            || word.number()
            || word.kinds() != 0
            || sign(word.text())
            || letter(at)
            || PartBegin.title(words, at));
  }

  private static boolean wholeWord(String bare) {
    return bare.length() >= SENTENCE && bare.chars().allMatch(Character::isLetter);
  }

  /** Whether a number ends a sentence, as in {@code of house 12. In}. */
  private static boolean sentenceNumber(Word word, Word next) {
    boolean name = next.name() && next.text().chars().noneMatch(Character::isDigit);
    return next.kinds() == 0 && name && word.bare().chars().allMatch(Character::isDigit);
  }

  private static boolean sign(String text) {
    return text.chars().noneMatch(Character::isLetterOrDigit) && text.length() <= 2;
  }

  /** A small letter behind a number, as in {@code 118 b}. */
  private boolean letter(int at) {
    return words.word(at).bare().length() == 1 && at > 0 && words.word(at - 1).number();
  }

  /**
   * Whether the name of a street goes on behind a line's end: the word for it comes before the
   * name, and its number is on the next line, as in {@code Ulica Matije} and {@code Gupca 27}
   * below.
   */
  private boolean streetGoesOn(int from, int next) {
    Word first = words.word(next);
    if (first.gap() != Gap.LINE || !first.name() || first.text().length() < SHORTEST_NAME) {
      return false;
    }
    boolean street = false;
    for (int i = from; i < next; i++) {
      street |= words.word(i).is(WorldWords.BEFORE) && !words.word(i).is(WorldWords.BEHIND);
      if (words.word(i).number()) {
        return false;
      }
    }
    int at = next + 1;
    while (street && at < count && at - next < MOST_NAMES && words.word(at).gap() == Gap.BLANK) {
      if (words.word(at).number()) {
        return true;
      }
      at++;
    }
    boolean bare = words.word(next - 1).is(WorldWords.BEFORE) && at == next + 1;
    return street && bare && at < count && words.word(at).number();
  }

  private List<Part> parts(int begin) {
    List<Part> parts = new ArrayList<>();
    int from = begin;
    for (int i = begin + 1; i <= count; i++) {
      if (i == count || (words.word(i).gap() != Gap.BLANK && !streetGoesOn(from, i))) {
        boolean code = i == count && from == i - 1 && words.word(from).is(WorldWords.CODE);
        if (code && from > begin) {
          return parts;
        }
        parts.add(new Part(words, from, i));
        from = i;
      }
    }
    return parts;
  }
}
