package org.mailboxinventory.scanner.evaluation.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.mailboxinventory.scanner.evaluation.kind.SeededRandom;
import org.mailboxinventory.scanner.evaluation.pdf.PdfPen.Manner;

/** Tables drawn text by text with PDFBox. */
final class DrawnLayouts {
  private static final String PRODUCER = "PDFBox";
  private static final float SIZE = 8;

  /** Characters that fit on a line. */
  private static final int WIDE = 100;

  private final List<PdfLayout> layouts = new ArrayList<>();
  private final long seed;

  private DrawnLayouts(long seed) {
    this.seed = seed;
  }

  static List<PdfLayout> all(long seed) {
    DrawnLayouts all = new DrawnLayouts(seed);
    all.manners();
    all.shapes();
    all.pages();
    all.others();
    return all.layouts;
  }

  private SeededRandom random() {
    return new SeededRandom(seed + layouts.size());
  }

  private void manners() {
    add("cell by cell", Manner.WHOLE, Feature.RULED);
    add("glyph by glyph", Manner.BY_LETTER, Feature.RULED);
    add("runs cut inside numbers", Manner.BY_THREE);
    add("word by word", Manner.BY_WORD);
    add("letters printed twice", Manner.LETTERS_TWICE);
    add("texts printed twice", Manner.TEXTS_TWICE);
    add("letters set apart", Manner.LETTERS_APART, 70);
    add("column by column", Manner.WHOLE, Feature.BY_COLUMN);
  }

  private void shapes() {
    add("no borders", Manner.WHOLE);
    add("all right-aligned", Manner.WHOLE, Feature.ALL_RIGHT);
    add("centred", Manner.WHOLE, Feature.CENTRED);
    add("header left and data right", Manner.WHOLE, Feature.HEADER_LEFT_DATA_RIGHT);
    add("uneven baselines", Manner.WHOLE, Feature.UNEVEN_BASELINES);
    add("columns touch", Manner.WHOLE, Feature.COLUMNS_TOUCH);
    add("header of two lines", Manner.WHOLE, Feature.HEADER_OF_TWO_LINES);
    add("header of three lines", Manner.WHOLE, Feature.HEADER_OF_THREE_LINES);
    add("grouped header", Manner.WHOLE, Feature.GROUPED_HEADER);
    add("numbers wrapped in a cell", Manner.WHOLE, Feature.NUMBERS_WRAPPED);
    CustomerTable names = CustomerTable.of(random(), 40, WIDE).withLongNames(random());
    add("names over the next column", names, Feature.NAMES_OVER_NEXT_COLUMN);
    add("wrapped cells from the top", names, Feature.WRAPPED_FROM_TOP);
    add("wrapped cells in the middle", names, Feature.WRAPPED_IN_MIDDLE);
    CustomerTable blanks = CustomerTable.of(random(), 40, WIDE).withBlanks(random());
    add("blank cells and subtotals", blanks, Feature.SUBTOTALS);
  }

  private void pages() {
    CustomerTable table = CustomerTable.of(random(), 120, WIDE);
    add("header on each page", table, Feature.HEADER_ON_EACH_PAGE);
    add("header on the first page", table, Feature.HEADER_ON_FIRST_PAGE);
    add("titles on each page and header on the first", table, Feature.PAGE_TITLES);
    add("header at the end of a page", table, Feature.HEADER_AT_PAGE_END);
  }

  private void others() {
    several("two tables on a page", 2);
    several("three tables on a page", 3);
    CustomerTable left = CustomerTable.of(random(), 30, 54);
    CustomerTable right = CustomerTable.of(random(), 24, 54);
    layouts.add(
        new PdfLayout(
            PRODUCER,
            "two tables side by side",
            false,
            List.of(left, right),
            DrawnLayouts::sideBySide));
    CustomerTable wide = CustomerTable.of(random(), 30, 140);
    layouts.add(new PdfLayout(PRODUCER, "page turned", false, List.of(wide), DrawnLayouts::turned));
    CustomerTable fixed = CustomerTable.of(random(), 40, 90);
    layouts.add(
        new PdfLayout(
            PRODUCER, "fixed pitch", false, List.of(fixed), tables -> lines(tables, true)));
    CustomerTable single = CustomerTable.of(random(), 40, 90);
    layouts.add(
        new PdfLayout(
            PRODUCER,
            "lines with single blanks",
            false,
            List.of(single),
            tables -> lines(tables, false)));
    CustomerTable form = CustomerTable.of(random(), 12, 90);
    layouts.add(
        new PdfLayout(
            PRODUCER, "form with labels at the left", false, List.of(form), t -> form(t, true)));
    layouts.add(
        new PdfLayout(
            PRODUCER,
            "form with a line for each value",
            false,
            List.of(form),
            t -> form(t, false)));
  }

  private void add(String name, Manner manner, Feature... features) {
    add(name, manner, WIDE, features);
  }

  private void add(String name, Manner manner, int characters, Feature... features) {
    add(name, CustomerTable.of(random(), 40, characters), manner, features);
  }

  private void add(String name, CustomerTable table, Feature... features) {
    add(name, table, Manner.WHOLE, features);
  }

  private void add(String name, CustomerTable table, Manner manner, Feature... features) {
    Set<Feature> all = EnumSet.noneOf(Feature.class);
    all.addAll(List.of(features));
    PdfLayout.Writer writer = tables -> drawn(tables, manner, all);
    layouts.add(new PdfLayout(PRODUCER, name, false, List.of(table), writer));
  }

  private void several(String name, int count) {
    List<CustomerTable> tables = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      tables.add(CustomerTable.of(new SeededRandom(seed + 100L * i), 12, WIDE));
    }
    layouts.add(
        new PdfLayout(
            PRODUCER,
            name,
            false,
            tables,
            all -> drawn(all, Manner.WHOLE, EnumSet.noneOf(Feature.class))));
  }

  private static byte[] drawn(List<CustomerTable> tables, Manner manner, Set<Feature> features)
      throws IOException {
    PdfPen pen = new PdfPen(FontName.HELVETICA, SIZE, manner, false);
    pen.text(DrawnTable.LEFT, DrawnTable.TOP + 25, "Example Bank Limited");
    float y = DrawnTable.TOP;
    for (CustomerTable table : tables) {
      y = new DrawnTable(pen, table, features, DrawnTable.LEFT).draw(y) - 25;
    }
    return pen.file();
  }

  private static byte[] sideBySide(List<CustomerTable> tables) throws IOException {
    PdfPen pen = new PdfPen(FontName.HELVETICA, 6.5f, Manner.WHOLE, false);
    Set<Feature> none = EnumSet.noneOf(Feature.class);
    new DrawnTable(pen, tables.get(0), none, DrawnTable.LEFT).draw(DrawnTable.TOP);
    new DrawnTable(pen, tables.get(1), none, 325).draw(DrawnTable.TOP - 5.5f);
    return pen.file();
  }

  private static byte[] turned(List<CustomerTable> tables) throws IOException {
    PdfPen pen = new PdfPen(FontName.HELVETICA, SIZE, Manner.WHOLE, true);
    new DrawnTable(pen, tables.get(0), EnumSet.noneOf(Feature.class), 60).draw(540);
    return pen.file();
  }

  /** One text a line, in columns of blanks or with one blank between cells. */
  private static byte[] lines(List<CustomerTable> tables, boolean inColumns) throws IOException {
    PdfPen pen =
        new PdfPen(inColumns ? FontName.COURIER : FontName.HELVETICA, 7, Manner.WHOLE, false);
    CustomerTable table = tables.get(0);
    List<List<String>> rows = new ArrayList<>(List.of(table.headers()));
    rows.addAll(table.rows());
    float y = DrawnTable.TOP;
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        line.append(column > 0 && !inColumns ? " " : "").append(row.get(column));
        int width = Math.max(table.columns().get(column).widest(), row.get(column).length());
        line.append(inColumns ? " ".repeat(width + 2 - row.get(column).length()) : "");
      }
      pen.text(DrawnTable.LEFT, y, line.toString().stripTrailing());
      y -= 11;
    }
    return pen.file();
  }

  private static byte[] form(List<CustomerTable> tables, boolean inColumns) throws IOException {
    PdfPen pen = new PdfPen(FontName.HELVETICA, 9, Manner.WHOLE, false);
    float y = DrawnTable.TOP;
    for (List<String> row : tables.get(0).rows()) {
      for (int column = 0; column < row.size(); column++) {
        String label = tables.get(0).headers().get(column);
        pen.text(DrawnTable.LEFT, y, inColumns ? label : label + ": " + row.get(column));
        if (inColumns) {
          pen.text(200, y, row.get(column));
        }
        y -= 13;
      }
      y -= 20;
      if (y < 150) {
        pen.page();
        y = DrawnTable.TOP;
      }
    }
    return pen.file();
  }
}
