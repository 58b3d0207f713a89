package org.mailboxinventory.report.exposure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Coverage;
import org.mailboxinventory.report.model.Coverage.AttachmentCounts;
import org.mailboxinventory.report.model.Coverage.ItemCounts;
import org.mailboxinventory.report.model.DataLocation;
import org.mailboxinventory.report.model.Evidence;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.HoldingDetail;
import org.mailboxinventory.report.model.Lifecycle;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxCoverage;
import org.mailboxinventory.report.model.MailboxCoverage.State;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.MailboxKind;
import org.mailboxinventory.report.model.Migration;
import org.mailboxinventory.report.model.Opaque;
import org.mailboxinventory.report.model.Owner;
import org.mailboxinventory.report.model.People;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.model.Spread;
import org.mailboxinventory.report.model.Strength;

/** Facts about made-up mailboxes, for tests of judgement and writers. */
public final class MadeUpFacts {
  public static final Instant AS_OF = Instant.parse("2026-11-24T21:00:00Z");
  static final Instant EXPORTED = Instant.parse("2026-11-20T04:30:00Z");

  private String address = "asha@bank.example";
  private @Nullable String displayName = "Asha Rao";
  private String department = "Retail Banking";
  private MailboxKind kind = MailboxKind.USER;
  private Migration.State migration = Migration.State.MIGRATED;
  private @Nullable String observed = "IND";
  private @Nullable String declared;
  private @Nullable String inferred;
  private State state = State.COMPLETE;
  private long items = 40;
  private long expectedItems = -1;
  private @Nullable Long likely;
  private Opaque opaque = new Opaque(0, 0, 0);
  private long opaqueItems;
  private @Nullable String served = "IN";
  private long undated;
  private Instant oldest = Instant.parse("2021-03-04T05:06:07Z");
  private Instant newest = Instant.parse("2026-10-11T12:13:14Z");
  private long opaqueOutsideItems;
  private final SortedMap<Reason, Long> reasons = new TreeMap<>();
  private final List<Holding> holdings = new ArrayList<>();

  private MadeUpFacts() {}

  /** A user's mailbox in India, read in full, holding nothing. */
  public static MadeUpFacts mailbox() {
    return new MadeUpFacts();
  }

  public MadeUpFacts named(String newAddress, @Nullable String newDisplayName) {
    address = newAddress;
    displayName = newDisplayName;
    return this;
  }

  public MadeUpFacts department(String newDepartment) {
    department = newDepartment;
    return this;
  }

  public MadeUpFacts of(MailboxKind newKind) {
    kind = newKind;
    return this;
  }

  public MadeUpFacts migrated(Migration.State newState) {
    migration = newState;
    return this;
  }

  public MadeUpFacts at(
      @Nullable String newObserved, @Nullable String newDeclared, @Nullable String newInferred) {
    observed = newObserved;
    declared = newDeclared;
    inferred = newInferred;
    return this;
  }

  public MadeUpFacts read(State newState, long readItems) {
    state = newState;
    items = readItems;
    return this;
  }

  /** The country of its user; null when it is not known. */
  public MadeUpFacts servedIn(@Nullable String country) {
    served = country;
    return this;
  }

  /** The first and the last day of what it holds from now on. */
  public MadeUpFacts dated(String first, String last) {
    oldest = Instant.parse(first + "T05:06:07Z");
    newest = Instant.parse(last + "T12:13:14Z");
    return this;
  }

  /** The Exchange export says that it has so many items. */
  public MadeUpFacts expected(long newExpectedItems) {
    expectedItems = newExpectedItems;
    return this;
  }

  /** So many people are likely; without it there are bounds alone. */
  public MadeUpFacts likely(long people) {
    likely = people;
    return this;
  }

  public MadeUpFacts because(Reason reason, long count) {
    reasons.put(reason, count);
    return this;
  }

  public MadeUpFacts opaque(long providerCanRead, long providerCannot, long unknown) {
    opaque = new Opaque(providerCanRead, providerCannot, unknown);
    return this;
  }

  /** So many items have a part that cannot be read by design; some were sent outside. */
  public MadeUpFacts opaqueItems(long all, long sentOutside) {
    opaqueItems = all;
    opaqueOutsideItems = sentOutside;
    return this;
  }

  /**
   * So many values, in as many items, of which some were sent and some went outside; as many as can
   * be are both.
   */
  public MadeUpFacts holding(
      String detector, String category, long values, long sent, long external) {
    return holding(detector, category, values, sent, external, Math.min(sent, external));
  }

  /** {@code outside}: items that were sent outside, with a value each. */
  public MadeUpFacts holding(
      String detector, String category, long values, long sent, long external, long outside) {
    return add(
        detector,
        category,
        values,
        new long[] {sent, external, outside, Math.min(values, outside)},
        values >= 50 ? 1 : 0,
        0,
        Math.max(1, Math.min(values, items)));
  }

  /**
   * As in a table of cases.
   *
   * @param outside mails sent outside
   * @param outsideValues values in those
   * @param bulk items with fifty values or more
   * @param freeMail mails sent to free mail services
   */
  public MadeUpFacts holding(
      String detector,
      String category,
      long values,
      long outside,
      long outsideValues,
      long bulk,
      long freeMail) {
    long inItems = Math.max(1, Math.min(values, items));
    return add(
        detector,
        category,
        values,
        new long[] {outside, outside, outside, outsideValues},
        bulk,
        freeMail,
        inItems);
  }

  /** {@code ways}: items sent, external and sent outside, and the values in the last. */
  private MadeUpFacts add(
      String detector,
      String category,
      long values,
      long[] ways,
      long bulk,
      long freeMail,
      long inItems) {
    holdings.add(
        new Holding(
            "holding-" + address + "-" + detector,
            detector,
            category,
            values + 2,
            values,
            1,
            1,
            inItems,
            inItems,
            values,
            staff(category, values),
            ways[0],
            ways[1],
            bulk,
            0,
            oldest,
            newest,
            new HoldingDetail(
                Math.max(ways[3], Math.min(values, ways[0])),
                Math.max(ways[3], Math.min(values, ways[1])),
                ways[2],
                ways[3],
                bulk > 0 && ways[2] > 0 ? 1 : 0,
                freeMail,
                Math.min(values, freeMail),
                0,
                0,
                0,
                0,
                new TreeMap<>(Map.of(2021, 1L, 2026, inItems - 1 - undated)))));
    return this;
  }

  /** Of addresses and names, some are the staff's. */
  private static long staff(String category, long values) {
    return Set.of("email-address", "person-name").contains(category) ? 1 + values / 3 : 0;
  }

  /** So many items of each holding that is added from here on have no time. */
  public MadeUpFacts undated(long items) {
    undated = items;
    return this;
  }

  /** A mailbox of so many items, read in full. */
  public MadeUpFacts read(long readItems) {
    return read(State.COMPLETE, readItems);
  }

  public MailboxFacts facts() {
    long unread = reasons.values().stream().mapToLong(Long::longValue).sum();
    long failed = state == State.PARTIAL ? Math.min(unread, 3) : 0;
    long people = holdings.stream().mapToLong(Holding::values).max().orElse(0);
    long most = holdings.stream().mapToLong(Holding::values).sum();
    return new MailboxFacts(
        mailboxNamed(),
        new MailboxCoverage(
            state,
            new ItemCounts(items + failed, items, 0, failed, 0),
            new AttachmentCounts(9, 8, 0, 1, 0, 0),
            size(items + failed),
            items * 20_000,
            reasons,
            false),
        opaque,
        holdings,
        likely == null
            ? new People(people, most)
            : new People(people, likely, most, People.RECORDS),
        new Spread(
            holdings.stream().mapToLong(it -> it.detail().outsideValues()).max().orElse(0),
            holdings.stream().mapToLong(it -> it.detail().outsideValues()).sum(),
            opaqueItems,
            opaqueOutsideItems,
            new TreeMap<>(),
            List.of()));
  }

  private Coverage.Expected size(long seen) {
    if (expectedItems >= 0) {
      return new Coverage.Expected(expectedItems, 1, 0, List.of("exchange-export"));
    }
    return switch (state) {
      case COMPLETE -> new Coverage.Expected(seen, 1, 0, List.of("exchange-export"));
      case EXCLUDED -> Coverage.Expected.NONE;
      case PARTIAL, UNREADABLE, PENDING -> new Coverage.Expected(seen, 0, 1, List.of());
    };
  }

  private Mailbox mailboxNamed() {
    return new Mailbox(
        new MailboxId("id-" + address),
        address,
        displayName,
        kind,
        Lifecycle.ACTIVE,
        null,
        new Owner(department, null, "Pune", served),
        List.of(),
        new Migration(
            migration,
            List.of(
                new Evidence(
                    "RemoteRecipientType=Migrated",
                    "exchange-export",
                    Strength.OBSERVED,
                    EXPORTED))),
        new DataLocation(
            observed,
            declared,
            inferred,
            observed == null
                ? List.of()
                : List.of(
                    new Evidence(
                        "Database=" + observed + "PR01DG001-db001",
                        "exchange-export",
                        Strength.OBSERVED,
                        EXPORTED))),
        state == State.EXCLUDED ? new Access.Excluded() : new Access.Open(),
        null);
  }

  /** All facts of a scan that saw these mailboxes. */
  public static InventoryFacts scanOf(MailboxFacts... mailboxes) {
    return scanOf(Arrays.asList(mailboxes));
  }

  /** The same. */
  public static InventoryFacts scanOf(List<MailboxFacts> mailboxes) {
    return MadeUpScan.of(mailboxes);
  }
}
