package org.mailboxinventory.scanner.detect.name.line;

import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.text.LineBreak;
import org.mailboxinventory.scanner.text.LineEdges;
import org.mailboxinventory.scanner.text.NextField;

/**
 * Whether a name goes on behind the end of a line that need not have been full: marks enclose both
 * parts, or given names end the one line and a family's name alone, which a sign or the line's end
 * follows, begins the other.
 */
public final class NameBesideBreak {
  private static final NameFile FILE = NameFile.of("introductions.txt");

  /** What is said to somebody at a letter's beginning, before the name. */
  private static final WordSet GREETINGS = FILE.words("greetings");

  private static final NameFile PARTS = NameFile.of("name-parts.txt");
  private static final WordSet PARTICLES = PARTS.words("particles");

  /** Small words of languages without small letters, directly behind a name. */
  private static final WordSet CASES = PARTS.words("cases");

  private static final int MOST_WORDS = 3;

  private static final int LONGEST_BREAK = 200;

  /** The column of a form's values begins here at the earliest. */
  private static final int FIRST_COLUMN = 4;

  private static final int NAME = NameWords.FIRST | NameWords.LAST;
  private static final int NO_NAME = NameWords.OTHER | NameWords.SAYS;

  private static final String OPENS = "\"'>([*_";
  private static final String CLOSES = "\"'<)]*_";

  /** What ends a name that no sentence goes on with. */
  private static final String ENDS = ",.;)<\"&|(\r\n";

  /** Behind these a name begins. */
  private static final String SIGNS = ":(=.;";

  private static final String LIST_SIGNS = ",|";

  private NameBesideBreak() {}

  /**
   * Whether the name of which a word begins at {@code name} and ends with the line goes on at
   * {@code next}, where what begins the line is from {@code line} on.
   *
   * @param given the part before the break is given names; else it is a family's name
   */
  static boolean goesOn(byte[] text, int line, int name, int next, boolean given, int length) {
    int begin = firstGiven(text, line, name);
    if (!given && begin < name) {
      return false;
    }
    int end = namesEnd(text, next, given, length);
    if (end < 0) {
      return false;
    }
    int opens = begin > 0 ? OPENS.indexOf(text[begin - 1]) : -1;
    int closes = FieldEdges.pastNote(text, end, length);
    if (opens >= 0 && closes < length && text[closes] == CLOSES.charAt(opens)) {
      return true;
    }
    boolean ends =
        end >= length
            || ENDS.indexOf(text[end]) >= 0
            || (text[end] == ' ' && end + 1 < length && text[end + 1] == '<')
            || NextField.columnEnds(text, end, length)
            || FieldEdges.capitalsFollow(text, end, length)
            || FieldEdges.secondColumn(text, line, begin, end, length);
    int before = begin;
    while (before > line && text[before - 1] == ' ') {
      before--;
    }
    if (LineBreak.pastMarks(text, line, length) >= begin) {
      return LoneName.goesOn(text, line, name, next, end, ends, length);
    }
    return before > line
        && (before < begin || text[before - 1] == ':')
        && (NameLetters.letter(text[before - 1])
            ? behindWord(text, before, end, ends, length)
            : ends
                && (behindSign(text, before, next, end) || Closing.inLine(text, line, before + 1)));
  }

  /** Whether what is behind the name fits the word that ends directly before it. */
  private static boolean behindWord(byte[] text, int before, int end, boolean ends, int length) {
    int word = NameLetters.begin(text, before);
    if (greeting(text, word, before)) {
      return end < length && (text[end] == ',' || text[end] == ':');
    }
    if (Closing.word(text, word, before) || Closing.line(text, word, before)) {
      return false;
    }
    return ends || goesOnSmall(text, end, length);
  }

  /** Whether the words before a name greet somebody or end a letter. */
  public static boolean behindGreeting(byte[] text, int name) {
    int at = name;
    while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == ',')) {
      at--;
    }
    int word = NameLetters.begin(text, at);
    return greeting(text, word, at) || Closing.word(text, word, at) || Closing.line(text, word, at);
  }

  /** Whether a word in small letters follows, or one of those that are such without capitals. */
  static boolean goesOnSmall(byte[] text, int end, int length) {
    return end + 1 < length
        && text[end] == ' '
        && (NameLetters.beginsSmall(text, end + 1) || caseFollows(text, end, length));
  }

  private static boolean caseFollows(byte[] text, int end, int length) {
    return NameWords.devanagari(text, end + 1, length)
        && CASES.holds(text, end + 1, WrappedLine.wordEnd(text, end + 1, length));
  }

  /** Whether a word greets somebody, or is a title behind one that does. */
  private static boolean greeting(byte[] text, int word, int to) {
    if (GREETINGS.holds(text, word, to)) {
      return true;
    }
    boolean title = (NameWords.bundled().flags(text, word, to) & NameWords.TITLE) != 0;
    int before = title && word > 1 && text[word - 1] == ' ' ? word - 1 : word;
    return before < word && GREETINGS.holds(text, NameLetters.begin(text, before), before);
  }

  /** Whether a name may begin behind the sign; in a list, where a family's name alone follows. */
  private static boolean behindSign(byte[] text, int before, int next, int end) {
    if (SIGNS.indexOf(text[before - 1]) >= 0) {
      return true;
    }
    int last = end;
    while (last > next && text[last - 1] != ' ') {
      last--;
    }
    int flags = WrappedLine.flags(text, last, end);
    return LIST_SIGNS.indexOf(text[before - 1]) >= 0
        && (flags & (NAME | NO_NAME)) == NameWords.LAST;
  }

  /** Whether the next line has nothing before the column in which the name begins on this one. */
  static boolean below(byte[] text, int line, int name, int next) {
    int lineEnd = LineEdges.begin(text, next, LONGEST_BREAK);
    if (next - lineEnd < FIRST_COLUMN || text[next - 1] != ' ') {
      return false;
    }
    int begin = firstGiven(text, line, name);
    int width = 0;
    for (int i = line; i < begin; i++) {
      width += (text[i] & 0xc0) != 0x80 ? 1 : 0;
    }
    return next - lineEnd == width;
  }

  /** Where the given names begin that end with the one at a place. */
  static int firstGiven(byte[] text, int line, int name) {
    int begin = name;
    while (begin > line + 1 && text[begin - 1] == ' ') {
      int word = NameLetters.begin(text, begin - 1);
      boolean first = word < begin - 1 && word >= line && given(text, word, begin - 1);
      if (!first || NameLetters.beginsSmall(text, word)) {
        break;
      }
      begin = word;
    }
    return begin;
  }

  /** Where the words end that begin the next line and are the rest of a name; -1 for none. */
  private static int namesEnd(byte[] text, int next, boolean given, int length) {
    int at = next;
    int open = 0;
    for (int words = 0; words < MOST_WORDS && at < length; words++) {
      int end = WrappedLine.wordEnd(text, at, length);
      boolean particle = particle(text, at, end);
      int flags = WrappedLine.flags(text, at, end);
      boolean listed = (flags & NAME) != 0 && (flags & (NO_NAME | NameWords.FORMED)) == 0;
      open += listed || particle ? 0 : 1;
      boolean name = listed || flags == 0 || (flags & NameWords.FORMED) != 0 || end == at + 1;
      boolean label = !listed && NextField.isLabel(text, at, length);
      if (label
          || end <= at
          || open > 1
          || !(particle || (name && !NameLetters.beginsSmall(text, at)))) {
        return -1;
      }
      boolean more =
          end + 1 < length
              && text[end] == ' '
              && (particle
                  || (NameLetters.capital(text[end + 1])
                      && !NameLetters.beginsSmall(text, end + 1)
                      && !caseFollows(text, end, length)
                      && !FieldEdges.capitalsFollow(text, end, length)
                      && !NextField.follows(text, end, length)));
      if (!more) {
        boolean last = given ? !particle : words == 0 && given(text, next, end);
        return last ? end : -1;
      }
      at = end + 1;
    }
    return -1;
  }

  /** A small word between the names of a person. */
  static boolean particle(byte[] text, int from, int to) {
    return NameLetters.beginsSmall(text, from) && PARTICLES.holds(text, from, to);
  }

  private static boolean given(byte[] text, int from, int to) {
    int flags = WrappedLine.flags(text, from, to);
    return (flags & NameWords.FIRST) != 0 && (flags & NO_NAME) == 0;
  }
}
