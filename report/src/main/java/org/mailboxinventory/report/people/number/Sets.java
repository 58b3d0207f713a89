package org.mailboxinventory.report.people.number;

import java.io.IOException;

/**
 * Disjoint sets of numbers; a set is named by its least number, whatever order it was joined in.
 */
public final class Sets {
  /** By number, how much lower its parent is: its set is named by one that is its own parent. */
  private final Ints lower;

  public Sets(int size, Scratch scratch) throws IOException {
    lower = scratch.ints(size);
  }

  private int parent(int number) {
    return number - lower.get(number);
  }

  public int of(int number) {
    int at = number;
    int parent = parent(at);
    while (parent != at) {
      int above = parent(parent);
      lower.set(at, at - above);
      at = above;
      parent = parent(at);
    }
    return at;
  }

  public void join(int a, int b) {
    int first = of(a);
    int second = of(b);
    if (first < second) {
      lower.set(second, second - first);
    } else {
      lower.set(first, first - second);
    }
  }
}
