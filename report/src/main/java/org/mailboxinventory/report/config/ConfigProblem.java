package org.mailboxinventory.report.config;

/**
 * Something wrong in a file that people write: settings, detectors, laws, facts of the bank. A
 * value that could be secret is never in it.
 *
 * @param what names the key and the kind of problem, as in {@code regimes.UK-IPA.from: not a date}
 * @param remedy what to do about it
 */
public record ConfigProblem(Place place, String what, String remedy) {

  /** One line for people. */
  public String sentence() {
    return place + ": " + what + "; " + remedy;
  }
}
