package org.mailboxinventory.scanner.detect.candidate.country;

import java.util.List;
import java.util.Set;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.candidate.need.Claim;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

/**
 * Whether something near an account or a bank's code is of another country: an IBAN or a BIC with
 * its code, a code of a bank that it alone has, or the number of a person, a firm or a taxpayer
 * there, as in {@code Acc. no. 48291755, sort code 60-15-48}. Immutable.
 */
public final class Abroad {
  private static final Set<String> BANKING = Set.of("bank-account", "bank-code");

  private static final Set<String> OF_PEOPLE =
      Set.of("national-id", "tax-id", "social-security", "customer-id");

  private static final String FIRMS = "organisation-id";
  private static final String TELEPHONE = "global.phone";

  /** What is near lies no farther away, in bytes. */
  private static final int REACH = 250;

  /** A code of a country is no more lines away. */
  private static final int MOST_LINES = 4;

  /** Other numbers are no more lines away, with no empty line between. */
  private static final int FURTHER_LINES = 8;

  private final CompiledCatalogue catalogue;
  private final DetectorCountries countries;

  /** By number of the detector, what its values say of their country. */
  private final Role[] roles;

  private enum Role {
    /** Nothing. */
    NONE,
    /** A code in the value. */
    CODED,
    /** An account or a code of a bank, whose label or check says it. */
    BANK,
    /** A number of people, which its label says alone where no other country claims it. */
    PERSON,
    /** A number of firms, whose check says it. */
    FIRM
  }

  public Abroad(CompiledCatalogue catalogue) {
    this.catalogue = catalogue;
    this.countries = new DetectorCountries(catalogue);
    this.roles = new Role[catalogue.detectorCount()];
    for (int i = 0; i < roles.length; i++) {
      roles[i] = role(i);
    }
  }

  private Role role(int detector) {
    String id = catalogue.detector(detector).id().value();
    String category = catalogue.detector(detector).category();
    if (CodedCountry.has(id)) {
      return id.equals(TELEPHONE) ? Role.NONE : Role.CODED;
    }
    if (countries.global(detector)) {
      return Role.NONE;
    }
    if (BANKING.contains(category)) {
      return Role.BANK;
    }
    boolean person = OF_PEOPLE.contains(category) && !catalogue.needsCountry(detector);
    return person ? Role.PERSON : category.equals(FIRMS) ? Role.FIRM : Role.NONE;
  }

  /**
   * Whether something near the claim with a number is of another country than it, and nothing near
   * is of its own.
   *
   * @param claims in order of their begin
   */
  public boolean near(List<? extends Claim> claims, int index, byte[] text) {
    Claim claim = claims.get(index);
    if (!BANKING.contains(catalogue.detector(claim.detector()).category())) {
      return false;
    }
    boolean abroad = false;
    for (int step = -1; step <= 1; step += 2) {
      for (int i = index + step; i >= 0 && i < claims.size(); i += step) {
        Claim other = claims.get(i);
        if (Math.abs(other.from() - claim.from()) > REACH) {
          break;
        }
        if (roles[other.detector()] == Role.NONE || !apart(claim, other)) {
          continue;
        }
        boolean own = country(other).equals(country(claim));
        boolean tells = says(claims, i) && beside(claim, other, text);
        if (own && (tells || roles[other.detector()] == Role.CODED)) {
          return false;
        }
        abroad |= tells;
      }
    }
    return abroad;
  }

  /**
   * Whether the code of a bank near an account, or its other part, is named in a way that its
   * country alone has: {@code | BSB | Account number |}.
   */
  public boolean besideOwn(List<? extends Claim> claims, int index, byte[] text) {
    Claim claim = claims.get(index);
    if (roles[claim.detector()] != Role.BANK) {
      return false;
    }
    for (int step = -1; step <= 1; step += 2) {
      for (int i = index + step; i >= 0 && i < claims.size(); i += step) {
        Claim other = claims.get(i);
        if (Math.abs(other.from() - claim.from()) > REACH) {
          break;
        }
        if (roles[other.detector()] == Role.BANK
            && country(other).equals(country(claim))
            && apart(claim, other)
            && says(claims, i)
            && CodedCountry.lines(text, claim.from(), other.from()) <= 1) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether no more lines lie between two claims than between fields about one payee. */
  private boolean beside(Claim claim, Claim other, byte[] text) {
    int lines = CodedCountry.lines(text, claim.from(), other.from());
    return lines <= (roles[other.detector()] == Role.CODED ? MOST_LINES : FURTHER_LINES);
  }

  /** Whether a claim says of which country it is. */
  private boolean says(List<? extends Claim> claims, int index) {
    Claim claim = claims.get(index);
    boolean sure = claim.judgement().atLeast(Confidence.MEDIUM);
    boolean labelled = claim.support().labelled();
    return switch (roles[claim.detector()]) {
      case NONE -> false;
      case CODED -> sure && Character.isLetter(claim.canonical().charAt(0));
      case BANK ->
          labelled
              && (sure
                  ? claim.validated() || claim.pattern().ofCountry() || claim.support().country()
                  : !catalogue.needsCountry(claim.detector()) && alone(claims, index));
      case FIRM -> sure && labelled && claim.validated();
      case PERSON -> labelled && ((sure && claim.validated()) || alone(claims, index));
    };
  }

  /** Whether no label says that the place of a claim is of another country. */
  private boolean alone(List<? extends Claim> claims, int index) {
    Claim claim = claims.get(index);
    for (int step = -1; step <= 1; step += 2) {
      for (int i = index + step; i >= 0 && i < claims.size(); i += step) {
        Claim other = claims.get(i);
        if (Math.abs(other.from() - claim.from()) > REACH) {
          break;
        }
        if (!apart(claim, other)
            && other.support().labelled()
            && !country(other).equals(country(claim))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean apart(Claim one, Claim other) {
    return one.to() <= other.from() || other.to() <= one.from();
  }

  private String country(Claim claim) {
    return roles[claim.detector()] == Role.CODED
        ? CodedCountry.of(catalogue.detector(claim.detector()).id().value(), claim.canonical())
        : countries.of(claim.detector());
  }
}
