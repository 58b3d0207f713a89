package org.mailboxinventory.scanner.match;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The bank's own numbers of customers with their segments, packed: there may be millions. */
final class CustomerNumbers {
  private final List<String> segments = new ArrayList<>();
  private final Map<String, Integer> segmentNumbers = new HashMap<>();
  private byte[] numbers = new byte[1 << 16];
  private int[] ends = new int[1024];

  /** Empty while all are of one segment. */
  private int[] segmentOf = {};

  /** One more than a customer, found by the bytes of the number; zero for none. */
  private int[] places;

  private int size;

  /**
   * @param expected about how many customers there are
   */
  CustomerNumbers(int expected) {
    places = new int[(int) Math.min(Integer.MAX_VALUE - 8, 64 + expected * 3L / 2)];
  }

  /** Adds the next customer, whose number was not there. */
  void add(byte[] number, String segment) {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size + size / 2);
    }
    if (size >= places.length / 4 * 3) {
      grow();
    }
    int from = size == 0 ? 0 : ends[size - 1];
    if (from + number.length > numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(from + number.length, numbers.length * 3 / 2));
    }
    System.arraycopy(number, 0, numbers, from, number.length);
    ends[size] = from + number.length;
    places[place(number, 0, number.length)] = size + 1;
    putSegment(segment);
    size++;
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
        segmentOf = Arrays.copyOf(segmentOf, ends.length);
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
    return Arrays.equals(numbers, begin(customer), ends[customer], bytes, from, to);
  }

  private int begin(int customer) {
    return customer == 0 ? 0 : ends[customer - 1];
  }

  private void grow() {
    places = new int[(int) Math.min(Integer.MAX_VALUE - 8, places.length * 2L)];
    for (int customer = 0; customer < size; customer++) {
      places[place(numbers, begin(customer), ends[customer])] = customer + 1;
    }
  }

  int size() {
    return size;
  }

  String number(int customer) {
    int from = begin(customer);
    return new String(numbers, from, ends[customer] - from, StandardCharsets.UTF_8);
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
