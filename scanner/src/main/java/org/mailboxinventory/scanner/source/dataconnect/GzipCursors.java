package org.mailboxinventory.scanner.source.dataconnect;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.dataconnect.row.RowCursor;

/**
 * Packed files that one user's reading has left, kept open where it stopped: a packed file can only
 * be unpacked from its beginning, and the next user's rows usually follow. Safe for many threads.
 */
final class GzipCursors implements Closeable {
  private static final int MOST = 16;

  private final Deque<Idle> idle = new ArrayDeque<>();

  private record Idle(Path file, RowCursor cursor) {}

  /** One that stands at {@code place} or before it; null when there is none. */
  synchronized @Nullable RowCursor take(Path file, long place) {
    Idle nearest = null;
    for (Idle one : idle) {
      boolean fits = one.file.equals(file) && one.cursor.to() <= place;
      if (fits && (nearest == null || one.cursor.to() > nearest.cursor.to())) {
        nearest = one;
      }
    }
    if (nearest == null) {
      return null;
    }
    idle.remove(nearest);
    return nearest.cursor;
  }

  synchronized void give(Path file, RowCursor cursor) throws IOException {
    idle.add(new Idle(file, cursor));
    if (idle.size() > MOST) {
      idle.remove().cursor.close();
    }
  }

  @Override
  public synchronized void close() throws IOException {
    for (Iterator<Idle> all = idle.iterator(); all.hasNext(); ) {
      all.next().cursor.close();
      all.remove();
    }
  }
}
