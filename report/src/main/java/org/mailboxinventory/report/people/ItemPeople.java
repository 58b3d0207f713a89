package org.mailboxinventory.report.people;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Of whom the values of one item are. A value of several people is of him who is in the item with
 * another value. But where he has a telephone or address of his own there, another that is also of
 * somebody else is taken for that one's: a nominee's, beside the borrower's.
 */
final class ItemPeople {
  private final Values values;
  private final Joining joining;
  private final Set<Long> attributed = new HashSet<>();
  private long[] there = new long[16];
  private int size;

  ItemPeople(Values values, Joining joining) {
    this.values = values;
    this.joining = joining;
  }

  /** Begins with an item that holds these values. */
  void read(int[] held, int count) {
    there = there.length < count ? new long[2 * count] : there;
    attributed.clear();
    size = 0;
    for (int i = 0; i < count; i++) {
      int value = held[i];
      if (values.joins(value).countsAlone() && !joining.hub(value) && !joining.isSplit(value)) {
        there[size++] = ofKind(joining.person(value), value);
      }
    }
    Arrays.sort(there, 0, size);
  }

  private long ofKind(int person, int value) {
    return Joining.pair(person, values.rank(value));
  }

  private boolean isThere(int person) {
    int place = Arrays.binarySearch(there, 0, size, Joining.pair(person, 0));
    place = place < 0 ? -place - 1 : place;
    return place < size && Joining.low(there[place]) == person;
  }

  /** Whether another telephone or address is known to be his in the item. */
  private boolean hasOther(int person, int value) {
    long ofKind = ofKind(person, value);
    return values.joins(value) == PersonKind.Joins.CONTACT
        && (Arrays.binarySearch(there, 0, size, ofKind) >= 0 || attributed.contains(ofKind));
  }

  /** The person of a value, which is no hub. */
  int person(int value) {
    if (!joining.isSplit(value)) {
      return joining.person(value);
    }
    int first = Joining.NOBODY;
    int absent = Joining.NOBODY;
    int which = 0;
    for (int owner = joining.ownerOf(value, 0);
        owner != Joining.NOBODY;
        owner = joining.ownerOf(value, ++which)) {
      if (!isThere(owner)) {
        absent = absent == Joining.NOBODY ? owner : absent;
      } else if (hasOther(owner, value)) {
        first = first == Joining.NOBODY ? owner : first;
      } else {
        attributed.add(ofKind(owner, value));
        return owner;
      }
    }
    return absent != Joining.NOBODY ? absent : first;
  }
}
