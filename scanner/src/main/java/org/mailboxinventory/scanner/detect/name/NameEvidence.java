package org.mailboxinventory.scanner.detect.name;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.name.NameTokens.Form;
import org.mailboxinventory.scanner.detect.name.beside.Declaration;
import org.mailboxinventory.scanner.detect.name.line.KnownNames;
import org.mailboxinventory.scanner.detect.name.list.KeptWords;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
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
  private static final int SHORTEST_GIVEN = 4;

  private static final NameFile PARTS = NameFile.of("name-parts.txt");

  /** What follows one who does something, and one who is addressed. */
  private static final WordSet AFTER_PEOPLE = PARTS.words("after");

  private static final int UNKNOWN = -1;

  private final NameWords words;
  private final KnownNames known;
  private final NameTokens tokens;
  private final InitialedName initials;
  private final FullName full;
  private final int[] flags = new int[NameTokens.MOST];
  private final long[] hashes = new long[NameTokens.MOST];

  private final KeptWords kept;
  private byte[] text = new byte[0];

  NameEvidence(NameWords words, KnownNames known, NameTokens tokens) {
    this.words = words;
    this.kept = new KeptWords(words);
    this.known = known;
    this.tokens = tokens;
    this.initials = new InitialedName(this, tokens);
    this.full = new FullName(this, tokens);
  }

  /** Another run has been read, whose words are looked up when they are asked about. */
  void begin(byte[] newText, int length) {
    text = newText;
    initials.begin(newText);
    full.begin(newText, length);
    Arrays.fill(flags, 0, tokens.count(), UNKNOWN);
  }

  /**
   * Whether the words are ordinary ones that no list has as names, and none is known as a last name
   * from before: then what they make is no name either.
   */
  boolean none() {
    for (int i = 0; i < tokens.count(); i++) {
      Form form = tokens.form(i);
      boolean plain = form == Form.TITLE || form == Form.CAPITALS;
      if (form != Form.PARTICLE && (!plain || flags(i) == 0 || (flags(i) & NAME) != 0)) {
        return false;
      }
      if (known.mayEnd(hash(i))) {
        return false;
      }
    }
    return true;
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
    int found = kept.flags(hashes[token], text, tokens.from(token), tokens.to(token));
    return Months.flags(found, hashes[token], this, tokens, token, text);
  }

  /** Without one of these as its first word, words in Devanagari are no name. */
  boolean isFirstName(int token) {
    boolean may =
        tokens.form(token) != Form.DEVANAGARI
            || words.mayBeFirstName(text, tokens.from(token), tokens.to(token));
    return may && weight(token, NameWords.FIRST) > 0;
  }

  /** Whether a name that is a part of the run may begin with a word that is not in Devanagari. */
  boolean mayBeginPart(int token) {
    return tokens.form(token) == Form.INITIAL
        || !known.isEmpty()
        || weight(token, NameWords.FIRST) > 0
        || (token > 0 && has(token - 1, NameWords.ROLE | NameWords.SAYS | NameWords.INTRODUCES))
        || (token == 1 && Declaration.starts(hash(0)) && unknown(1))
        || (token == 0 && beforeRole())
        || declined(token);
  }

  /** Whether a word of no list or a name begins the run that a role ends. */
  private boolean beforeRole() {
    return (unknown(0) || unknownCapitals(0) || surely(0)) && roleInTitleCase(tokens.count() - 1);
  }

  /** Whether a word in small letters but for the first says what somebody is. */
  boolean roleInTitleCase(int token) {
    return tokens.form(token) == Form.TITLE && has(token, NameWords.ROLE) && ordinary(token);
  }

  /** Whether a word of no list is a given name in a case of its language. */
  boolean declined(int token) {
    return full.mayBegin(token);
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

  /** Whether words beside the name part it from what it is not. */
  boolean parts(int token) {
    boolean role = (flags(token) & (NAME | NameWords.ROLE)) == NameWords.ROLE;
    return (role || has(token, NameWords.WORD)) && !against(token);
  }

  /** Whether a word in capitals is short for another one, and no part of a name beside it. */
  boolean abbreviation(int token, int beside) {
    return tokens.form(token) == Form.CAPITALS
        && flags(token) == 0
        && WordForm.shortened(
            text, tokens.from(token), tokens.to(token), tokens.form(beside) == Form.TITLE);
  }

  boolean name(int token) {
    return (flags(token) & NAME) != 0 && !against(token);
  }

  /** How much a word says that it is such a name. */
  int weight(int token, int flag) {
    boolean has = (flags(token) & flag) != 0 && !against(token);
    return !has ? 0 : (flags(token) & (OTHER | NameWords.FORMED)) != 0 ? 1 : 2;
  }

  /** In no list, with a capital, and long enough to be somebody's name. */
  boolean unknown(int token) {
    return (flags(token) == 0 || alike(token))
        && tokens.form(token) == Form.TITLE
        && tokens.to(token) - tokens.from(token) >= SHORTEST_UNKNOWN;
  }

  boolean unknownCapitals(int token) {
    return (flags(token) == 0 || alike(token))
        && tokens.form(token) == Form.CAPITALS
        && tokens.to(token) - tokens.from(token) > SHORTEST_GIVEN;
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

  /**
   * Whether the word and the one before, or before what parts them in full names, are something
   * else that everybody knows: {@code Charles de Gaulle}.
   */
  boolean phrase(int second) {
    boolean small = tokens.form(second - 1) == Form.PARTICLE;
    if (!small && words.phrase(hash(second - 1), hash(second))) {
      return true;
    }
    int first = tokens.fullBefore(second);
    return first >= 0 && first < second - 1 && words.phrase(hash(first), hash(second));
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
        || full.holds(first, last, alone, ofMail);
  }

  /** A first and a last name; or a first name and one other word, by what is around them. */
  private boolean inDevanagari(int first, int last, boolean alone) {
    int weight = weight(first, NameWords.FIRST);
    int next = last + 1;
    boolean doer =
        next < tokens.count()
            ? AFTER_PEOPLE.holds(text, tokens.from(next), tokens.to(next))
            : alone;
    return weight > 0
        && (weight(last, NameWords.LAST) > 0
            || (weight == 2 && last == first + 1 && flags(last) == 0 && doer));
  }

  /** The words are a name: from now on they are known. */
  void keep(int first, int end) {
    known.add(hash(first), hash(end - 1));
  }
}
