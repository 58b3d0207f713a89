package org.mailboxinventory.scanner.extract.tika.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The header of a table for lines that come after it, perhaps on another page.
 *
 * @param row its cells; empty when the table had none
 * @param edges the places between its columns
 */
@SuppressWarnings("ArrayRecordComponent") // read for each line below, compared by none
record TableHeader(List<String> row, float[] edges) {

  int columns() {
    return edges.length + 1;
  }

  /** Whether a line could be a row below: no text of it lies over an edge, and half is filled. */
  boolean fits(PdfLine line) {
    boolean[] filled = new boolean[columns()];
    int count = 0;
    for (int piece = 0; piece < line.pieces(); piece++) {
      int column = at(line.pieceFrom(piece));
      if (at(line.pieceTo(piece)) != column) {
        return false;
      }
      count += filled[column] ? 0 : 1;
      filled[column] = true;
    }
    return count >= 2 && 2 * count >= columns();
  }

  /** Whether some text of a line lies over an edge. */
  boolean isCrossedBy(PdfLine line) {
    for (int piece = 0; piece < line.pieces(); piece++) {
      if (at(line.pieceFrom(piece)) != at(line.pieceTo(piece))) {
        return true;
      }
    }
    return false;
  }

  private int at(float place) {
    int column = 0;
    while (column < edges.length && edges[column] < place) {
      column++;
    }
    return column;
  }

  /** Of a line that heads what comes on the next page; null when it has one cell alone. */
  static @Nullable TableHeader of(PdfLine line) {
    List<String> cells = new ArrayList<>();
    List<Float> edges = new ArrayList<>();
    int begin = 0;
    for (int at = 1; at <= line.size(); at++) {
      if (at == line.size() || line.isFar(at)) {
        cells.add(line.part(begin, at).text());
        if (at < line.size()) {
          edges.add((line.word(at - 1).to() + line.word(at).from()) / 2);
        }
        begin = at;
      }
    }
    float[] places = new float[edges.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = edges.get(i);
    }
    return places.length == 0 ? null : new TableHeader(List.copyOf(cells), places);
  }
}
