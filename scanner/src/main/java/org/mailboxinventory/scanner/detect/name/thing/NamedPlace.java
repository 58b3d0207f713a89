package org.mailboxinventory.scanner.detect.name.thing;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * What is said before a name on its line that makes a street, a station, a ship or a program of it:
 * {@code calle Juan Bravo}, {@code avenue du Maréchal Juin}, {@code in via Carlo Rossi}, {@code MV
 * "Asha Rao"}. Asked of names alone. For one thread.
 */
final class NamedPlace {
  private static final NameFile FILE = NameFile.of("things.txt");
  private static final WordSet BEFORE = FILE.words("before");

  /** Of these also with an article between. */
  private static final WordSet OF = FILE.words("of");

  /** These are ordinary words as well: {@code sent via Asha Rao}. */
  private static final WordSet WAYS = FILE.words("ways");

  /** Small words of their languages before them. */
  private static final WordSet BEHIND_WAYS = FILE.words("behind-ways");

  /** With a full stop: {@code Av. Juan Bravo}. */
  private static final WordSet SHORT = FILE.words("short");

  /** What is changed in a program. */
  private static final WordSet CHANGES = FILE.words("changes");

  /** Small words between such a word and the name. */
  private static final WordSet BETWEEN = FILE.words("between");

  /** Written before names. */
  private static final WordSet PERSONS = NameFile.of("introductions.txt").words("titles");

  private static final WordSet TITLES = FILE.words("of-titles");
  private static final int MOST_ARTICLES = 3;

  private byte[] text = new byte[0];
  private int length;

  void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
  }

  /** Whether such a word is before the name {@code text[from, to)}. */
  boolean before(int from, int to) {
    if (said(from, to) || storm(from)) {
      return true;
    }
    int name = from;
    int title = blankBefore(name) ? NameLetters.begin(text, name - 1) : name;
    if (title < name
        && (PERSONS.holds(text, title, name - 1) || TITLES.holds(text, title, name - 1))) {
      name = title;
    }
    int article = name;
    for (int count = 0; count < MOST_ARTICLES && blankBefore(article); count++) {
      int word = NameLetters.begin(text, article - 1);
      if (!BETWEEN.holds(text, word, article - 1) || text[word] < 'a') {
        break;
      }
      article = word;
    }
    return article < name
        ? blankBefore(article) && OF.holds(text, NameLetters.begin(text, article - 1), article - 1)
        : name < from && said(name, to);
  }

  private boolean said(int from, int to) {
    int end = from;
    while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '"')) {
      end--;
    }
    boolean stopped = end > 0 && end < from && text[end - 1] == '.';
    int wordEnd = stopped ? end - 1 : end;
    int begin = NameLetters.begin(text, wordEnd);
    if (begin == wordEnd || end == from) {
      return false;
    }
    long hash = Words.hash(text, begin, wordEnd);
    return stopped
        ? SHORT.holds(hash)
        : BEFORE.holds(hash)
            || OF.holds(hash)
            || CHANGES.holds(hash)
            || (WAYS.holds(hash) && (ofItsLanguage(begin) || numbered(to)));
  }

  /** Whether a small word of the same language or a number is before a word of a way. */
  private boolean ofItsLanguage(int way) {
    if (!blankBefore(way)) {
      return false;
    }
    int end = text[way - 2] == ',' ? way - 2 : way - 1;
    byte last = text[end - 1];
    return (last >= '0' && last <= '9')
        || BEHIND_WAYS.holds(text, NameLetters.begin(text, end), end);
  }

  /** Whether the number of a house follows. */
  private boolean numbered(int to) {
    int at = to < length && text[to] == ',' ? to + 1 : to;
    return at + 1 < length && text[at] == ' ' && text[at + 1] >= '0' && text[at + 1] <= '9';
  }

  private boolean blankBefore(int at) {
    return at > 2 && text[at - 1] == ' ';
  }

  /** {@code Storm Asha}. */
  private boolean storm(int from) {
    int end = NameLetters.end(text, from, length);
    return BEFORE.holds(text, from, end)
        && (NameWords.bundled().flags(text, from, end) & NameWords.WORD) != 0;
  }
}
