package org.mailboxinventory.scanner.detect.address.structure;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/** The state or province between a town and its code: {@code Mayfield, NSW, 2304}. */
final class StateBefore {
  private static final WordLists FILE = new WordLists("address-states.txt");

  /** States with codes of five digits, of four, and with letters. */
  static final Set<String> FIVE = states("us", "us-names", "mx");

  static final Set<String> FOUR = states("au", "au-names");
  static final Set<String> LETTERS = states("ca", "ca-names");

  /** The last words of them all, before codes of which most words are none. */
  private static final WordSet LAST = lastWords();

  private static final int MOST_WORDS = 4;

  private StateBefore() {}

  private static Set<String> states(String... groups) {
    return Stream.of(groups)
        .flatMap(group -> FILE.phrases(group).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static WordSet lastWords() {
    return WordSet.of(
        Stream.of(FIVE, FOUR, LETTERS)
            .flatMap(Set::stream)
            .map(name -> name.substring(name.lastIndexOf(' ') + 1))
            .toList());
  }

  /** Where the state of one of these begins that is before a code; -1 where none is. */
  static int begin(byte[] text, int code, int floor, Set<String> states) {
    int end = NamesAndGaps.gapBefore(text, code, floor);
    if (end == code || end <= floor) {
      return -1;
    }
    int stop = text[end - 1] == '.' ? end - 1 : end;
    int from = stop;
    for (int words = 0; words < MOST_WORDS; words++) {
      int word = from;
      while (word > floor && Words.letter(text[word - 1])) {
        word--;
      }
      if (word == from || (words == 0 && !LAST.holds(text, word, stop))) {
        return -1;
      }
      from = word;
      if (holds(NamesAndGaps.string(text, from, stop), states, words) && free(text, from, floor)) {
        return withInitial(text, from, floor);
      }
      if (from <= floor || text[from - 1] != ' ') {
        return -1;
      }
      from--;
    }
    return -1;
  }

  /** With the letter and the full stop before a sign: {@code Q. ROO}. */
  private static int withInitial(byte[] text, int from, int floor) {
    boolean initial =
        from > floor + 3
            && text[from - 1] == ' '
            && text[from - 2] == '.'
            && Words.capital(text[from - 3])
            && text[from - 4] == ' ';
    return initial ? from - 3 : from;
  }

  /** Signs are in capitals; names are in capitals or begin with one. */
  private static boolean holds(String name, Set<String> states, int words) {
    boolean capital = Character.isUpperCase(name.charAt(0));
    return capital
        && ((words == 0 && states.contains(name))
            || states.contains(name.toLowerCase(Locale.ROOT)));
  }

  private static boolean free(byte[] text, int from, int floor) {
    return from > floor
        && (text[from - 1] == ' ' || text[from - 1] == ',' || text[from - 1] == '\n');
  }
}
