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
  private int[] segmentOf = new int[1024];
  private int size;

  /** Adds the next customer. */
  void add(byte[] number, String segment) {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size + size / 2);
      segmentOf = Arrays.copyOf(segmentOf, size + size / 2);
    }
    int from = size == 0 ? 0 : ends[size - 1];
    if (from + number.length > numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(from + number.length, numbers.length * 3 / 2));
    }
    System.arraycopy(number, 0, numbers, from, number.length);
    ends[size] = from + number.length;
    segmentOf[size] =
        segmentNumbers.computeIfAbsent(
            segment,
            name -> {
              segments.add(name);
              return segments.size() - 1;
            });
    size++;
  }

  int size() {
    return size;
  }

  String number(int customer) {
    int from = customer == 0 ? 0 : ends[customer - 1];
    return new String(numbers, from, ends[customer] - from, StandardCharsets.UTF_8);
  }

  String segment(int customer) {
    return segments.get(segmentOf[customer]);
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
