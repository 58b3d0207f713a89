package org.mailboxinventory.report.people;

import java.io.IOException;
import java.util.BitSet;
import org.mailboxinventory.report.people.number.LongSort;
import org.mailboxinventory.report.people.number.Numbers;
import org.mailboxinventory.report.people.number.Scratch;

/**
 * Finds the further values of people: of each kind that is shared, all but one. The one is beside
 * an own number, if any is.
 */
final class FurtherValues {
  private final Values values;
  private final Joining joining;
  private final Scratch scratch;
  private final BitSet unsure = new BitSet();

  FurtherValues(Values values, Joining joining, Scratch scratch) {
    this.values = values;
    this.joining = joining;
    this.scratch = scratch;
  }

  /** Takes a further value of a person. */
  interface Found {
    void take(int person, int value, Further further) throws IOException;
  }

  /** Whether nothing tells whose a further value is. */
  boolean isUnsure(int value) {
    return unsure.get(value);
  }

  /** Finds them all; by person, ascending. */
  void find(Found found) throws IOException {
    try (LongSort byPerson = scratch.longs()) {
      int owns = values.upTo(PersonKind.Joins.OWN);
      for (int value = owns; value < values.upTo(PersonKind.Joins.CONTACT); value++) {
        if (joining.isSplit(value)) {
          int which = 0;
          for (int of = joining.ownerOf(value, 0);
              of != Joining.NOBODY;
              of = joining.ownerOf(value, ++which)) {
            byPerson.add(Joining.pair(of, value));
          }
        } else if (!joining.hub(value)) {
          byPerson.add(Joining.pair(joining.person(value), value));
        }
      }
      try (Numbers pairs = byPerson.sorted()) {
        find(pairs, found);
      }
    }
  }

  /** Of the values of one kind of a person, the first that is beside an own number comes first. */
  private void find(Numbers pairs, Found found) throws IOException {
    int person = Joining.NOBODY;
    int rank = -1;
    int first = -1;
    for (; pairs.has(); pairs.next()) {
      int value = Joining.high(pairs.get());
      if (Joining.low(pairs.get()) != person || values.rank(value) != rank) {
        person = Joining.low(pairs.get());
        rank = values.rank(value);
        first = value;
        continue;
      }
      boolean surer = joining.owner(first) < 0 && joining.owner(value) >= 0;
      int further = surer ? first : value;
      first = surer ? value : first;
      Further of = further(further, first);
      unsure.set(further, of == Further.UNSURE);
      found.take(person, further, of);
    }
  }

  private Further further(int value, int first) {
    if (joining.isSplit(value)) {
      return Further.SOMEBODY_ELSE;
    }
    boolean same = joining.owner(value) >= 0 && joining.owner(value) == joining.owner(first);
    return same && joining.isOftenOwned(value) ? Further.SAME_PERSON : Further.UNSURE;
  }
}
