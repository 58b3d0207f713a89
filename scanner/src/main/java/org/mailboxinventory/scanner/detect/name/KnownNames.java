package org.mailboxinventory.scanner.detect.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Names that the text at hand has shown, by hashes of their words, so that they are known where
 * they come again. In memory alone, and empty at the start of each text. For one thread.
 */
final class KnownNames {
  private static final int MOST = 5000;

  /** First names by the hash of the last name. */
  private final Map<Long, Set<Long>> names = new HashMap<>();

  void clear() {
    names.clear();
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  void add(long first, long last) {
    if (names.size() < MOST) {
      names.computeIfAbsent(last, any -> new HashSet<>()).add(first);
    }
  }

  /**
   * Whether the name has come before.
   *
   * @param firstName the first word is a first name: then the last name alone is enough, since
   *     people are also called by short forms
   */
  boolean holds(long first, long last, boolean firstName) {
    if (names.isEmpty()) {
      return false;
    }
    Set<Long> firsts = names.get(last);
    return firsts != null && (firstName || firsts.contains(first));
  }
}
