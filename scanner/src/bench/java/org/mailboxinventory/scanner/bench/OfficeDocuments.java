package org.mailboxinventory.scanner.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.mailboxinventory.scanner.extract.CustomerSheet;

/** What is attached to a bank's mail, made up; and real files where they are at hand. */
final class OfficeDocuments {
  private static final Path CORPUS = Path.of("../../shared/corpora/office");
  private static final int MADE = 8;

  /** One document. */
  record Document(String name, byte[] content) {}

  private OfficeDocuments() {}

  /** By kind: the extension of a document, with a star where it was made up. */
  static Map<String, List<Document>> byKind(Path folder) throws IOException {
    Map<String, List<Document>> kinds = new TreeMap<>();
    for (int i = 0; i < MADE; i++) {
      Path sheet = folder.resolve("made.xlsx");
      CustomerSheet.write(sheet, 400 + i);
      byte[] xlsx = Files.readAllBytes(sheet);
      byte[] pdf = pdf(i);
      add(kinds, "xlsx*", "customers.xlsx", xlsx);
      add(kinds, "xls*", "customers.xls", xls(400 + i));
      add(kinds, "docx*", "letter.docx", docx(i));
      add(kinds, "pdf*", "statement.pdf", pdf);
      add(kinds, "csv*", "customers.csv", csv(400 + i));
      add(kinds, "zip*", "both.zip", zip(xlsx, pdf));
    }
    if (Files.isDirectory(CORPUS)) {
      try (Stream<Path> files = Files.walk(CORPUS)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          String name = file.getFileName().toString();
          String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
          add(kinds, kind, name, Files.readAllBytes(file));
        }
      }
    }
    return kinds;
  }

  private static void add(
      Map<String, List<Document>> kinds, String kind, String name, byte[] content) {
    kinds.computeIfAbsent(kind, any -> new ArrayList<>()).add(new Document(name, content));
  }

  private static byte[] csv(int rows) {
    StringBuilder text = new StringBuilder("Name,Account No,City\n");
    for (int i = 1; i <= rows; i++) {
      text.append("Asha ").append(i).append(',').append(CustomerSheet.account(i)).append(",Pune\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] xls(int rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("Customers");
      for (int i = 1; i <= rows; i++) {
        Row row = sheet.createRow(i);
        row.createCell(0).setCellValue("Asha " + i);
        row.createCell(1).setCellValue(Double.parseDouble(CustomerSheet.account(i)));
        row.createCell(2).setCellValue("Pune");
      }
      workbook.write(out);
    }
    return out.toByteArray();
  }

  private static byte[] docx(int number) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      for (int i = 0; i < 30; i++) {
        document
            .createParagraph()
            .createRun()
            .setText("Dear customer " + number + ", line " + i + " of a letter about an account.");
      }
      XWPFTable table = document.createTable(20, 3);
      for (int row = 0; row < 20; row++) {
        table.getRow(row).getCell(1).setText(CustomerSheet.account(row));
      }
      document.write(out);
    }
    return out.toByteArray();
  }

  private static byte[] pdf(int number) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (int page = 0; page < 2; page++) {
        PDPage sheet = new PDPage();
        document.addPage(sheet);
        try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
          for (int line = 0; line < 50; line++) {
            content.beginText();
            content.newLineAtOffset(50, 750 - line * 13);
            content.showText("Booking " + number + " of " + CustomerSheet.account(line));
            content.endText();
          }
        }
      }
      document.save(out);
    }
    return out.toByteArray();
  }

  private static byte[] zip(byte[] xlsx, byte[] pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("customers.xlsx"));
      zip.write(xlsx);
      zip.putNextEntry(new ZipEntry("statement.pdf"));
      zip.write(pdf);
    }
    return out.toByteArray();
  }
}
