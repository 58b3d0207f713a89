package org.mailboxinventory.scanner.detect.candidate.said;

import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Whether a sentence says that somebody has, takes or undergoes what words in it name: {@code my
 * mother has breast cancer}, {@code his diabetes}, and not {@code cancer research}. By {@code
 * registries/said-of-people.txt}.
 */
final class SaidOfPerson {
  private static final WordLists FILE = new WordLists("said-of-people.txt");
  private static final WordSet PERSONS = FILE.set("person");
  private static final WordSet OWNERS = FILE.set("owner");
  private static final WordSet STATES = FILE.set("state");
  private static final WordSet WEAK = FILE.set("weak");
  private static final WordSet WITH = FILE.set("with");
  private static final WordSet BEHIND = FILE.set("behind");
  private static final WordSet DENIED = FILE.set("denied");
  private static final WordSet NONE = FILE.set("none");
  private static final WordSet PARTS = FILE.set("parts");
  private static final WordSet GENERAL = FILE.set("general");
  private static final WordSet ANIMALS = FILE.set("animal");
  private static final WordSet KINDS = FILE.set("kind");
  private static final WordSet ANY = FILE.set("any");
  private static final WordSet SELF = FILE.set("self");

  /** So far around the words a sentence is read. */
  private static final int REACH = 160;

  private static final int MOST_WORDS = 14;
  private static final int LONGEST_TITLE = 4;

  /** Words such as {@code has} are this near, in words. */
  private static final int NEAR = 3;

  /** Somebody is this near before {@code with}. */
  private static final int BESIDE = 1;

  /** Words that say what happens to people are this near. */
  private static final int WITHIN = 8;

  private final byte[] text;
  private boolean person;
  private boolean state;
  private boolean denied;
  private boolean owned;

  private SaidOfPerson(byte[] text) {
    this.text = text;
  }

  /** Whether the sentence around {@code text[from, to)} does, of a text of {@code length} bytes. */
  static boolean is(byte[] text, int from, int to, int length) {
    if (inner(text, to, length)) {
      return false;
    }
    SaidOfPerson said = new SaidOfPerson(text);
    said.before(from);
    said.behind(to, length);
    return !said.denied && (said.owned || (said.person && said.state));
  }

  /** Whether nothing beside {@code text[from, to)} says that it is of nobody, or not so. */
  static boolean mayBe(byte[] text, int from, int to, int length) {
    SaidOfPerson said = new SaidOfPerson(text);
    said.before(from);
    return !said.denied && !inner(text, to, length);
  }

  /** Where words begin that say how bad or of which kind it is: {@code severe asthma}. */
  static int begin(byte[] text, int from) {
    int at = from;
    while (at > 1 && text[at - 1] == ' ') {
      int begin = wordBegin(text, at - 1);
      if (begin == at - 1 || !KINDS.holds(text, begin, at - 1)) {
        break;
      }
      at = begin;
    }
    return at;
  }

  /** Whether a word goes on at a place, a label ends there, or a thing is behind it. */
  private static boolean inner(byte[] text, int to, int length) {
    return (to < length && (Words.letterOrDigit(text[to]) || ":=".indexOf(text[to]) >= 0))
        || general(text, to, length);
  }

  /**
   * Whether the word behind speaks of a thing: {@code cancer research}, {@code asthma inhalers}.
   */
  private static boolean general(byte[] text, int to, int length) {
    boolean blank = to + 1 < length && (text[to] == ' ' || text[to] == '-' || text[to] == '\n');
    long next = blank ? Words.firstWord(text, to, Math.min(length, to + REACH)) : -1;
    return next >= 0 && (int) (next >>> 32) == to + 1 && GENERAL.holds(text, to + 1, (int) next);
  }

  /** Reads the sentence back from a place. */
  private void before(int from) {
    boolean near = true;
    boolean line = true;
    int with = -1;
    int at = from;
    for (int words = 0; words < MOST_WORDS; words++) {
      int end = wordEnd(at, from);
      int begin = wordBegin(text, end);
      if (begin == end) {
        return;
      }
      boolean self = words < WITHIN && SELF.holds(text, begin, end);
      boolean anyone = self || (person(begin, end) && !any(begin));
      boolean ofOne = end < at && (text[end] == '\'' || text[end] == (byte) 0xe2);
      line &= !fieldBegins(end, at);
      person |= anyone;
      owned |= words == 0 ? OWNERS.holds(text, begin, end) : words == 1 && anyone && ofOne;
      denied |=
          ANIMALS.holds(text, begin, end)
              || (line && words < NEAR && DENIED.holds(text, begin, end))
              || (line && NONE.holds(text, begin, end));
      state |=
          (near && words <= NEAR && WEAK.holds(text, begin, end))
              || (words < WITHIN && STATES.holds(text, begin, end))
              || self
              || (anyone && with >= 0 && words - with <= BESIDE);
      with = words <= NEAR && WITH.holds(text, begin, end) ? words : with;
      near &= !PARTS.holds(text, begin, end);
      at = begin;
    }
  }

  /** Whether a word is one for somebody: of the registry, a role, or a name that people have. */
  private boolean person(int begin, int end) {
    if (PERSONS.holds(text, begin, end)) {
      return true;
    }
    int flags = NameWords.bundled().flags(text, begin, end);
    boolean name = (flags & NameWords.FIRST) != 0 && (flags & NameWords.OTHER) == 0;
    return (flags & NameWords.ROLE) != 0 || (name && Words.capital(text[begin]));
  }

  /** Whether the word before a place makes of somebody whoever it may be: {@code any employee}. */
  private boolean any(int begin) {
    return begin > 1
        && text[begin - 1] == ' '
        && ANY.holds(text, wordBegin(text, begin - 1), begin - 1);
  }

  /** Whether what is denied before a place is of another field, line or clause. */
  private boolean fieldBegins(int from, int to) {
    for (int i = from; i < to; i++) {
      if (":;|\n(\"".indexOf(text[i]) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Where the word before a place ends; the place itself where a sentence begins there. */
  private int wordEnd(int at, int from) {
    int end = at;
    int lines = 0;
    while (end > 0 && from - end < REACH && !Words.letterOrDigit(text[end - 1])) {
      byte b = text[end - 1];
      lines += b == '\n' ? 1 : 0;
      boolean stop = (b == '.' && !abbreviated(end - 1)) || b == '!' || b == '?' || b == '\t';
      if (stop || lines > 1) {
        return at;
      }
      end--;
    }
    return from - end < REACH ? end : at;
  }

  /** Whether a full stop is behind a title: {@code Mr. Rao}. */
  private boolean abbreviated(int stop) {
    int begin = wordBegin(text, stop);
    return stop - begin <= LONGEST_TITLE
        && Words.capital(text[begin])
        && PERSONS.holds(text, begin, stop);
  }

  private static int wordBegin(byte[] text, int end) {
    int begin = end;
    while (begin > 0 && Words.letterOrDigit(text[begin - 1])) {
      begin--;
    }
    return begin;
  }

  /** Reads the rest of the sentence. */
  private void behind(int to, int length) {
    int limit = Math.min(length, to + REACH);
    int at = to;
    for (int words = 0; words < WITHIN; words++) {
      long word = Words.firstWord(text, at, limit);
      int begin = (int) (word >>> 32);
      if (word < 0 || ends(at, begin)) {
        return;
      }
      at = (int) word;
      person |= PERSONS.holds(text, begin, at);
      state |= BEHIND.holds(text, begin, at);
      denied |= ANIMALS.holds(text, begin, at);
    }
  }

  private boolean ends(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] == '.' || text[i] == '!' || text[i] == '?' || text[i] == '\n') {
        return true;
      }
    }
    return false;
  }
}
