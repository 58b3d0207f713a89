package org.mailboxinventory.scanner.settings;

/**
 * Something wrong with the settings.
 *
 * @param place a file with its line, or {@code --set}
 */
public record Problem(String place, String what, String remedy) {

  /** One line for people. */
  public String sentence() {
    return place + ": " + what + "; " + remedy;
  }
}
