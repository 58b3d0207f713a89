package org.mailboxinventory.report.trust;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.OptionalLong;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A file's SHA-256 and, of a table in text, how many rows it has.
 *
 * @param sha256 in hexadecimal
 * @param rows of CSV (RFC 4180) without its header, and of NDJSON; empty for other files
 */
record FileSum(String sha256, OptionalLong rows) {
  private static final int BUFFER = 1 << 17;

  /** Reads a file once, whatever its size. */
  static FileSum of(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    MessageDigest digest = DigestUtils.getSha256Digest();
    Lines lines =
        name.endsWith(".csv") || name.endsWith(".ndjson") ? new Lines(name.endsWith(".csv")) : null;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
        if (lines != null) {
          lines.add(buffer, read);
        }
      }
    }
    return new FileSum(
        HexFormat.of().formatHex(digest.digest()),
        lines == null ? OptionalLong.empty() : OptionalLong.of(lines.rows()));
  }

  /** Counts lines; with quotes, a line goes on where one is open. */
  private static final class Lines {
    private final boolean quotes;
    private boolean open;
    private boolean begun;
    private long ended;

    Lines(boolean quotes) {
      this.quotes = quotes;
    }

    void add(byte[] bytes, int length) {
      for (int i = 0; i < length; i++) {
        open ^= quotes && bytes[i] == '"';
        boolean ends = bytes[i] == '\n' && !open;
        ended += ends ? 1 : 0;
        begun = !ends;
      }
    }

    long rows() {
      long lines = ended + (begun ? 1 : 0);
      return quotes ? Math.max(0, lines - 1) : lines;
    }
  }
}
