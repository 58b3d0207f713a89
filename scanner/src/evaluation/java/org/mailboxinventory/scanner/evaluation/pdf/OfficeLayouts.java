package org.mailboxinventory.scanner.evaluation.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mailboxinventory.scanner.evaluation.kind.SeededRandom;

/** Sheets and documents that LibreOffice prints, all in one run. */
public final class OfficeLayouts {
  private static final Path PROGRAM = Path.of("/usr/bin/soffice");

  private final List<PdfLayout> layouts = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final Path folder;

  private OfficeLayouts(Path folder) {
    this.folder = folder;
  }

  /** Whether this machine has the program. */
  public static boolean canPrint() {
    return Files.isExecutable(PROGRAM);
  }

  static List<PdfLayout> all(long seed) throws IOException, InterruptedException {
    OfficeLayouts made = new OfficeLayouts(Files.createTempDirectory("office-layouts"));
    made.write(new SeededRandom(seed + 3000));
    made.print();
    return made.layouts;
  }

  private void write(SeededRandom random) throws IOException {
    CustomerTable small = CustomerTable.of(random, 40, 80);
    CustomerTable large = CustomerTable.of(random, 120, 80);
    CustomerTable names = CustomerTable.of(random, 40, 80).withLongNames(random);
    add("ruled sheet", false, "fods", sheet(small, "ruled", 1.6), small);
    add("sheet without borders", false, "fods", sheet(small, "bare", 1.6), small);
    add("sheet of several pages", false, "fods", sheet(large, "bare", 1.6), large);
    add("sheet too narrow", true, "fods", sheet(small, "bare", 1.25), small);
    add("sheet with default widths", true, "csv", separated(small), small);
    add("ruled document", false, "fodt", document(small, "ruled"), small);
    add("document without borders", false, "fodt", document(small, "bare"), small);
    add("document with wrapped cells", false, "fodt", document(names, "ruled"), names);
    add("document of several pages", false, "fodt", document(large, "ruled"), large);
  }

  private void add(String name, boolean cuts, String type, String content, CustomerTable table)
      throws IOException {
    String file = "layout" + names.size();
    Files.writeString(folder.resolve(file + "." + type), content);
    names.add(file + "." + type);
    layouts.add(
        new PdfLayout(
            "LibreOffice",
            name,
            cuts,
            List.of(table),
            all -> Files.readAllBytes(folder.resolve(file + ".pdf"))));
  }

  private void print() throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                PROGRAM.toString(),
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                "pdf"));
    command.addAll(names);
    OtherProgram.run(folder, command);
  }

  /** With columns of so many millimetres for each character. */
  private static String sheet(CustomerTable table, String style, double wide) {
    StringBuilder text = new StringBuilder(head("spreadsheet", table, wide));
    text.append("<office:body><office:spreadsheet><table:table table:name='Customers'>");
    rows(text, table, style);
    return text.append("</table:table></office:spreadsheet></office:body></office:document>")
        .toString();
  }

  private static String document(CustomerTable table, String style) {
    StringBuilder text = new StringBuilder(head("text", table, 1.7));
    text.append("<office:body><office:text><text:p>Example Bank Limited</text:p>");
    text.append("<table:table table:name='Customers'>");
    rows(text, table, style);
    return text.append("</table:table></office:text></office:body></office:document>").toString();
  }

  private static String head(String type, CustomerTable table, double wide) {
    StringBuilder text =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document office:version="1.3"
             office:mimetype="application/vnd.oasis.opendocument.%s"
             xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
             xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
             xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
             xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0">
            <office:automatic-styles>
            <style:style style:name="small" style:family="paragraph">
            <style:text-properties fo:font-size="7pt"/></style:style>
            <style:style style:name="ruled" style:family="table-cell">
            <style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="1mm"/>
            <style:text-properties fo:font-size="7pt"/></style:style>
            <style:style style:name="bare" style:family="table-cell">
            <style:text-properties fo:font-size="7pt"/></style:style>
            """,
                type));
    for (int i = 0; i < table.columns().size(); i++) {
      text.append(
          String.format(
              Locale.ROOT,
              "<style:style style:name='c%d' style:family='table-column'>"
                  + "<style:table-column-properties style:column-width='%.1fmm'/></style:style>",
              i,
              wide * (table.columns().get(i).widest() + 1)));
    }
    return text.append("</office:automatic-styles>").toString();
  }

  private static void rows(StringBuilder text, CustomerTable table, String style) {
    for (int i = 0; i < table.columns().size(); i++) {
      text.append("<table:table-column table:style-name='c").append(i).append("'/>");
    }
    row(text, table.headers(), style);
    table.rows().forEach(row -> row(text, row, style));
  }

  private static void row(StringBuilder text, List<String> cells, String style) {
    text.append("<table:table-row>");
    for (String cell : cells) {
      text.append("<table:table-cell office:value-type='string' table:style-name='")
          .append(style)
          .append("'><text:p text:style-name='small'>")
          .append(cell)
          .append("</text:p></table:table-cell>");
    }
    text.append("</table:table-row>");
  }

  private static String separated(CustomerTable table) {
    StringBuilder text = new StringBuilder(String.join(",", table.headers())).append('\n');
    for (List<String> row : table.rows()) {
      text.append('"').append(String.join("\",\"", row)).append("\"\n");
    }
    return text.toString();
  }
}
