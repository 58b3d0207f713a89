package org.mailboxinventory.scanner.extract.tika;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** Small documents that mean to become large, deep or endless. */
final class Bombs {
  private static final byte[] MEGABYTE = new byte[1 << 20];

  private Bombs() {}

  /** A ZIP with one entry of so many megabytes of nothing. */
  static byte[] zip(int megabytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("zeros.bin"));
      megabytes(zip, megabytes);
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  /** A ZIP of so many entries, all empty. */
  static byte[] manyEntries(int entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < entries; i++) {
        ZipEntry entry = new ZipEntry(i + ".txt");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(0);
        entry.setCrc(0);
        zip.putNextEntry(entry);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  static byte[] gzip(int megabytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      megabytes(gzip, megabytes);
    }
    return out.toByteArray();
  }

  /** A text, packed so many times. */
  static byte[] nestedGzip(int depth) throws IOException {
    byte[] inner = Documents.text("the bottom");
    for (int i = 0; i < depth; i++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (OutputStream gzip = new GZIPOutputStream(out)) {
        gzip.write(inner);
      }
      inner = out.toByteArray();
    }
    return inner;
  }

  static byte[] bzip2(int megabytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packed = new BZip2CompressorOutputStream(out)) {
      megabytes(packed, megabytes);
    }
    return out.toByteArray();
  }

  static byte[] sevenZip(Path folder, int megabytes) throws IOException {
    Path file = folder.resolve("bomb.7z");
    try (SevenZOutputFile archive = new SevenZOutputFile(file.toFile())) {
      SevenZArchiveEntry entry = new SevenZArchiveEntry();
      entry.setName("zeros.bin");
      entry.setLastModifiedTime(FileTime.fromMillis(0));
      archive.putArchiveEntry(entry);
      for (int i = 0; i < megabytes; i++) {
        archive.write(MEGABYTE);
      }
      archive.closeArchiveEntry();
    }
    byte[] bytes = Files.readAllBytes(file);
    Files.delete(file);
    return bytes;
  }

  /** A TAR with one entry that says it has eight gigabytes, and has a few bytes. */
  static byte[] tarThatBoasts() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TarArchiveOutputStream tar = new TarArchiveOutputStream(out);
    TarArchiveEntry entry = new TarArchiveEntry("boast.bin");
    entry.setSize((8L << 30) - 1);
    tar.putArchiveEntry(entry);
    tar.write(new byte[2048]);
    tar.flush();
    return out.toByteArray();
  }

  /** A TAR, packed, of so many entries. */
  static byte[] tarOfMany(int entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(out))) {
      for (int i = 0; i < entries; i++) {
        tar.putArchiveEntry(new TarArchiveEntry(i + ".txt"));
        tar.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }

  /** Entities of entities of entities. */
  static String laughs(String root, String inside) {
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE " + root + " [<!ENTITY e0 \"ha\">");
    for (int i = 1; i < 32; i++) {
      xml.append("<!ENTITY e")
          .append(i)
          .append(" \"")
          .append(("&e" + (i - 1) + ";").repeat(10))
          .append("\">");
    }
    return xml.append("]><")
        .append(root)
        .append('>')
        .append(inside)
        .append("</")
        .append(root)
        .append('>')
        .toString();
  }

  /** One long entity, many times. */
  static String quadratic(int size) {
    return "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e \""
        + "x".repeat(size)
        + "\">]><a>"
        + "&e;".repeat(size)
        + "</a>";
  }

  static byte[] nested(String open, String inside, String close, int depth) {
    return Documents.text(open.repeat(depth) + inside + close.repeat(depth));
  }

  static byte[] within(String before, byte[] inside, String after) {
    return Documents.text(before + new String(inside, StandardCharsets.UTF_8) + after);
  }

  static byte[] office(String name, String type, String content) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("mimetype", Documents.text(type));
    entries.put(name, Documents.text(content));
    return Documents.zip(entries);
  }

  /** One cell, repeated over a whole sheet. */
  static byte[] sheetOfRepeats() throws IOException {
    return office(
        "content.xml",
        "application/vnd.oasis.opendocument.spreadsheet",
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
            + "<office:spreadsheet><table:table><table:table-row table:number-rows-repeated=\"1048576\">"
            + "<table:table-cell table:number-columns-repeated=\"16384\"><text:p>again</text:p>"
            + "</table:table-cell></table:table-row></table:table></office:spreadsheet></office:body>"
            + "</office:document-content>");
  }

  /** A PDF whose objects are these, in order from 1; the first is its catalogue. */
  static byte[] pdf(String... objects) {
    StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
    for (int i = 0; i < objects.length; i++) {
      pdf.append(i + 1).append(" 0 obj").append(objects[i]).append("endobj\n");
    }
    return pdf.append("trailer<</Root 1 0 R>>\n%%EOF\n")
        .toString()
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  static String stream(String entries, String content) {
    return "<<" + entries + "/Length " + content.length() + ">>stream\n" + content + "\nendstream ";
  }

  /** A page that draws a form that draws itself. */
  static byte[] pdfThatDrawsItself() {
    return pdf(
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>",
        stream("", "/X Do"),
        stream(
            "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>",
            "/X Do /X Do"));
  }

  /** Pages that are their own parents and children. */
  static byte[] pdfOfLoops() {
    return pdf(
        "<</Type/Catalog/Pages 2 0 R/Outlines 4 0 R/AcroForm<</Fields[5 0 R]>>>>",
        "<</Type/Pages/Parent 2 0 R/Kids[2 0 R 3 0 R 2 0 R]/Count 1000000000>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
        "<</Type/Outlines/First 4 0 R/Next 4 0 R/Last 4 0 R/Title(a)/Parent 4 0 R>>",
        "<</T(a)/Kids[5 0 R]/Parent 5 0 R>>");
  }

  /** An object within arrays, so many deep. */
  static byte[] pdfThatIsDeep(int depth) {
    return pdf(
        "<</Type/Catalog/Pages 2 0 R/A " + "[".repeat(depth) + "]".repeat(depth) + ">>",
        "<</Type/Pages/Kids[]/Count 0>>");
  }

  /** A message within a message, so many deep. */
  static byte[] nestedMessages(int depth) {
    return Documents.text(
        "From: a@example.com\r\nMIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n"
                .repeat(depth)
            + "From: a@example.com\r\nSubject: last\r\n\r\nthe bottom\r\n");
  }

  /** Multiparts within multiparts. */
  static byte[] nestedMultiparts(int depth) {
    StringBuilder message = new StringBuilder("From: a@example.com\r\nMIME-Version: 1.0\r\n");
    for (int i = 0; i < depth; i++) {
      message
          .append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\r\n\r\n--b")
          .append(i)
          .append("\r\n");
    }
    return Documents.text(
        message.append("Content-Type: text/plain\r\n\r\nthe bottom\r\n").toString());
  }

  /** An OLE2 file whose directory's chain of sectors runs in a circle. */
  static byte[] oleLoop() {
    ByteBuffer ole = ByteBuffer.allocate(512 * 4).order(ByteOrder.LITTLE_ENDIAN);
    ole.putLong(0, 0xE11AB1A1E011CFD0L).putShort(24, (short) 0x3E).putShort(26, (short) 3);
    ole.putShort(28, (short) -2).putShort(30, (short) 9).putShort(32, (short) 6);
    ole.putInt(44, 1)
        .putInt(48, 1)
        .putInt(56, 4096)
        .putInt(60, -2)
        .putInt(68, 0)
        .putInt(72, 1_000_000);
    ole.putInt(76, 0);
    for (int i = 1; i < 109; i++) {
      ole.putInt(76 + 4 * i, -1);
    }
    ole.putInt(512, -3).putInt(516, 2).putInt(520, 1);
    byte[] root = "Root Entry".getBytes(StandardCharsets.UTF_16LE);
    ole.position(1024).put(root);
    ole.putShort(1024 + 64, (short) (root.length + 2))
        .put(1024 + 66, (byte) 5)
        .put(1024 + 67, (byte) 1);
    ole.putInt(1024 + 68, 0).putInt(1024 + 72, 0).putInt(1024 + 76, 0).putInt(1024 + 116, -2);
    return ole.array();
  }

  /** A picture of so many pixels each way, of which there is none. */
  static byte[] png(int side) {
    ByteBuffer png = ByteBuffer.allocate(8 + 25 + 12);
    png.putLong(0x89504E470D0A1A0AL).putInt(13);
    byte[] header =
        ByteBuffer.allocate(17)
            .put("IHDR".getBytes(StandardCharsets.US_ASCII))
            .putInt(side)
            .putInt(side)
            .put(new byte[] {8, 6, 0, 0, 0})
            .array();
    CRC32 crc = new CRC32();
    crc.update(header);
    return png.put(header)
        .putInt((int) crc.getValue())
        .putInt(0)
        .put("IEND".getBytes(StandardCharsets.US_ASCII))
        .putInt(0xAE426082)
        .array();
  }

  /** A page larger than a country, with a picture of two thousand million pixels each way. */
  static byte[] pdfOfAbsurdSize() {
    return pdf(
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 2147483647 2147483647]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>"
            + "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>",
        stream("", "/X Do BT /F 12 Tf 10 100 Td (written) Tj ET"),
        stream(
            "/Type/XObject/Subtype/Image/Width 2147483647/Height 2147483647/BitsPerComponent 8/ColorSpace/DeviceRGB",
            "x"));
  }

  private static void megabytes(OutputStream out, int megabytes) throws IOException {
    for (int i = 0; i < megabytes; i++) {
      out.write(MEGABYTE);
    }
  }
}
