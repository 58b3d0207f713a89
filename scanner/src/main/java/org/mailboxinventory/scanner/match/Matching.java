package org.mailboxinventory.scanner.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.count.Harmless;
import org.mailboxinventory.report.ledger.count.StoredValueSink;
import org.mailboxinventory.report.model.DetectorFacts;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.people.Grouping;
import org.mailboxinventory.report.people.NumberedKinds;
import org.mailboxinventory.report.people.PersonKind;
import org.mailboxinventory.report.people.number.Scratch;

/** Compares a list of customers with the values of a ledger. */
public final class Matching {
  private final CustomerList list;
  private final Ledger ledger;
  private final Instant asOf;
  private final Harmless harmless;
  private final Part part;
  private final Path work;
  private final NumberedKinds numbered;

  /**
   * @param detectors of the ledger's scan
   * @param part what of the ledger is compared
   * @param work a folder for temporary files, which hold no value
   */
  public Matching(
      CustomerList list,
      Ledger ledger,
      Instant asOf,
      Harmless harmless,
      Map<DetectorId, DetectorFacts> detectors,
      Part part,
      Path work) {
    this.list = list;
    this.ledger = ledger;
    this.asOf = asOf;
    this.harmless = harmless;
    this.part = part;
    this.work = work;
    this.numbered = NumberedKinds.of(detectors);
  }

  /** A part of what a ledger holds. */
  @FunctionalInterface
  public interface Part {
    /** All of it. */
    Part ALL = (mailbox, at) -> true;

    /** Whether an item of a mailbox, of that time where it has one, is in it. */
    boolean holds(Mailbox mailbox, @Nullable Instant at);
  }

  private void values(StoredValueSink sink) {
    ledger.values(asOf, harmless, new PartOfValues(part, sink));
  }

  /** Matches, and compares the people who were found with the list. */
  public Outcome match() throws IOException {
    Hits hits = new Hits(Scratch.in(work));
    try {
      return match(hits);
    } catch (IOException | RuntimeException e) {
      hits.close();
      throw e;
    }
  }

  private Outcome match(Hits hits) throws IOException {
    List<Mailbox> mailboxes = new ArrayList<>();
    List<DetectorId> columns = List.copyOf(list.detectors());
    try (Grouping grouping = new Grouping(numbered.kinds(), work)) {
      Collecting collecting = new Collecting(hits, mailboxes, columns, grouping);
      values(collecting);
      collecting.end();
      hits.end();
      list.forgetValues();
      Grouping.Compared compared = grouping.compared(list.detectors());
      return new Outcome(list, hits, mailboxes, columns, kinds(columns), named(hits), compared);
    }
  }

  private List<PersonKind> kinds(List<DetectorId> columns) {
    List<PersonKind> of = new ArrayList<>();
    for (DetectorId column : columns) {
      Integer number = numbered.numbers().get(column);
      of.add(
          number == null
              ? new PersonKind(column, PersonKind.Joins.CONTACT, false)
              : numbered.kinds().get(number));
    }
    return of;
  }

  /** A record of an item that holds a value of a customer. */
  record Place(int item, int record) {}

  /** Customers whose name is in a record with another of their values. */
  private Set<Integer> named(Hits hits) throws IOException {
    Set<Integer> named = new HashSet<>();
    if (!list.hasNames()) {
      return named;
    }
    Map<Place, Set<Integer>> places = new HashMap<>();
    hits.each(
        customer -> {
          for (int hit = 0; hit < hits.size(); hit++) {
            if (hits.record(hit) > 0) {
              places
                  .computeIfAbsent(
                      new Place(hits.item(hit), hits.record(hit)), p -> new HashSet<>())
                  .add(customer);
            }
          }
        });
    values(
        new StoredValueSink() {
          @Override
          public void mailbox(Mailbox mailbox) {
            // Items have one number over all mailboxes.
          }

          @Override
          public void value(
              DetectorId detector,
              Fingerprint value,
              int item,
              @Nullable Instant at,
              int[] records,
              boolean staff) {
            if (detector.equals(CustomerList.NAME)) {
              for (int record : records) {
                for (int customer : places.getOrDefault(new Place(item, record), Set.of())) {
                  if (list.isNamed(customer, value.high())) {
                    named.add(customer);
                  }
                }
              }
            }
          }
        });
    return named;
  }

  /** Takes the ledger's values. */
  private final class Collecting implements StoredValueSink {
    private static final int[] ALONE = {0};

    private final Hits hits;
    private final List<Mailbox> mailboxes;
    private final List<DetectorId> columns;
    private final Grouping grouping;

    Collecting(Hits hits, List<Mailbox> mailboxes, List<DetectorId> columns, Grouping grouping) {
      this.hits = hits;
      this.mailboxes = mailboxes;
      this.columns = columns;
      this.grouping = grouping;
    }

    @Override
    public void mailbox(Mailbox mailbox) {
      end();
      mailboxes.add(mailbox);
    }

    void end() {
      try {
        grouping.endMailbox(mailboxes.size());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void value(
        DetectorId detector,
        Fingerprint value,
        int item,
        @Nullable Instant at,
        int[] records,
        boolean staff) {
      Integer number = numbered.numbers().get(detector);
      if (number == null) {
        return;
      }
      long print = Grouping.print(value.high(), value.low());
      PrintTable table = list.table(detector);
      int[] customers = table == null ? new int[0] : table.of(value.high());
      if (!staff) {
        // A customer who is of the staff too is found by the list, and is nobody unknown.
        group(number, print, item, records, customers.length > 0);
      }
      for (int customer : customers) {
        for (int record : records.length == 0 ? ALONE : records) {
          hit(customer, item, record, at, detector, customers.length);
        }
      }
    }

    private void hit(
        int customer, int item, int record, @Nullable Instant at, DetectorId detector, int shared) {
      try {
        hits.add(
            customer,
            item,
            record,
            at == null ? Long.MIN_VALUE : at.toEpochMilli(),
            mailboxes.size() - 1,
            columns.indexOf(list.columnOf(detector)),
            shared);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void group(int kind, long print, int item, int[] records, boolean listed) {
      try {
        grouping.add(kind, print, item, records);
        if (listed) {
          grouping.addListed(kind, print);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
