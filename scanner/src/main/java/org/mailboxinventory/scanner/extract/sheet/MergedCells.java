package org.mailboxinventory.scanner.extract.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How wide merged cells are. A sheet says so behind its cells, so it is looked through once before
 * it is read.
 */
final class MergedCells {
  private static final int MOST = 100_000;
  private static final int PIECE = 64 * 1024;
  private static final int LONGEST = 128;
  private static final String REF = "ref=\"";

  private final Map<Long, Integer> spans = new HashMap<>();
  private int lastRow = -1;

  private MergedCells() {}

  /** Reads all of a sheet's XML and closes it. */
  static MergedCells of(InputStream sheet) throws IOException {
    MergedCells merged = new MergedCells();
    byte[] piece = new byte[PIECE + LONGEST];
    int kept = 0;
    try (InputStream in = sheet) {
      int read = in.readNBytes(piece, 0, PIECE);
      while (read > 0) {
        int length = kept + read;
        merged.search(piece, length, length - LONGEST);
        kept = Math.min(length, LONGEST);
        System.arraycopy(piece, length - kept, piece, 0, kept);
        read = in.readNBytes(piece, kept, PIECE);
      }
    }
    merged.search(piece, kept, kept);
    return merged;
  }

  /** How many columns the cell covers that stands here; both count from 0. */
  int span(int row, int column) {
    return row > lastRow ? 1 : spans.getOrDefault(key(row, column), 1);
  }

  /** Looks at what begins before {@code to}; a piece's last bytes are looked at with the next. */
  private void search(byte[] b, int length, int to) {
    for (int i = 0; i < to; i++) {
      if (b[i] == 'g'
          && i + 7 < length
          && b[i + 1] == 'e'
          && b[i + 2] == 'C'
          && b[i + 3] == 'e'
          && b[i + 4] == 'l'
          && b[i + 5] == 'l'
          && b[i + 6] == ' ') {
        int end = Math.min(length, i + LONGEST);
        add(new String(b, i, end - i, StandardCharsets.ISO_8859_1));
      }
    }
  }

  private void add(String element) {
    int from = element.indexOf(REF);
    int to = from < 0 ? -1 : element.indexOf('"', from + REF.length());
    int colon = from < 0 ? -1 : element.indexOf(':', from);
    if (to < 0 || colon < 0 || colon > to || spans.size() >= MOST) {
      return;
    }
    String first = element.substring(from + REF.length(), colon);
    int column = CellReferences.column(first);
    int row = CellReferences.row(first);
    int width = CellReferences.column(element.substring(colon + 1, to)) - column + 1;
    if (column >= 0 && row >= 0 && width > 1) {
      spans.put(key(row, column), width);
      lastRow = Math.max(lastRow, row);
    }
  }

  private static long key(int row, int column) {
    return ((long) row << 16) | column;
  }
}
