package org.mailboxinventory.scanner.extract.tika.pdf.damage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.io.RandomAccessRead;

/** Whether a PDF has its end, which says where its objects lie: a file that was cut has none. */
final class PdfEnd {
  private static final int PIECE = 16 * 1024;

  /** So many bytes at the end of a piece are looked at again with the piece before it. */
  private static final int OVERLAP = 16;

  private PdfEnd() {}

  /** Whether objects come after the last end, or there is no end at all. */
  static boolean isCut(RandomAccessRead source) throws IOException {
    long to = source.length();
    try {
      while (to > 0) {
        long from = Math.max(0, to - PIECE);
        source.seek(from);
        byte[] bytes = new byte[(int) (to - from)];
        source.readFully(bytes);
        String piece = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = piece.lastIndexOf("startxref");
        int object = piece.lastIndexOf("endobj");
        if (end >= 0 || object >= 0) {
          return object > end;
        }
        to = from == 0 ? 0 : from + OVERLAP;
      }
      return true;
    } finally {
      source.seek(0);
    }
  }
}
