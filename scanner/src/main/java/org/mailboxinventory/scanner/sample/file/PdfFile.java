package org.mailboxinventory.scanner.sample.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a plain PDF 1.4 file in Courier, as core banking systems print statements. */
public final class PdfFile {
  private static final int LINES_PER_PAGE = 60;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<Integer> offsets = new ArrayList<>();
  private final @Nullable PdfLock lock;

  private PdfFile(@Nullable PdfLock lock) {
    this.lock = lock;
  }

  /**
   * A document of one page.
   *
   * @param text lines in ASCII
   * @param password what opens it; null for everybody
   */
  public static byte[] write(String text, @Nullable String password) {
    return new PdfFile(password == null ? null : PdfLock.of(password)).write(text);
  }

  private byte[] write(String text) {
    List<String> lines = text.lines().toList();
    int pages = Math.max(1, (lines.size() + LINES_PER_PAGE - 1) / LINES_PER_PAGE);
    put("%PDF-1.4\n");
    object(1, "<< /Type /Catalog /Pages 2 0 R >>");
    StringBuilder kids = new StringBuilder();
    for (int page = 0; page < pages; page++) {
      kids.append(4 + 2 * page).append(" 0 R ");
    }
    object(2, "<< /Type /Pages /Count " + pages + " /Kids [ " + kids + "] >>");
    object(3, "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>");
    for (int page = 0; page < pages; page++) {
      int from = page * LINES_PER_PAGE;
      page(4 + 2 * page, lines.subList(from, Math.min(lines.size(), from + LINES_PER_PAGE)));
    }
    if (lock != null) {
      object(offsets.size() + 1, lock.dictionary());
    }
    end();
    return out.toByteArray();
  }

  private void page(int number, List<String> lines) {
    object(
        number,
        "<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 595 842 ] /Resources << /Font << /F1 3 0 R >>"
            + " >> /Contents "
            + (number + 1)
            + " 0 R >>");
    StringBuilder content = new StringBuilder("BT /F1 9 Tf 12 TL 36 800 Td\n");
    for (String line : lines) {
      String escaped = line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
      content.append('(').append(escaped).append(") Tj T*\n");
    }
    byte[] bytes = content.append("ET\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    byte[] stream = lock == null ? bytes : lock.encrypt(bytes, number + 1);
    begin(number + 1);
    put("<< /Length " + stream.length + " >>\nstream\n");
    out.write(stream, 0, stream.length);
    put("\nendstream\nendobj\n");
  }

  private void object(int number, String content) {
    begin(number);
    put(content + "\nendobj\n");
  }

  private void begin(int number) {
    offsets.add(out.size());
    put(number + " 0 obj\n");
  }

  private void end() {
    int start = out.size();
    int count = offsets.size() + 1;
    put("xref\n0 " + count + "\n0000000000 65535 f \n");
    offsets.forEach(offset -> put(String.format(Locale.ROOT, "%010d 00000 n \n", offset)));
    put("trailer\n<< /Size " + count + " /Root 1 0 R ");
    if (lock != null) {
      put("/Encrypt " + (count - 1) + " 0 R /ID [ " + lock.id() + " " + lock.id() + " ] ");
    }
    put(">>\nstartxref\n" + start + "\n%%EOF\n");
  }

  private void put(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    out.write(bytes, 0, bytes.length);
  }
}
