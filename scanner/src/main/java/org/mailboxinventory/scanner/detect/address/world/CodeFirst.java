package org.mailboxinventory.scanner.detect.address.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Gap;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Word;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Addresses that begin with their code and their town, with the street behind: {@code 3529 Miskolc,
 * Perczel Mór utca 18}.
 */
final class CodeFirst {
  private static final int MOST_WORDS = 24;

  /** So many words has the name of a street behind its town. */
  private static final int MOST_NAMES = 3;

  /** So many bytes at most are between the code and the comma, and the number of the house. */
  private static final int LONGEST_TOWN = 50;

  private static final int LONGEST = 110;

  /** Between a town and its street, before an article, as in Dutch. */
  private static final Set<String> ON = Set.copyOf(WorldWords.phrases("on"));

  private static final WordSet ON_WORDS = WordSet.of(ON);
  private static final Set<String> ARTICLES = Set.copyOf(WorldWords.phrases("articles"));

  private CodeFirst() {}

  /** Whether a name, a comma and a number are behind a code. */
  static boolean mayBegin(byte[] text, int end, int length) {
    int at = end < length && text[end] == ',' ? end + 1 : end;
    if (at + 1 >= length || text[at] != ' ') {
      return false;
    }
    byte first = text[at + 1];
    if (first >= 0 && (first < 'A' || first > 'Z')) {
      return false;
    }
    int comma = at;
    while (comma < length
        && comma - at < LONGEST_TOWN
        && text[comma] != ','
        && !(text[comma] == ' ' && on(text, comma + 1, length))) {
      if (text[comma] == '\n' || AnchorScanner.isDigit(text[comma])) {
        return text[comma] != '\n' && behindSmall(text, at, comma);
      }
      comma++;
    }
    int last = Math.min(length, comma + LONGEST);
    for (int i = comma; i < last && text[i] != '\n'; i++) {
      if (AnchorScanner.isDigit(text[i])) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word in small letters and a blank are before a number: {@code Perczel utca 18}. */
  private static boolean behindSmall(byte[] text, int from, int number) {
    int end = text[number - 2] == '.' ? number - 2 : number - 1;
    int word = end;
    while (word > from && Words.letter(text[word - 1])) {
      word--;
    }
    boolean apart = text[number - 1] == ' ' && word < end && word > from + 2;
    return apart && text[word - 1] == ' ' && (text[word] < 0 || text[word] >= 'a');
  }

  /** Whether a word between a town and its street, and a blank, are at a place. */
  private static boolean on(byte[] text, int at, int length) {
    if (at >= length || text[at] < 'a' || text[at] > 'z') {
      return false;
    }
    int end = (int) Words.firstWord(text, at, length);
    return end < length && text[end] == ' ' && ON_WORDS.holds(text, at, end);
  }

  /** What follows a code before the tag of HTML that ends its line. */
  static String beforeTag(String rest) {
    int tag = rest.indexOf('<');
    return tag < 0 ? rest : rest.substring(0, tag);
  }

  /** Where in what follows a code its address ends; -1 where none goes on there. */
  static int end(String rest) {
    ZoneWords words = new ZoneWords(rest, 0, (char) 0);
    List<Part> parts = parts(words);
    if (parts.size() < 2 || !parts.get(0).bareTown() || brief(words)) {
      return -1;
    }
    int points = 0;
    int end = -1;
    for (int i = 1; i < parts.size(); i++) {
      Part next = i + 1 < parts.size() ? parts.get(i + 1) : null;
      int more = parts.get(i).points(parts.get(i - 1), next);
      if (more == 0 && !(end > 0 && parts.get(i).onlyNumber())) {
        break;
      }
      points += parts.get(i).onlyPlain() ? 0 : more;
      Word last = words.word(parts.get(i).to() - 1);
      boolean closes = last.text().endsWith(")") && last.text().indexOf('(') < 0;
      boolean stop =
          closes
              || (last.stopped() && (last.to() >= rest.length() || rest.charAt(last.to()) != ','));
      end = stop && last.number() ? last.to() - 1 : last.to();
    }
    return points >= WorldStart.ENOUGH ? end : -1;
  }

  /** Whether the town, or a word for a box without a full stop, has two letters: {@code PF 4}. */
  private static boolean brief(ZoneWords words) {
    for (int i = 0; i < words.count(); i++) {
      Word word = words.word(i);
      boolean two = word.bare().length() <= 2 && !word.stopped();
      if (two && (i == 0 || word.is(WorldWords.BOX))) {
        return true;
      }
    }
    return false;
  }

  /** The parts on the code's line, as far as nothing but words of an address are in them. */
  private static List<Part> parts(ZoneWords words) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < words.count() && i < MOST_WORDS; i++) {
      Word word = words.word(i);
      boolean line = i > 0 && word.gap() == Gap.LINE;
      boolean known = word.name() || word.number() || word.kinds() != 0;
      if (line || !known || sentence(words, i)) {
        boolean parted = known || word.gap() != Gap.BLANK;
        return closed(parts, words, from, parted ? i : behindHouse(words, from, i));
      }
      boolean behind = parts.isEmpty() && from == 0 && i > 0 && streetBehind(words, i);
      if (behind) {
        parts.add(new Part(words, from, i));
        from = i;
      }
      boolean on = i > from && onStreet(words, i);
      if (on || (i > from && word.gap() == Gap.COMMA)) {
        parts.add(new Part(words, from, i));
        from = on ? i + 2 : i;
        i += on ? 1 : 0;
      }
    }
    return closed(parts, words, from, Math.min(words.count(), MOST_WORDS));
  }

  /**
   * Whether a small word and an article before the name of a street and its number are there, in
   * Dutch: {@code 3814 TD Amersfoort aan het Eemplein 18}.
   */
  private static boolean onStreet(ZoneWords words, int at) {
    if (!ON.contains(words.word(at).text())
        || at + 2 >= words.count()
        || !ARTICLES.contains(words.word(at + 1).text())) {
      return false;
    }
    for (int i = at + 2; i < words.count() && words.word(i).gap() == Gap.BLANK; i++) {
      if (words.word(i).number() || ON.contains(words.word(i).text())) {
        return words.word(i).number() && i > at + 2;
      }
    }
    return false;
  }

  /**
   * Whether the name of a street of one word or two, the word for it and its number begin at a word
   * behind a town of one, as in Hungary: {@code 3529 Miskolc Perczel utca 18}.
   */
  private static boolean streetBehind(ZoneWords words, int at) {
    int type = at + 1;
    while (type < words.count()
        && type - at < MOST_NAMES
        && !words.word(type).is(WorldWords.BEHIND)) {
      type++;
    }
    if (at != 1 || type + 1 >= words.count()) {
      return false;
    }
    Word kind = words.word(type);
    boolean names = kind.is(WorldWords.BEHIND) && SmallStart.small(kind.text());
    for (int i = at; i <= type + 1; i++) {
      names &= words.word(i).gap() == Gap.BLANK && (i >= type || words.word(i).name());
    }
    return names && words.word(type + 1).number();
  }

  /** Behind the last number or floor before the words of a sentence; {@code from} if none is. */
  private static int behindHouse(ZoneWords words, int from, int to) {
    int at = to;
    while (at > from && !words.word(at - 1).number() && !words.word(at - 1).is(WorldWords.FLOOR)) {
      at--;
    }
    return at;
  }

  /** Whether it is the number of a floor: {@code II.} */
  private static boolean floor(Word word) {
    return word.stopped() && word.bare().chars().allMatch(c -> c == 'i' || c == 'v' || c == 'x');
  }

  private static List<Part> closed(List<Part> parts, ZoneWords words, int from, int to) {
    if (to > from) {
      parts.add(new Part(words, from, to));
    }
    return parts;
  }

  /** Whether a sentence begins at a word: behind a number with a full stop. */
  private static boolean sentence(ZoneWords words, int at) {
    if (at == 0 || words.word(at).gap() != Gap.BLANK) {
      return false;
    }
    Word before = words.word(at - 1);
    return before.number()
        && before.stopped()
        && words.word(at).kinds() == 0
        && words.word(at).name()
        && !words.word(at).number()
        && !floor(words.word(at));
  }
}
