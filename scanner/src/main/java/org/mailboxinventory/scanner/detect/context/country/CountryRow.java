package org.mailboxinventory.scanner.detect.context.country;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * The cell of a row that names a country: the only thing in it is a country's name or code. A code
 * of two letters, and a name that is something else as often, count below a header that says so.
 * Where no cell names one, an IBAN has the code of one. For one thread.
 */
final class CountryRow {
  private static final byte[] SEPARATORS = {'\t', '|', ';', ',', ' ', '/'};
  private static final int SHORTEST_IBAN = 15;

  private final CountryColumns columns = new CountryColumns();
  private final RowCells cells = new RowCells();
  private byte[] text = new byte[0];

  /** Another window of text. */
  void begin(byte[] newText) {
    text = newText;
    columns.begin(newText);
  }

  /** The country that the row {@code [lineFrom, lineTo)} names for a value in it; 0 for none. */
  int of(int lineFrom, int lineTo, int valueFrom, int valueTo) {
    if (lineTo - lineFrom > CountryColumns.LONGEST_LINE) {
      return 0;
    }
    for (byte separator : SEPARATORS) {
      if (RowCells.part(text, lineFrom, lineTo, separator)) {
        columns.find(lineFrom, separator);
        cells.read(text, lineFrom, lineTo, separator);
        int country = nearest(lineFrom, separator, valueFrom, valueTo);
        if (country > 0) {
          return country;
        }
      }
    }
    return 0;
  }

  /** Of the cells before the value the last that names a country, else the first behind it. */
  private int nearest(int line, byte separator, int valueFrom, int valueTo) {
    int before = 0;
    int account = 0;
    for (int cell = 0; cell < cells.count(); cell++) {
      boolean behind = cells.from(cell) >= valueTo;
      if (cells.to(cell) <= valueFrom || behind) {
        int country = country(cell, line, separator);
        if (behind && (before > 0 || country > 0)) {
          return before > 0 ? before : country;
        }
        before = country > 0 ? country : before;
        account = account == 0 ? account(cells.from(cell), cells.to(cell)) : account;
      }
    }
    return before > 0 ? before : account;
  }

  private int country(int cell, int line, byte separator) {
    int begin = cells.from(cell);
    int end = withoutBrackets(begin, cells.to(cell));
    boolean headed = columns.countries(cells, cell, line, separator);
    if (headed && columns.states(cells, cell, line, separator)) {
      return States.of(text, begin, end);
    }
    int code = Countries.code(text, begin, end);
    if (code > 0) {
      boolean three = end - begin > 2 && separator != '/';
      return headed || three || leads(cell, separator) ? code : 0;
    }
    if (headed) {
      return end > begin ? Countries.whole(text, begin, end) : 0;
    }
    boolean sure = separator != ',' && !Countries.unsure(text, begin, end);
    return sure ? Countries.named(text, begin, end) : 0;
  }

  /** Whether a code begins a row of two cells, as in {@code HU 255 820 785}. */
  private boolean leads(int cell, byte separator) {
    return cell == 0 && cells.count() == 2 && separator != ',' && separator != '/';
  }

  /** The country whose code an IBAN begins with; 0 for what is none. */
  private int account(int begin, int end) {
    boolean iban =
        end - begin >= SHORTEST_IBAN
            && AnchorScanner.isDigit(text[begin + 2])
            && AnchorScanner.isDigit(text[begin + 3]);
    return iban ? Countries.code(text, begin, begin + 2) : 0;
  }

  private int withoutBrackets(int begin, int end) {
    if (end <= begin || text[end - 1] != ')') {
      return end;
    }
    int at = end - 1;
    while (at > begin && text[at] != '(') {
      at--;
    }
    while (at > begin && text[at - 1] == ' ') {
      at--;
    }
    return at > begin ? at : end;
  }
}
