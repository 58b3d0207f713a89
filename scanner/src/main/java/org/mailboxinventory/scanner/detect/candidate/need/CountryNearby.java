package org.mailboxinventory.scanner.detect.candidate.need;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

/** What the text around a value says of its country, other than its own words. For one thread. */
public final class CountryNearby {
  private final RowCountry rows;
  private final Nationality nationality;
  private final BankCountry banks;

  public CountryNearby(CompiledCatalogue catalogue) {
    this.rows = new RowCountry(catalogue);
    this.nationality = new Nationality(catalogue);
    this.banks = new BankCountry(catalogue);
  }

  /** Another window of text. */
  public void begin() {
    rows.begin();
    nationality.begin();
    banks.begin();
  }

  /** What says that {@code text[from, to)} is of a detector's country; null for nothing. */
  public @Nullable CountryEvidence of(int detector, byte[] text, int from, int to, int length) {
    if (nationality.names(detector, text, from)) {
      return CountryEvidence.WORD;
    }
    if (rows.names(detector, text, from, to, length)) {
      return CountryEvidence.ROW;
    }
    return banks.names(detector, text, from, to, length) ? CountryEvidence.PLACE : null;
  }

  /** Whether it says more of another country than words of a detector's country say. */
  public boolean outdoes(int detector, byte[] text, int from, int to, int length) {
    return banks.namesOtherBank(detector, text, from, to, length);
  }

  /** Whether it says that the value is of another country. */
  public boolean elsewhere(int detector, byte[] text, int from, int to, int length) {
    return banks.namesOther(detector, text, from, to, length);
  }
}
