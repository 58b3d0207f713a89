package org.mailboxinventory.scanner.source.dataconnect;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.dataconnect.row.RowCursor;
import org.mailboxinventory.scanner.source.dataconnect.row.RowKey;
import org.mailboxinventory.scanner.source.dataconnect.row.RowPlace;

/** The rows of one user in one file, from a place on. For one thread. */
final class UserRows implements RowPlace, Closeable {
  /** What lies between two pieces is read through up to here, instead of opening the file anew. */
  private static final long NEAR = 1 << 16;

  private final DropFile file;
  private final List<Spans.Span> pieces;
  private final String user;
  private final long start;
  private final boolean brief;
  private @Nullable RowCursor rows;
  private @Nullable RowKey key;
  private int piece;

  UserRows(DropFile file, List<Spans.Span> pieces, String user, long start, boolean brief) {
    this.file = file;
    this.pieces = pieces;
    this.user = user;
    this.start = start;
    this.brief = brief;
  }

  /** Moves on to the next row that is mail, or says something of it; false after the last. */
  boolean next() throws IOException {
    while (piece < pieces.size()) {
      Spans.Span span = pieces.get(piece);
      if (span.to() <= start || (rows != null && rows.to() >= span.to())) {
        piece++;
        continue;
      }
      long wanted = Math.max(span.from(), start);
      RowCursor reached = reach(wanted);
      if (!reached.next()) {
        return false;
      }
      if (reached.from() >= wanted && own(reached.key())) {
        return true;
      }
    }
    return false;
  }

  private boolean own(RowKey found) {
    key = found;
    return found.user().equals(user) && found.shape() != RowKey.Shape.NO_MAIL;
  }

  private RowCursor reach(long place) throws IOException {
    RowCursor open = rows;
    if (open != null && open.to() < place && place - open.to() > NEAR) {
      file.close(open);
      open = null;
    }
    if (open == null) {
      open = file.open(place, brief);
      rows = open;
    }
    return open;
  }

  RowKey key() {
    return Objects.requireNonNull(key);
  }

  @Override
  public long from() {
    return Objects.requireNonNull(rows).from();
  }

  @Override
  public long to() {
    return Objects.requireNonNull(rows).to();
  }

  @Override
  public ObjectNode fields() throws IOException {
    return Objects.requireNonNull(rows).fields();
  }

  @Override
  public void close() throws IOException {
    if (rows != null) {
      file.close(rows);
      rows = null;
    }
  }
}
