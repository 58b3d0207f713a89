package org.mailboxinventory.scanner.evaluation.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.mailboxinventory.scanner.evaluation.kind.SeededRandom;

/** Pages that Chromium prints: all in one run, each layout from a page of its own on. */
public final class BrowserLayouts {
  private static final Path PROGRAM = Path.of("/usr/bin/chromium");
  private static final String STYLE =
      "<style>body{font:8pt sans-serif}table{border-collapse:collapse;width:100%}"
          + "td,th{padding:2px 5px;text-align:left;vertical-align:top}"
          + "td:last-child{text-align:right}.ruled td,.ruled th{border:1px solid}"
          + ".narrow td:first-child{width:60px}.middle td{vertical-align:middle}"
          + ".right td{text-align:right}.centre td,.centre th{text-align:center}"
          + ".apart{letter-spacing:0.1em;font-size:7pt}.small{font-size:7pt}"
          + ".plain thead{display:table-row-group}section{break-before:page}"
          + ".flex div{display:flex}.flex div span{flex:1;white-space:nowrap}</style>";

  private final List<String> names = new ArrayList<>();
  private final List<List<CustomerTable>> tables = new ArrayList<>();
  private final StringBuilder html =
      new StringBuilder("<!DOCTYPE html><meta charset=utf-8>" + STYLE);

  private BrowserLayouts() {}

  /** Whether this machine has the browser. */
  public static boolean canPrint() {
    return Files.isExecutable(PROGRAM);
  }

  static List<PdfLayout> all(long seed) throws IOException, InterruptedException {
    BrowserLayouts made = new BrowserLayouts();
    made.write(new SeededRandom(seed + 2000));
    List<byte[]> files = made.printed();
    List<PdfLayout> layouts = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      byte[] file = files.get(i);
      layouts.add(
          new PdfLayout("Chromium", made.names.get(i), false, made.tables.get(i), all -> file));
    }
    return layouts;
  }

  private void write(SeededRandom random) {
    CustomerTable small = CustomerTable.of(random, 40, 90);
    CustomerTable large = CustomerTable.of(random, 150, 90);
    CustomerTable names = CustomerTable.of(random, 40, 90).withLongNames(random);
    add("ruled", "ruled", small);
    add("no borders", "plain", small);
    add("right-aligned", "right", small);
    add("centred", "centre ruled", small);
    add("letters set apart", "apart", CustomerTable.of(random, 30, 70));
    add("wrapped cells", "narrow ruled", names);
    add("wrapped cells in the middle", "narrow middle", names);
    add("header on each page", "ruled", large);
    add("header on the first page", "plain", large);
    add("two tables", "ruled", small.part(0, 15), names.part(0, 15));
    add("tiny letters", "small", small);
    add("header in Hindi", "ruled hindi", small);
    add("rows without a table", "flex", CustomerTable.of(random, 40, 70));
  }

  private void add(String name, String style, CustomerTable... some) {
    html.append("<section><p>Layout ").append(names.size()).append(" begins</p>");
    for (CustomerTable table : some) {
      html.append(style.equals("flex") ? rows(table) : table(table, style)).append("<p>&nbsp;</p>");
    }
    html.append("</section>");
    names.add(name);
    tables.add(List.of(some));
  }

  private static String table(CustomerTable table, String style) {
    StringBuilder text = new StringBuilder("<table class='" + style + "'><thead><tr>");
    for (CustomerTable.Column column : table.columns()) {
      text.append("<th>").append(style.contains("hindi") ? column.hindi() : column.header());
    }
    text.append("</thead><tbody>");
    for (List<String> row : table.rows()) {
      text.append("<tr>");
      row.forEach(cell -> text.append("<td>").append(cell));
    }
    return text.append("</tbody></table>").toString();
  }

  private static String rows(CustomerTable table) {
    StringBuilder text = new StringBuilder("<div class=flex><div>");
    table.headers().forEach(header -> text.append("<span>").append(header).append("</span>"));
    for (List<String> row : table.rows()) {
      text.append("</div><div>");
      row.forEach(cell -> text.append("<span>").append(cell).append("</span>"));
    }
    return text.append("</div></div>").toString();
  }

  private List<byte[]> printed() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("browser-layouts");
    Path page = Files.writeString(folder.resolve("page.html"), html);
    Path pdf = folder.resolve("page.pdf");
    OtherProgram.run(
        folder,
        List.of(
            PROGRAM.toString(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--user-data-dir=" + folder.resolve("profile"),
            "--no-pdf-header-footer",
            "--print-to-pdf=" + pdf,
            page.toUri().toString()));
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return split(document);
    }
  }

  /** The pages from each beginning of a layout to the next. */
  private List<byte[]> split(PDDocument document) throws IOException {
    List<byte[]> files = new ArrayList<>();
    int begin = 0;
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      if (page == document.getNumberOfPages() || begins(document, page, files.size() + 1)) {
        files.add(pages(document, begin, page));
        begin = page;
      }
    }
    if (files.size() != names.size()) {
      throw new IOException("layouts do not begin where they should");
    }
    return files;
  }

  private static boolean begins(PDDocument document, int page, int layout) throws IOException {
    PDFTextStripper text = new PDFTextStripper();
    text.setStartPage(page + 1);
    text.setEndPage(page + 1);
    return text.getText(document).contains("Layout " + layout + " begins");
  }

  private static byte[] pages(PDDocument all, int from, int to) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument some = new PDDocument()) {
      for (int page = from; page < to; page++) {
        some.importPage(all.getPage(page));
      }
      some.save(out);
    }
    return out.toByteArray();
  }
}
