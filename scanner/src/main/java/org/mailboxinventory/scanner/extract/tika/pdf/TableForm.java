package org.mailboxinventory.scanner.extract.tika.pdf;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.extract.tika.pdf.form.TextForm;

/** Whether text in columns is a table, and not prose or a list of contents. */
final class TableForm {
  private static final float MOST_WORDS_PER_CELL = 5.5f;
  private static final float WORDS_PER_CELL_OF_PROSE = 2.8f;
  private static final float FEWEST_MANY_CELLED = 0.3f;

  /** Where all other lines lie in one column, in which long texts go on over several lines. */
  private static final float FEWEST_WHERE_ONE_WRAPS = 0.15f;

  private static final float FEWEST_VALUES = 0.04f;
  private static final float FEW_DIGITS = 0.2f;
  private static final float FULL = 0.8f;

  /** Justified lines have gaps of nearly one width. */
  private static final float EVEN = 2.2f;

  private final TableColumns columns;
  private int manyCelled;
  private int full;
  private int justified;
  private int cells;
  private int words;
  private int values;
  private int withDigits;
  private boolean headed;

  /** By column, how many lines have something in it alone. */
  private final int[] alone;

  private TableForm(TableColumns columns) {
    this.columns = columns;
    this.alone = new int[columns.count()];
  }

  /**
   * Whether it is one.
   *
   * @param goesOn it has the columns of a table that began before
   */
  static boolean isTable(TableColumns columns, boolean goesOn) {
    TableForm form = new TableForm(columns);
    form.look();
    form.headed |= goesOn;
    return form.isLongEnough(goesOn) && form.isTable();
  }

  private boolean isLongEnough(boolean goesOn) {
    int lines = columns.lines().size();
    return columns.count() >= 2 && (lines >= 3 || goesOn || (lines == 2 && columns.count() >= 3));
  }

  private boolean isTable() {
    int lines = columns.lines().size();
    float wordsPerCell = (float) words / Math.max(1, cells);
    boolean fewDigits = withDigits < FEW_DIGITS * cells;
    boolean prose = 3 * full >= lines || wordsPerCell > WORDS_PER_CELL_OF_PROSE;
    return wordsPerCell <= MOST_WORDS_PER_CELL
        && manyCelled >= (oneWraps() ? FEWEST_WHERE_ONE_WRAPS : FEWEST_MANY_CELLED) * lines
        && values >= (headed ? 1 : 2)
        && values >= FEWEST_VALUES * cells
        && !(fewDigits && prose)
        && !(2 * justified > lines && 2 * withDigits < cells);
  }

  private boolean oneWraps() {
    int most = Arrays.stream(alone).max().orElse(0);
    return headed && most >= Arrays.stream(alone).sum() - 1;
  }

  private void look() {
    float left = Float.POSITIVE_INFINITY;
    float right = Float.NEGATIVE_INFINITY;
    for (PdfLine line : columns.lines()) {
      left = Math.min(left, line.from());
      right = Math.max(right, line.word(line.size() - 1).to());
    }
    for (int at = 0; at < columns.lines().size(); at++) {
      PdfLine line = columns.lines().get(at);
      manyCelled += columns.filled(at) > 1 ? 1 : 0;
      headed |= line.isHeader();
      full += ink(line) > FULL * (right - left) ? 1 : 0;
      justified += isJustified(line) ? 1 : 0;
      for (int column = 0; column < columns.count(); column++) {
        cell(columns.cell(at, column));
        alone[column] += columns.filled(at) == 1 && columns.cell(at, column) != null ? 1 : 0;
      }
    }
  }

  private void cell(@Nullable Fragment cell) {
    if (cell != null) {
      TextForm form = TextForm.of(cell.text());
      cells++;
      words += 1 + (int) cell.text().chars().filter(c -> c == ' ').count();
      values += form.isValue() ? 1 : 0;
      withDigits += form.digits() > 0 ? 1 : 0;
    }
  }

  private static float ink(PdfLine line) {
    float ink = 0;
    for (int at = 0; at < line.size(); at++) {
      ink += line.word(at).to() - line.word(at).from();
    }
    return ink;
  }

  private static boolean isJustified(PdfLine line) {
    if (line.size() < 5) {
      return false;
    }
    float[] gaps = new float[line.size() - 1];
    for (int at = 1; at < line.size(); at++) {
      gaps[at - 1] = line.word(at).from() - line.word(at - 1).to();
    }
    Arrays.sort(gaps);
    float middle = gaps[gaps.length / 2];
    return gaps[gaps.length - 1] < EVEN * middle && middle < EVEN * gaps[0];
  }
}
