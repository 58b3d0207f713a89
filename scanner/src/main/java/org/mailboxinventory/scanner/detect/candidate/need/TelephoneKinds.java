package org.mailboxinventory.scanner.detect.candidate.need;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

/**
 * The detectors of telephones in a catalogue.
 *
 * @param ofOneCountry a bit for each whose telephones are of one country
 * @param ofAny a bit for each of telephones of no one country
 * @param countries those that have a kind of their own, ISO 3166-1 in capitals
 */
public record TelephoneKinds(BitSet ofOneCountry, BitSet ofAny, Set<String> countries) {
  public static final String CATEGORY = "phone-number";

  /** Those of a catalogue. */
  public static TelephoneKinds of(CompiledCatalogue catalogue) {
    TelephoneKinds kinds = new TelephoneKinds(new BitSet(), new BitSet(), new HashSet<>());
    for (int i = 0; i < catalogue.detectorCount(); i++) {
      String country = catalogue.detector(i).country();
      boolean phone = catalogue.detector(i).category().equals(CATEGORY);
      kinds.ofAny.set(i, phone && country.equals("global"));
      kinds.ofOneCountry.set(i, phone && !country.equals("global"));
      if (kinds.ofOneCountry.get(i)) {
        kinds.countries.add(country.toUpperCase(Locale.ROOT));
      }
    }
    return kinds;
  }
}
