package org.mailboxinventory.scanner.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which customers have a value of one column, by the first half of the value's fingerprint, in 12
 * bytes a place. Chance makes two values of 10⁷ and 10⁷ equal once in 200,000 runs.
 */
final class PrintTable {
  private static final double FULLEST = 0.85;
  private static final int EMPTY = 0;

  private long[] prints;

  /** One more than the customer; below zero: the place of several in {@link #several}. */
  private int[] customers;

  private int size;
  private final Map<Integer, int[]> several = new HashMap<>();
  private int groups;

  PrintTable(int expected) {
    int places = (int) Math.min(Integer.MAX_VALUE - 8, Math.max(64, expected / FULLEST + 1));
    prints = new long[places];
    customers = new int[places];
  }

  void add(long print, int customer) {
    if (size + 1 > prints.length * FULLEST) {
      grow();
    }
    int place = place(print);
    if (customers[place] == EMPTY) {
      prints[place] = print;
      customers[place] = customer + 1;
      size++;
    } else {
      share(place, customer);
    }
  }

  private void share(int place, int customer) {
    int[] known = of(place);
    if (known[known.length - 1] == customer) {
      return;
    }
    int[] more = Arrays.copyOf(known, known.length + 1);
    more[known.length] = customer;
    if (customers[place] > 0) {
      customers[place] = - ++groups;
    }
    several.put(customers[place], more);
  }

  private int[] of(int place) {
    return customers[place] > 0
        ? new int[] {customers[place] - 1}
        : several.getOrDefault(customers[place], new int[0]);
  }

  /** The customers with this value; none when nobody in the list has it. */
  int[] of(long print) {
    int place = place(print);
    return customers[place] == EMPTY ? new int[0] : of(place);
  }

  private int place(long print) {
    long mixed = print * 0x9e3779b97f4a7c15L;
    int place = (int) Math.floorMod(mixed ^ mixed >>> 32, (long) prints.length);
    while (customers[place] != EMPTY && prints[place] != print) {
      place = place + 1 == prints.length ? 0 : place + 1;
    }
    return place;
  }

  private void grow() {
    long[] oldPrints = prints;
    int[] oldCustomers = customers;
    int places = (int) Math.min(Integer.MAX_VALUE - 8, prints.length * 3L / 2);
    prints = new long[places];
    customers = new int[places];
    for (int i = 0; i < oldPrints.length; i++) {
      if (oldCustomers[i] != EMPTY) {
        int place = place(oldPrints[i]);
        prints[place] = oldPrints[i];
        customers[place] = oldCustomers[i];
      }
    }
  }
}
