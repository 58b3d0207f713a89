package org.mailboxinventory.scanner.detect.candidate.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mailboxinventory.scanner.detect.candidate.need.Claim;
import org.mailboxinventory.scanner.detect.candidate.need.TelephoneKinds;
import org.mailboxinventory.scanner.detect.catalogue.Dialling;
import org.mailboxinventory.scanner.detect.check.TelephonePlaces;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.context.dialled.NumberForm;

/** Of which countries a telephone may be by its digits: by its code, or as dialled alike in two. */
public final class DialledKinds {
  private final CompiledCatalogue catalogue;
  private final DetectorCountries countries;

  /** By detector, whether it is one of telephones. */
  private final boolean[] telephones;

  /** Codes of the countries whose telephones have a kind of their own. */
  private final List<String> codes = new ArrayList<>();

  public DialledKinds(CompiledCatalogue catalogue) {
    this.catalogue = catalogue;
    this.countries = new DetectorCountries(catalogue);
    this.telephones = new boolean[catalogue.detectorCount()];
    for (int i = 0; i < catalogue.detectorCount(); i++) {
      telephones[i] = catalogue.detector(i).category().equals(TelephoneKinds.CATEGORY);
      Dialling dialled = catalogue.detector(i).dialled();
      if (dialled != null) {
        codes.add(dialled.code());
      }
    }
  }

  public boolean telephone(Claim claim) {
    return telephones[claim.detector()];
  }

  /** Whether a claim's detector is of no country. */
  public boolean global(Claim claim) {
    return countries.global(claim.detector());
  }

  /** Whether it is a telephone of no country, and the code of one that has a kind of its own. */
  public boolean coded(Claim claim) {
    String number = claim.canonical();
    if (!telephone(claim)
        || !global(claim)
        || number.isEmpty()
        || (number.charAt(0) != '+' && number.charAt(0) != '0')) {
      return false;
    }
    return codes.stream().anyMatch(code -> Dialling.has(code, number));
  }

  /** Which other countries' number a telephone may as well be. */
  public List<Dialling.Alike> alike(Claim claim) {
    Dialling dialled = catalogue.detector(claim.detector()).dialled();
    if (dialled == null || dialled.alike().isEmpty()) {
      return List.of();
    }
    List<Dialling.Alike> fitting = new ArrayList<>();
    for (Dialling.Alike alike : dialled.alike()) {
      if (alike.fits(claim.canonical(), claim.to() - claim.from())) {
        fitting.add(alike);
      }
    }
    return fitting;
  }

  /** Whether a claim is of one of the other countries, by its kind or its digits. */
  public boolean of(List<Dialling.Alike> alike, Claim claim) {
    for (Dialling.Alike other : alike) {
      if (countries.of(claim.detector()).equals(other.country())
          || other.says(claim.canonical(), telephone(claim))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a telephone is dialled and grouped as within one of the other countries. */
  public boolean there(List<Dialling.Alike> alike, Claim claim, byte[] text) {
    return telephone(claim) && alike.stream().anyMatch(country -> there(country, claim, text));
  }

  private static boolean there(Dialling.Alike alike, Claim claim, byte[] text) {
    return alike.ofTown(claim.canonical())
        && NumberForm.inGroups(text, claim.from(), claim.to())
        && TelephonePlaces.dialled(alike.country().toUpperCase(Locale.ROOT), claim.canonical());
  }
}
