package org.mailboxinventory.report.people;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.people.number.LongBag;
import org.mailboxinventory.report.people.number.Spool;

/**
 * Takes the findings of a ledger, mailbox by mailbox, and puts those values together that belong to
 * one person. No step depends on an order: not of mailboxes, items, records or findings; nor, but
 * for values that nothing else tells apart, on the fingerprints. Values that are joined by nothing
 * are people of their own. Most of what it holds are 17 bytes a distinct value and 8 bytes a
 * distinct pair; the rest is in temporary files.
 *
 * <p>For one thread. Give every finding to {@link #add}, every mailbox's end to {@link
 * #endMailbox}, then ask for {@link #persons}.
 */
public final class Grouping implements AutoCloseable {
  private final KindTable kinds;
  private final Path work;
  private final Spool tuples;
  private final MailboxTuples mailbox = new MailboxTuples();
  private final LongBag keys = new LongBag();
  private final LongBag listed = new LongBag();
  private static final int[] ALONE = {0};

  /**
   * @param kinds of all detectors whose findings are added
   * @param work a folder for temporary files, which hold numbers and parts of fingerprints
   */
  public Grouping(List<PersonKind> kinds, Path work) throws IOException {
    this.kinds = new KindTable(kinds);
    this.work = work;
    this.tuples = new Spool(work);
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
   * @param records numbers of the item's records that hold it; empty when it is alone
   */
  public void add(int kind, long fingerprint, int item, int[] records) {
    int rank = kinds.rank(kind);
    if (rank < 0) {
      return;
    }
    long key = KindTable.key(rank, fingerprint);
    keys.add(key);
    for (int record : records.length == 0 ? ALONE : records) {
      mailbox.add(key, item, record);
    }
  }

  /** The value is one of a list that people are compared with. */
  public void addListed(int kind, long fingerprint) {
    int rank = kinds.rank(kind);
    if (rank >= 0) {
      listed.add(KindTable.key(rank, fingerprint));
    }
  }

  /**
   * People who could be in a list, and those who are.
   *
   * @param comparable with a value of a kind that the list has a column for
   * @param listed of these, with a value that the list has
   */
  public record Compared(long comparable, long listed) {}

  /**
   * Compares the people with the list of {@link #addListed}.
   *
   * @param columns the kinds that the list has
   */
  public Compared compared(Set<DetectorId> columns) throws IOException {
    tuples.out().writeInt(-1);
    Values values = new Values(kinds, keys.sorted());
    try (Spool items = new Spool(work);
        Spool records = new Spool(work)) {
      new ItemReading(values, tuples).write(items, records);
      Numbering numbering = new Numbering(values, items, records);
      Joining joining = new Joining(values, records, numbering);
      joining.join();
      BitSet comparable = new BitSet();
      BitSet found = new BitSet();
      for (int value = 0; value < values.size(); value++) {
        int person = joining.person(value);
        if (person != Joining.NOBODY && columns.contains(values.kind(value).detector())) {
          comparable.set(person);
        }
      }
      for (long key : listed.sorted()) {
        int value = values.number(key);
        int person = value < 0 ? Joining.NOBODY : joining.person(numbering.of(value));
        if (person != Joining.NOBODY) {
          found.set(person);
        }
      }
      return new Compared(comparable.cardinality(), found.cardinality());
    }
  }

  /** All findings of the mailbox were added. */
  public void endMailbox(int number) throws IOException {
    mailbox.write(number, tuples.out());
  }

  /** Groups what was added. */
  public PersonSets persons() throws IOException {
    tuples.out().writeInt(-1);
    Values values = new Values(kinds, keys.sorted());
    try (Spool items = new Spool(work);
        Spool records = new Spool(work)) {
      new ItemReading(values, tuples).write(items, records);
      Numbering numbering = new Numbering(values, items, records);
      Joining joining = new Joining(values, records, numbering);
      joining.join();
      return new Signing(values, joining, items, numbering).sign();
    }
  }

  @Override
  public void close() throws IOException {
    tuples.close();
  }
}
