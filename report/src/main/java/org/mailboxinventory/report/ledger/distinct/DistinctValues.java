package org.mailboxinventory.report.ledger.distinct;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts distinct values over all mailboxes, by detector and by place. They are set aside by slices
 * of the range of fingerprints, in memory while they are few and then in a temporary file that its
 * owner alone can read; at the end one slice at a time is in sets.
 */
public final class DistinctValues implements AutoCloseable {
  private static final int RECORD = 3 * Long.BYTES;
  private static final int MOST_SLICES = 256;

  /** So many values of a slice are written at a time. */
  private static final int AT_A_TIME = 512;

  private static final int PLACE_BITS = 32;

  private final Path temporary;
  private final int bits;
  private final List<Slice> slices = new ArrayList<>();
  private @Nullable Path file;
  private @Nullable FileChannel channel;
  private long end;

  /**
   * @param temporary a folder for what does not fit into memory
   * @param expected about so many values will come
   * @param slice so many should be in a set at most
   */
  public DistinctValues(Path temporary, long expected, long slice) {
    this.temporary = temporary;
    int count = 1;
    while (count < MOST_SLICES && (long) count * slice < expected) {
      count *= 2;
    }
    this.bits = Integer.numberOfTrailingZeros(count);
    for (int i = 0; i < count; i++) {
      slices.add(new Slice());
    }
  }

  private static final class Slice {
    private ByteBuffer open = ByteBuffer.allocate(16 * RECORD);
    private final List<Long> written = new ArrayList<>();
  }

  /** One value of a detector in a mailbox of a place, both by numbers. */
  public void add(int detector, int place, long high, long low) throws IOException {
    Slice slice = slices.get(bits == 0 ? 0 : (int) (high >>> (Long.SIZE - bits)));
    if (!slice.open.hasRemaining()) {
      make(slice);
    }
    slice.open.putLong(high).putLong(low).putLong(((long) detector << PLACE_BITS) | place);
  }

  private void make(Slice slice) throws IOException {
    if (slice.open.capacity() < AT_A_TIME * RECORD) {
      slice.open = ByteBuffer.allocate(slice.open.capacity() * 2).put(slice.open.flip());
      return;
    }
    slice.written.add(end);
    write(slice.open.flip());
    slice.open.clear();
  }

  private void write(ByteBuffer bytes) throws IOException {
    FileChannel to = channel;
    if (to == null) {
      Files.createDirectories(temporary);
      // The platform makes such files readable by their owner alone.
      file = Files.createTempFile(temporary, "values-", ".tmp");
      to = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
      channel = to;
    }
    while (bytes.hasRemaining()) {
      end += to.write(bytes, end);
    }
  }

  /** Distinct values by the number of a detector, and by that of a place. */
  public record Totals(Map<Integer, Long> byDetector, Map<Integer, Long> byPlace) {}

  /** Counts what was added. */
  public Totals totals() throws IOException {
    Totals totals = new Totals(new HashMap<>(), new HashMap<>());
    for (Slice slice : slices) {
      Map<Long, FingerprintSet> sets = new HashMap<>();
      Map<Integer, FingerprintSet> all = new HashMap<>();
      for (long from : slice.written) {
        count(read(from), sets, all);
      }
      count(slice.open.flip(), sets, all);
      all.forEach((detector, set) -> totals.byDetector().merge(detector, set.size(), Long::sum));
      sets.forEach((of, set) -> totals.byPlace().merge(of.intValue(), set.size(), Long::sum));
    }
    return totals;
  }

  private ByteBuffer read(long from) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(AT_A_TIME * RECORD);
    while (bytes.hasRemaining()) {
      if (channel == null || channel.read(bytes, from + bytes.position()) < 0) {
        throw new IOException("the temporary file is too short");
      }
    }
    return bytes.flip();
  }

  private static void count(
      ByteBuffer from, Map<Long, FingerprintSet> sets, Map<Integer, FingerprintSet> all) {
    while (from.hasRemaining()) {
      long high = from.getLong();
      long low = from.getLong();
      long of = from.getLong();
      sets.computeIfAbsent(of, any -> new FingerprintSet()).add(high, low);
      all.computeIfAbsent((int) (of >>> PLACE_BITS), any -> new FingerprintSet()).add(high, low);
    }
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }
}
