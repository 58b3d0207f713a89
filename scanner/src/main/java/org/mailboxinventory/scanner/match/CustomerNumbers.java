package org.mailboxinventory.scanner.match;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The bank's own numbers of customers with their segments, packed: there may be millions. */
final class CustomerNumbers {
  private static final int BLOCK_BITS = 20;
  private static final int BLOCK = 1 << BLOCK_BITS;

  /** A length from here on takes four more bytes. */
  private static final int LONG = 255;

  private final List<String> segments = new ArrayList<>();
  private final Map<String, Integer> segmentNumbers = new HashMap<>();

  /** Numbers one after the other, each behind its length; none lies across two blocks. */
  private final List<byte[]> blocks = new ArrayList<>();

  private int free = BLOCK;

  /** Where the length of a customer's number is: block and place. */
  private int[] begins;

  /** Empty while all are of one segment. */
  private int[] segmentOf = {};

  /** One more than a customer, found by the bytes of the number; zero for none. */
  private int[] places;

  private int size;

  /**
   * @param expected about how many customers there are
   */
  CustomerNumbers(int expected) {
    places = new int[(int) Math.min(Integer.MAX_VALUE - 8, 64 + expected * 4L / 3)];
    begins = new int[64 + expected];
  }

  /** Adds the next customer, whose number was not there. */
  void add(byte[] number, String segment) {
    if (size == begins.length) {
      begins = Arrays.copyOf(begins, size + size / 2);
    }
    if (size >= places.length / 5 * 4) {
      grow();
    }
    put(number);
    places[place(number, 0, number.length)] = size + 1;
    putSegment(segment);
    size++;
  }

  private void put(byte[] number) {
    int all = number.length + (number.length < LONG ? 1 : 1 + Integer.BYTES);
    if (blocks.isEmpty() || free + all > BLOCK) {
      blocks.add(new byte[Math.max(BLOCK, all)]);
      free = 0;
    }
    ByteBuffer block = ByteBuffer.wrap(blocks.get(blocks.size() - 1)).position(free);
    begins[size] = ((blocks.size() - 1) << BLOCK_BITS) | free;
    block.put((byte) Math.min(LONG, number.length));
    if (number.length >= LONG) {
      block.putInt(number.length);
    }
    block.put(number);
    free = Math.min(BLOCK, free + all);
  }

  private void putSegment(String segment) {
    int known =
        segmentNumbers.computeIfAbsent(
            segment,
            name -> {
              segments.add(name);
              return segments.size() - 1;
            });
    if (known > 0 || segmentOf.length > 0) {
      if (segmentOf.length <= size) {
        segmentOf = Arrays.copyOf(segmentOf, begins.length);
      }
      segmentOf[size] = known;
    }
  }

  /** The customer with this number; below zero when there is none. */
  int find(byte[] number) {
    return places[place(number, 0, number.length)] - 1;
  }

  /** All were added: none is looked for any more. */
  void end() {
    places = new int[0];
  }

  private int place(byte[] bytes, int from, int to) {
    int hash = 1;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    hash *= 0x9e3779b9;
    int place = Math.floorMod(hash ^ hash >>> 15, places.length);
    while (places[place] != 0 && !same(places[place] - 1, bytes, from, to)) {
      place = place + 1 == places.length ? 0 : place + 1;
    }
    return place;
  }

  private boolean same(int customer, byte[] bytes, int from, int to) {
    int begin = begin(customer);
    return Arrays.equals(block(customer), begin, begin + length(customer), bytes, from, to);
  }

  private byte[] block(int customer) {
    return blocks.get(begins[customer] >>> BLOCK_BITS);
  }

  private int length(int customer) {
    int at = begins[customer] & BLOCK - 1;
    int length = block(customer)[at] & 0xff;
    return length < LONG ? length : ByteBuffer.wrap(block(customer)).getInt(at + 1);
  }

  private int begin(int customer) {
    int at = begins[customer] & BLOCK - 1;
    return (block(customer)[at] & 0xff) < LONG ? at + 1 : at + 1 + Integer.BYTES;
  }

  private void grow() {
    places = new int[(int) Math.min(Integer.MAX_VALUE - 8, places.length * 2L)];
    for (int customer = 0; customer < size; customer++) {
      int begin = begin(customer);
      int end = begin + length(customer);
      places[place(block(customer), begin, end)] = customer + 1;
    }
  }

  int size() {
    return size;
  }

  String number(int customer) {
    return new String(block(customer), begin(customer), length(customer), StandardCharsets.UTF_8);
  }

  String segment(int customer) {
    return segments.get(customer < segmentOf.length ? segmentOf[customer] : 0);
  }

  /** How many customers each segment has. */
  Map<String, Integer> segmentSizes() {
    Map<String, Integer> sizes = new HashMap<>();
    for (int customer = 0; customer < size; customer++) {
      sizes.merge(segment(customer), 1, Integer::sum);
    }
    return sizes;
  }
}
