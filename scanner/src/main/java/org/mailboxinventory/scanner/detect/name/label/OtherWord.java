package org.mailboxinventory.scanner.detect.name.label;

import java.util.List;
import java.util.stream.Collectors;
import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * One word alone where a person's name is expected, that is no one's: {@code "name":
 * "Engineering"}, {@code "name": "Sweden"}. Countries that people are called by as often ({@code
 * Jordan}) do not count.
 */
final class OtherWord {
  private static final int NAME = NameWords.FIRST | NameWords.LAST;
  private static final int OTHER = NameWords.WORD | NameWords.PLACE | NameWords.AGAINST;
  private static final WordSet COUNTRIES = countries();

  /** Words with which sentences begin that are names too. */
  private static final WordSet BEGINNINGS = NameFile.of("name-parts.txt").words("beginnings");

  private static final int ABBREVIATED = 3;

  private OtherWord() {}

  private static WordSet countries() {
    WordLists file = new WordLists("countries.txt");
    List<String> unsure = file.list("unsure");
    return WordSet.of(
        file.names().stream()
            .filter(code -> code.length() == 2)
            .flatMap(code -> file.phrases(code).stream())
            .filter(name -> name.length() > 2 && !unsure.contains(name))
            .collect(Collectors.toUnmodifiableSet()));
  }

  static boolean is(byte[] text, int from, int to) {
    int flags = NameWords.bundled().flags(text, from, to);
    return ((flags & OTHER) != 0 && (flags & NAME) == 0) || COUNTRIES.holds(text, from, to);
  }

  /** {@code Para informar}: a sentence that begins with a word that is a name too. */
  static boolean beginsSentence(byte[] text, int from, int to, int length) {
    return to + 1 < length
        && text[to] == ' '
        && NameLetters.beginsSmall(text, to + 1)
        && BEGINNINGS.holds(text, from, to);
  }

  /** {@code D.N.I.}, {@code P. IVA}, {@code QRBX}: short for something else, and no name. */
  static boolean abbreviation(byte[] text, int from, int to) {
    int run = 0;
    int longest = 0;
    boolean small = false;
    for (int at = from; at < to; at++) {
      run = Words.letterOrDigit(text[at]) ? run + 1 : 0;
      longest = Math.max(longest, run);
      small |= text[at] < 0 || text[at] >= 'a';
    }
    boolean several = to - from > longest;
    return longest < ABBREVIATED
        || (longest == ABBREVIATED && !small && several)
        || (longest == ABBREVIATED + 1
            && !small
            && !several
            && NameWords.bundled().flags(text, from, to) == 0);
  }
}
