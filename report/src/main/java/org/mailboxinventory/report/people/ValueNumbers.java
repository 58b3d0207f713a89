package org.mailboxinventory.report.people;

import java.io.IOException;
import java.util.BitSet;
import org.mailboxinventory.report.people.number.LongSort;
import org.mailboxinventory.report.people.number.Numbers;
import org.mailboxinventory.report.people.number.Pairs;

/** Gives each value a number, kind by kind and by fingerprint, and says which are in a list. */
final class ValueNumbers {
  private static final int NUMBER_BITS = 31;

  private final KindTable kinds;
  private final BitSet listed = new BitSet();

  ValueNumbers(KindTable kinds) {
    this.kinds = kinds;
  }

  /**
   * Numbers the values.
   *
   * @param places where values are: their keys, and with each a place
   * @param list keys of values that are in a list
   * @param numbers takes for each place the number of its value
   */
  Values number(Pairs places, Numbers list, LongSort numbers) throws IOException {
    int[] ofRank = new int[kinds.size()];
    int number = -1;
    long last = 0;
    for (; places.has(); places.next()) {
      long key = places.get();
      if (number < 0 || key != last) {
        number = Math.addExact(number, 1);
        last = key;
        ofRank[KindTable.rankOf(key)]++;
        while (list.has() && list.get() < key) {
          list.next();
        }
        listed.set(number, list.has() && list.get() == key);
      }
      numbers.add(places.second() << NUMBER_BITS | number);
    }
    return new Values(kinds, ofRank);
  }

  /** The number that stands beside a place. */
  static int number(long placed) {
    return (int) placed & Integer.MAX_VALUE;
  }

  /** Numbers of values in the list. */
  BitSet listed() {
    return listed;
  }
}
