package org.mailboxinventory.scanner.detect.catalogue;

import java.util.List;

/**
 * How telephones of one country's own kind are told from those of no country and of another.
 *
 * @param code the country's code: a number with it is of this kind, where both kinds find it
 * @param alike the countries that dial some of their numbers alike
 */
public record Dialling(String code, List<Alike> alike) {

  /**
   * Numbers of another country that may as well be of this kind: they are the other's where
   * something near is.
   *
   * @param country of the kinds whose findings say so
   * @param code of the telephones that say so
   * @param domain of the addresses that say so, with its full stop
   * @param begins how the normalised number may begin
   * @param towns the digits of which one follows the zero of its towns' codes; empty where a town's
   *     number says nothing
   * @param length how many characters it has as it is written
   */
  public record Alike(
      String country, String code, String domain, List<String> begins, String towns, int length) {

    /** Whether a number of so many characters as written may be the other country's. */
    public boolean fits(String number, int characters) {
      if (characters == length) {
        for (String begin : begins) {
          if (number.startsWith(begin)) {
            return true;
          }
        }
      }
      return false;
    }

    /** Whether the country is one of these. */
    public static boolean among(Alike alike, List<Alike> others) {
      return others.stream().anyMatch(other -> other.country.equals(alike.country));
    }

    /** Whether a number begins with the zero and the code of a town. */
    public boolean ofTown(String number) {
      return number.length() > 1 && number.charAt(0) == '0' && towns.indexOf(number.charAt(1)) >= 0;
    }

    /** Whether a value is of the other country by its domain or, of a telephone, by its code. */
    public boolean says(String value, boolean telephone) {
      return value.endsWith(domain)
          || (telephone && value.startsWith("+") && value.startsWith(code, 1));
    }
  }

  /** Whether a number begins with a country's code. */
  public static boolean has(String code, String number) {
    return (number.startsWith("+") && number.startsWith(code, 1))
        || (number.startsWith("00") && number.startsWith(code, 2));
  }
}
