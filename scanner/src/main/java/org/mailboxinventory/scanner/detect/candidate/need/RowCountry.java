package org.mailboxinventory.scanner.detect.candidate.need;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

/**
 * Codes of countries in rows of tables: a cell that holds the code of three capitals alone (ISO
 * 3166-1 alpha-3), as in a column of nationalities, says the country of a value in the same row.
 * What was found at the last place is kept, since many detectors ask about one. For one thread.
 */
public final class RowCountry {
  /** So many bytes of a row are looked through on each side of a value. */
  private static final int REACH = 200;

  private static final int LETTERS = 3;

  /** By detector, the code of its country; empty where it needs no evidence of one. */
  private final byte[][] codes;

  /** Where cells of three capitals begin in the row of the place last asked about. */
  private final int[] at = new int[8];

  private int count;
  private int placeFrom = -1;
  private int placeTo = -1;

  public RowCountry(CompiledCatalogue catalogue) {
    this.codes = new byte[catalogue.detectorCount()][];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = catalogue.needsCountry(i) ? code(catalogue.detector(i).country()) : new byte[0];
    }
  }

  private static byte[] code(String country) {
    try {
      String code = new Locale("", country).getISO3Country().toUpperCase(Locale.ROOT);
      return code.getBytes(StandardCharsets.US_ASCII);
    } catch (MissingResourceException e) {
      // A detector of the bank's own may be filed below a name that is no code.
      return new byte[0];
    }
  }

  /** Another window of text. */
  public void begin() {
    placeFrom = -1;
  }

  /** Whether a cell in the row of {@code text[from, to)} is the code of a detector's country. */
  public boolean names(int detector, byte[] text, int from, int to, int length) {
    byte[] code = codes[detector];
    if (code.length != LETTERS) {
      return false;
    }
    if (from != placeFrom || to != placeTo) {
      placeFrom = from;
      placeTo = to;
      count = 0;
      read(text, from, to, length);
    }
    for (int i = 0; i < count; i++) {
      if (Arrays.equals(text, at[i], at[i] + LETTERS, code, 0, LETTERS)) {
        return true;
      }
    }
    return false;
  }

  private void read(byte[] text, int from, int to, int length) {
    int first = from;
    int floor = Math.max(0, from - REACH);
    while (first > floor && text[first - 1] != '\n') {
      first--;
    }
    int last = to;
    int ceiling = Math.min(length, to + REACH);
    while (last < ceiling && text[last] != '\n') {
      last++;
    }
    collect(text, first, from);
    collect(text, to, last);
  }

  private void collect(byte[] text, int from, int to) {
    for (int i = from; i + LETTERS <= to && count < at.length; i++) {
      if (capital(text[i])
          && capital(text[i + 1])
          && capital(text[i + 2])
          && alone(text, from, i, i + LETTERS, to)) {
        at[count++] = i;
      }
    }
  }

  private static boolean capital(byte b) {
    return b >= 'A' && b <= 'Z';
  }

  /** Whether only blanks part it from the edges of a cell. */
  private static boolean alone(byte[] text, int rowFrom, int from, int to, int rowTo) {
    int before = from;
    while (before > rowFrom && text[before - 1] == ' ') {
      before--;
    }
    int behind = to;
    while (behind < rowTo && text[behind] == ' ') {
      behind++;
    }
    return (before == rowFrom || edge(text[before - 1]))
        && (behind == rowTo || edge(text[behind]))
        && (before > rowFrom || behind < rowTo);
  }

  private static boolean edge(byte b) {
    return b == '\t' || b == '|' || b == ';' || b == ',';
  }
}
