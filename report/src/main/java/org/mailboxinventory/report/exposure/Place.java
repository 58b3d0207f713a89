package org.mailboxinventory.report.exposure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Truth;
import org.mailboxinventory.report.model.DataLocation;
import org.mailboxinventory.report.model.Strength;

/**
 * Where a mailbox rests, as far as that counts as evidence.
 *
 * @param code the effective geography code; null when nothing is known
 * @param countries of that geography; none when the code is not listed
 */
record Place(
    @Nullable String code,
    @Nullable Strength strength,
    boolean drift,
    @Nullable String declared,
    List<String> countries) {
  Place {
    countries = List.copyOf(countries);
  }

  static Place of(DataLocation location, LawBook law) {
    String code = location.effective();
    return new Place(
        code, location.strength(), location.drift(), location.declared(), law.countriesOf(code));
  }

  /** Whether the data rests in none of these countries; an inferred place is no evidence. */
  Truth outside(Set<String> inside) {
    if (strength == null || strength == Strength.INFERRED || countries.isEmpty()) {
      return Truth.UNKNOWN;
    }
    long in = countries.stream().filter(inside::contains).count();
    if (in == countries.size()) {
      return Truth.FALSE;
    }
    return in == 0 ? Truth.TRUE : Truth.UNKNOWN;
  }

  /** Whether the data rests in these countries alone. */
  Truth within(Set<String> allowed) {
    return outside(allowed).not();
  }

  /** Whether the place is known by observation or declaration, with its countries. */
  boolean isEvidence() {
    return strength != null && strength != Strength.INFERRED && !countries.isEmpty();
  }

  /** One sentence for people. */
  String sentence() {
    if (code == null || strength == null) {
      return "Where it rests is not known.";
    }
    if (strength == Strength.INFERRED) {
      return "Where it rests is only inferred (" + code + "), which is no evidence of its place.";
    }
    if (countries.isEmpty()) {
      return "It rests in "
          + code
          + " ("
          + strength.word()
          + "), a geography whose countries are not known.";
    }
    return "It rests in "
        + code
        + " ("
        + String.join(", ", countries)
        + "; "
        + strength.word()
        + ").";
  }
}
