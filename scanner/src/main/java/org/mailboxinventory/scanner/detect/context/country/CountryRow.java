package org.mailboxinventory.scanner.detect.context.country;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * The cell of a row that names a country: the only thing in it is a country's name or code. A code
 * of two letters, and a name that is something else as often, count below a header that says so.
 * Where no cell names one, an IBAN has the code of one. For one thread.
 */
final class CountryRow {
  private static final byte[] SEPARATORS = {'\t', '|', ';', ',', ' ', '/'};

  /** Those of Belgium and Norway have sixteen and fifteen characters; no others so few. */
  private static final int SHORTEST_IBAN = 18;

  private static final int BELGIAN = 16;
  private static final int NORWEGIAN = 15;

  /** By separator, the tables whose rows it parts. */
  private final CountryColumns[] columns = new CountryColumns[SEPARATORS.length];

  private final RowCells cells = new RowCells();
  private byte[] text = new byte[0];

  /** The line that was looked at last, and a bit for each separator that parts it. */
  private int line = -1;

  private int parting;

  CountryRow() {
    for (int i = 0; i < columns.length; i++) {
      columns[i] = new CountryColumns(SEPARATORS[i]);
    }
  }

  /** Another window of text. */
  void begin(byte[] newText) {
    text = newText;
    line = -1;
    for (CountryColumns each : columns) {
      each.begin(newText);
    }
  }

  /** The country that the row {@code [lineFrom, lineTo)} names for a value in it; 0 for none. */
  int of(int lineFrom, int lineTo, int valueFrom, int valueTo) {
    if (lineTo - lineFrom > CountryColumns.LONGEST_LINE) {
      return 0;
    }
    if (lineFrom != line) {
      line = lineFrom;
      parting = RowCells.parting(text, lineFrom, lineTo, SEPARATORS);
    }
    for (int i = 0; parting >>> i != 0; i++) {
      if ((parting >>> i & 1) != 0) {
        columns[i].find(lineFrom);
        cells.read(text, lineFrom, lineTo, SEPARATORS[i]);
        int country = nearest(lineFrom, i, valueFrom, valueTo);
        if (country > 0) {
          return country;
        }
      }
    }
    return 0;
  }

  /** Of the cells before the value the last that names a country, else the first behind it. */
  private int nearest(int line, int by, int valueFrom, int valueTo) {
    int before = 0;
    int account = 0;
    for (int cell = 0; cell < cells.count(); cell++) {
      boolean behind = cells.from(cell) >= valueTo;
      if (cells.to(cell) <= valueFrom || behind) {
        int country = country(cell, line, by);
        if (behind && (before > 0 || country > 0)) {
          return before > 0 ? before : country;
        }
        before = country > 0 ? country : before;
        account = account == 0 ? account(cells.from(cell), cells.to(cell)) : account;
      }
    }
    return before > 0 ? before : account;
  }

  private int country(int cell, int line, int by) {
    byte separator = SEPARATORS[by];
    int begin = cells.from(cell);
    int end = withoutBrackets(begin, cells.to(cell));
    boolean headed = columns[by].countries(cells, cell, line);
    if (headed && columns[by].states(cells, cell, line)) {
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
        end - begin >= NORWEGIAN
            && AnchorScanner.isDigit(text[begin + 2])
            && AnchorScanner.isDigit(text[begin + 3])
            && end - begin >= shortest(text[begin], text[begin + 1]);
    return iban ? Countries.code(text, begin, begin + 2) : 0;
  }

  private static int shortest(byte first, byte second) {
    if (first == 'N' && second == 'O') {
      return NORWEGIAN;
    }
    return first == 'B' && second == 'E' ? BELGIAN : SHORTEST_IBAN;
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
