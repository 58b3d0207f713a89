package org.mailboxinventory.report.people;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.people.number.Ints;
import org.mailboxinventory.report.people.number.KindSet;
import org.mailboxinventory.report.people.number.LongSort;
import org.mailboxinventory.report.people.number.Numbers;
import org.mailboxinventory.report.people.number.Scratch;
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
  private final Scratch scratch;
  private final BitSet hubs = new BitSet();
  private final Ints person;
  private final Sets strict;
  private final int stricts;
  private final BitSet oftenOwned = new BitSet();
  private @Nullable Owners owners;

  Joining(Values values, Spool records, Numbering numbering, Scratch scratch) throws IOException {
    this.values = values;
    this.records = records;
    this.numbering = numbering;
    this.scratch = scratch;
    this.person = scratch.ints(values.size());
    this.stricts = values.upTo(PersonKind.Joins.ACCOUNT);
    this.strict = new Sets(stricts, scratch);
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
    Hubs caps = new Hubs(values, scratch);
    for (int round = 0; round < 2; round++) {
      try (Numbers pairs = pairs()) {
        caps.find(pairs, hubs);
      }
    }
    try (Numbers pairs = pairs();
        Edges edges = new Edges(pairs, scratch)) {
      Strong strong = new Strong(values, edges, scratch);
      Owners found = new Owners(values, strong, edges, scratch);
      owners = found;
      putTogether(strong, found, edges);
      takeApart(strong, found, edges);
      findOftenOwned(found);
      for (int value = 0; value < person.size(); value++) {
        if (hubs.get(value)) {
          person.set(value, NOBODY);
        } else if (found.split(value)) {
          person.set(value, person.get(found.of(value)));
        }
      }
      edges.each(
          pair -> {
            if (high(pair) < stricts) {
              strict.join(low(pair), high(pair));
            }
          });
    }
  }

  /** The person of a value, named by a number; {@link #NOBODY} of a hub. */
  int person(int value) {
    return person.get(value);
  }

  /** Whether the value is of several people. */
  boolean isSplit(int value) {
    return owners != null && owners.split(value);
  }

  /** One of the people that a split value is of, by a number from zero; below zero behind all. */
  int ownerOf(int value, int which) {
    if (owners == null) {
      return NOBODY;
    }
    int place = owners.firstOwner(value) + which;
    return owners.isOwner(place, value) ? person(owners.ownerAt(place)) : NOBODY;
  }

  /** The least of the own numbers' sets that a shared value is beside; below zero for none. */
  int owner(int value) {
    return owners == null ? NOBODY : owners.of(value);
  }

  /** Whether a shared value is beside an own number in more than one record. */
  boolean isOftenOwned(int value) {
    return oftenOwned.get(value);
  }

  boolean hub(int value) {
    return hubs.get(value);
  }

  /**
   * The set that an own number or account hangs together in, whatever contradicts; by its least.
   */
  int strict(int value) {
    return value < stricts ? strict.of(value) : value;
  }

  /** From the least value of each record that is no hub to its others. */
  private Numbers pairs() throws IOException {
    try (LongSort pairs = scratch.longs();
        Spool.Reader in = records.in()) {
      int[] record = new int[ItemReading.MOST_IN_RECORD];
      for (int count = in.readInt(); count > 0; count = in.readInt()) {
        for (int i = 0; i < count; i++) {
          record[i] = numbering.of(in.readInt());
        }
        Arrays.sort(record, 0, count);
        addPairs(record, count, pairs);
      }
      return pairs.sorted();
    }
  }

  private void findOftenOwned(Owners found) throws IOException {
    BitSet once = new BitSet();
    try (Spool.Reader in = records.in()) {
      int[] record = new int[ItemReading.MOST_IN_RECORD];
      for (int count = in.readInt(); count > 0; count = in.readInt()) {
        boolean owned = false;
        for (int i = 0; i < count; i++) {
          record[i] = numbering.of(in.readInt());
          owned |= found.own(record[i]) && !hubs.get(record[i]);
        }
        for (int i = 0; i < count && owned; i++) {
          (once.get(record[i]) ? oftenOwned : once).set(record[i]);
        }
      }
    }
  }

  private void addPairs(int[] record, int count, LongSort pairs) throws IOException {
    int anchor = -1;
    for (int i = 0; i < count; i++) {
      int value = record[i];
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

  private void putTogether(Strong strong, Owners owners, Edges edges) throws IOException {
    Sets together = new Sets(values.size(), scratch);
    edges.each(
        pair -> {
          int low = low(pair);
          int high = high(pair);
          boolean split = owners.split(low) || owners.split(high);
          if (!split && !owners.contradict(low, high, strong)) {
            together.join(low, high);
          }
        });
    for (int value = 0; value < person.size(); value++) {
      person.set(value, together.of(value));
    }
  }

  /** A set that holds two people after all falls apart into them. */
  private void takeApart(Strong strong, Owners owners, Edges edges) throws IOException {
    BitSet broken = brokenSets(strong);
    if (broken.isEmpty()) {
      return;
    }
    Ints before = scratch.ints(person.size());
    BitSet placed = new BitSet();
    for (int value = 0; value < before.size(); value++) {
      before.set(value, person.get(value));
      if (broken.get(before.get(value))) {
        int to = owners.own(value) ? strong.of(value) : owners.of(value);
        person.set(value, to >= 0 ? to : value);
        placed.set(value, to >= 0);
      }
    }
    edges.each(
        pair -> {
          int low = low(pair);
          int high = high(pair);
          boolean apart = broken.get(before.get(high)) && before.get(low) == before.get(high);
          if (apart && !placed.get(high) && placed.get(low)) {
            person.set(high, person.get(low));
            placed.set(high);
          }
        });
  }

  private BitSet brokenSets(Strong strong) throws IOException {
    BitSet broken = new BitSet();
    try (LongSort parts = scratch.longs()) {
      int owns = values.upTo(PersonKind.Joins.OWN);
      for (int value = 0; value < owns; value++) {
        parts.add(pair(person.get(value), strong.of(value)));
      }
      KindSet seen = new KindSet(values.kinds().size());
      int last = -1;
      try (Numbers sorted = parts.sorted()) {
        for (; sorted.has(); sorted.next()) {
          if (low(sorted.get()) != last) {
            last = low(sorted.get());
            seen.clear();
          }
          if (!seen.addAll(strong.exclusives(high(sorted.get())))) {
            broken.set(last);
          }
        }
      }
    }
    return broken;
  }
}
