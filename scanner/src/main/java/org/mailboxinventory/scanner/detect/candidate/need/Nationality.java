package org.mailboxinventory.scanner.detect.candidate.need;

import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.context.label.CountryNames;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Whose passport it is, where its sentence says of which country somebody is before: {@code a
 * national of the United Kingdom who lives in Goa … his passport, number 388779992}. What was found
 * at the last place is kept, since several detectors ask about one. For one thread.
 */
public final class Nationality {
  private static final String CATEGORY = "passport";

  /** So many bytes before a passport's number are looked through. */
  private static final int REACH = 200;

  /** Between the word for a nationality and its country are no more. */
  private static final int NEAR = 32;

  /** Words for somebody of a country, and for being one. */
  private static final WordSet NATIONALS = LabelWords.of("nationals");

  /** By detector of passports, the number of its country; 0 for others. */
  private final int[] countries;

  private int placeFrom = -1;
  private int named;

  public Nationality(CompiledCatalogue catalogue) {
    countries = new int[catalogue.detectorCount()];
    for (int i = 0; i < countries.length; i++) {
      boolean passport =
          catalogue.needsCountry(i) && catalogue.detector(i).category().equals(CATEGORY);
      countries[i] = passport ? CountryNames.of(catalogue.detector(i).country()) : 0;
    }
  }

  /** Another window of text. */
  public void begin() {
    placeFrom = -1;
  }

  /** Whether the sentence before {@code from} says somebody is of a passport's country. */
  public boolean names(int detector, byte[] text, int from) {
    if (countries[detector] == 0) {
      return false;
    }
    if (from != placeFrom) {
      placeFrom = from;
      named = last(text, from);
    }
    return named == countries[detector];
  }

  /** The country that is named so last in the sentence before a place; 0 for none. */
  private static int last(byte[] text, int from) {
    int floor = Math.max(0, from - REACH);
    int end = from;
    while (end > floor && !sentenceEnds(text, end - 1)) {
      int begin = end;
      while (begin > floor && Words.letterOrDigit(text[begin - 1])) {
        begin--;
      }
      if (begin < end && NATIONALS.holds(text, begin, end)) {
        int behind = CountryNames.last(text, end, Math.min(from, end + NEAR));
        int before = CountryNames.last(text, Math.max(floor, begin - NEAR), begin);
        return behind > 0 ? behind : before;
      }
      end = Math.min(begin, end - 1);
    }
    return 0;
  }

  private static boolean sentenceEnds(byte[] text, int at) {
    boolean stop = text[at] == '.' && text[at + 1] == ' ' && at > 2 && text[at - 3] != ' ';
    return stop || (text[at] == '\n' && text[at + 1] == '\n');
  }
}
