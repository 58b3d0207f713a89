package org.mailboxinventory.scanner.detect.candidate.need;

import java.util.List;
import java.util.function.IntPredicate;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

/**
 * Values that two countries write alike and call by one word, as birth numbers in Czechia and
 * Slovakia and the DNI of Peru and Argentina: where something near is of one of the two countries,
 * the value is that country's.
 */
public final class CountryTwins {
  private final CompiledCatalogue catalogue;

  public CountryTwins(CompiledCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Drops the claims of countries of which nothing is near, where another country of which
   * something is claims the same place.
   *
   * @param claims in order of their begin
   * @param near whether something near is of the country of the claim with a number
   */
  public void settle(List<? extends Claim> claims, IntPredicate near) {
    for (int i = claims.size() - 1; i > 0; i--) {
      for (int j = i - 1; j >= 0 && claims.get(j).from() == claims.get(i).from(); j--) {
        if (twins(claims.get(j), claims.get(i))) {
          boolean first = near.test(j);
          if (first != near.test(i)) {
            claims.remove(first ? i : j);
            break;
          }
        }
      }
    }
  }

  private boolean twins(Claim one, Claim other) {
    boolean alike =
        one.to() == other.to()
            && one.support().any()
            && one.support().labelled() == other.support().labelled()
            && one.support().phraseLength() == other.support().phraseLength();
    if (!alike || !own(one.detector()) || !own(other.detector())) {
      return false;
    }
    return catalogue
            .detector(one.detector())
            .category()
            .equals(catalogue.detector(other.detector()).category())
        && !country(one).equals(country(other));
  }

  /** Whether a detector is of one country, whose values need no evidence of it. */
  private boolean own(int detector) {
    return !catalogue.needsCountry(detector)
        && !catalogue.detector(detector).country().equals("global");
  }

  private String country(Claim claim) {
    return catalogue.detector(claim.detector()).country();
  }
}
