package org.mailboxinventory.scanner.detect.candidate.country;

import java.util.List;
import java.util.function.IntPredicate;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.candidate.need.Claim;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Values that two countries write alike and call by one word, as birth numbers in Czechia and
 * Slovakia and the DNI of Peru and Argentina: where something near is of one of the two countries,
 * the value is that country's.
 */
public final class CountryTwins {
  /** So many bytes on each side of a value are looked through for a town. */
  private static final int REACH = 200;

  private final CompiledCatalogue catalogue;
  private final DetectorCountries countries;

  public CountryTwins(CompiledCatalogue catalogue) {
    this.catalogue = catalogue;
    this.countries = new DetectorCountries(catalogue);
  }

  /**
   * Drops the claims of countries of which nothing is near, where another country of which
   * something is claims the same place.
   *
   * @param claims in order of their begin
   * @param signs what says of the claim with a number that it is of its country, the surest first
   */
  public void settle(List<? extends Claim> claims, List<IntPredicate> signs) {
    for (int i = claims.size() - 1; i > 0; i--) {
      for (int j = i - 1; j >= 0 && claims.get(j).from() == claims.get(i).from(); j--) {
        int other = twins(claims.get(j), claims.get(i)) ? other(j, i, signs) : -1;
        if (other >= 0) {
          claims.remove(other);
          break;
        }
      }
    }
  }

  /** Which of two claims is of the other country; -1 where nothing says it. */
  private static int other(int one, int two, List<IntPredicate> signs) {
    for (IntPredicate sign : signs) {
      boolean first = sign.test(one);
      if (first != sign.test(two)) {
        return first ? two : one;
      }
    }
    return -1;
  }

  /**
   * Whether the checked and labelled values of the window are of the country of a claim, and of no
   * other: a list of people of several countries says nothing of each.
   */
  public boolean anywhere(List<? extends Claim> claims, int index) {
    String country = country(claims.get(index));
    boolean any = false;
    for (Claim other : claims) {
      if (sure(other)) {
        if (!country(other).equals(country)) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }

  private boolean sure(Claim claim) {
    return claim.validated()
        && claim.support().labelled()
        && claim.judgement().atLeast(Confidence.MEDIUM)
        && !countries.global(claim.detector());
  }

  /** Whether a town of the country of a claim is named near it. */
  public boolean town(Claim claim, byte[] text, int length) {
    int to = Math.min(length, claim.to() + REACH);
    long word = Words.firstWord(text, Math.max(0, claim.from() - REACH), to);
    while (word >= 0) {
      BankNames.Named name = BankNames.at(text, (int) (word >>> 32), (int) word, to);
      if (name != null && !name.bank() && name.country().equals(country(claim))) {
        return true;
      }
      word = Words.firstWord(text, (int) word, to);
    }
    return false;
  }

  /**
   * Drops claims that leave out the letter behind their digits, where another country's number of
   * the same category ends with it: {@code DNI 05.678.432-B}.
   */
  public void settleEnds(List<? extends Claim> claims, byte[] text) {
    for (int i = claims.size() - 1; i >= 0; i--) {
      Claim claim = claims.get(i);
      if (!claim.support().labelled() || claim.validated() || !own(claim.detector())) {
        continue;
      }
      for (int j = i - 1; j >= 0 && claims.get(j).from() == claim.from(); j--) {
        if (endsWithLetter(claims.get(j), claim, text)) {
          claims.remove(i);
          break;
        }
      }
    }
  }

  private boolean endsWithLetter(Claim whole, Claim digits, byte[] text) {
    int rest = whole.to() - digits.to();
    boolean joined = rest == 1 || (rest == 2 && text[digits.to()] == '-');
    return joined
        && Words.letter(text[whole.to() - 1])
        && whole.support().labelled()
        && own(whole.detector())
        && category(whole).equals(category(digits));
  }

  private String category(Claim claim) {
    return catalogue.detector(claim.detector()).category();
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
    return category(one).equals(category(other)) && !country(one).equals(country(other));
  }

  /** Whether a detector is of one country, whose values need no evidence of it. */
  private boolean own(int detector) {
    return !catalogue.needsCountry(detector) && !countries.global(detector);
  }

  private String country(Claim claim) {
    return countries.of(claim.detector());
  }
}
