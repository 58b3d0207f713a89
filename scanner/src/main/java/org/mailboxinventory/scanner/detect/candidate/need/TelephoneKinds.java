package org.mailboxinventory.scanner.detect.candidate.need;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

/**
 * The detectors of telephones in a catalogue.
 *
 * @param ofOneCountry a bit for each whose telephones are of one country
 * @param ofAny a bit for each of telephones of no one country
 * @param countries those that have a kind of their own, ISO 3166-1 in capitals
 * @param places for each detector of postal addresses, of which country they are, ISO 3166-1 in
 *     capitals, or {@link #ANYWHERE}; nothing for the others
 */
public record TelephoneKinds(
    BitSet ofOneCountry, BitSet ofAny, Set<String> countries, List<String> places) {
  public static final String CATEGORY = "phone-number";

  /** The place of addresses of no one country. */
  public static final String ANYWHERE = "GLOBAL";

  /** Those of a catalogue. */
  public static TelephoneKinds of(CompiledCatalogue catalogue) {
    TelephoneKinds kinds =
        new TelephoneKinds(new BitSet(), new BitSet(), new HashSet<>(), new ArrayList<>());
    for (int i = 0; i < catalogue.detectorCount(); i++) {
      String country = catalogue.detector(i).country();
      String category = catalogue.detector(i).category();
      boolean phone = category.equals(CATEGORY);
      boolean address = category.equals(AddressEnd.CATEGORY);
      kinds.places.add(address ? country.toUpperCase(Locale.ROOT) : "");
      kinds.ofAny.set(i, phone && country.equals("global"));
      kinds.ofOneCountry.set(i, phone && !country.equals("global"));
      if (kinds.ofOneCountry.get(i)) {
        kinds.countries.add(country.toUpperCase(Locale.ROOT));
      }
    }
    return kinds;
  }

  /** Where the addresses of a detector are; nothing where it finds none. */
  public String place(int detector) {
    return places.get(detector);
  }
}
