package org.mailboxinventory.scanner.sample.http;

import java.util.Arrays;
import java.util.Locale;

/** What can go wrong between a tenant and its reader. */
public enum Fault {
  /** Status 429, to be tried again later. */
  THROTTLE,
  /** A gateway on the way answers in the service's place, in HTML. */
  HTML_GATEWAY,
  /** The answer breaks off in the middle. */
  TRUNCATE,
  /** The connection ends without an answer. */
  RESET,
  /** The service has lost the place that the reader wants to go on from. */
  EXPIRED_DELTA,
  /** The answer comes late. */
  SLOW;

  /** The word used on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The fault with this word.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Fault of(String word) {
    return Arrays.stream(values())
        .filter(fault -> fault.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such fault"));
  }
}
