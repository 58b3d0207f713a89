package org.mailboxinventory.report.people;

import java.io.IOException;
import java.util.Arrays;
import org.mailboxinventory.report.people.number.Ints;
import org.mailboxinventory.report.people.number.LongSort;
import org.mailboxinventory.report.people.number.Numbers;
import org.mailboxinventory.report.people.number.Scratch;

/**
 * How many people a set of own numbers and accounts is at most: as many as it holds values of one
 * kind of which a person has one, and one in any case.
 */
final class StrictWeights {
  /** By a set's least value, how many more than one. */
  private final Ints more;

  StrictWeights(Values values, Joining joining, Scratch scratch) throws IOException {
    more = scratch.ints(values.upTo(PersonKind.Joins.ACCOUNT));
    try (LongSort byKind = scratch.longs()) {
      for (int value = 0; value < more.size(); value++) {
        if (values.kind(value).exclusive() && joining.strict(value) != value) {
          byKind.add(Joining.pair(joining.strict(value), value));
        }
      }
      try (Numbers pairs = byKind.sorted()) {
        count(values, pairs);
      }
    }
  }

  private void count(Values values, Numbers pairs) throws IOException {
    int[] numbers = new int[values.kinds().size()];
    while (pairs.has()) {
      int set = Joining.low(pairs.get());
      Arrays.fill(numbers, 0);
      if (values.kind(set).exclusive()) {
        numbers[values.rank(set)]++;
      }
      int most = 1;
      for (; pairs.has() && Joining.low(pairs.get()) == set; pairs.next()) {
        most = Math.max(most, ++numbers[values.rank(Joining.high(pairs.get()))]);
      }
      more.set(set, most - 1);
    }
  }

  int of(int set) {
    return 1 + more.get(set);
  }
}
