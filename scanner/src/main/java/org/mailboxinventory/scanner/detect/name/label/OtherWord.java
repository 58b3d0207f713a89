package org.mailboxinventory.scanner.detect.name.label;

import java.util.List;
import java.util.stream.Collectors;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * One word alone where a person's name is expected, that is no one's: {@code "name":
 * "Engineering"}, {@code "name": "Sweden"}. Countries that people are called by as often ({@code
 * Jordan}) do not count.
 */
final class OtherWord {
  private static final int NAME = NameWords.FIRST | NameWords.LAST;
  private static final int OTHER = NameWords.WORD | NameWords.PLACE | NameWords.AGAINST;
  private static final WordSet COUNTRIES = countries();

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
}
