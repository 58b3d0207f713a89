package org.mailboxinventory.scanner.spark.drop;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.dataconnect.DropPiece;
import org.mailboxinventory.scanner.source.dataconnect.PieceRows;

/**
 * Rows made of pieces, one piece after the other, as they are asked for.
 *
 * @param <P> a piece with what is wanted of it
 */
abstract class PieceIterator<P> implements Iterator<Row> {
  private final Iterator<P> pieces;
  private final Queue<Row> ready = new ArrayDeque<>();
  private @Nullable P piece;
  private @Nullable PieceRows rows;

  PieceIterator(Iterator<P> pieces) {
    this.pieces = pieces;
  }

  abstract DropPiece of(P wanted);

  abstract boolean brief();

  /** Reads on by one row at least, unless the piece is at its end; false then. */
  abstract boolean read(P wanted, PieceRows open, Queue<Row> into) throws IOException;

  /** What is said of a piece that cannot be read from a place on. */
  abstract Row failed(P wanted, long place, IOException failure);

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && (piece != null || pieces.hasNext())) {
      P now = piece;
      if (now == null) {
        now = pieces.next();
        piece = now;
      }
      advance(now);
    }
    return !ready.isEmpty();
  }

  private void advance(P now) {
    try {
      PieceRows open = rows;
      if (open == null) {
        open = of(now).open(brief());
        rows = open;
      }
      if (!read(now, open, ready)) {
        end();
      }
    } catch (IOException e) {
      ready.add(failed(now, rows == null ? of(now).from() : rows.nextPlace(), e));
      end();
    }
  }

  private void end() {
    PieceRows open = rows;
    rows = null;
    piece = null;
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        // It was only read from: there is nothing that closing could lose.
        return;
      }
    }
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }
}
