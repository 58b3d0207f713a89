package org.mailboxinventory.report.people.number;

import java.util.Arrays;

/**
 * Numbers strings of bytes as they come: equal ones have one number. Holds the bytes and 8 more.
 */
public final class ByteTable {
  private byte[] pool = new byte[1 << 12];

  /** By number, where its bytes end. */
  private int[] ends = new int[1 << 8];

  private int size;

  /** One more than a number; zero for none. */
  private int[] places = new int[1 << 10];

  /** The number of these bytes. */
  public int number(byte[] bytes) {
    int place = place(bytes);
    if (places[place] != 0) {
      return places[place] - 1;
    }
    int from = length();
    if (pool.length - from < bytes.length) {
      pool = Arrays.copyOf(pool, Math.max(from + bytes.length, pool.length + pool.length / 2));
    }
    System.arraycopy(bytes, 0, pool, from, bytes.length);
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
    }
    ends[size++] = from + bytes.length;
    places[place] = size;
    if (size > places.length / 2) {
      grow();
    }
    return size - 1;
  }

  private void grow() {
    places = new int[places.length * 2];
    for (int number = 0; number < size; number++) {
      places[place(bytes(number))] = number + 1;
    }
  }

  private int place(byte[] bytes) {
    int hash = Arrays.hashCode(bytes) * 0x9e3779b9;
    int place = (hash ^ hash >>> 15) & places.length - 1;
    while (places[place] != 0 && !same(places[place] - 1, bytes)) {
      place = place + 1 & places.length - 1;
    }
    return place;
  }

  private boolean same(int number, byte[] bytes) {
    return Arrays.equals(pool, begin(number), ends[number], bytes, 0, bytes.length);
  }

  private int begin(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  /** How many numbers there are. */
  public int size() {
    return size;
  }

  /** How many bytes all of them have. */
  public int length() {
    return begin(size);
  }

  /** The bytes of a number. */
  public byte[] bytes(int number) {
    return Arrays.copyOfRange(pool, begin(number), ends[number]);
  }
}
