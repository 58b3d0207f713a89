package org.mailboxinventory.scanner.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.ledger.store.ScanFacts;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Coverage;
import org.mailboxinventory.report.model.DataLocation;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.HoldingDetail;
import org.mailboxinventory.report.model.Lifecycle;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxCoverage;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.MailboxKind;
import org.mailboxinventory.report.model.Migration;
import org.mailboxinventory.report.model.Opaque;
import org.mailboxinventory.report.model.Owner;
import org.mailboxinventory.report.model.People;
import org.mailboxinventory.report.model.Run;
import org.mailboxinventory.report.model.Spread;

/**
 * Made-up facts of a bank's mailboxes, always the same: most hold little, some hundreds of values
 * of several kinds, few hold lists of thousands.
 */
final class JudgedMailboxes {
  private static final Instant AS_OF = Instant.parse("2026-11-24T21:00:00Z");
  private static final Instant OLDEST = Instant.parse("2016-03-04T05:06:07Z");
  private static final List<String[]> KINDS =
      List.of(
          new String[] {"in.pan", "tax-id"},
          new String[] {"in.aadhaar", "national-id"},
          new String[] {"in.bank-account", "bank-account"},
          new String[] {"in.mobile", "phone-number"},
          new String[] {"global.payment-card", "payment-card"},
          new String[] {"global.email", "email-address"},
          new String[] {"in.upi-vpa", "payment-address"});

  private JudgedMailboxes() {}

  static InventoryFacts facts(int mailboxes) {
    Random random = new Random(20261126);
    List<MailboxFacts> all = new ArrayList<>(mailboxes);
    for (int i = 0; i < mailboxes; i++) {
      all.add(one(i, random));
    }
    return new InventoryFacts(
        scan(),
        AS_OF,
        AS_OF,
        new Coverage(
            new Coverage.MailboxCounts(mailboxes, mailboxes, 0, 0, 0, 0),
            Coverage.ItemCounts.NONE,
            Coverage.AttachmentCounts.NONE,
            Coverage.Expected.NONE,
            0,
            new TreeMap<>()),
        new InventoryFacts.Totals(
            0, 0, 0, new People(0, 0), 0, new TreeMap<>(), new TreeMap<>(), new TreeMap<>()),
        all);
  }

  private static MailboxFacts one(int number, Random random) {
    double size = Math.exp(1.5 + 2.1 * random.nextGaussian());
    List<Holding> holdings = new ArrayList<>();
    for (String[] kind : KINDS) {
      if (random.nextInt(10) < 6) {
        long values = 1 + (long) (size * (0.3 + random.nextDouble()));
        holdings.add(holding(number, kind, values, random, true));
      }
    }
    List<Holding> rest = new ArrayList<>();
    boolean bulk = holdings.stream().anyMatch(it -> it.bulkItems() > 0);
    if (bulk) {
      for (Holding it : holdings) {
        String[] kind = {it.detector(), it.category()};
        rest.add(holding(number, kind, 1 + it.values() / 10, random, false));
      }
    }
    long least = holdings.stream().mapToLong(Holding::values).max().orElse(0);
    long most = holdings.stream().mapToLong(Holding::values).sum();
    Coverage.ItemCounts items = new Coverage.ItemCounts(400, 400, 0, 0, 0);
    return new MailboxFacts(
        mailbox(number, random),
        new MailboxCoverage(
            MailboxCoverage.State.COMPLETE,
            items,
            Coverage.AttachmentCounts.NONE,
            new Coverage.Expected(400, 1, 0, List.of("exchange-export")),
            8_000_000,
            new TreeMap<>(),
            false),
        new Opaque(0, random.nextInt(20) == 0 ? 1 : 0, 0),
        holdings,
        new People(least, least + (most - least) / 4, most, People.RECORDS),
        new Spread(
            least / 20,
            most / 20,
            0,
            0,
            new TreeMap<>(bulk ? Map.of("Sent Items", 1 + least / 500) : Map.of()),
            rest));
  }

  private static Holding holding(
      int number, String[] kind, long values, Random random, boolean withBulk) {
    long items = 1 + values / 3;
    long outside = random.nextInt(4) == 0 ? 1 + items / 10 : 0;
    return new Holding(
        "holding-" + number + "-" + kind[0],
        kind[0],
        kind[1],
        values + 2,
        values,
        1,
        1,
        items,
        items,
        values,
        outside,
        outside,
        withBulk && values > 400 ? values / 400 : 0,
        0,
        OLDEST,
        AS_OF,
        new HoldingDetail(
            outside,
            outside,
            outside,
            outside,
            0,
            random.nextInt(30) == 0 ? outside : 0,
            0,
            0,
            0,
            0,
            0,
            new TreeMap<>(Map.of(2016, items / 5, 2021, items / 5, 2026, items - items / 5 * 2))));
  }

  private static Mailbox mailbox(int number, Random random) {
    boolean abroad = random.nextInt(40) == 0;
    return new Mailbox(
        new MailboxId("id-" + number),
        "user" + number + "@bank.example",
        "User " + number,
        MailboxKind.USER,
        Lifecycle.ACTIVE,
        null,
        new Owner("Department " + number % 40, null, "Pune", "IN"),
        List.of(),
        new Migration(Migration.State.MIGRATED, List.of()),
        new DataLocation(abroad ? "NAM" : "IND", "IND", null, List.of()),
        new Access.Open(),
        null);
  }

  private static ScanFacts scan() {
    return new ScanFacts(
        "11111111-2222-4333-8444-555555555555",
        "0.1.0",
        AS_OF,
        AS_OF,
        null,
        new Run.SourceText("graph", "bank.example", "global"),
        new Run.Scope(
            null, null, List.of(), List.of(), true, false, false, false, "medium", 157286400),
        new Run.Privacy("Benchmark", null, null, null),
        List.of(),
        new Run.CatalogueText("1", "sha256:" + "cd".repeat(32), 30),
        "sha256:" + "ef".repeat(32),
        Map.of(),
        false);
  }
}
