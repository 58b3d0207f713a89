package org.mailboxinventory.scanner.cli.endtoend;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A mail with an attached ZIP of a list of made-up addresses, no two of them the same. */
final class HeavyMail {
  private HeavyMail() {}

  /** Writes it as a file; the list in it is never held as a whole. */
  static Path write(Path file, int addresses) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      out.write(
          """
          From: asha@bank.example\r
          To: ravi@bank.example\r
          Subject: The list\r
          Message-ID: <heavy@bank.example>\r
          Date: Mon, 02 Nov 2026 09:30:00 +0530\r
          MIME-Version: 1.0\r
          Content-Type: multipart/mixed; boundary=part\r
          \r
          --part\r
          Content-Type: text/plain\r
          \r
          PAN: ABCPE1234F\r
          --part\r
          Content-Type: application/zip; name=list.zip\r
          Content-Disposition: attachment; filename=list.zip\r
          Content-Transfer-Encoding: base64\r
          \r
          """
              .getBytes(StandardCharsets.US_ASCII));
      OutputStream lines = Base64.getMimeEncoder().wrap(new Open(out));
      zip(lines, addresses);
      lines.close();
      out.write("\r\n--part--\r\n".getBytes(StandardCharsets.US_ASCII));
    }
    return file;
  }

  private static void zip(OutputStream out, int addresses) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.setLevel(Deflater.BEST_SPEED);
    zip.putNextEntry(new ZipEntry("list.csv"));
    OutputStream list = new BufferedOutputStream(zip, 1 << 16);
    list.write("address\n".getBytes(StandardCharsets.US_ASCII));
    for (int i = 0; i < addresses; i++) {
      list.write(("c" + i + "@clients.in\n").getBytes(StandardCharsets.US_ASCII));
    }
    list.flush();
    zip.closeEntry();
    zip.finish();
  }

  /** Leaves the stream beneath open when closed. */
  private static final class Open extends OutputStream {
    private final OutputStream out;

    Open(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }
  }
}
