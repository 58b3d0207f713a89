package org.mailboxinventory.scanner.extract;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook of made-up customers, written as it is made, as large as wished: strings are shared as
 * Excel shares them, account and mobile numbers are numbers. A title and a note stand above the row
 * of headers.
 */
public final class CustomerSheet {
  private static final String MAIN =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final Map<String, String> FRAME =
      Map.of(
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
              + " Extension=\"rels\""
              + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
              + part("workbook", "sheet.main")
              + part("sheet1", "worksheet")
              + part("sharedStrings", "sharedStrings")
              + "</Types>",
          "_rels/.rels",
          relations(relation("officeDocument", "xl/workbook.xml", 1)),
          "xl/workbook.xml",
          "<workbook "
              + MAIN
              + " xmlns:r=\""
              + OFFICE
              + "\"><sheets><sheet name=\"Customers\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
              + "</workbook>",
          "xl/_rels/workbook.xml.rels",
          relations(
              relation("worksheet", "sheet1.xml", 1)
                  + relation("sharedStrings", "sharedStrings.xml", 2)));

  private CustomerSheet() {}

  /** Writes one of so many customers. */
  public static void write(Path file, int customers) throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, String> part : FRAME.entrySet()) {
        begin(zip, part.getKey());
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
      begin(zip, "xl/sheet1.xml");
      cells(zip, customers);
      begin(zip, "xl/sharedStrings.xml");
      strings(zip, customers);
    }
  }

  /** The account number of a customer, who counts from 1. */
  public static String account(int customer) {
    return Long.toString(30_000_000_000_000L + customer * 7_919L);
  }

  /**
   * Letters that tell a customer from others. They go on the first name without a blank: by
   * themselves some would be words that say something of the account beside them, as "usa" does.
   */
  private static String ending(int customer) {
    StringBuilder letters = new StringBuilder();
    for (int rest = customer; rest > 0; rest /= 26) {
      letters.append((char) ('a' + rest % 26));
    }
    return letters.toString();
  }

  private static void begin(ZipOutputStream zip, String name) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
  }

  private static void cells(OutputStream out, int customers) throws IOException {
    StringBuilder xml = new StringBuilder("<worksheet ").append(MAIN).append("><sheetData>");
    xml.append("<row r=\"1\"><c r=\"B1\" t=\"inlineStr\"><is><t>All customers</t></is></c></row>");
    xml.append("<row r=\"4\">");
    for (int column = 0; column < 4; column++) {
      xml.append(string("BCDE".charAt(column), 4, column));
    }
    xml.append("</row>");
    for (int i = 1; i <= customers; i++) {
      int row = i + 4;
      xml.append("<row r=\"").append(row).append("\">").append(string('B', row, 3 + i));
      xml.append(number('C', row, account(i))).append(string('D', row, 4 + customers + i % 5));
      xml.append(number('E', row, "9" + (100_000_000 + i * 613L % 800_000_000))).append("</row>");
      if (xml.length() > 1 << 16) {
        flush(xml, out);
      }
    }
    flush(xml.append("</sheetData></worksheet>"), out);
  }

  private static void strings(OutputStream out, int customers) throws IOException {
    StringBuilder xml = new StringBuilder("<sst ").append(MAIN).append(">");
    for (String header : new String[] {"Name", "Account No", "City", "Contact"}) {
      xml.append("<si><t>").append(header).append("</t></si>");
    }
    for (int i = 1; i <= customers; i++) {
      xml.append("<si><t>Asha").append(ending(i)).append("</t></si>");
      if (xml.length() > 1 << 16) {
        flush(xml, out);
      }
    }
    for (String city : new String[] {"Pune", "Nagpur", "Surat", "Indore", "Kochi"}) {
      xml.append("<si><t>").append(city).append("</t></si>");
    }
    flush(xml.append("</sst>"), out);
  }

  private static void flush(StringBuilder xml, OutputStream out) throws IOException {
    out.write(xml.toString().getBytes(StandardCharsets.ISO_8859_1));
    xml.setLength(0);
  }

  private static String string(char column, int row, int index) {
    return "<c r=\"" + column + row + "\" t=\"s\"><v>" + index + "</v></c>";
  }

  private static String number(char column, int row, String value) {
    return "<c r=\"" + column + row + "\"><v>" + value + "</v></c>";
  }

  private static String part(String name, String type) {
    return "<Override PartName=\"/xl/"
        + name
        + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml."
        + type
        + "+xml\"/>";
  }

  private static String relation(String type, String target, int id) {
    return "<Relationship Id=\"rId"
        + id
        + "\" Type=\""
        + OFFICE
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static String relations(String all) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + all
        + "</Relationships>";
  }
}
