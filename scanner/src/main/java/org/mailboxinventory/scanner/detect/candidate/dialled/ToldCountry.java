package org.mailboxinventory.scanner.detect.candidate.dialled;

import org.mailboxinventory.scanner.detect.candidate.need.Lead;
import org.mailboxinventory.scanner.detect.check.TelephonePlaces;
import org.mailboxinventory.scanner.detect.context.dialled.CountryNumber;
import org.mailboxinventory.scanner.detect.context.dialled.DialledPlace;
import org.mailboxinventory.scanner.detect.context.dialled.NumberForm;
import org.mailboxinventory.scanner.detect.word.Boundaries;

/**
 * Telephones in groups below words that say somebody has one of a country: {@code I gave my Kuwait
 * number … do not put 9971 4406}. Of that country's plan alone.
 */
public final class ToldCountry {
  /** So far behind the words. */
  private static final int REACH = 600;

  private final DialledLeads.Attempt attempt;

  public ToldCountry(DialledLeads.Attempt attempt) {
    this.attempt = attempt;
  }

  /** Tries the numbers behind the name of a place at {@code [from, to)}. */
  public void find(byte[] text, int from, int to, int[] entries, int ceiling) {
    if (!CountryNumber.told(text, from, to, ceiling)) {
      return;
    }
    String region = TelephonePlaces.region(text, from, to);
    if (region == null) {
      return;
    }
    int last = Math.min(ceiling, to + REACH);
    int at = to;
    while (at < last) {
      int end = CountryNumber.end(text, at, last);
      if (end > at && telephone(text, at, end, ceiling, region)) {
        attempt.at(at, entries, Lead.town(end));
      }
      at = Math.max(end, at + 1);
    }
  }

  private static boolean telephone(byte[] text, int from, int to, int length, String region) {
    return Boundaries.free(text, from, to, length)
        && DialledPlace.uncounted(text, from, to, length)
        && !DialledPlace.money(text, to, length)
        && TelephonePlaces.dialled(region, NumberForm.digitsOf(text, from, to));
  }
}
