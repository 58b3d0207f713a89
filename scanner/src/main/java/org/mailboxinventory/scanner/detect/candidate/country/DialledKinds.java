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

  /** Codes of the countries whose telephones have a kind of their own. */
  private final List<String> codes = new ArrayList<>();

  public DialledKinds(CompiledCatalogue catalogue) {
    this.catalogue = catalogue;
    for (int i = 0; i < catalogue.detectorCount(); i++) {
      Dialling dialled = catalogue.detector(i).dialled();
      if (dialled != null) {
        codes.add(dialled.code());
      }
    }
  }

  public boolean telephone(Claim claim) {
    return catalogue.detector(claim.detector()).category().equals(TelephoneKinds.CATEGORY);
  }

  /** Whether a claim's detector is of no country. */
  public boolean global(Claim claim) {
    return catalogue.detector(claim.detector()).country().equals("global");
  }

  /** Whether it is a telephone of no country, and the code of one that has a kind of its own. */
  public boolean coded(Claim claim) {
    String number = claim.canonical();
    if (number.isEmpty() || (number.charAt(0) != '+' && number.charAt(0) != '0')) {
      return false;
    }
    return telephone(claim)
        && global(claim)
        && codes.stream().anyMatch(code -> Dialling.has(code, number));
  }

  /** Which other countries' number a telephone may as well be. */
  public List<Dialling.Alike> alike(Claim claim) {
    Dialling dialled = catalogue.detector(claim.detector()).dialled();
    if (dialled == null || dialled.alike().isEmpty()) {
      return List.of();
    }
    return dialled.alike().stream()
        .filter(alike -> alike.fits(claim.canonical(), claim.to() - claim.from()))
        .toList();
  }

  /** Whether a claim is of the other country, by its kind or its digits. */
  public boolean of(Dialling.Alike alike, Claim claim) {
    return catalogue.detector(claim.detector()).country().equals(alike.country())
        || alike.says(claim.canonical(), telephone(claim));
  }

  /** Whether a telephone is dialled and grouped as within the other country. */
  public boolean there(Dialling.Alike alike, Claim claim, byte[] text) {
    return telephone(claim)
        && alike.ofTown(claim.canonical())
        && NumberForm.inGroups(text, claim.from(), claim.to())
        && TelephonePlaces.dialled(alike.country().toUpperCase(Locale.ROOT), claim.canonical());
  }
}
