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
      if ((NameWords.bundled().flags(text, at, end) & NameWords.ROLE) != 0) {
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
}
