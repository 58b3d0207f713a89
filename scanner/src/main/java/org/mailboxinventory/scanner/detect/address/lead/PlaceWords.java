package org.mailboxinventory.scanner.detect.address.lead;

import java.util.Set;
import org.mailboxinventory.scanner.detect.word.WordLists;

/** Words that say of what is behind the number of a house that it is an address. */
public final class PlaceWords {
  private static final WordLists FILE = new WordLists("world-addresses.txt");

  /** What streets are called that count only between the number of a house and a code or town. */
  private static final Set<String> STREETS = Set.copyOf(FILE.phrases("rare-streets"));

  /** Flats and offices, whose number is in addresses only. */
  private static final Set<String> INNER = Set.copyOf(FILE.phrases("inner"));

  /** Of things that have numbers and are no houses. */
  private static final Set<String> THINGS = Set.copyOf(FILE.phrases("things"));

  private PlaceWords() {}

  /** Whether a street may be called so, and other things are. */
  public static boolean street(String bare) {
    return STREETS.contains(bare);
  }

  /** Whether it is a flat or an office. */
  public static boolean inner(String bare) {
    return INNER.contains(bare);
  }

  /** Whether it has a number and is no house. */
  public static boolean thing(String bare) {
    return THINGS.contains(bare);
  }
}
