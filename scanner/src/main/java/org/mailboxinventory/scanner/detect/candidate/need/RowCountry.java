package org.mailboxinventory.scanner.detect.candidate.need;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

/**
 * Codes of countries in rows of tables: a cell that holds the code of three capitals alone (ISO
 * 3166-1 alpha-3), as in a column of nationalities, says the country of a value in the same row.
 * Immutable.
 */
public final class RowCountry {
  /** So many bytes of a row are looked through on each side of a value. */
  private static final int REACH = 200;

  private static final int LETTERS = 3;

  /** By detector, the code of its country; empty where it needs no evidence of one. */
  private final byte[][] codes;

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

  /** Whether a cell in the row of {@code text[from, to)} is the code of a detector's country. */
  public boolean names(int detector, byte[] text, int from, int to, int length) {
    byte[] code = codes[detector];
    if (code.length != LETTERS) {
      return false;
    }
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
    return holds(code, text, first, from) || holds(code, text, to, last);
  }

  private static boolean holds(byte[] code, byte[] text, int from, int to) {
    for (int at = from; at + LETTERS <= to; at++) {
      if (text[at] == code[0]
          && Arrays.equals(text, at, at + LETTERS, code, 0, LETTERS)
          && alone(text, from, at, at + LETTERS, to)) {
        return true;
      }
    }
    return false;
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
