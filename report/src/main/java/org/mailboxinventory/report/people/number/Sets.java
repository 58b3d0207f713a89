package org.mailboxinventory.report.people.number;

/**
 * Disjoint sets of numbers; a set is named by its least number, whatever order it was joined in.
 */
public final class Sets {
  private final int[] parent;

  public Sets(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  public int of(int number) {
    int at = number;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  public void join(int a, int b) {
    int first = of(a);
    int second = of(b);
    if (first < second) {
      parent[second] = first;
    } else {
      parent[first] = second;
    }
  }
}
