package org.mailboxinventory.report.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.mailboxinventory.report.ledger.put.GoneRule;
import org.mailboxinventory.report.ledger.put.StaffValues;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.DataLocation;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Finding;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.ItemFacts;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.Outcome;
import org.mailboxinventory.report.model.Part;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.ProviderAccess;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.model.Staff;

/** Does the same random things to a ledger and to a plain map of items. */
final class RandomScans {
  private static final List<DetectorId> DETECTORS = List.of(Facts.PAN, Facts.EMAIL, Facts.CARD);
  private static final List<Reason> REASONS = List.copyOf(EnumSet.allOf(Reason.class));

  private static final List<ProviderAccess> PROVIDERS =
      List.copyOf(EnumSet.allOf(ProviderAccess.class));

  private static final List<Item.FreeMail> FREE_MAIL =
      List.copyOf(EnumSet.allOf(Item.FreeMail.class));

  private final Random random;
  private final Map<MailboxId, Mailbox> listed = new TreeMap<>();
  private final Map<NaiveCount.Key, ItemFacts> items = new HashMap<>();
  private final Set<Fingerprint> directory = new HashSet<>();

  RandomScans(Random random) {
    this.random = random;
  }

  NaiveCount count() {
    return new NaiveCount(listed, items, directory);
  }

  void begin(Ledger ledger, Instant at) {
    listed.clear();
    for (int i = 0; i < 5; i++) {
      if (random.nextInt(8) > 0) {
        Mailbox mailbox = mailbox(i);
        listed.put(mailbox.id(), mailbox);
      }
    }
    if (listed.isEmpty()) {
      Mailbox mailbox = mailbox(0);
      listed.put(mailbox.id(), mailbox);
    }
    ledger.beginScan(Facts.scan(at), GoneRule.accepted());
    List<Mailbox> shuffled = new ArrayList<>(listed.values());
    Collections.shuffle(shuffled, random);
    ledger.list(shuffled);
    directory(ledger);
  }

  /** Some of the values are the staff's, others than in the scan before. */
  private void directory(Ledger ledger) {
    if (random.nextInt(3) > 0) {
      directory.clear();
      for (int i = random.nextInt(30); i > 0; i--) {
        directory.add(fingerprint(random.nextBoolean() ? 40 : 4));
      }
    }
    ledger.staff(new StaffValues(Facts.DETECTORS.keySet(), List.copyOf(directory)));
  }

  private Mailbox mailbox(int number) {
    Access access =
        switch (random.nextInt(6)) {
          case 0 -> new Access.Excluded();
          case 1 -> new Access.Unreadable(Reason.ACCESS_DENIED);
          default -> new Access.Open();
        };
    Mailbox mailbox =
        Facts.mailbox(
            new MailboxId("mailbox-" + number),
            "user" + number + "@bank.example",
            access,
            number < 2 ? "IND" : "APC");
    return number < 4 ? mailbox : withoutPlace(mailbox);
  }

  private static Mailbox withoutPlace(Mailbox mailbox) {
    return new Mailbox(
        mailbox.id(),
        mailbox.address(),
        mailbox.displayName(),
        mailbox.kind(),
        mailbox.lifecycle(),
        mailbox.id(),
        mailbox.owner(),
        mailbox.holds(),
        mailbox.migration(),
        DataLocation.unknown(),
        mailbox.access(),
        new Mailbox.Expected(77, "usage-report"));
  }

  void step(Ledger ledger) {
    List<MailboxId> ids = List.copyOf(listed.keySet());
    MailboxId mailbox = ids.get(random.nextInt(ids.size()));
    FolderId folder = new FolderId("folder-" + random.nextInt(3));
    boolean restarted = random.nextInt(10) == 0;
    ledger.beginFolder(mailbox, folder, "Folder", random.nextInt(9), restarted, Facts.DIGEST);
    switch (random.nextInt(12)) {
      case 0 -> ledger.folderFailed(mailbox, folder, Reason.SERVICE_ERROR);
      case 1 -> ledger.mailboxDone(mailbox, null);
      case 2 -> ledger.mailboxDone(mailbox, Reason.TIMEOUT);
      case 3 -> foldersGone(ledger, mailbox);
      case 4, 5 -> remove(ledger, mailbox, folder);
      case 6 -> readAnew(ledger, mailbox, folder);
      default -> put(ledger, mailbox, folder);
    }
  }

  private void foldersGone(Ledger ledger, MailboxId mailbox) {
    Set<FolderId> seen = new HashSet<>(Set.of(new FolderId("folder-0"), new FolderId("folder-1")));
    ledger.foldersGone(mailbox, seen);
    items.keySet().removeIf(key -> key.mailbox().equals(mailbox) && !seen.contains(key.folder()));
  }

  private void remove(Ledger ledger, MailboxId mailbox, FolderId folder) {
    ItemId item = itemId();
    ledger.remove(mailbox, folder, item);
    items.remove(new NaiveCount.Key(mailbox, folder, item));
  }

  private void readAnew(Ledger ledger, MailboxId mailbox, FolderId folder) {
    ledger.beginFolder(mailbox, folder, "Folder", 9, true, Facts.DIGEST);
    items.keySet().removeIf(key -> key.mailbox().equals(mailbox) && key.folder().equals(folder));
    for (int i = random.nextInt(4); i >= 0; i--) {
      put(ledger, mailbox, folder);
    }
    ledger.pageDone(mailbox, folder, "position", true);
  }

  private void put(Ledger ledger, MailboxId mailbox, FolderId folder) {
    List<ItemFacts> some = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      some.add(facts(folder));
    }
    if (random.nextBoolean()) {
      some.add(some.get(0));
    }
    ledger.put(mailbox, some, Facts.DIGEST);
    if (random.nextBoolean()) {
      ledger.put(mailbox, some, Facts.DIGEST);
    }
    some.forEach(facts -> items.put(new NaiveCount.Key(mailbox, folder, facts.item().id()), facts));
  }

  private ItemId itemId() {
    return new ItemId("item-" + random.nextInt(8));
  }

  private ItemFacts facts(FolderId folder) {
    Item item =
        new Item(
            itemId(),
            folder,
            Item.Kind.MESSAGE,
            random.nextInt(4) == 0 ? null : fingerprint(5),
            random.nextInt(4) == 0
                ? null
                : Facts.MONDAY
                    .truncatedTo(ChronoUnit.SECONDS)
                    .minusSeconds(random.nextInt(100_000)),
            random.nextBoolean(),
            random.nextBoolean(),
            random.nextInt(5000),
            FREE_MAIL.get(random.nextInt(FREE_MAIL.size())));
    Outcome outcome =
        switch (random.nextInt(4)) {
          case 0 -> new Outcome.PartlyRead(reason());
          case 1 -> new Outcome.Unread(reason());
          default -> new Outcome.Read();
        };
    List<Part> parts = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      parts.add(
          new Part(
              random.nextBoolean() ? Part.Kind.BODY : Part.Kind.ATTACHMENT,
              "text/plain",
              3,
              partOutcome()));
    }
    return new ItemFacts(item, outcome, parts, findings());
  }

  private PartOutcome partOutcome() {
    return switch (random.nextInt(4)) {
      case 0 -> new PartOutcome.PartlyRead(reason());
      case 1 -> new PartOutcome.Unread(reason());
      case 2 -> new PartOutcome.Opaque(reason(), PROVIDERS.get(random.nextInt(PROVIDERS.size())));
      default -> new PartOutcome.Read();
    };
  }

  private List<Finding> findings() {
    Map<String, Finding> findings = new HashMap<>();
    boolean bulk = random.nextInt(6) == 0;
    for (int i = bulk ? 160 : random.nextInt(6); i > 0; i--) {
      DetectorId detector = bulk ? Facts.PAN : DETECTORS.get(random.nextInt(DETECTORS.size()));
      int high = random.nextInt(3);
      int medium = random.nextInt(2);
      int low = high + medium == 0 ? 1 : random.nextInt(2);
      int accepted = random.nextInt(4) == 0 ? high + medium + low : 0;
      Fingerprint value = fingerprint(bulk ? 40 : 4);
      findings.put(
          detector + " " + value.high() + " " + value.low(),
          new Finding(detector, value, high, medium, low, accepted)
              .of(value.low() > 0 && value.high() == 0 ? Staff.BY_DOMAIN : Staff.NO));
    }
    return List.copyOf(findings.values());
  }

  /** Spread over the whole range, as real ones are; zero included. */
  private Fingerprint fingerprint(int range) {
    long high = (random.nextInt(range) - range / 2L) * (Long.MAX_VALUE / 41);
    return new Fingerprint(high, random.nextInt(3) - 1L);
  }

  private Reason reason() {
    return REASONS.get(random.nextInt(REASONS.size()));
  }
}
