package org.mailboxinventory.scanner.settings;

/**
 * Something wrong with the settings. The value itself is never told: it could be a secret.
 *
 * @param what names the key and the kind of problem
 * @param remedy what to do about it
 */
public record Problem(Place place, String what, String remedy) {

  /** One line for people. */
  public String sentence() {
    return place + ": " + what + "; " + remedy;
  }
}
