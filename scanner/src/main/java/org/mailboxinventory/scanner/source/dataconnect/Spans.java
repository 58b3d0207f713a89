package org.mailboxinventory.scanner.source.dataconnect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where in the files of a drop one user's rows lie. Where they are scattered, neighbouring pieces
 * are taken together with what lies between, so that the memory it takes stays bounded.
 */
final class Spans {
  private static final int NUMBERS = 3;

  private long[] numbers = new long[2 * NUMBERS];
  private int count;
  private int most = 4096;
  private long gap;

  /**
   * A piece of a file.
   *
   * @param to the first place that is not its own
   */
  record Span(long from, long to) {}

  /** Files come in order, and places within a file. */
  void add(int file, long from, long to) {
    if (count > 0 && joins(count - 1, file, from)) {
      numbers[NUMBERS * (count - 1) + 2] = to;
      return;
    }
    if (count >= most) {
      thin();
    }
    if (NUMBERS * count == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * numbers.length);
    }
    put(count, file, from, to);
    count++;
  }

  int count() {
    return count;
  }

  /** From now on no more than about so many pieces. */
  void limit(int pieces) {
    most = pieces;
    if (count >= most) {
      thin();
      numbers = Arrays.copyOf(numbers, NUMBERS * Math.max(2, count));
    }
  }

  /** The pieces of one file, in order. */
  List<Span> of(int file) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (numbers[NUMBERS * i] == file) {
        spans.add(new Span(numbers[NUMBERS * i + 1], numbers[NUMBERS * i + 2]));
      }
    }
    return spans;
  }

  /** What is done with a piece of a file of that number. */
  interface Each {
    void take(int file, Span piece);
  }

  /** Every piece, file after file. */
  void each(Each each) {
    for (int i = 0; i < count; i++) {
      each.take(
          (int) numbers[NUMBERS * i], new Span(numbers[NUMBERS * i + 1], numbers[NUMBERS * i + 2]));
    }
  }

  /** The numbers of the files in which there are pieces, in order. */
  List<Integer> files() {
    List<Integer> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int file = (int) numbers[NUMBERS * i];
      if (files.isEmpty() || files.get(files.size() - 1) != file) {
        files.add(file);
      }
    }
    return files;
  }

  private boolean joins(int last, int file, long from) {
    return numbers[NUMBERS * last] == file && from - numbers[NUMBERS * last + 2] <= gap;
  }

  private void put(int at, long file, long from, long to) {
    numbers[NUMBERS * at] = file;
    numbers[NUMBERS * at + 1] = from;
    numbers[NUMBERS * at + 2] = to;
  }

  /**
   * Joins across wider and wider gaps until half of the room is free, or nothing joins any more.
   */
  private void thin() {
    while (count > most / 2 && gap < Long.MAX_VALUE / 4) {
      gap = Math.max(16, 2 * gap);
      int kept = 0;
      for (int i = 0; i < count; i++) {
        long file = numbers[NUMBERS * i];
        long from = numbers[NUMBERS * i + 1];
        long to = numbers[NUMBERS * i + 2];
        if (kept > 0 && joins(kept - 1, (int) file, from)) {
          numbers[NUMBERS * (kept - 1) + 2] = to;
        } else {
          put(kept, file, from, to);
          kept++;
        }
      }
      count = kept;
    }
    // One piece for each file at least.
    most = Math.max(most, 2 * count);
  }
}
