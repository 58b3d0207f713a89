package org.mailboxinventory.report.people;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.people.number.LongSort;
import org.mailboxinventory.report.people.number.Numbers;
import org.mailboxinventory.report.people.number.PairSort;
import org.mailboxinventory.report.people.number.Pairs;
import org.mailboxinventory.report.people.number.Scratch;
import org.mailboxinventory.report.people.number.Spool;

/**
 * Takes the findings of a ledger, mailbox by mailbox, and puts those values together that belong to
 * one person. No step depends on an order: not of mailboxes, items, records or findings; nor, but
 * for values that nothing else tells apart, on the fingerprints. Values that are joined by nothing
 * are people of their own. Memory does not grow with the findings: columns and sorts that are too
 * large for it lie in temporary files, and only the values of one item are held at once.
 *
 * <p>For one thread. Give every finding to {@link #add}, every mailbox's end to {@link
 * #endMailbox}, then ask once, for {@link #persons} or {@link #compared}.
 */
public final class Grouping implements AutoCloseable {
  private static final int[] ALONE = {0};

  private final KindTable kinds;
  private final Scratch scratch;
  private final Spool tuples;
  private final PairSort mailbox;
  private final PairSort places;
  private final LongSort listed;
  private long place;

  /**
   * @param kinds of all detectors whose findings are added
   * @param work a folder for temporary files, which hold numbers and parts of fingerprints
   */
  public Grouping(List<PersonKind> kinds, Path work) throws IOException {
    this(kinds, Scratch.in(work));
  }

  Grouping(List<PersonKind> kinds, Scratch scratch) throws IOException {
    this.kinds = new KindTable(kinds);
    this.scratch = scratch;
    this.tuples = scratch.spool();
    this.mailbox = scratch.pairs();
    this.places = scratch.pairs();
    this.listed = scratch.longs();
  }

  /** What a fingerprint of two halves is known by here. */
  public static long print(long high, long low) {
    return high + low * 0x9e3779b97f4a7c15L;
  }

  /**
   * One value in one item of the mailbox at hand.
   *
   * @param kind its place in the list that the grouping was made with
   * @param fingerprint see {@link #print}
   * @param item at least zero
   * @param records numbers of the item's records that hold it; empty when it is alone
   */
  public void add(int kind, long fingerprint, int item, int[] records) throws IOException {
    int rank = kinds.rank(kind);
    if (rank < 0) {
      return;
    }
    long key = KindTable.key(rank, fingerprint);
    for (int record : records.length == 0 ? ALONE : records) {
      mailbox.add((long) item << 32 | record, key);
    }
  }

  /** The value is one of a list that people are compared with. */
  public void addListed(int kind, long fingerprint) throws IOException {
    int rank = kinds.rank(kind);
    if (rank >= 0) {
      listed.add(KindTable.key(rank, fingerprint));
    }
  }

  /** All findings of the mailbox were added. */
  public void endMailbox(int number) throws IOException {
    if (mailbox.size() == 0) {
      return;
    }
    tuples.writeInt(number);
    tuples.writeLong(mailbox.size());
    try (Pairs sorted = mailbox.sorted()) {
      for (; sorted.has(); sorted.next()) {
        tuples.writeLong(sorted.get());
        places.add(sorted.second(), place++);
      }
    }
  }

  /** Groups what was added. */
  public PersonSets persons() throws IOException {
    return grouped(
        (values, joining, items, numbering, list) ->
            new Signing(values, joining, items, numbering, scratch).sign());
  }

  /**
   * People who could be in a list, and those who are.
   *
   * @param comparable with a value of a kind that the list has a column for
   * @param listed of these, with a value that the list has
   */
  public record Compared(long comparable, long listed) {}

  /**
   * Compares the people with the list of {@link #addListed}. Organisations are no people.
   *
   * @param columns the kinds that the list has
   */
  public Compared compared(Set<DetectorId> columns) throws IOException {
    return grouped(
        (values, joining, items, numbering, list) -> {
          BitSet comparable = new BitSet();
          for (int which = 0; which < values.held(); which++) {
            PersonKind kind = kinds.kind(values.heldRank(which));
            if (columns.contains(kind.detector()) && !organisation(kind.joins())) {
              for (int value = values.first(which); value < values.first(which + 1); value++) {
                set(comparable, joining.person(value));
              }
            }
          }
          BitSet found = new BitSet();
          for (int value = list.nextSetBit(0); value >= 0; value = list.nextSetBit(value + 1)) {
            if (!organisation(values.joins(numbering.of(value)))) {
              set(found, joining.person(numbering.of(value)));
            }
          }
          return new Compared(comparable.cardinality(), found.cardinality());
        });
  }

  private static boolean organisation(PersonKind.Joins joins) {
    return joins == PersonKind.Joins.ORGANISATION;
  }

  private static void set(BitSet people, int person) {
    if (person != Joining.NOBODY) {
      people.set(person);
    }
  }

  private interface Asked<T> {
    T of(Values values, Joining joining, Spool items, Numbering numbering, BitSet listed)
        throws IOException;
  }

  private <T> T grouped(Asked<T> asked) throws IOException {
    tuples.writeInt(-1);
    ValueNumbers valueNumbers = new ValueNumbers(kinds);
    try (LongSort byPlace = scratch.longs();
        Spool items = scratch.spool();
        Spool records = scratch.spool()) {
      Values values;
      try (Pairs byKey = places.sorted();
          Numbers list = listed.sorted()) {
        values = valueNumbers.number(byKey, list, byPlace);
      }
      try (Numbers numbers = byPlace.sorted();
          Spool.Reader in = tuples.in()) {
        new ItemReading(values, in, numbers).write(items, records);
      }
      Numbering numbering = new Numbering(values, items, records, scratch);
      Joining joining = new Joining(values, records, numbering, scratch);
      joining.join();
      return asked.of(values, joining, items, numbering, valueNumbers.listed());
    }
  }

  @Override
  public void close() throws IOException {
    try (tuples;
        mailbox;
        places;
        listed) {
      // Each is closed, whatever the others do.
    }
  }
}
