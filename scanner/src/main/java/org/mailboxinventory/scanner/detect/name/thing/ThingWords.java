package org.mailboxinventory.scanner.detect.name.thing;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Names of which two words together tell that they are things, or the words at their sides do: a
 * house of industry and what it makes, a plant and a house, letters as they are spelled, a saint
 * whose day it is, a drink with its price, a rose.
 */
final class ThingWords {
  private static final NameFile FILE = NameFile.of("thing-words.txt");

  /** Families after whom goods are called. */
  private static final WordSet MAKERS = FILE.words("makers");

  /** What cars are called that are names or words too, behind a maker. */
  private static final WordSet MODELS = FILE.words("models");

  private static final WordSet PLANTS = FILE.words("plants");

  /** Behind a plant. */
  private static final WordSet HOMES = FILE.words("homes");

  /** Words for letters. */
  private static final WordSet SPELLED = FILE.words("spelled");

  private static final WordSet RADIO = FILE.words("radio");
  private static final WordSet NUMERALS = FILE.words("numerals");

  /** Before a saint's name, and no name themselves. */
  private static final WordSet SAINTS = FILE.words("saints");

  private static final WordSet DAYS = FILE.words("days");

  /** Small words with which no name of a person ends. */
  private static final WordSet SMALL = FILE.words("small");

  /** Articles that are not written before names of people. */
  private static final WordSet ARTICLES = FILE.words("articles");

  /** Small words behind such an article and a name. */
  private static final WordSet BEHIND = FILE.words("behind-articles");

  /** Rooms, signs and gates that are family names too. */
  private static final WordSet ROOMS = FILE.words("rooms");

  private static final WordSet HALLS = FILE.words("halls");

  /** Rooms and offices that are names too, before a small word: {@code Sala da Chefia}. */
  private static final WordSet ROOMS_OF = FILE.words("rooms-of");

  private static final WordSet SUFFIXES = FILE.words("suffixes");

  /** Of one thing; before it is a noun with one of the definite articles. */
  private static final WordSet SINGLE = FILE.words("single");

  /** Plants; what was bred of them is called after people. */
  private static final WordSet GENERA = FILE.words("genera");

  private static final WordSet DEFINITE = FILE.words("definite");
  private static final WordSet AND = FILE.words("joins");
  private static final int LONGEST_PRICE = 9;
  private static final int NAME = NameWords.FIRST | NameWords.LAST;

  private ThingWords() {}

  /** Whether {@code text[from, to)} begins with a maker, and what it makes follows. */
  static boolean made(byte[] text, int length, int from, int to) {
    int first = NameLetters.end(text, from, to);
    return first + 1 < length
        && text[first] == ' '
        && MAKERS.holds(text, from, first)
        && MODELS.holds(text, first + 1, NameLetters.end(text, first + 1, length));
  }

  /** Whether they tell that {@code text[from, to)} is a thing. */
  static boolean tell(byte[] text, int length, int from, int to) {
    int first = NameLetters.end(text, from, to);
    int last = NameLetters.begin(text, to);
    if (last <= first) {
      return false;
    }
    long lead = Words.hash(text, from, first);
    long end = Words.hash(text, last, to);
    boolean two = last == first + 1;
    return (two && MAKERS.holds(lead) && (flags(text, last, to) == 0 || MODELS.holds(end)))
        || (two && PLANTS.holds(lead) && HOMES.holds(end))
        || (text[first] == ' ' && SAINTS.holds(lead))
        || (DAYS.holds(end) && (NameWords.bundled().flags(lead) & NameWords.FIRST) == 0)
        || (first - from == 1 && SMALL.holds(end))
        || (SPELLED.holds(lead) && spelled(text, length, from, last, to))
        || (two && ROOMS.holds(lead) && room(text, length, from, last, to))
        || (two && HALLS.holds(lead))
        || (!two && ROOMS_OF.holds(lead) && NameLetters.small(text[first + 1]))
        || suffixed(text, last, to)
        || priced(text, length, to)
        || bred(text, from)
        || (behindArticle(text, from) && ends(text, length, to));
  }

  /** Whether a word behind a room or a sign is no first name, or both have a number. */
  private static boolean room(byte[] text, int length, int from, int last, int to) {
    int flags = flags(text, last, to);
    boolean numbered = to + 1 < length && text[to] == ' ' && digit(text[to + 1]);
    boolean first = (flags(text, from, last - 1) & NameWords.FIRST) != 0;
    return first
        ? numbered && (flags & NameWords.LAST) == 0
        : numbered || (flags & NameWords.FIRST) == 0;
  }

  /** {@code Rao-stiftelsen}. */
  private static boolean suffixed(byte[] text, int from, int to) {
    int at = to;
    while (at > from && text[at - 1] != '-') {
      at--;
    }
    return at > from && NameLetters.small(text[at]) && SUFFIXES.holds(text, at, to);
  }

  /** {@code Clematis 'Asha Rao'}: the name in quotation marks behind a plant. */
  private static boolean bred(byte[] text, int from) {
    int end = from > 2 && text[from - 1] != ' ' ? QuoteMarks.before(text, from) : from;
    return end < from && GENERA.holds(text, NameLetters.begin(text, end), end);
  }

  private static int flags(byte[] text, int from, int to) {
    return NameWords.bundled().flags(text, from, to) & NAME;
  }

  /** {@code Oscar Victor Nine}, {@code Romeo Juliet Four}. */
  private static boolean spelled(byte[] text, int length, int from, int last, int to) {
    if (NUMERALS.holds(text, last, to)) {
      int middle = NameLetters.begin(text, last - 1);
      return flags(text, last, to) == 0 || (middle > from && SPELLED.holds(text, middle, last - 1));
    }
    boolean behind = to + 1 < length && text[to] == ' ';
    boolean before = from > 1 && text[from - 1] == ' ';
    int middle = NameLetters.begin(text, last - 1);
    boolean three = middle > from && RADIO.holds(text, from, NameLetters.end(text, from, to));
    if (three && RADIO.holds(text, middle, last - 1) && RADIO.holds(text, last, to)) {
      return true;
    }
    return SPELLED.holds(text, last, to)
        && ((behind && letterOrNumber(text, to + 1, NameLetters.end(text, to + 1, length)))
            || (before && letterOrNumber(text, NameLetters.begin(text, from - 1), from - 1)));
  }

  private static boolean letterOrNumber(byte[] text, int from, int to) {
    return SPELLED.holds(text, from, to) || NUMERALS.holds(text, from, to);
  }

  /** {@code Asha Rao's 3.90}, and nothing that is counted behind it. */
  private static boolean priced(byte[] text, int length, int to) {
    if (to + 3 >= length || text[to] != '\'' || text[to + 1] != 's' || text[to + 2] != ' ') {
      return false;
    }
    int at = to + 3;
    while (at < length && at - to < LONGEST_PRICE && digit(text[at])) {
      at++;
    }
    return at > to + 3
        && at + 2 < length
        && text[at] == '.'
        && digit(text[at + 1])
        && digit(text[at + 2])
        && (at + 3 == length
            || ".,;)\n\r".indexOf(text[at + 3]) >= 0
            || AND.holds(text, at + 4, NameLetters.end(text, Math.min(at + 4, length), length)));
  }

  private static boolean digit(byte b) {
    return b >= '0' && b <= '9';
  }

  /** {@code the Asha Rao}, {@code the clock an Asha Rao}. */
  private static boolean behindArticle(byte[] text, int from) {
    if (from < 3 || text[from - 1] != ' ') {
      return false;
    }
    int begin = NameLetters.begin(text, from - 1);
    return ARTICLES.holds(text, begin, from - 1)
        || (SINGLE.holds(text, begin, from - 1) && sentenceOfThings(text, begin));
  }

  /** Whether a word and before it an article of English are before a place. */
  private static boolean sentenceOfThings(byte[] text, int from) {
    if (from < 3 || text[from - 1] != ' ') {
      return false;
    }
    int noun = NameLetters.begin(text, from - 1);
    return noun > 3
        && noun < from - 1
        && text[noun - 1] == ' '
        && DEFINITE.holds(text, NameLetters.begin(text, noun - 1), noun - 1);
  }

  /** Whether a sentence ends behind a name, or goes on with a verb or another thing. */
  private static boolean ends(byte[] text, int length, int to) {
    if (to + 2 < length && text[to] == ',') {
      return ARTICLES.holds(text, to + 2, NameLetters.end(text, to + 2, length));
    }
    if (to >= length || text[to] != ' ') {
      return to >= length || ".;)\n\r".indexOf(text[to]) >= 0;
    }
    return BEHIND.holds(text, to + 1, NameLetters.end(text, to + 1, length));
  }
}
