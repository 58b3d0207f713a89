package org.mailboxinventory.scanner.extract.tika;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;

/** Documents made for tests; people in them do not exist. */
public final class Documents {
  private Documents() {}

  public static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  /** Archives within archives, so many deep, and a text at the bottom. */
  static byte[] nestedZip(int depth) throws IOException {
    byte[] inner = zip(Map.of("bottom.txt", text("the bottom")));
    for (int i = 1; i < depth; i++) {
      inner = zip(Map.of("z" + i + ".zip", inner));
    }
    return inner;
  }

  /** A head row, then numbered customers; the second column is empty in every other row. */
  static byte[] xlsx(int rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
      Sheet sheet = workbook.createSheet("Customers");
      row(sheet, 0, "Name", "City", "Number");
      for (int i = 1; i <= rows; i++) {
        row(sheet, i, "Customer " + i, i % 2 == 0 ? null : "Pune", "N" + i);
      }
      workbook.write(out);
    }
    return out.toByteArray();
  }

  private static void row(Sheet sheet, int index, @Nullable String... cells) {
    Row row = sheet.createRow(index);
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] != null) {
        row.createCell(i).setCellValue(cells[i]);
      }
    }
  }

  static byte[] docx() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("Dear Asha,");
      XWPFTable table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("Label");
      table.getRow(0).getCell(1).setText("Value");
      table.getRow(1).getCell(0).setText("one");
      table.getRow(1).getCell(1).setText("two");
      document.write(out);
    }
    return out.toByteArray();
  }

  static byte[] pdf(String text, @Nullable String password) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      if (!text.isEmpty()) {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          content.newLineAtOffset(50, 700);
          content.showText(text);
          content.endText();
        }
      }
      if (password != null) {
        document.protect(
            new StandardProtectionPolicy("owner-" + password, password, new AccessPermission()));
      }
      document.save(out);
    }
    return out.toByteArray();
  }

  /** An Office document behind a password. */
  static byte[] encrypted(byte[] ooxml) throws Exception {
    return encrypted(ooxml, "open sesame");
  }

  static byte[] encrypted(byte[] ooxml, String password) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword(password);
      try (OutputStream sealed = encryptor.getDataStream(container)) {
        sealed.write(ooxml);
      }
      container.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  static byte[] xls(String text, @Nullable String password) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet("Customers").createRow(0).createCell(0).setCellValue(text);
      Biff8EncryptionKey.setCurrentUserPassword(password);
      workbook.write(out);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    return out.toByteArray();
  }

  static byte[] ppt(String text, @Nullable String password) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HSLFSlideShow show = new HSLFSlideShow()) {
      show.createSlide().createTextBox().setText(text);
      Biff8EncryptionKey.setCurrentUserPassword(password);
      show.write(out);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    return out.toByteArray();
  }

  /** Texts {@code entry1.txt} and so on, each the text and its number. */
  static byte[] lockedZip(EncryptionMethod method, String password, String text, int entries)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (net.lingala.zip4j.io.outputstream.ZipOutputStream zip =
        new net.lingala.zip4j.io.outputstream.ZipOutputStream(out, password.toCharArray())) {
      for (int i = 1; i <= entries; i++) {
        lockedEntry(zip, method, "entry" + i + ".txt", text(text + " " + i));
      }
    }
    return out.toByteArray();
  }

  static byte[] lockedZip(EncryptionMethod method, String password, String name, byte[] content)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (net.lingala.zip4j.io.outputstream.ZipOutputStream zip =
        new net.lingala.zip4j.io.outputstream.ZipOutputStream(out, password.toCharArray())) {
      lockedEntry(zip, method, name, content);
    }
    return out.toByteArray();
  }

  private static void lockedEntry(
      net.lingala.zip4j.io.outputstream.ZipOutputStream zip,
      EncryptionMethod method,
      String name,
      byte[] content)
      throws IOException {
    ZipParameters parameters = new ZipParameters();
    parameters.setFileNameInZip(name);
    parameters.setEncryptFiles(true);
    parameters.setEncryptionMethod(method);
    zip.putNextEntry(parameters);
    zip.write(content);
    zip.closeEntry();
  }

  static byte[] lockedSevenZip(String password, String text) throws IOException {
    Path file = Files.createTempFile("locked", ".7z");
    try {
      try (SevenZOutputFile archive = new SevenZOutputFile(file.toFile(), password.toCharArray())) {
        SevenZArchiveEntry entry = new SevenZArchiveEntry();
        entry.setName("entry.txt");
        archive.putArchiveEntry(entry);
        archive.write(text(text));
        archive.closeArchiveEntry();
      }
      return Files.readAllBytes(file);
    } finally {
      Files.delete(file);
    }
  }
}
