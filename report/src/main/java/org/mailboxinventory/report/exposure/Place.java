package org.mailboxinventory.report.exposure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.Geography;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Truth;
import org.mailboxinventory.report.model.DataLocation;
import org.mailboxinventory.report.model.Strength;

/**
 * Where a mailbox rests, as far as that counts as evidence.
 *
 * @param code the effective geography code; null when nothing is known
 * @param drift it rests elsewhere than an administrator asked for, or than the provider says
 * @param declared the geography that was asked for, or that the provider says
 * @param by who declared it
 * @param countries of that geography; none when the code is not listed
 * @param committed the geography that the provider committed to; null when none is known
 * @param committedCountries its countries
 * @param geographies all, by code
 */
record Place(
    @Nullable String code,
    @Nullable Strength strength,
    Truth drift,
    @Nullable String declared,
    String by,
    List<String> countries,
    @Nullable String committed,
    List<String> committedCountries,
    Map<String, Geography> geographies) {
  Place {
    countries = List.copyOf(countries);
    committedCountries = List.copyOf(committedCountries);
  }

  /** {@code card}: what a document of the provider says of the tenant; null when there is none. */
  static Place of(DataLocation location, @Nullable DataLocationCard card, LawBook law) {
    String current = card == null ? null : card.current();
    boolean byCard = location.declared() == null && current != null;
    String declared = byCard ? current : location.declared();
    boolean cardSays = byCard && location.observed() == null;
    String code = cardSays ? current : location.effective();
    String committed = card == null ? null : card.committed();
    return new Place(
        code,
        cardSays ? Strength.DECLARED : location.strength(),
        drift(location, declared, law),
        declared,
        byCard ? "The provider’s document says " : "An administrator declared ",
        law.countriesOf(code),
        committed,
        law.countriesOf(committed),
        law.geographies());
  }

  /** In the bank's own country, as asked for. */
  static Place at(JudgeSettings settings, LawBook law) {
    String home = settings.entity().home();
    String code =
        law.geographies().values().stream()
            .filter(it -> it.countries().equals(List.of(home)))
            .map(Geography::code)
            .sorted()
            .findFirst()
            .orElse(home);
    return new Place(
        code,
        Strength.DECLARED,
        Truth.FALSE,
        code,
        "",
        List.of(home),
        null,
        List.of(),
        law.geographies());
  }

  /** Observed in none of the countries that were declared; a geography can lie within another. */
  private static Truth drift(DataLocation location, @Nullable String declared, LawBook law) {
    String observed = location.observed();
    if (observed == null || declared == null) {
      return Truth.UNKNOWN;
    }
    if (observed.equals(declared)) {
      return Truth.FALSE;
    }
    boolean within =
        location.declared() == null
            && law.countriesOf(declared).containsAll(law.countriesOf(observed))
            && !law.countriesOf(observed).isEmpty();
    return Truth.of(!within);
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

  /** Whether it rests elsewhere than the provider committed to. */
  Truth elsewhereThanCommitted() {
    if (committed != null && committed.equals(code) && isEvidence()) {
      return Truth.FALSE;
    }
    return committedCountries.isEmpty() ? Truth.UNKNOWN : outside(Set.copyOf(committedCountries));
  }

  /** Whether the place is known by observation or declaration, with its countries. */
  boolean isEvidence() {
    return strength != null && strength != Strength.INFERRED && !countries.isEmpty();
  }

  /** What a geography is called: {@code North America (NAM)}; its code where it is not listed. */
  private String named(String geography) {
    Geography known = geographies.get(geography);
    return known == null ? geography : known.name() + " (" + geography + ")";
  }

  /** What the place is called. */
  String name() {
    return code == null ? "" : named(code);
  }

  /** One sentence for people. */
  String sentence() {
    if (code == null || strength == null) {
      return "Where it rests is not known.";
    }
    if (strength == Strength.INFERRED) {
      return "That it rests in " + named(code) + " is only inferred, which is no evidence.";
    }
    return "It rests in "
        + named(code)
        + (countries.isEmpty()
            ? ", a geography whose countries are not known"
            : countries.size() > 1 ? ", a geography of " + countries.size() + " countries" : "")
        + (strength == Strength.OBSERVED ? ", as was observed." : ", as is declared.");
  }

  /** One sentence on what was declared, without its full stop. */
  String declaration() {
    return by + (declared == null ? "nothing" : named(declared));
  }

  /** Two sentences on drift, one on each place. */
  String driftSentences() {
    return declaration() + ". " + sentence();
  }

  /** What the provider committed to, and the place. */
  String committedSentences() {
    return committed == null
        ? "What the provider committed to is not known."
        : "The provider committed to " + named(committed) + ". " + sentence();
  }
}
