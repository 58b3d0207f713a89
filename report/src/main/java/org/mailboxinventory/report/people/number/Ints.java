package org.mailboxinventory.report.people.number;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A column of numbers, at first zeros: in memory, or in a temporary file that the platform holds in
 * what memory is free. The file is its owner's alone and has no name once it is mapped, where the
 * platform allows that.
 */
public final class Ints {
  private static final int BLOCK_BITS = 26;
  private static final int BLOCK = 1 << BLOCK_BITS;

  private final int size;
  private final IntBuffer[] blocks;

  private Ints(int size, IntBuffer[] blocks) {
    this.size = size;
    this.blocks = blocks;
  }

  static Ints inMemory(int size) {
    IntBuffer[] blocks = new IntBuffer[blocks(size)];
    for (int i = 0; i < blocks.length; i++) {
      blocks[i] = IntBuffer.allocate(length(size, i));
    }
    return new Ints(size, blocks);
  }

  static Ints inFile(int size, Path folder) throws IOException {
    Files.createDirectories(folder);
    Path file = Files.createTempFile(folder, "people-", ".tmp");
    IntBuffer[] blocks = new IntBuffer[blocks(size)];
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE)) {
      fill(channel, (long) size * Integer.BYTES);
      for (int i = 0; i < blocks.length; i++) {
        long from = (long) i * BLOCK * Integer.BYTES;
        long bytes = (long) length(size, i) * Integer.BYTES;
        blocks[i] =
            channel
                .map(FileChannel.MapMode.READ_WRITE, from, bytes)
                .order(ByteOrder.nativeOrder())
                .asIntBuffer();
      }
    }
    return new Ints(size, blocks);
  }

  /** A full disk is noticed here, and not while the column is in use. */
  private static void fill(FileChannel channel, long bytes) throws IOException {
    ByteBuffer zeros = ByteBuffer.allocate(1 << 16);
    for (long left = bytes; left > 0; left -= zeros.position()) {
      zeros.clear().limit((int) Math.min(left, zeros.capacity()));
      while (zeros.hasRemaining()) {
        channel.write(zeros);
      }
    }
  }

  private static int blocks(int size) {
    return (int) (((long) size + BLOCK - 1) >>> BLOCK_BITS);
  }

  private static int length(int size, int block) {
    return (int) Math.min(BLOCK, size - (long) block * BLOCK);
  }

  public int size() {
    return size;
  }

  public int get(int place) {
    return blocks[place >>> BLOCK_BITS].get(place & BLOCK - 1);
  }

  public void set(int place, int number) {
    blocks[place >>> BLOCK_BITS].put(place & BLOCK - 1, number);
  }
}
