package org.mailboxinventory.scanner.source.dataconnect;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Which of a user's rows can be read, of those whose keys can. Of lines of JSON all can; of a
 * Parquet file, columns may be damaged that keys are not made of. Only files of which it is asked
 * are looked through.
 */
final class SoundRows {
  private final List<DropFile> files;
  private final Spans spans;
  private final String user;
  private final Map<Integer, long[]> unreadable = new HashMap<>();

  SoundRows(List<DropFile> files, Spans spans, String user) {
    this.files = files;
    this.spans = spans;
    this.user = user;
  }

  boolean holds(int file, long place) {
    return files.get(file).form() != DropFile.Form.PARQUET
        || Arrays.binarySearch(unreadable.computeIfAbsent(file, this::look), place) < 0;
  }

  private long[] look(int file) {
    LongStream.Builder places = LongStream.builder();
    try (UserRows rows = new UserRows(files.get(file), spans.of(file), user, 0, false)) {
      while (rows.next()) {
        if (rows.key().failure() != null) {
          places.add(rows.from());
        }
      }
    } catch (IOException e) {
      // Keys cannot be read on either, so nothing behind is asked for.
      return places.build().toArray();
    }
    return places.build().toArray();
  }
}
