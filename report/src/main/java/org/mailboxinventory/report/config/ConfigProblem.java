package org.mailboxinventory.report.config;

/**
 * Something wrong in a config file.
 *
 * @param where the keys that lead to it, as in {@code regimes.UK-IPA2016.from}; empty for the whole
 *     file
 * @param remedy what to write instead
 */
public record ConfigProblem(String file, String where, String what, String remedy) {

  /** One line for people. */
  public String line() {
    return file + ": " + (where.isEmpty() ? "" : where + ": ") + what + "; " + remedy;
  }
}
