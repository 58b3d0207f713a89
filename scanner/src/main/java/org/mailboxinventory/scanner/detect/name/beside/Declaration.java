package org.mailboxinventory.scanner.detect.name.beside;

import org.mailboxinventory.scanner.detect.name.line.Closing;
import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * Declarations, powers of attorney and contracts: {@code je soussigné(e), NAME, déclare}, {@code
 * hierbij machtig ik, NAME, mijn boekhouder}, and a letter's close on the line of its name.
 */
public final class Declaration {
  private static final NameFile FILE = NameFile.of("introductions.txt");
  private static final WordSet DECLARES = FILE.words("declares");
  private static final WordSet PRONOUNS = FILE.words("pronouns");
  private static final WordSet STARTS = FILE.words("starts");
  private static final WordSet ONE = FILE.words("one");
  private static final WordSet DONE = FILE.words("done");
  private static final int LONGEST_FORM = 4;

  private Declaration() {}

  /** Whether a sentence about somebody may begin with the word of this hash, as {@code Does}. */
  public static boolean starts(long hash) {
    return STARTS.holds(hash);
  }

  /** {@code was one}, before somebody whom the reader does not know. */
  private static boolean one(byte[] text, int begin, int end) {
    int before = begin - 1;
    return end - begin == 3
        && before > 1
        && text[begin] == 'o'
        && text[begin + 1] == 'n'
        && text[begin + 2] == 'e'
        && text[before] == ' '
        && ONE.holds(text, NameLetters.begin(text, before), before);
  }

  /** {@code prepared by}, before who did it. */
  private static boolean done(byte[] text, int begin, int end) {
    int before = begin - 1;
    return end - begin == 2
        && (text[begin] | 0x20) == 'b'
        && before > 0
        && text[before] == ' '
        && DONE.holds(text, NameLetters.begin(text, before), before);
  }

  /** Whether such words are directly before {@code text[from, to)}. */
  public static boolean before(byte[] text, int from, int to, int length) {
    int end = from;
    while (end > 0 && text[end - 1] == ' ') {
      end--;
    }
    boolean comma = end < from && end > 1 && text[end - 1] == ',';
    end = form(text, comma ? end - 1 : end);
    int begin = NameLetters.begin(text, end);
    if (begin == end || (end == from && !comma)) {
      return false;
    }
    boolean stated = comma && to < length && text[to] == ',' && PRONOUNS.holds(text, begin, end);
    boolean closed = comma && lineBegins(text, begin) && Closing.word(text, begin, end);
    return stated
        || closed
        || DECLARES.holds(text, begin, end)
        || done(text, begin, end)
        || one(text, begin, end);
  }

  /** Before the {@code (e)} or {@code /a} of a form for men and women. */
  private static int form(byte[] text, int end) {
    int at = end;
    while (at > 0 && end - at < LONGEST_FORM && text[at - 1] != '(' && text[at - 1] != '/') {
      at--;
    }
    boolean bracket = at > 1 && text[at - 1] == '(' && text[end - 1] == ')';
    boolean slash = at > 1 && text[at - 1] == '/' && end - at <= 2;
    return (bracket || slash) && NameLetters.letter(text[at - 2]) ? at - 1 : end;
  }

  private static boolean lineBegins(byte[] text, int at) {
    int begin = at;
    while (begin > 0 && (text[begin - 1] == ' ' || text[begin - 1] == '>')) {
      begin--;
    }
    return begin == 0 || text[begin - 1] == '\n';
  }
}
