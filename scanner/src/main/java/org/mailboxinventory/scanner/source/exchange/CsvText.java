package org.mailboxinventory.scanner.source.exchange;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A text file whose encoding is found out: by its byte order mark, else by zero bytes (UTF-16),
 * else UTF-8 when it is valid, else Windows-1252, which is what older PowerShell writes in the
 * West.
 *
 * @param bom how many bytes of mark to pass over
 * @param separator the character between fields, judged by the first lines
 */
record CsvText(Path file, String sha256, Charset charset, int bom, char separator) {

  static CsvText of(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(64 * 1024);
    }
    int bom = 0;
    Charset charset;
    if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
      bom = 3;
      charset = StandardCharsets.UTF_8;
    } else if (startsWith(start, 0xFF, 0xFE)) {
      bom = 2;
      charset = StandardCharsets.UTF_16LE;
    } else if (startsWith(start, 0xFE, 0xFF)) {
      bom = 2;
      charset = StandardCharsets.UTF_16BE;
    } else if (start.length > 1 && start[1] == 0) {
      charset = StandardCharsets.UTF_16LE;
    } else if (start.length > 1 && start[0] == 0) {
      charset = StandardCharsets.UTF_16BE;
    } else {
      charset = isUtf8(file) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }
    String head = new String(start, bom, start.length - bom, charset);
    return new CsvText(file, digest(file), charset, bom, separatorOf(head));
  }

  Reader open() throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    in.skipNBytes(bom);
    return new BufferedReader(new InputStreamReader(in, charset));
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** The headings' line decides: the first that is not a {@code #TYPE} line. */
  private static char separatorOf(String head) {
    String headings =
        head.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#TYPE"))
            .findFirst()
            .orElse("");
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(headings, candidate) > count(headings, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  private static boolean isUtf8(Path file) throws IOException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    CharBuffer chars = CharBuffer.allocate(1 << 16);
    try (InputStream in = Files.newInputStream(file)) {
      int read;
      do {
        read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
        CoderResult result = decoder.decode(bytes, chars.clear(), read < 0);
        if (result.isError()) {
          return false;
        }
        bytes.compact();
      } while (read >= 0);
    }
    return true;
  }

  private static String digest(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return DigestUtils.sha256Hex(in);
    }
  }
}
