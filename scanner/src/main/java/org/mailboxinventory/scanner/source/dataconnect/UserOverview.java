package org.mailboxinventory.scanner.source.dataconnect;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.dataconnect.row.RowKey;

/**
 * What is known of one user's rows before they are read: which of them say of a message what
 * another row says of it as it was later: drops of several days bring the same message again. Of
 * the rows that can be read, the one last changed counts; of equals, the last. One that is later
 * still and cannot be read counts beside it, so that it is named.
 */
final class UserOverview implements RowsOverview {
  private final Map<Integer, long[]> places = new HashMap<>();
  private final Set<Integer> incomplete = new HashSet<>();
  private boolean whole = true;

  private UserOverview() {}

  /** A row that names a message. */
  private record Named(long message, long modified, int file, long place) {}

  static UserOverview of(List<DropFile> files, Spans spans, String user) {
    UserOverview overview = new UserOverview();
    List<Named> rows = new ArrayList<>();
    for (int file = 0; file < files.size(); file++) {
      List<Spans.Span> pieces = spans.of(file);
      if (!pieces.isEmpty()) {
        overview.collect(file, new UserRows(files.get(file), pieces, user, 0, true), rows);
      }
    }
    rows.sort(
        Comparator.comparingLong(Named::message)
            .thenComparingLong(Named::modified)
            .thenComparingInt(Named::file)
            .thenComparingLong(Named::place));
    Map<Integer, List<Long>> found = superseded(rows, new SoundRows(files, spans, user));
    found.forEach(
        (file, list) ->
            overview.places.put(file, list.stream().mapToLong(Long::longValue).sorted().toArray()));
    return overview;
  }

  /** By file, the places of rows that another row says later. */
  private static Map<Integer, List<Long>> superseded(List<Named> rows, SoundRows sound) {
    Map<Integer, List<Long>> found = new HashMap<>();
    boolean read = false;
    for (int i = rows.size() - 2; i >= 0; i--) {
      Named row = rows.get(i);
      Named later = rows.get(i + 1);
      if (row.message != later.message) {
        read = false;
        continue;
      }
      read = read || sound.holds(later.file, later.place);
      if (read || !sound.holds(row.file, row.place)) {
        found.computeIfAbsent(row.file, file -> new ArrayList<>()).add(row.place);
      }
    }
    return found;
  }

  private void collect(int file, UserRows rows, List<Named> into) {
    try (rows) {
      while (rows.next()) {
        RowKey key = rows.key();
        if (key.incomplete()) {
          incomplete.add(file);
        } else if (!key.id().isEmpty()) {
          into.add(new Named(hash(key.id()), key.modified(), file, rows.from()));
        }
      }
    } catch (IOException e) {
      // Reading the rows themselves will come upon it too, and say so.
      whole = false;
    }
  }

  /** Whether all of the user's rows could be looked at. */
  boolean isWhole() {
    return whole;
  }

  @Override
  public boolean superseded(int file, long place) {
    long[] known = places.get(file);
    return known != null && Arrays.binarySearch(known, place) >= 0;
  }

  @Override
  public boolean incomplete(int file) {
    return incomplete.contains(file);
  }

  @Override
  public String state(int file) {
    return state(places.get(file));
  }

  /** The same of the places superseded in a file, in their order; null for none. */
  static String state(long @Nullable [] places) {
    return places == null
        ? "0"
        : places.length + "-" + Integer.toHexString(Arrays.hashCode(places));
  }

  static long hash(String id) {
    return ByteBuffer.wrap(DigestUtils.sha256(id)).getLong();
  }
}
