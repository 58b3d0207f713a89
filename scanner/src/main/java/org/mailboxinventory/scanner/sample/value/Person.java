package org.mailboxinventory.scanner.sample.value;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Somebody made up.
 *
 * @param number tells people apart; all their identifiers follow from it
 */
public record Person(int number, Name first, Name last, LocalDate born, City city) {

  /** A name in Latin letters and in Devanagari. */
  public record Name(String latin, String devanagari) {}

  /**
   * Where somebody lives.
   *
   * @param state as in vehicle registrations and company numbers
   * @param gst the state's number in a GSTIN
   * @param pin the first three digits of its postcodes
   */
  public record City(String name, String state, String gst, String pin) {}

  public String fullName() {
    return first.latin() + " " + last.latin();
  }

  public String email() {
    String[] hosts = {"example.com", "example.net", "example.org"};
    return (first.latin() + "." + last.latin()).toLowerCase(Locale.ROOT)
        + (number % 90 + 10)
        + "@"
        + hosts[number % hosts.length];
  }
}
