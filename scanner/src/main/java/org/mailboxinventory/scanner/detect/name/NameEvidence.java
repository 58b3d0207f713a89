package org.mailboxinventory.scanner.detect.name;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.name.NameTokens.Form;
import org.mailboxinventory.scanner.detect.name.line.KnownNames;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * How much the words of a run say that they are a person's name. A word that is a name and nothing
 * else counts 2, one that is an ordinary word or a place as well counts 1. For one thread.
 */
final class NameEvidence {
  private static final int NAME = NameWords.FIRST | NameWords.LAST;
  private static final int OTHER = NameWords.WORD | NameWords.PLACE;
  private static final int SHORTEST_UNKNOWN = 3;

  /** An unknown word so long may be a first name before a last name. */
  private static final int SHORTEST_GIVEN = 4;

  /** What follows one who does something, and one who is addressed. */
  private static final WordSet AFTER_PEOPLE = WordSet.of("ने जी");

  /** Last names that only people have, so that an unknown word before one is a first name. */
  private static final WordSet OF_PEOPLE =
      WordSet.of(
          "begum bibi khatoon khatun khanum bano kaur devi bai singh kumari ben kumar lal chandra"
              + " nath prasad");

  private static final int UNKNOWN = -1;
  private final NameWords words;
  private final KnownNames known;
  private final NameTokens tokens;
  private final InitialedName initials;
  private final NameInCapitals capitals;
  private final int[] flags = new int[NameTokens.MOST];
  private final long[] hashes = new long[NameTokens.MOST];
  private byte[] text = new byte[0];

  NameEvidence(NameWords words, KnownNames known, NameTokens tokens) {
    this.words = words;
    this.known = known;
    this.tokens = tokens;
    this.initials = new InitialedName(this, tokens);
    this.capitals = new NameInCapitals(this, tokens);
  }

  /** Another run has been read, whose words are looked up when they are asked about. */
  void begin(byte[] newText) {
    text = newText;
    initials.begin(newText);
    capitals.begin(newText);
    Arrays.fill(flags, 0, tokens.count(), UNKNOWN);
  }

  int flags(int token) {
    if (flags[token] == UNKNOWN) {
      hashes[token] = tokens.hash(token);
      flags[token] = lookUp(token);
    }
    return flags[token];
  }

  long hash(int token) {
    flags(token);
    return hashes[token];
  }

  private int lookUp(int token) {
    int found = words.flags(hashes[token]);
    return found != 0 ? found : words.otherwise(text, tokens.from(token), tokens.to(token));
  }

  /** Without one of these as its first word, words in Devanagari are no name. */
  boolean isFirstName(int token) {
    boolean may =
        tokens.form(token) != Form.DEVANAGARI
            || words.mayBeFirstName(text, tokens.from(token), tokens.to(token));
    return may && weight(token, NameWords.FIRST) > 0;
  }

  /**
   * Whether a name that is only a part of the run may begin with a word that is not in Devanagari:
   * one that nothing around supports, but perhaps the word before.
   */
  boolean mayBeginPart(int token) {
    return tokens.form(token) == Form.INITIAL
        || !known.isEmpty()
        || weight(token, NameWords.FIRST) > 0
        || (token > 0 && has(token - 1, NameWords.ROLE | NameWords.SAYS | NameWords.INTRODUCES))
        || (token == 1 && Declaration.starts(hash(0)) && unknown(1));
  }

  boolean against(int token) {
    return has(token, NameWords.AGAINST);
  }

  /** Whether a word has one of these flags of {@link NameWords}. */
  boolean has(int token, int flag) {
    return (flags(token) & flag) != 0;
  }

  /** Whether one of the next words makes something else of the name before them. */
  boolean againstFrom(int token) {
    for (int i = token; i < Math.min(tokens.count(), token + 3); i++) {
      if (against(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether words before or after the name part it from what it is not. */
  boolean parts(int token) {
    return (flags(token) & NameWords.WORD) != 0 && !against(token);
  }

  boolean name(int token) {
    return (flags(token) & NAME) != 0 && !against(token);
  }

  /** How much a word says that it is a name of this kind, of {@link NameWords}. */
  int weight(int token, int flag) {
    boolean has = (flags(token) & flag) != 0 && !against(token);
    return !has ? 0 : (flags(token) & (OTHER | NameWords.FORMED)) != 0 ? 1 : 2;
  }

  /** Capitalised, in no list, and long enough to be somebody's name. */
  boolean unknown(int token) {
    return (flags(token) == 0 || alike(token))
        && tokens.form(token) == Form.TITLE
        && tokens.to(token) - tokens.from(token) >= SHORTEST_UNKNOWN;
  }

  /** The same in capitals. */
  boolean unknownCapitals(int token) {
    return (flags(token) == 0 || alike(token))
        && tokens.form(token) == Form.CAPITALS
        && tokens.to(token) - tokens.from(token) > SHORTEST_GIVEN;
  }

  /** A word of no list that is written as first names are: in one piece, and not too short. */
  private boolean mayBeGiven(int token) {
    for (int at = tokens.from(token); at < tokens.to(token); at++) {
      if (text[at] == '-' || text[at] == '\'') {
        return false;
      }
    }
    return tokens.to(token) - tokens.from(token) >= SHORTEST_GIVEN;
  }

  /** It is a name and nothing else. */
  boolean surely(int token) {
    return weight(token, NAME) == 2;
  }

  /** It is an ordinary word and in no list of names. */
  boolean ordinary(int token) {
    return (flags(token) & (NAME | NameWords.WORD)) == NameWords.WORD;
  }

  /** In no list, and formed as names of some people are. */
  boolean alike(int token) {
    return (flags(token) & NameWords.FORMED) != 0;
  }

  /** Whether the word and the one before are something else that everybody knows. */
  boolean phrase(int second) {
    return words.phrase(hash(second - 1), hash(second));
  }

  /**
   * Whether the words {@code [first, end)} are a name, if their forms {@link NameForms#fit fit}.
   *
   * @param alone they are a line or a cell of their own
   * @param ofMail they are written as the name of a sender or recipient is
   */
  boolean holds(int first, int end, boolean alone, boolean ofMail) {
    int last = end - 1;
    if (tokens.form(last) == Form.INITIAL) {
      return initials.last(first, last, alone, ofMail);
    }
    if (tokens.form(first) == Form.DEVANAGARI) {
      return inDevanagari(first, last, alone);
    }
    if (tokens.form(first) == Form.INITIAL) {
      return initials.first(first, last, alone, ofMail);
    }
    return known.holds(hash(first), hash(last), weight(first, NameWords.FIRST) > 0)
        || enough(first, last, alone, ofMail);
  }

  /** A first and a last name; or a first name and one other word, by what is around them. */
  private boolean inDevanagari(int first, int last, boolean alone) {
    int weight = weight(first, NameWords.FIRST);
    boolean doer =
        last + 1 < tokens.count()
            ? AFTER_PEOPLE.holds(text, tokens.from(last + 1), tokens.to(last + 1))
            : alone;
    return weight > 0
        && (weight(last, NameWords.LAST) > 0
            || (weight == 2 && last == first + 1 && flags(last) == 0 && doer));
  }

  private boolean enough(int first, int last, boolean alone, boolean ofMail) {
    boolean tail =
        last - first > 2
            && tokens.form(last - 1) == Form.PARTICLE
            && tokens.form(last - 2) != Form.PARTICLE;
    if (tail && (unknown(last) || name(last))) {
      return enough(first, last - 2, alone, ofMail);
    }
    int firstWeight = weight(first, NameWords.FIRST);
    int lastWeight = weight(last, NAME);
    boolean middle = last - first == 2 && tokens.form(first + 1) == Form.INITIAL;
    boolean between = tokens.particles(first + 1, last);
    int sum = firstWeight + lastWeight + (middle ? 1 : 0);
    int any = Math.max(firstWeight, weight(first, NAME)) + lastWeight + (middle ? 1 : 0);
    if (ofMail) {
      boolean given = unknown(first) || unknownCapitals(first) || firstWeight > 0;
      return any >= 2 || (given && (unknown(last) || unknownCapitals(last)));
    }
    if (capitals.familyAlone(first, last)) {
      return true;
    }
    if (tokens.form(first) == Form.CAPITALS) {
      int said = tokens.form(last) == Form.TITLE ? any : sum;
      return capitals.holds(first, last, said, alone);
    }
    boolean two = last - first == 1 || middle || between;
    boolean second = last - first <= 3 && weight(first + 1, NameWords.FIRST) == 2;
    boolean rest = last - first == 2 && unknown(first + 1);
    boolean unknown = firstWeight == 2 && (two || second || rest) && unknown(last);
    int telling = two ? last : last - first == 2 && lastWeight == 2 ? first + 1 : -1;
    boolean person = telling > 0 && OF_PEOPLE.holds(hash(telling));
    boolean family = tokens.form(last) == Form.TITLE && weight(last, NameWords.LAST) == 2;
    boolean beside = two && family && (alone || mayBeGiven(first));
    boolean unknownFirst = unknown(first) && (beside || person);
    boolean formed = two && alike(first) && alike(last) && firstWeight + lastWeight == 2;
    boolean turned = weight(first, NameWords.LAST) == 2 && weight(last, NameWords.FIRST) == 2;
    return unknown || unknownFirst || formed || turned || (alone ? any : sum) >= 3;
  }

  /** The words are a name: from now on they are known. */
  void keep(int first, int end) {
    known.add(hash(first), hash(end - 1));
  }
}
