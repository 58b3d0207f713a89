package org.mailboxinventory.scanner.sample.tenant;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.ledger.put.GoneRule;
import org.mailboxinventory.report.ledger.store.LedgerIdentity;
import org.mailboxinventory.report.ledger.store.ScanFacts;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.DataLocation;
import org.mailboxinventory.report.model.DetectorFacts;
import org.mailboxinventory.report.model.DetectorFacts.Identifies;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Finding;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.ItemFacts;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Lifecycle;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.MailboxKind;
import org.mailboxinventory.report.model.Migration;
import org.mailboxinventory.report.model.Outcome;
import org.mailboxinventory.report.model.Owner;
import org.mailboxinventory.report.model.Part;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.Run;
import org.mailboxinventory.scanner.engine.Bundled;
import org.mailboxinventory.scanner.sample.mail.MailboxPlan;
import org.mailboxinventory.scanner.sample.mail.SampleMessage;
import org.mailboxinventory.scanner.sample.value.Planted;
import org.mailboxinventory.scanner.source.exchange.ExchangeEvidence;

/**
 * What a scan that finds every planted value, and nothing else, would put into a ledger, with the
 * export from Exchange that the tenant brings: as quick as a tenant of thousands of mailboxes asks
 * for.
 */
final class CountedTenant {
  private static final Instant AS_OF = Instant.parse("2026-11-26T08:00:00Z");
  private static final String DIGEST = "planted";
  private static final int SHORT = 1000;

  private CountedTenant() {}

  static InventoryFacts facts(SampleTenant tenant, Path folder) throws Exception {
    Path export = Files.writeString(folder.resolve("exchange.csv"), tenant.exchangeCsv());
    ExchangeEvidence evidence = ExchangeEvidence.read(List.of(export), List.of());
    LedgerIdentity identity =
        new LedgerIdentity(folder.resolve("ledger"), folder.resolve("native"), "sample", "key");
    try (Ledger ledger = Ledger.open(identity)) {
      ledger.beginScan(scan(), GoneRule.accepted());
      List<MailboxPlan> plans = tenant.contents().mailboxes();
      ledger.list(evidence.merge(plans.stream().map(CountedTenant::mailbox).toList()));
      plans.forEach(plan -> put(ledger, tenant, plan));
      ledger.endScan(AS_OF, false);
      return ledger.facts(AS_OF).orElseThrow();
    }
  }

  private static ScanFacts scan() {
    Map<DetectorId, DetectorFacts> detectors = new TreeMap<>();
    Bundled.DETECTION
        .catalogue()
        .detectors()
        .forEach(
            it ->
                detectors.put(
                    it.id(),
                    new DetectorFacts(
                        it.category(),
                        Identifies.valueOf(it.identifies().toUpperCase(Locale.ROOT)))));
    return new ScanFacts(
        UUID.nameUUIDFromBytes(new byte[] {1}).toString(),
        "0.1.0",
        AS_OF,
        AS_OF,
        "not-asked",
        new Run.SourceText("graph", "sample", "global"),
        new Run.Scope(
            null, null, List.of(), List.of(), true, false, false, false, "medium", 150L << 20),
        new Run.Privacy("test", null, null, null),
        List.of(),
        new Run.CatalogueText("1", "sha256:01", detectors.size()),
        DIGEST,
        detectors,
        false);
  }

  private static Mailbox mailbox(MailboxPlan plan) {
    return new Mailbox(
        new MailboxId(plan.id()),
        plan.address(),
        plan.name(),
        MailboxKind.USER,
        Lifecycle.ACTIVE,
        null,
        Owner.unknown(),
        List.of(),
        Migration.unknown(),
        new DataLocation(null, plan.location(), null, List.of()),
        new Access.Open(),
        null);
  }

  private static void put(Ledger ledger, SampleTenant tenant, MailboxPlan plan) {
    MailboxId mailbox = new MailboxId(plan.id());
    for (int number = 0; number < plan.folders().size(); number++) {
      MailboxPlan.FolderPlan folder = plan.folders().get(number);
      FolderId id = new FolderId(folder.name());
      ledger.beginFolder(mailbox, id, folder.name(), folder.items(), false, DIGEST);
      List<ItemFacts> items = new ArrayList<>();
      for (int item = folder.firstItem(); item < folder.firstItem() + folder.items(); item++) {
        items.add(facts(plan, id, item, tenant.contents().message(plan, number, item)));
      }
      ledger.put(mailbox, items, DIGEST);
      ledger.pageDone(mailbox, id, "end", true);
    }
    ledger.mailboxDone(mailbox, null);
  }

  private static ItemFacts facts(
      MailboxPlan plan, FolderId folder, int number, SampleMessage message) {
    List<Planted.Plant> plants = new ArrayList<>(message.plants());
    message.attachments().forEach(attached -> plants.addAll(attached.content().plants()));
    Map<Fingerprint, Finding> findings = new HashMap<>();
    for (Planted.Plant plant : plants) {
      Finding finding =
          new Finding(
              new DetectorId(plant.detector()), print(plant.detector(), plant.value()), 1, 0, 0, 0);
      findings.put(finding.value(), finding);
    }
    String other =
        message.from().address().equals(plan.address())
            ? message.to().address()
            : message.from().address();
    boolean external = !other.endsWith(plan.address().substring(plan.address().indexOf('@')));
    Item item =
        new Item(
            new ItemId(String.valueOf(number)),
            folder,
            Item.Kind.MESSAGE,
            print("id", message.internetMessageId()),
            message.at(),
            message.from().address().equals(plan.address()),
            external,
            SHORT,
            other.endsWith("@example.org") ? Item.FreeMail.YES : Item.FreeMail.NO);
    return new ItemFacts(
        item,
        new Outcome.Read(),
        List.of(new Part(Part.Kind.BODY, "text/html", 1, new PartOutcome.Read())),
        List.copyOf(findings.values()));
  }

  private static Fingerprint print(String kind, String value) {
    UUID digest = UUID.nameUUIDFromBytes((kind + " " + value).getBytes(StandardCharsets.UTF_8));
    return new Fingerprint(digest.getMostSignificantBits(), digest.getLeastSignificantBits());
  }
}
