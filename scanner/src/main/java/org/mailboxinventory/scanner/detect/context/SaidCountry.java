package org.mailboxinventory.scanner.detect.context;

import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.context.country.CountryNames;
import org.mailboxinventory.scanner.detect.context.country.PlaceCountry;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;

/**
 * What a phrase that names values of several countries is to a detector: where the text around the
 * place says a country, it names the values of that country alone, as {@code TIN} does in a row of
 * Portugal. For one thread.
 */
final class SaidCountry {
  /** The bit of a phrase that names values of several countries, above those of all others. */
  static final int ANY = 1 << 30;

  /** What more detectors have is what values are called in any country. */
  private static final int MOST_SHARED = 20;

  private static final int NAMES = PhraseEntry.LABEL | PhraseEntry.HEADER;

  /** By detector, its country as {@link CountryNames} has it; 0 of those of no country. */
  private final int[] countries;

  private final PlaceCountry places;
  private int placeFrom;
  private int placeTo;

  SaidCountry(CompiledCatalogue catalogue, PlaceCountry places) {
    this.places = places;
    this.countries = new int[catalogue.detectorCount()];
    for (int i = 0; i < countries.length; i++) {
      countries[i] = CountryNames.of(catalogue.detector(i).country());
    }
  }

  /** What is asked next is asked of this place. */
  void at(int newFrom, int newTo) {
    placeFrom = newFrom;
    placeTo = newTo;
  }

  /**
   * What a phrase is to a detector there; -1 for nothing.
   *
   * @param phrase what it may be to all detectors
   * @param may with {@link #ANY}, if it names values of several countries
   */
  int said(int[] phrase, int detector, int may) {
    int entry = PhraseEntry.of(phrase, detector);
    return entry >= 0 && (may & ANY) != 0 ? ofCountry(entry, phrase) : entry;
  }

  private int ofCountry(int entry, int[] phrase) {
    int country = countries[entry >>> PhraseEntry.KIND_BITS];
    int said = country == 0 ? places.formed(placeFrom, placeTo) : places.said(placeFrom, placeTo);
    if (said == 0) {
      return entry;
    }
    if (country == 0 || country == said) {
      int near = (entry & PhraseEntry.NEAR) != 0 ? PhraseEntry.CONTEXT : 0;
      return (entry & PhraseEntry.NAMED) != 0 ? entry | NAMES | near : entry;
    }
    return names(phrase, said) ? entry & ~(NAMES | PhraseEntry.CONTEXT) : entry;
  }

  /** Whether a phrase names values of a country, or of so many that it may as well. */
  private boolean names(int[] phrase, int country) {
    boolean named = phrase.length > MOST_SHARED;
    for (int i = 0; i < phrase.length && !named; i++) {
      named =
          (phrase[i] & PhraseEntry.NAMED) != 0
              && countries[phrase[i] >>> PhraseEntry.KIND_BITS] == country;
    }
    return named;
  }

  /**
   * What an entry is as {@link PhraseHits} has it.
   *
   * @param cell whether the phrase is in a header or the cell to the left
   */
  static int kinds(int entry, boolean cell) {
    boolean none = cell && PhraseEntry.ordinary(entry);
    int labels = none ? 0 : cell ? NAMES : PhraseEntry.LABEL;
    return ((entry & PhraseEntry.CONTEXT) != 0 ? PhraseHits.CONTEXT : 0)
        | ((entry & labels) != 0 ? PhraseHits.LABELLED : 0)
        | ((entry & PhraseEntry.AGAINST) != 0 ? PhraseHits.AGAINST : 0)
        | ((entry & PhraseEntry.COUNTRY) != 0 ? PhraseHits.COUNTRY : 0);
  }
}
