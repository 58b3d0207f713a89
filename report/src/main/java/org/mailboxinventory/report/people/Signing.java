package org.mailboxinventory.report.people;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mailboxinventory.report.people.number.LongBag;
import org.mailboxinventory.report.people.number.Spool;

/**
 * Says of each person what is seen of him, mailbox by mailbox, without who he is: which kinds stand
 * together in an item, and how often. People of whom the same is seen are counted together.
 */
final class Signing {
  /** More items with the same kinds say nothing more. */
  private static final int MOST_TIMES = 15;

  private static final int BITS = 6;

  private final Values values;
  private final Joining joining;
  private final Spool items;
  private final Numbering numbering;
  private final SeenKinds seen;
  private final StrictWeights weights;
  private final Signatures signatures = new Signatures();
  private final int[] state;

  Signing(Values values, Joining joining, Spool items, Numbering numbering) {
    this.values = values;
    this.joining = joining;
    this.items = items;
    this.numbering = numbering;
    this.seen = SeenKinds.of(values);
    this.weights = new StrictWeights(values, joining);
    this.state = new int[values.size()];
  }

  PersonSets sign() throws IOException {
    everywhere();
    SeenInMailbox mailbox = new SeenInMailbox();
    try (DataInputStream in = items.in()) {
      for (int number = in.readInt(); number >= 0; number = in.readInt()) {
        int item = 0;
        for (int count = in.readInt(); count > 0; count = in.readInt()) {
          for (int i = 0; i < count; i++) {
            mailbox.add(numbering.of(in.readInt()), item);
          }
          item++;
        }
        mailbox.end(number);
      }
    }
    return new PersonSets(seen.kinds(), signatures.count(state));
  }

  /** A hub is nobody, and one person at most. */
  private int person(int value) {
    int person = joining.person(value);
    return person == Joining.NOBODY ? value : person;
  }

  private boolean contact(int value) {
    return values.joins(value) == PersonKind.Joins.CONTACT;
  }

  /** What of a person is counted once however many mailboxes there are. */
  private void everywhere() {
    LongBag entries = new LongBag();
    for (int value = 0; value < state.length; value++) {
      if (values.joins(value).strict() || contact(value)) {
        entries.add(Joining.pair(person(value), value));
      }
    }
    Upper upper = new Upper();
    int last = -1;
    for (long entry : entries.sorted()) {
      if (Joining.low(entry) != last && last >= 0) {
        state[last] = signatures.first(upper.take());
      }
      last = Joining.low(entry);
      int value = Joining.high(entry);
      if (contact(value)) {
        upper.contact(seen.bit(value));
      } else if (joining.strict(value) == value) {
        upper.strict(weights.of(value));
      }
    }
    if (last >= 0) {
      state[last] = signatures.first(upper.take());
    }
  }

  /** Bounds from above: strict sets by their weight, contacts one by one. */
  private static final class Upper {
    private final int[] contacts = new int[SeenKinds.MOST];
    private int strict;

    void contact(int bit) {
      contacts[bit]++;
    }

    void strict(int weight) {
      strict += weight;
    }

    /** Written as varints: the weight, how many kinds of contact, then kind and number of each. */
    byte[] take() {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Varints.write(out, strict);
      Varints.write(out, Arrays.stream(contacts).filter(count -> count > 0).count());
      for (int bit = 0; bit < contacts.length; bit++) {
        if (contacts[bit] > 0) {
          Varints.write(out, bit);
          Varints.write(out, contacts[bit]);
        }
      }
      Arrays.fill(contacts, 0);
      strict = 0;
      return out.toByteArray();
    }
  }

  /** The mailbox being read. */
  private final class SeenInMailbox {
    private final LongBag inItems = new LongBag();
    private final LongBag contacts = new LongBag();
    private final LongBag stricts = new LongBag();

    void add(int value, int item) {
      int person = person(value);
      if (values.joins(value).countsAlone() && !joining.hub(value)) {
        inItems.add((long) person << 32 | (long) item << BITS | seen.bit(value));
      }
      if (contact(value)) {
        contacts.add(Joining.pair(person, value));
      } else if (values.joins(value).strict()) {
        stricts.add(Joining.pair(joining.strict(value), person));
      }
    }

    void end(int number) {
      long[] strict = strictByPerson();
      long[] contact = contacts.sorted();
      long[] inItem = inItems.sorted();
      int s = 0;
      int c = 0;
      int i = 0;
      Upper upper = new Upper();
      while (s < strict.length || c < contact.length || i < inItem.length) {
        int person = Math.min(first(strict, s), Math.min(first(contact, c), first(inItem, i)));
        for (; s < strict.length && Joining.low(strict[s]) == person; s++) {
          upper.strict(weights.of(Joining.high(strict[s])));
        }
        for (; c < contact.length && Joining.low(contact[c]) == person; c++) {
          upper.contact(seen.bit(Joining.high(contact[c])));
        }
        int from = i;
        while (i < inItem.length && Joining.low(inItem[i]) == person) {
          i++;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writeItems(inItem, from, i, out);
        out.writeBytes(upper.take());
        state[person] = signatures.next(state[person], number, out.toByteArray());
      }
    }

    /** A strict set counts with the first of its people who are seen here. */
    private long[] strictByPerson() {
      LongBag byPerson = new LongBag();
      int set = -1;
      for (long pair : stricts.sorted()) {
        if (Joining.low(pair) != set) {
          set = Joining.low(pair);
          byPerson.add(Joining.pair(Joining.high(pair), set));
        }
      }
      return byPerson.sorted();
    }

    private int first(long[] pairs, int at) {
      return at < pairs.length ? Joining.low(pairs[at]) : Integer.MAX_VALUE;
    }

    /** How many combinations of kinds, then of each its kinds and in how many items it is. */
    private void writeItems(long[] inItem, int from, int to, ByteArrayOutputStream out) {
      SortedMap<Long, Integer> times = new TreeMap<>();
      int at = from;
      while (at < to) {
        long item = inItem[at] >>> BITS;
        long mask = 0;
        for (; at < to && inItem[at] >>> BITS == item; at++) {
          mask |= 1L << (inItem[at] & (1 << BITS) - 1);
        }
        times.merge(mask, 1, (a, b) -> Math.min(MOST_TIMES, a + b));
      }
      Varints.write(out, times.size());
      times.forEach(
          (mask, number) -> {
            Varints.write(out, mask);
            Varints.write(out, number);
          });
    }
  }
}
