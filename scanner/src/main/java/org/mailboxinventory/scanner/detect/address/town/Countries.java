package org.mailboxinventory.scanner.detect.address.town;

import java.util.Set;
import java.util.stream.Collectors;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;

/** The names of all countries, in many languages. */
public final class Countries {
  private static final int SHORTEST = 3;
  private static final Set<String> NAMES = names();
  private static final WordSet WORDS = WordSet.of(NAMES);

  private Countries() {}

  private static Set<String> names() {
    WordLists file = new WordLists("countries.txt");
    return file.names().stream()
        .filter(name -> name.length() == 2)
        .flatMap(name -> file.phrases(name).stream())
        .filter(name -> name.length() >= SHORTEST)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether there is a country of this name, in small letters. */
  public static boolean holds(String name) {
    return NAMES.contains(name);
  }

  /** Whether {@code text[from, to)} is the name of one, in any case. */
  static boolean holds(byte[] text, int from, int to) {
    return WORDS.holds(text, from, to);
  }
}
