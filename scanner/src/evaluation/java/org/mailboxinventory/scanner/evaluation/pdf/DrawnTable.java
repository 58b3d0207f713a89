package org.mailboxinventory.scanner.evaluation.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Draws a table text by text, each at its place, as programs do that print statements. */
final class DrawnTable {
  static final float LEFT = 40;
  static final float TOP = 790;
  private static final float BOTTOM = 50;
  private static final float PITCH = 11;
  private static final float BETWEEN_ROWS = 5;
  private static final float BETWEEN_COLUMNS = 11;

  private final PdfPen pen;
  private final CustomerTable table;
  private final Set<Feature> features;
  private final float[] lefts;
  private final float[] widths;
  private final List<Text> texts = new ArrayList<>();
  private float y;
  private int pages = 1;

  /** A text at its place. */
  private record Text(int column, float x, float y, String text) {}

  DrawnTable(PdfPen pen, CustomerTable table, Set<Feature> features, float left)
      throws IOException {
    this.pen = pen;
    this.table = table;
    this.features = features;
    int count = table.columns().size();
    this.lefts = new float[count];
    this.widths = new float[count];
    float x = left;
    for (int column = 0; column < count; column++) {
      widths[column] = width(column);
      lefts[column] = x;
      x += widths[column] + (has(Feature.COLUMNS_TOUCH) ? 2.2f : BETWEEN_COLUMNS);
    }
  }

  private boolean has(Feature feature) {
    return features.contains(feature);
  }

  private boolean wraps() {
    return has(Feature.WRAPPED_FROM_TOP)
        || has(Feature.WRAPPED_IN_MIDDLE)
        || has(Feature.NUMBERS_WRAPPED);
  }

  private float width(int column) throws IOException {
    boolean name = column == 0;
    if (name && (wraps() || has(Feature.NAMES_OVER_NEXT_COLUMN))) {
      return pen.width("Kavita Deshpande");
    }
    float widest = 0;
    for (String line : header(column)) {
      widest = Math.max(widest, pen.width(line));
    }
    for (List<String> row : table.rows()) {
      for (String line : lines(row.get(column), column)) {
        widest = Math.max(widest, pen.width(line));
      }
    }
    return widest;
  }

  /** The lines of a cell. */
  private List<String> lines(String cell, int column) throws IOException {
    if (has(Feature.NUMBERS_WRAPPED) && column > 0) {
      return wrapped(cell);
    }
    if (column > 0 || !wraps() || pen.width(cell) <= pen.width("Kavita Deshpande")) {
      return List.of(cell);
    }
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : cell.split(" ", -1)) {
      if (line.length() > 0 && pen.width(line + " " + word) > pen.width("Kavita Deshpande")) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** As much on each line as fits, broken at a blank where there is one. */
  private List<String> wrapped(String cell) throws IOException {
    float room = pen.width("000000000000");
    List<String> lines = new ArrayList<>();
    String rest = cell;
    while (pen.width(rest) > room) {
      int fits = rest.length();
      while (pen.width(rest.substring(0, fits)) > room) {
        fits--;
      }
      int blank = rest.lastIndexOf(' ', fits);
      lines.add(rest.substring(0, blank > 0 ? blank : fits));
      rest = rest.substring(blank > 0 ? blank + 1 : fits);
    }
    lines.add(rest);
    return lines;
  }

  private List<String> header(int column) {
    String header = table.columns().get(column).header();
    int blank = header.lastIndexOf(' ');
    if (blank < 0) {
      return List.of(header);
    }
    List<String> two = List.of(header.substring(0, blank), header.substring(blank + 1));
    if (has(Feature.HEADER_OF_THREE_LINES)) {
      return column == 0 ? List.of("Customer", "Full", "Name") : two;
    }
    return has(Feature.HEADER_OF_TWO_LINES) || has(Feature.NUMBERS_WRAPPED) ? two : List.of(header);
  }

  /** Draws it below {@code top}; the lowest place drawn at. */
  float draw(float top) throws IOException {
    y = top;
    if (has(Feature.HEADER_AT_PAGE_END)) {
      y = BOTTOM + 10;
      header();
      newPage(false);
    } else {
      header();
    }
    int number = 0;
    for (List<String> row : table.rows()) {
      if (y < BOTTOM) {
        newPage(has(Feature.HEADER_ON_EACH_PAGE));
      }
      row(row);
      if (has(Feature.SUBTOTALS) && ++number % 5 == 0) {
        subtotal(number);
      }
    }
    flush();
    return y;
  }

  private void newPage(boolean withHeader) throws IOException {
    flush();
    pen.page();
    pages++;
    y = TOP;
    if (has(Feature.PAGE_TITLES)) {
      pen.text(LEFT, y, "Example Bank Limited, list of customers");
      y -= 3 * PITCH;
    }
    if (withHeader) {
      header();
    }
  }

  private void header() throws IOException {
    if (has(Feature.GROUPED_HEADER)) {
      int last = lefts.length - 1;
      float end = lefts[last] + widths[last];
      text(0, lefts[0], "Customer");
      text(1, (lefts[1] + end) / 2 - 40, "Identifiers and amounts");
      y -= PITCH + 2;
    }
    int lines = 1;
    for (int column = 0; column < lefts.length; column++) {
      List<String> header = header(column);
      lines = Math.max(lines, header.size());
      boolean right =
          has(Feature.ALL_RIGHT) || (isAmount(column) && !has(Feature.HEADER_LEFT_DATA_RIGHT));
      for (int line = 0; line < header.size(); line++) {
        text(column, place(column, header.get(line), right), y - line * PITCH, header.get(line));
      }
    }
    y -= lines * PITCH + BETWEEN_ROWS;
  }

  private boolean isAmount(int column) {
    return column == lefts.length - 1;
  }

  private float place(int column, String text, boolean right) throws IOException {
    float free = widths[column] - pen.width(text);
    return lefts[column] + (right ? free : has(Feature.CENTRED) ? free / 2 : 0);
  }

  private void row(List<String> row) throws IOException {
    int tallest = 1;
    for (int column = 0; column < row.size(); column++) {
      tallest = Math.max(tallest, lines(row.get(column), column).size());
    }
    for (int column = 0; column < row.size(); column++) {
      boolean right =
          isAmount(column)
              || has(Feature.ALL_RIGHT)
              || (column > 0 && has(Feature.HEADER_LEFT_DATA_RIGHT));
      List<String> lines = lines(row.get(column), column);
      float down = has(Feature.WRAPPED_IN_MIDDLE) ? (tallest - lines.size()) * PITCH / 2 : 0;
      for (int line = 0; line < lines.size(); line++) {
        float lift = has(Feature.UNEVEN_BASELINES) ? (column % 3 - 1) * 0.7f : 0;
        text(
            column,
            place(column, lines.get(line), right),
            y - down - line * PITCH + lift,
            lines.get(line));
      }
    }
    y -= tallest * PITCH + BETWEEN_ROWS;
    if (has(Feature.RULED)) {
      int last = lefts.length - 1;
      pen.rule(lefts[0], y + PITCH, lefts[last] + widths[last], y + PITCH);
    }
  }

  private void subtotal(int rows) throws IOException {
    int last = lefts.length - 1;
    text(0, lefts[0], "Subtotal of " + rows);
    String sum = rows * 1234 + ",567.00";
    text(last, place(last, sum, true), y, sum);
    y -= PITCH + BETWEEN_ROWS;
  }

  private void text(int column, float x, String text) {
    text(column, x, y, text);
  }

  private void text(int column, float x, float at, String text) {
    texts.add(new Text(column, x, at, text));
  }

  private void flush() throws IOException {
    if (has(Feature.BY_COLUMN)) {
      texts.sort(Comparator.comparingInt(Text::column));
    }
    for (Text text : texts) {
      pen.text(text.x(), text.y(), text.text());
    }
    texts.clear();
    if (pages > 0 && has(Feature.PAGE_TITLES)) {
      pen.text(LEFT, BOTTOM - 25, "Page " + pages + " of many");
    }
  }
}
