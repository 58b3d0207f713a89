package org.mailboxinventory.scanner.extract.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Strings by number, as UTF-8: the first ones in memory, what is beyond in a temporary file, so
 * that a workbook's millions of strings cost eight bytes of memory each.
 */
final class SharedStrings implements Closeable {
  private static final int CHUNK_BITS = 22;
  private static final int CHUNK = 1 << CHUNK_BITS;
  private static final int MASK = CHUNK - 1;
  private static final int PAGE_BITS = 16;
  private static final int PAGE = 1 << PAGE_BITS;

  /** Of all memory, the part that text may take. */
  private static final int SHARE = 8;

  private final long chunksInMemory;
  private final List<ByteBuffer> chunks = new ArrayList<>();

  /** Of each string: its chunk, its place in it, its length. */
  private final List<long[]> pages = new ArrayList<>();

  private int count;
  private boolean cut;
  private byte[] filling = new byte[0];
  private int filled;
  private @Nullable Path file;
  private @Nullable FileChannel channel;

  SharedStrings() {
    this(Runtime.getRuntime().maxMemory() / SHARE);
  }

  /**
   * @param inMemory how many bytes of text stay in memory
   */
  SharedStrings(long inMemory) {
    this.chunksInMemory = inMemory / CHUNK;
  }

  int size() {
    return count;
  }

  /** Whether some string was too long to be kept whole. */
  boolean isCut() {
    return cut;
  }

  /** Adds the next string; of one longer than a chunk, as much as fits. */
  void add(byte[] utf8, int length) {
    int taken = Math.min(length, MASK);
    cut |= taken < length;
    if (filled + taken > filling.length) {
      seal();
      filling = new byte[count == 0 ? Math.max(PAGE, taken) : CHUNK];
      filled = 0;
    }
    System.arraycopy(utf8, 0, filling, filled, taken);
    if ((count & (PAGE - 1)) == 0) {
      pages.add(new long[PAGE]);
    }
    pages.get(count >>> PAGE_BITS)[count & (PAGE - 1)] =
        ((long) chunks.size() << (2 * CHUNK_BITS)) | ((long) filled << CHUNK_BITS) | taken;
    filled += taken;
    count++;
  }

  /** Copies a string to the front of {@code into}, which is replaced when too short. */
  byte[] get(int index, byte[] into) {
    long at = pages.get(index >>> PAGE_BITS)[index & (PAGE - 1)];
    int length = (int) at & MASK;
    byte[] target = into.length >= length ? into : new byte[Math.max(length, into.length * 2)];
    int chunk = (int) (at >>> (2 * CHUNK_BITS));
    int from = (int) (at >>> CHUNK_BITS) & MASK;
    if (chunk == chunks.size()) {
      System.arraycopy(filling, from, target, 0, length);
    } else {
      chunks.get(chunk).get(from, target, 0, length);
    }
    return target;
  }

  /** The length of a string in bytes. */
  int length(int index) {
    return (int) pages.get(index >>> PAGE_BITS)[index & (PAGE - 1)] & MASK;
  }

  private void seal() {
    if (filling.length == 0) {
      return;
    }
    chunks.add(chunks.size() < chunksInMemory ? ByteBuffer.wrap(filling) : written());
  }

  private ByteBuffer written() {
    try {
      FileChannel open = channel;
      if (open == null) {
        file = Files.createTempFile("strings", null);
        open = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        channel = open;
      }
      long begin = open.size();
      ByteBuffer bytes = ByteBuffer.wrap(filling, 0, filled);
      for (long at = begin; bytes.hasRemaining(); at = begin + bytes.position()) {
        open.write(bytes, at);
      }
      return open.map(FileChannel.MapMode.READ_ONLY, begin, filled);
    } catch (IOException e) {
      throw new UncheckedIOException("no room for temporary files", e);
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
