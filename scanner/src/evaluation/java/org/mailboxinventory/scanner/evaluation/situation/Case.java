package org.mailboxinventory.scanner.evaluation.situation;

import java.util.List;
import java.util.Set;

/**
 * A text and what it truly holds.
 *
 * @param holds what must be found
 * @param may ids of detectors whose findings here are neither right nor wrong
 */
record Case(String text, List<Expected> holds, Set<String> may) {
  Case {
    holds = List.copyOf(holds);
    may = Set.copyOf(may);
  }

  /**
   * A value and what it is.
   *
   * @param detectors ids under which it may be found
   */
  record Expected(String value, Set<String> detectors) {
    Expected {
      detectors = Set.copyOf(detectors);
    }
  }

  /** A text that holds one value, of one of these kinds. */
  static Case of(String text, String value, String... detectors) {
    return new Case(text, List.of(new Expected(value, Set.copyOf(List.of(detectors)))), Set.of());
  }

  /** A text that holds nothing. */
  static Case nothing(String text) {
    return new Case(text, List.of(), Set.of());
  }

  /** The same, in which findings of these detectors are neither right nor wrong. */
  Case besides(String... detectors) {
    return new Case(text, holds, Set.of(detectors));
  }
}
