package org.mailboxinventory.scanner.detect.name.beside;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * What a sentence says of somebody in plain words directly around the name: {@code add NAME as a
 * nominee}, {@code NAME lives at}, {@code change the name to NAME}.
 */
public final class PlainPhrase {
  private static final NameFile FILE = NameFile.of("introductions.txt");

  /** What people alone do at a place, behind their name. */
  private static final WordSet LIVES = FILE.words("lives");

  private static final WordSet AT = FILE.words("at");

  /** Words between {@code as} and what somebody becomes. */
  private static final WordSet BECOMES = FILE.words("becomes");

  /** Before somebody who becomes something. */
  private static final WordSet MAKES = FILE.words("makes");

  /** What is changed, before {@code to} and a name. */
  private static final WordSet CHANGED = FILE.words("changed");

  private static final WordSet CHANGES = FILE.words("changes");
  private static final WordSet NAMES = FILE.words("names");

  /** Words for a name, whose it is before them, and what more is between them and the end. */
  private static final WordSet ASKED = FILE.words("name-words");

  private static final WordSet WHOSE = FILE.words("whose");
  private static final WordSet OF_WHOM = FILE.words("of-whom");

  /** Behind a greeting, before who speaks: {@code this is}. */
  private static final WordSet HERE = FILE.words("here");

  private static final WordSet IS = FILE.words("is");
  private static final WordSet GREETINGS = FILE.words("greetings");

  /** What somebody becomes and nobody is called. */
  private static final WordSet BECOMING = FILE.words("becoming");

  /** Before who is {@link #INVITED}, behind somebody's name. */
  private static final WordSet INVITES = FILE.words("invites");

  private static final WordSet INVITED = FILE.words("invited");
  private static final int MOST_BETWEEN = 4;
  private static final int LONGEST_SENTENCE = 120;

  private PlainPhrase() {}

  /** Whether what follows {@code to} is what a person alone does or becomes. */
  public static boolean behind(byte[] text, int to, int length) {
    if (to + 4 >= length || text[to] != ' ') {
      return false;
    }
    boolean as = text[to + 1] == 'a' && text[to + 2] == 's' && text[to + 3] == ' ';
    if (as) {
      return becomes(text, to + 4, length);
    }
    int end = NameLetters.end(text, to + 1, length);
    if (invites(text, to + 1, end, length)) {
      return true;
    }
    boolean verb = NameLetters.small(text[to + 1]) && end < length && text[end] == ' ';
    return verb
        && LIVES.holds(text, to + 1, end)
        && AT.holds(text, end + 1, NameLetters.end(text, end + 1, length));
  }

  /** {@code is inviting you}, {@code lädt Sie}. */
  private static boolean invites(byte[] text, int from, int to, int length) {
    boolean is = to - from == 2 && text[from] == 'i' && text[from + 1] == 's';
    int verb = is && to < length ? to + 1 : from;
    int end = is ? NameLetters.end(text, verb, length) : to;
    return INVITES.holds(text, verb, end)
        && end + 1 < length
        && text[end] == ' '
        && INVITED.holds(text, end + 1, NameLetters.end(text, end + 1, length));
  }

  /** {@code as a second beneficiary}: a role, behind articles and what it is like. */
  private static boolean becomes(byte[] text, int from, int length) {
    int at = from;
    for (int words = 0; words < MOST_BETWEEN; words++) {
      int end = NameLetters.end(text, at, length);
      if (end == at || !NameLetters.small(text[at])) {
        return false;
      }
      boolean role = (NameWords.bundled().flags(text, at, end) & NameWords.ROLE) != 0;
      if (role || BECOMING.holds(text, at, end)) {
        return words > 0 || end >= length || text[end] != ' ' || text[end + 1] < 'A';
      }
      boolean goesOn = end < length && (text[end] == ' ' || text[end] == '-');
      if (!goesOn || !BECOMES.holds(text, at, end)) {
        return false;
      }
      at = end + 1;
    }
    return false;
  }

  /** Whether both sides of {@code text[from, to)} leave nothing else than a person. */
  public static boolean around(byte[] text, int from, int to, int length) {
    if (from > 5 && (asked(text, from) || greeted(text, from))) {
      return true;
    }
    if (from < 5 || text[from - 1] != ' ' || !NameLetters.small(text[from - 2])) {
      return false;
    }
    int end = from - 1;
    int word = NameLetters.begin(text, end);
    boolean toward = end - word == 2 && text[word] == 't' && text[word + 1] == 'o';
    if (toward) {
      return word > 1 && text[word - 1] == ' ' && changed(text, word - 1);
    }
    return MAKES.holds(text, word, end) && behind(text, to, length);
  }

  /** Whether a name is changed before {@code to}: {@code change the name}, {@code correct it}. */
  private static boolean changed(byte[] text, int end) {
    int word = NameLetters.begin(text, end);
    if (!CHANGED.holds(text, word, end)) {
      return false;
    }
    boolean name = NAMES.holds(text, word, end);
    boolean changes = false;
    int at = word - 1;
    while (at > 0 && end - at < LONGEST_SENTENCE && text[at] != '\n') {
      int begin = NameLetters.begin(text, at);
      changes |= begin < at && CHANGES.holds(text, begin, at);
      name |= begin < at && NAMES.holds(text, begin, at);
      if (changes && name) {
        return true;
      }
      at = Math.min(begin, at) - 1;
    }
    return false;
  }

  /**
   * Whether a question for somebody's name ends before a place, perhaps with the label of who
   * answers: {@code What is your name? Guest: }.
   */
  private static boolean asked(byte[] text, int from) {
    int at = before(text, from);
    if (text[at] == ':') {
      int word = NameLetters.begin(text, at);
      at = word < at && word > 2 ? before(text, word) : 0;
    }
    if (text[at] != '?') {
      return false;
    }
    for (int words = 0; words < MOST_BETWEEN && at > 0; words++) {
      int end = text[at] == ' ' || words == 0 ? blank(text, at) : at;
      int word = NameLetters.begin(text, end);
      if (ASKED.holds(text, word, end)) {
        int whose = blank(text, word - 1);
        return WHOSE.holds(text, NameLetters.begin(text, whose), whose);
      }
      if (word == end || !OF_WHOM.holds(text, word, end)) {
        return false;
      }
      at = word - 1;
    }
    return false;
  }

  /** {@code Hello, this is}, before who speaks. */
  private static boolean greeted(byte[] text, int from) {
    int is = NameLetters.begin(text, from - 1);
    int here = is > 2 ? NameLetters.begin(text, is - 1) : 0;
    if (here < 2
        || text[from - 1] != ' '
        || !IS.holds(text, is, from - 1)
        || !HERE.holds(text, here, is - 1)) {
      return false;
    }
    int end = text[here - 2] == ',' ? here - 2 : here - 1;
    return GREETINGS.holds(text, NameLetters.begin(text, end), end);
  }

  /** Where the sign is that blanks and ends of lines part from a place, not far before it. */
  private static int before(byte[] text, int from) {
    int at = from - 1;
    while (at > 0 && from - at < MOST_BETWEEN && text[at] >= 0 && text[at] <= ' ') {
      at--;
    }
    return at;
  }

  /** Before the blank that may be before a place. */
  private static int blank(byte[] text, int at) {
    return at > 0 && text[at - 1] == ' ' ? at - 1 : Math.max(0, at);
  }
}
