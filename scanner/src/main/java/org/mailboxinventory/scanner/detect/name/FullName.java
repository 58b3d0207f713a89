package org.mailboxinventory.scanner.detect.name;

import org.mailboxinventory.scanner.detect.name.NameTokens.Form;
import org.mailboxinventory.scanner.detect.name.line.FieldEdges;
import org.mailboxinventory.scanner.detect.name.line.WordEdges;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;

/** Names that begin and end with a word in full, as {@code Asha Rao}. For one thread. */
final class FullName {
  private static final int NAME = NameWords.FIRST | NameWords.LAST;

  /** So many words in full a name has with one of no list at its end. */
  private static final int MOST_FULL = 4;

  /** An unknown word so long may be a first name before a last name. */
  private static final int SHORTEST_GIVEN = 4;

  private static final NameFile FILE = NameFile.of("name-parts.txt");

  /** Last names that only people have, so that an unknown word before one is a first name. */
  private static final WordSet OF_PEOPLE = FILE.words("of-people");

  /** Families before given names of two words. */
  private static final WordSet CHINESE = FILE.words("chinese");

  private static final int LONGEST_SYLLABLE = 6;
  private static final String VOWELS = "AEIOUYaeiouy";

  /** Ends that only first names have. */
  private static final WordSet FIRST_ENDS = FILE.words("first-ends");

  private static final int SHORTEST_STEM = 2;

  /** How a husband's name ends as his wife bears it, and of how many bytes that is. */
  private static final WordSet HUSBANDS = FILE.words("husbands");

  private static final int HUSBANDS_END = 3;

  /** What people do and are called after, as in {@code Asha Contractor}. */
  private static final WordSet OCCUPATIONS = FILE.words("occupations");

  private final NameEvidence words;
  private final NameTokens tokens;
  private final NameInCapitals capitals;
  private final DeclinedName declined;
  private byte[] text = new byte[0];
  private int length;

  FullName(NameEvidence words, NameTokens tokens) {
    this.words = words;
    this.tokens = tokens;
    this.capitals = new NameInCapitals(words, tokens);
    this.declined = new DeclinedName(words, tokens);
  }

  void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
    capitals.begin(newText);
    declined.begin(newText);
  }

  /** Whether a word of no list is a given name in a case of its language. */
  boolean mayBegin(int token) {
    return declined.mayBegin(token);
  }

  /** Whether the words {@code [first, last]} are a name, as {@link NameEvidence#holds} asks. */
  boolean holds(int first, int last, boolean alone, boolean ofMail) {
    boolean tail =
        last - first > 2
            && tokens.form(last - 1) == Form.PARTICLE
            && tokens.form(last - 2) != Form.PARTICLE;
    if (tail && (words.unknown(last) || words.name(last))) {
      return holds(first, last - 2, alone, ofMail);
    }
    int given = words.weight(first, NameWords.FIRST);
    int named = words.weight(last, NAME);
    boolean middle = last - first == 2 && tokens.form(first + 1) == Form.INITIAL;
    boolean two = last - first == 1 || middle || tokens.particles(first + 1, last);
    int sum = given + named + (middle ? 1 : 0);
    int any = Math.max(given, words.weight(first, NAME)) + named + (middle ? 1 : 0);
    if (ofMail) {
      return any >= 2
          || ((given > 0 || open(first)) && open(last))
          || (two && open(first) && named > 0 && words.has(last, NameWords.LAST))
          || (given == 2 && words.has(last, NameWords.LAST));
    }
    if (capitals.familyAlone(first, last) || (last - first == 1 && alsoTowns(first, last))) {
      return true;
    }
    if (tokens.form(first) == Form.CAPITALS) {
      int said = tokens.form(last) == Form.TITLE ? any : sum;
      return capitals.holds(first, last, said, alone);
    }
    boolean formed = two && words.alike(first) && words.alike(last) && given + named == 2;
    boolean town = given == 0 && words.has(first, NameWords.PLACE);
    return (alone && !town ? any : sum) >= 3
        || formed
        || (middle && alone && words.unknown(first) && words.unknown(last))
        || (given == 2 && words.unknown(last) && (two || goesOn(first, last)))
        || (words.unknown(first) && beforeFamilyName(first, last, two, alone))
        || (words.weight(first, NameWords.LAST) == 2 && words.weight(last, NameWords.FIRST) == 2)
        || (two && given > 0 && words.unknown(last) && surelyFormed(first))
        || (two && given == 2 && OCCUPATIONS.holds(words.hash(last)))
        || (last - first == 2 && chinese(first, last))
        || (last - first == 1 && CHINESE.holds(words.hash(first)) && syllables(last))
        || twoFamilies(first, last, given, alone)
        || married(first, last)
        || withHouse(first, last, alone)
        || declined.holds(first, last);
  }

  /** {@code Tyler Henderson}: both words are names and towns, and are a cell or a line. */
  private boolean alsoTowns(int first, int last) {
    return words.weight(first, NameWords.FIRST) == 1
        && words.weight(last, NameWords.LAST) == 1
        && words.has(first, NameWords.PLACE)
        && words.has(last, NameWords.PLACE)
        && words.has(last, NameWords.FIRST)
        && !words.has(first, NameWords.WORD)
        && !words.has(last, NameWords.WORD)
        && WordEdges.column(text, tokens.from(first), tokens.to(last));
  }

  /** {@code Juan García Zutabel}: the second family's name is in no list. */
  private boolean twoFamilies(int first, int last, int given, boolean alone) {
    return last - first == 2
        && given == 2
        && words.unknown(last)
        && tokens.form(first + 1) == Form.TITLE
        && words.surely(first + 1)
        && (alone || FieldEdges.enclosed(text, tokens.from(first), tokens.to(last), length));
  }

  /** {@code Quirinné Szabó Ilona}: the husband's name and the woman's own, in Hungary. */
  private boolean married(int first, int last) {
    int to = tokens.to(first);
    return last - first == 2
        && words.unknown(first)
        && HUSBANDS.holds(text, to - HUSBANDS_END, to)
        && (words.unknown(first + 1) || words.name(first + 1))
        && words.weight(last, NameWords.FIRST) == 2;
  }

  /** {@code Tan Li Ting}: a family and a given name of two short words. */
  private boolean chinese(int first, int last) {
    return CHINESE.holds(words.hash(first))
        && given(first + 1)
        && given(last)
        && tokens.form(first) == Form.TITLE;
  }

  /** {@code Tze-Yung}. */
  private boolean syllables(int token) {
    boolean hyphen = false;
    for (int at = tokens.from(token); at < tokens.to(token); at++) {
      hyphen |= text[at] == '-';
    }
    return hyphen && words.alike(token) && words.weight(token, NameWords.FIRST) > 0;
  }

  private boolean given(int token) {
    return tokens.form(token) == Form.TITLE
        && tokens.to(token) - tokens.from(token) <= LONGEST_SYLLABLE
        && words.weight(token, NameWords.FIRST) > 0;
  }

  /** In no list, with an end that only first names have: {@code Jupinder}. */
  private boolean surelyFormed(int token) {
    int to = tokens.to(token);
    for (int at = tokens.from(token) + SHORTEST_STEM; words.alike(token) && at < to - 2; at++) {
      if (FIRST_ENDS.holds(text, at, to)) {
        return true;
      }
    }
    return false;
  }

  /** In no list, written as a name. */
  private boolean open(int token) {
    return words.unknown(token) || words.unknownCapitals(token);
  }

  /** Whether a first name goes on with another one, or with one word of no list. */
  private boolean goesOn(int first, int last) {
    int next = tokens.fullBehind(first);
    boolean second =
        next < last
            && words.weight(next, NameWords.FIRST) == 2
            && tokens.full(first, last) <= MOST_FULL;
    boolean initial =
        last - first == 3
            && tokens.form(first + 1) == Form.INITIAL
            && words.weight(last - 1, NameWords.LAST) == 2
            && last + 1 == tokens.count();
    return second || initial || (last - first == 2 && words.unknown(first + 1));
  }

  /** Whether what follows an unknown word makes a first name of it. */
  private boolean beforeFamilyName(int first, int last, boolean two, boolean alone) {
    boolean beforeLast = last - first == 2 && words.weight(last, NAME) == 2;
    int telling = two ? last : beforeLast ? first + 1 : -1;
    if (telling > 0 && OF_PEOPLE.holds(words.hash(telling))) {
      return true;
    }
    boolean family = tokens.form(last) == Form.TITLE && words.weight(last, NameWords.LAST) == 2;
    return two && family && (alone || mayBeGiven(first));
  }

  /**
   * A word of no list that is written as first names are: in one piece, no abbreviation, and not
   * too short.
   */
  private boolean mayBeGiven(int token) {
    boolean vowel = false;
    for (int at = tokens.from(token); at < tokens.to(token); at++) {
      if (text[at] == '-' || text[at] == '\'') {
        return false;
      }
      vowel |= text[at] < 0 || VOWELS.indexOf(text[at]) >= 0;
    }
    return vowel && tokens.to(token) - tokens.from(token) >= SHORTEST_GIVEN;
  }

  /**
   * Names of a house before the given name: {@code Wickramage Arachchige Nimal Senanayake}. All
   * words are names and nothing else, one inside is a first name. Alone on its line, where both
   * families come first, as in {@code Quorvel Ortega Juan Favio}, words may be in no list.
   */
  private boolean withHouse(int first, int last, boolean alone) {
    int full = tokens.full(first, last);
    boolean families = alone && last - first == 3 && words.name(first + 1);
    if (full < 3 || (full == 3 && !words.alike(first))) {
      return false;
    }
    boolean given = false;
    for (int i = first; i <= last; i++) {
      boolean open = families && (words.unknown(i) || words.name(i));
      if (tokens.isFull(i) && !open && !words.surely(i) && !words.alike(i)) {
        return false;
      }
      given |= i > first && i < last && words.weight(i, NameWords.FIRST) == 2;
    }
    return given && (families || words.weight(first, NameWords.LAST) > 0);
  }
}
