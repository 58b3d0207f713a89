package org.mailboxinventory.report.people;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mailboxinventory.report.people.number.LongSort;
import org.mailboxinventory.report.people.number.Numbers;
import org.mailboxinventory.report.people.number.PairSort;
import org.mailboxinventory.report.people.number.Pairs;
import org.mailboxinventory.report.people.number.Scratch;
import org.mailboxinventory.report.people.number.Spool;
import org.mailboxinventory.report.people.number.Tally;

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
  private final FurtherValues further;
  private final Scratch scratch;

  Signing(Values values, Joining joining, Spool items, Numbering numbering, Scratch scratch)
      throws IOException {
    this.values = values;
    this.joining = joining;
    this.items = items;
    this.numbering = numbering;
    this.scratch = scratch;
    this.seen = SeenKinds.of(values);
    this.weights = new StrictWeights(values, joining, scratch);
    this.further = new FurtherValues(values, joining, scratch);
  }

  PersonSets sign() throws IOException {
    Tally signatures = scratch.tally();
    try (Seen ofPeople = new Seen(scratch)) {
      everywhere(ofPeople);
      inMailboxes(ofPeople);
      ofPeople.count(signatures);
    }
    return new PersonSets(seen.kinds(), signatures);
  }

  private void inMailboxes(Seen ofPeople) throws IOException {
    try (SeenInMailbox mailbox = new SeenInMailbox();
        Spool.Reader in = items.in()) {
      for (int number = in.readInt(); number >= 0; number = in.readInt()) {
        int item = 0;
        for (int count = in.readInt(); count > 0; count = in.readInt()) {
          mailbox.item(in, count, item++);
        }
        mailbox.end(number, ofPeople);
      }
    }
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
  private void everywhere(Seen ofPeople) throws IOException {
    try (LongSort byPerson = scratch.longs();
        PairSort more = scratch.pairs()) {
      for (int value = 0; value < values.size(); value++) {
        if (values.joins(value).strict() || contact(value)) {
          byPerson.add(Joining.pair(person(value), value));
        }
      }
      further.find(
          (person, value, of) -> more.add(Joining.pair(person, 0), of.code(seen.bit(value))));
      try (Numbers entries = byPerson.sorted();
          Pairs furthers = more.sorted()) {
        while (entries.has() || furthers.has()) {
          int person = Math.min(ahead(entries), ahead(furthers));
          UpperCount upper = new UpperCount();
          for (; ahead(entries) == person; entries.next()) {
            count(Joining.high(entries.get()), upper);
          }
          for (; ahead(furthers) == person; furthers.next()) {
            upper.further((int) furthers.second());
          }
          ofPeople.add(person, Seen.EVERYWHERE, upper.written());
        }
      }
    }
  }

  /** The person it stands at. */
  private static int ahead(Numbers pairs) {
    return pairs.has() ? Joining.low(pairs.get()) : Integer.MAX_VALUE;
  }

  private void count(int value, UpperCount upper) {
    if (contact(value)) {
      upper.contact(seen.bit(value));
    } else if (joining.strict(value) == value) {
      upper.strict(weights.of(value));
    }
  }

  /** The mailbox being read. */
  private final class SeenInMailbox implements AutoCloseable {
    private final LongSort inItems = scratch.longs();
    private final LongSort contacts = scratch.longs();
    private final LongSort stricts = scratch.longs();
    private final LongSort unsure = scratch.longs();

    private final ItemPeople people = new ItemPeople(values, joining);
    private int[] read = new int[16];

    void item(Spool.Reader in, int count, int item) throws IOException {
      read = read.length < count ? new int[2 * count] : read;
      for (int i = 0; i < count; i++) {
        read[i] = numbering.of(in.readInt());
      }
      people.read(read, count);
      for (int i = 0; i < count; i++) {
        int value = read[i];
        if (values.joins(value).countsAlone() && !joining.hub(value)) {
          inItems.add((long) people.person(value) << 32 | (long) item << BITS | seen.bit(value));
        }
        addBounds(value);
      }
    }

    private void addBounds(int value) throws IOException {
      int person = person(value);
      if (further.isUnsure(value)) {
        unsure.add(Joining.pair(person, value));
      }
      if (contact(value)) {
        contacts.add(Joining.pair(person, value));
      } else if (values.joins(value).strict()) {
        stricts.add(Joining.pair(joining.strict(value), person));
      }
    }

    void end(int number, Seen ofPeople) throws IOException {
      try (LongSort byPerson = strictByPerson();
          Numbers strict = byPerson.sorted();
          Numbers contact = contacts.sorted();
          Numbers more = unsure.sorted();
          Numbers inItem = inItems.sorted()) {
        while (strict.has() || contact.has() || more.has() || inItem.has()) {
          int person =
              Math.min(
                  Math.min(ahead(strict), ahead(contact)), Math.min(ahead(more), ahead(inItem)));
          UpperCount upper = new UpperCount();
          for (; ahead(strict) == person; strict.next()) {
            upper.strict(weights.of(Joining.high(strict.get())));
          }
          for (; ahead(contact) == person; contact.next()) {
            upper.contact(seen.bit(Joining.high(contact.get())));
          }
          for (; ahead(more) == person; more.next()) {
            upper.further(Further.UNSURE.code(seen.bit(Joining.high(more.get()))));
          }
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          writeItems(person, inItem, out);
          out.writeBytes(upper.written());
          ofPeople.add(person, number, out.toByteArray());
        }
      }
    }

    /** A strict set counts with the first of its people who are seen here. */
    private LongSort strictByPerson() throws IOException {
      LongSort byPerson = scratch.longs();
      int set = -1;
      try (Numbers pairs = stricts.sorted()) {
        for (; pairs.has(); pairs.next()) {
          if (Joining.low(pairs.get()) != set) {
            set = Joining.low(pairs.get());
            byPerson.add(Joining.pair(Joining.high(pairs.get()), set));
          }
        }
      }
      return byPerson;
    }

    /** How many combinations of kinds, then of each its kinds and in how many items it is. */
    private void writeItems(int person, Numbers inItem, ByteArrayOutputStream out)
        throws IOException {
      SortedMap<Long, Integer> times = new TreeMap<>();
      while (ahead(inItem) == person) {
        long item = inItem.get() >>> BITS;
        long mask = 0;
        for (; inItem.has() && inItem.get() >>> BITS == item; inItem.next()) {
          mask |= 1L << (inItem.get() & (1 << BITS) - 1);
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

    @Override
    public void close() throws IOException {
      try (inItems;
          contacts;
          unsure;
          stricts) {
        // Each is closed, whatever the others do.
      }
    }
  }
}
