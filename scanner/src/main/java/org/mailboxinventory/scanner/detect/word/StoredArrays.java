package org.mailboxinventory.scanner.detect.word;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Arrays of numbers as the build stores them: their length, then all at once, highest byte first.
 */
public final class StoredArrays {
  private StoredArrays() {}

  public static void write(int[] numbers, DataOutputStream out) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
    bytes.asIntBuffer().put(numbers);
    out.writeInt(numbers.length);
    out.write(bytes.array());
  }

  public static void write(long[] numbers, DataOutputStream out) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Long.BYTES);
    bytes.asLongBuffer().put(numbers);
    out.writeInt(numbers.length);
    out.write(bytes.array());
  }

  /** Lists of numbers: their lengths, then the numbers of all. */
  public static void write(int[][] lists, DataOutputStream out) throws IOException {
    int[] lengths = new int[lists.length];
    int total = 0;
    for (int i = 0; i < lists.length; i++) {
      lengths[i] = lists[i].length;
      total += lists[i].length;
    }
    int[] all = new int[total];
    int at = 0;
    for (int[] list : lists) {
      System.arraycopy(list, 0, all, at, list.length);
      at += list.length;
    }
    write(lengths, out);
    write(all, out);
  }

  public static int[] ints(DataInputStream in) throws IOException {
    int[] numbers = new int[in.readInt()];
    bytes(in, numbers.length * Integer.BYTES).asIntBuffer().get(numbers);
    return numbers;
  }

  public static long[] longs(DataInputStream in) throws IOException {
    long[] numbers = new long[in.readInt()];
    bytes(in, numbers.length * Long.BYTES).asLongBuffer().get(numbers);
    return numbers;
  }

  public static int[][] lists(DataInputStream in) throws IOException {
    int[] lengths = ints(in);
    int[] all = ints(in);
    int[][] lists = new int[lengths.length][];
    int[] none = {};
    int at = 0;
    for (int i = 0; i < lists.length; i++) {
      lists[i] = lengths[i] == 0 ? none : java.util.Arrays.copyOfRange(all, at, at + lengths[i]);
      at += lengths[i];
    }
    return lists;
  }

  private static ByteBuffer bytes(DataInputStream in, int count) throws IOException {
    byte[] bytes = in.readNBytes(count);
    if (bytes.length < count) {
      throw new EOFException("stored arrays end too soon");
    }
    return ByteBuffer.wrap(bytes);
  }
}
