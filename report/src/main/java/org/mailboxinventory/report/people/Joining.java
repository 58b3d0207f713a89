package org.mailboxinventory.report.people;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import org.mailboxinventory.report.people.number.KindSet;
import org.mailboxinventory.report.people.number.LongBag;
import org.mailboxinventory.report.people.number.Sets;
import org.mailboxinventory.report.people.number.Spool;

/**
 * Which values belong to one person. Values that stand in one record are joined, unless numbers of
 * which a person has one say that they are two people; a value that hangs together with far more
 * others than people have joins nothing.
 */
final class Joining {
  /** Belongs to no person. */
  static final int NOBODY = -1;

  private final Values values;
  private final Spool records;
  private final Numbering numbering;
  private final BitSet hubs = new BitSet();
  private final Strong strong;
  private final int[] owner;
  private final BitSet split = new BitSet();
  private final int[] person;
  private int[] strict = new int[0];

  Joining(Values values, Spool records, Numbering numbering) {
    this.values = values;
    this.records = records;
    this.numbering = numbering;
    this.strong = new Strong(values);
    this.owner = new int[values.size()];
    this.person = new int[values.size()];
  }

  /** A pair of values, the lower number first. */
  static long pair(int low, int high) {
    return (long) low << 32 | high;
  }

  static int low(long pair) {
    return (int) (pair >> 32);
  }

  static int high(long pair) {
    return (int) pair;
  }

  void join() throws IOException {
    Hubs caps = new Hubs(values);
    caps.find(pairs(), hubs);
    caps.find(pairs(), hubs);
    long[] pairs = pairs();
    strong.join(pairs);
    findOwners(pairs);
    Sets together = together(pairs);
    Arrays.setAll(person, together::of);
    takeApart(pairs);
    for (int value = 0; value < person.length; value++) {
      if (hubs.get(value)) {
        person[value] = NOBODY;
      } else if (split.get(value)) {
        person[value] = person[owner[value]];
      }
    }
    strict = strictSets(pairs);
  }

  /** The person of a value, named by a number; {@link #NOBODY} of a hub. */
  int person(int value) {
    return person[value];
  }

  boolean hub(int value) {
    return hubs.get(value);
  }

  /**
   * The set that an own number or account hangs together in, whatever contradicts; by its least.
   */
  int strict(int value) {
    return strict[value];
  }

  /** From the least value of each record that is no hub to its others. */
  private long[] pairs() throws IOException {
    LongBag pairs = new LongBag();
    try (DataInputStream in = records.in()) {
      for (int count = in.readInt(); count > 0; count = in.readInt()) {
        int[] record = new int[count];
        for (int i = 0; i < count; i++) {
          record[i] = numbering.of(in.readInt());
        }
        Arrays.sort(record);
        int anchor = -1;
        for (int value : record) {
          if (hubs.get(value)) {
            continue;
          }
          if (anchor >= 0) {
            pairs.add(pair(anchor, value));
          } else {
            anchor = value;
          }
        }
      }
    }
    return pairs.sorted();
  }

  private boolean own(int value) {
    return values.joins(value) == PersonKind.Joins.OWN;
  }

  /** A shared value's owners are the people it is beside; two that contradict split it. */
  private void findOwners(long[] pairs) {
    Arrays.fill(owner, -1);
    LongBag owners = new LongBag();
    for (long pair : pairs) {
      if (own(low(pair)) && !own(high(pair))) {
        owners.add(pair(high(pair), strong.of(low(pair))));
      }
    }
    int last = -1;
    KindSet seen = new KindSet(values.kinds().size());
    for (long pair : owners.sorted()) {
      int value = low(pair);
      if (value != last) {
        last = value;
        owner[value] = high(pair);
        seen.clear();
      }
      if (!seen.addAll(strong.exclusives(high(pair)))) {
        split.set(value);
      }
    }
  }

  private Sets together(long[] pairs) {
    Sets together = new Sets(values.size());
    for (long pair : pairs) {
      int low = low(pair);
      int high = high(pair);
      if (!split.get(low) && !split.get(high) && !contradicting(low, high)) {
        together.join(low, high);
      }
    }
    return together;
  }

  /** Of two shared values: whether their owners are two people. */
  private boolean contradicting(int low, int high) {
    return !own(low)
        && !own(high)
        && owner[low] >= 0
        && owner[high] >= 0
        && strong.contradict(owner[low], owner[high]);
  }

  /** A set that holds two people after all falls apart into them. */
  private void takeApart(long[] pairs) {
    BitSet broken = brokenSets();
    if (broken.isEmpty()) {
      return;
    }
    int[] before = person.clone();
    BitSet placed = new BitSet();
    for (int value = 0; value < before.length; value++) {
      if (broken.get(before[value])) {
        int to = own(value) ? strong.of(value) : owner[value];
        person[value] = to >= 0 ? to : value;
        placed.set(value, to >= 0);
      }
    }
    for (long pair : pairs) {
      int low = low(pair);
      int high = high(pair);
      if (broken.get(before[high]) && before[low] == before[high] && !placed.get(high)) {
        if (placed.get(low)) {
          person[high] = person[low];
          placed.set(high);
        }
      }
    }
  }

  private BitSet brokenSets() {
    LongBag parts = new LongBag();
    for (int value = 0; value < person.length; value++) {
      if (own(value)) {
        parts.add(pair(person[value], strong.of(value)));
      }
    }
    BitSet broken = new BitSet();
    KindSet seen = new KindSet(values.kinds().size());
    int last = -1;
    for (long pair : parts.sorted()) {
      if (low(pair) != last) {
        last = low(pair);
        seen.clear();
      }
      if (!seen.addAll(strong.exclusives(high(pair)))) {
        broken.set(last);
      }
    }
    return broken;
  }

  private int[] strictSets(long[] pairs) {
    Sets sets = new Sets(values.size());
    for (long pair : pairs) {
      if (values.joins(low(pair)).strict() && values.joins(high(pair)).strict()) {
        sets.join(low(pair), high(pair));
      }
    }
    int[] of = new int[values.size()];
    Arrays.setAll(of, sets::of);
    return of;
  }
}
