package org.mailboxinventory.scanner.detect.name;

import org.mailboxinventory.scanner.detect.name.NameTokens.Form;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;

/** Names that the lists leave open and that an {@link Introduction} makes a person's. */
final class IntroducedName {
  private static final int NAME = NameWords.FIRST | NameWords.LAST;

  private static final WordSet ALSO_THINGS = NameFile.of("name-parts.txt").words("also-things");

  private final NameTokens tokens;
  private byte[] text = new byte[0];

  IntroducedName(NameTokens tokens) {
    this.tokens = tokens;
  }

  void begin(byte[] newText) {
    text = newText;
  }

  /** False where not even the surest introduction makes a name of {@code [first, end)}. */
  boolean may(NameEvidence words, int first, int end) {
    Form form = tokens.form(first);
    if (form == Form.INITIAL || words.weight(first, NameWords.FIRST) > 0) {
      return holds(words, first, end, Introduction.OFFICE);
    }
    int last = end - 1;
    boolean named = words.weight(last, NAME) > 0 || words.unknown(last);
    if (inLetters(words, first, end)) {
      return true;
    }
    return form != Form.DEVANAGARI
        && named
        && (words.unknown(first) || words.name(first) || words.unknownCapitals(first))
        && holds(words, first, end, Introduction.OFFICE);
  }

  /**
   * {@code QUORVEL SUNIL RAO Director}, {@code Quorvel Rao Appellant}: a name ends before what
   * somebody is.
   */
  boolean beforeRole(NameEvidence words, int end) {
    if (end >= tokens.count() || !words.roleInTitleCase(end)) {
      return false;
    }
    return tokens.form(end - 1) == Form.CAPITALS
        || (end == tokens.count() - 1 && words.weight(end - 1, NameWords.LAST) == 2);
  }

  /** {@code PN Otieno}: two letters of no list stand for the given names before a family's. */
  boolean inLetters(NameEvidence words, int first, int end) {
    return end - first == 2
        && tokens.form(first) == Form.CAPITALS
        && tokens.to(first) - tokens.from(first) == 2
        && words.flags(first) == 0
        && tokens.form(first + 1) == Form.TITLE
        && words.has(first + 1, NameWords.LAST)
        && (!words.has(first + 1, NameWords.OTHER) || alsoThing(words, first + 1));
  }

  /** Two words of no list with a hyphen, as families have it who put both names together. */
  boolean joined(NameEvidence words, int token) {
    int at = tokens.from(token);
    while (at < tokens.to(token) && text[at] != '-') {
      at++;
    }
    return at < tokens.to(token) && words.unknown(token);
  }

  /** A family's name that is the name of a thing as well. */
  static boolean alsoThing(NameEvidence words, int token) {
    return ALSO_THINGS.holds(words.hash(token));
  }

  /** Whether the words {@code [first, end)} are a name, introduced as surely as that. */
  boolean holds(NameEvidence words, int first, int end, int introduced) {
    int last = end - 1;
    boolean named = words.weight(last, NAME) > 0 || words.unknown(last);
    boolean initial = tokens.form(first) == Form.INITIAL;
    int given = words.weight(first, NameWords.FIRST);
    if (given > 0
        && tokens.form(last) == Form.TITLE
        && (named || ordinary(words, last, given, introduced))) {
      return true;
    }
    if (introduced >= Introduction.ROLE && words.unknown(last) && words.declined(first)) {
      return true;
    }
    boolean capitals = tokens.form(first) == Form.CAPITALS && tokens.form(last) == Form.CAPITALS;
    if (given == 2 && capitals && introduced >= Introduction.ROLE) {
      return named || words.unknownCapitals(last);
    }
    if (capitals
        && introduced >= Introduction.ROLE
        && (words.unknownCapitals(first) || familyBefore(words, first, last))) {
      return words.weight(last, NAME) == 2;
    }
    if (introduced == Introduction.OFFICE && named && !initial) {
      return words.unknown(first) || words.weight(first, NAME) > 0;
    }
    if (initial && introduced >= Introduction.ROLE && lone(words, first, last)) {
      return true;
    }
    if (beforeOrBehindUnknown(words, first, last, introduced)) {
      return true;
    }
    return introduced >= Introduction.ROLE
        && (initial || given > 0 || families(words, first, last))
        && words.holds(first, end, true, true);
  }

  /** {@code E Quorvel}: an initial that is no article and a word of no list. */
  private boolean lone(NameEvidence words, int first, int last) {
    byte letter = text[tokens.from(first)];
    return last == first + 1 && words.unknown(last) && letter != 'A' && letter != 'I';
  }

  /**
   * A word of no list and a first name behind it, as in Hungary; or a family's name behind it, of
   * somebody who is said to be something.
   */
  private boolean beforeOrBehindUnknown(NameEvidence words, int first, int last, int introduced) {
    boolean family = words.weight(last, NameWords.LAST) == 2 || words.alike(last);
    return words.unknown(first)
        && tokens.form(last) == Form.TITLE
        && ((last - first == 1 && words.weight(last, NameWords.FIRST) == 2)
            || (introduced >= Introduction.ROLE && family));
  }

  /** {@code QUORVEL SUNIL RAO}: the house's name is before a given one in the south of India. */
  private static boolean familyBefore(NameEvidence words, int first, int last) {
    return words.surely(first)
        && last - first == 2
        && words.weight(first + 1, NameWords.FIRST) == 2;
  }

  /**
   * Both are names and nothing else, though no list has the first as a first name; in capitals the
   * last one is.
   */
  private boolean families(NameEvidence words, int first, int last) {
    boolean given = words.weight(last, NameWords.FIRST) == 2;
    return words.surely(first)
        && words.surely(last)
        && tokens.form(first) == tokens.form(last)
        && (tokens.form(first) == Form.TITLE || (tokens.form(first) == Form.CAPITALS && given));
  }

  /** Whether the last word may be a name although it is also an ordinary word or a company's. */
  private static boolean ordinary(NameEvidence words, int last, int given, int introduced) {
    if (given < 2 && introduced < Introduction.OFFICE) {
      return false;
    }
    if (introduced == Introduction.SAID) {
      return !words.has(last, NameWords.PLACE | NameWords.AGAINST);
    }
    return !words.against(last) || words.has(last, NameWords.LAST);
  }
}
