package org.mailboxinventory.report.people;

import java.util.HashMap;
import java.util.Map;
import org.mailboxinventory.report.people.number.LongBag;

/**
 * How many people a set of own numbers and accounts is at most: as many as it holds values of one
 * kind of which a person has one, and one in any case.
 */
final class StrictWeights {
  private final Map<Integer, Integer> several = new HashMap<>();

  StrictWeights(Values values, Joining joining) {
    LongBag byKind = new LongBag();
    for (int value = 0; value < values.size(); value++) {
      if (values.kind(value).exclusive() && joining.strict(value) != value) {
        byKind.add((long) joining.strict(value) << 32 | value);
      }
    }
    count(values, byKind.sorted());
  }

  private void count(Values values, long[] pairs) {
    int from = 0;
    while (from < pairs.length) {
      int set = Joining.low(pairs[from]);
      int[] numbers = new int[values.kinds().size()];
      if (values.kind(set).exclusive()) {
        numbers[values.rank(set)]++;
      }
      int most = 1;
      for (; from < pairs.length && Joining.low(pairs[from]) == set; from++) {
        most = Math.max(most, ++numbers[values.rank(Joining.high(pairs[from]))]);
      }
      if (most > 1) {
        several.put(set, most);
      }
    }
  }

  int of(int set) {
    return several.getOrDefault(set, 1);
  }
}
