package org.mailboxinventory.scanner.detect.address.world;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;

/** Words that say of what is behind the number of a house that it is an address. */
final class LedWords {
  /** What streets are called that count only between the number of a house and a code or town. */
  private static final Set<String> STREETS = Set.copyOf(WorldWords.phrases("rare-streets"));

  /** Flats and offices, whose number is in addresses only. */
  private static final Set<String> INNER = Set.copyOf(WorldWords.phrases("inner"));

  /** Of things that have numbers and are no houses. */
  private static final Set<String> THINGS = Set.copyOf(WorldWords.phrases("things"));

  /** Small words within the names of streets. */
  static final WordSet JOINING = WordSet.of(WorldWords.phrases("joining"));

  private static final Set<String> COUNTRIES = countries();
  private static final int SHORTEST_COUNTRY = 3;

  private LedWords() {}

  private static Set<String> countries() {
    WordLists file = new WordLists("countries.txt");
    return file.names().stream()
        .filter(name -> name.length() == 2)
        .flatMap(name -> file.phrases(name).stream())
        .filter(name -> name.length() >= SHORTEST_COUNTRY)
        .collect(Collectors.toCollection(HashSet::new));
  }

  static boolean street(String bare) {
    return STREETS.contains(bare);
  }

  static boolean inner(String bare) {
    return INNER.contains(bare);
  }

  static boolean thing(String bare) {
    return THINGS.contains(bare);
  }

  /** Whether there is a country of this name, in small letters. */
  static boolean country(String name) {
    return COUNTRIES.contains(name);
  }
}
