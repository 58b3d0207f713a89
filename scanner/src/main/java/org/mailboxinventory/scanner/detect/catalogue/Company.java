package org.mailboxinventory.scanner.detect.catalogue;

import java.util.List;

/**
 * What a value goes with that says nothing by itself, as a month and a year: one of them must be
 * near.
 *
 * @param words words and phrases, lower case
 * @param kinds ids of detectors, of which a finding at medium or above counts
 */
public record Company(List<String> words, List<String> kinds) {
  public Company {
    words = List.copyOf(words);
    kinds = List.copyOf(kinds);
  }

  /** Whether nothing need be near. */
  public boolean isEmpty() {
    return words.isEmpty() && kinds.isEmpty();
  }
}
