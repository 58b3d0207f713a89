package org.mailboxinventory.report.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.item.BlockSizes;
import org.mailboxinventory.report.ledger.store.LedgerIdentity;
import org.mailboxinventory.report.ledger.store.ScanFacts;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.DataLocation;
import org.mailboxinventory.report.model.DetectorFacts;
import org.mailboxinventory.report.model.DetectorFacts.Identifies;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Evidence;
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
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.model.Run;
import org.mailboxinventory.report.model.Strength;

/** Made-up facts for tests. */
public final class Facts {
  public static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00.123456Z");
  public static final Instant TUESDAY = Instant.parse("2026-11-24T08:00:00Z");
  public static final Instant WEDNESDAY = Instant.parse("2026-11-25T08:00:00Z");
  public static final String DIGEST = "digest-1";

  public static final DetectorId PAN = new DetectorId("in.pan");
  static final DetectorId EMAIL = new DetectorId("global.email");
  static final DetectorId CARD = new DetectorId("global.payment-card");
  static final Map<DetectorId, DetectorFacts> DETECTORS =
      Map.of(
          PAN, new DetectorFacts("tax-id", Identifies.PERSON),
          EMAIL, new DetectorFacts("contact", Identifies.PERSON),
          CARD, new DetectorFacts("payment", Identifies.ACCOUNT));

  public static final MailboxId ASHA = new MailboxId("mailbox-asha");
  public static final FolderId INBOX = new FolderId("inbox");

  private Facts() {}

  static LedgerIdentity identity(Path folder) {
    return new LedgerIdentity(folder, folder.resolveSibling("native"), "tenant-1", "key-check-1");
  }

  /** With blocks of a few items, so that there are many of them. */
  public static Ledger open(Path folder) {
    return open(folder, new BlockSizes(2, 5, 40, 50));
  }

  /** With all items in rows, as there were no blocks before. */
  public static Ledger openInRows(Path folder) {
    return open(folder, new BlockSizes(Integer.MAX_VALUE, 1, 1, Integer.MAX_VALUE));
  }

  private static Ledger open(Path folder, BlockSizes sizes) {
    LedgerIdentity identity = identity(folder);
    return new LedgerOpening(identity.nativeLibraries(), sizes).toWrite(identity);
  }

  public static ScanFacts scan(Instant startedAt) {
    return scan(startedAt, DIGEST);
  }

  public static ScanFacts scan(Instant startedAt, String digest) {
    return scan(startedAt, digest, false);
  }

  /** {@code countOnly}: records are dropped once people are counted. */
  static ScanFacts scan(Instant startedAt, String digest, boolean countOnly) {
    return new ScanFacts(
        "00000000-0000-4000-8000-00000000000" + startedAt.getEpochSecond() % 10,
        "0.1.0",
        startedAt,
        startedAt,
        "high",
        new Run.SourceText("graph", "tenant-1", "global"),
        new Run.Scope(
            null,
            WEDNESDAY,
            List.of(),
            List.of("Junk"),
            true,
            false,
            false,
            false,
            "medium",
            150L << 20),
        new Run.Privacy("migration clean-up", null, "DPO-7", null),
        List.of(new Run.Input("exchange-export", "sha256:00", 12, MONDAY)),
        new Run.CatalogueText("1", "sha256:01", 3),
        digest,
        DETECTORS,
        countOnly);
  }

  public static Mailbox mailbox(
      MailboxId id, String address, Access access, @Nullable String place) {
    return new Mailbox(
        id,
        address,
        "Asha Example",
        MailboxKind.USER,
        Lifecycle.ACTIVE,
        null,
        Owner.unknown(),
        List.of("litigation"),
        Migration.unknown(),
        new DataLocation(
            place,
            null,
            null,
            List.of(new Evidence("Database=x", "exchange-export", Strength.OBSERVED, MONDAY))),
        access,
        null);
  }

  public static Mailbox asha() {
    return mailbox(ASHA, "asha@bank.example", new Access.Open(), "IND");
  }

  public static ItemFacts item(String id, Finding... findings) {
    return item(new ItemId(id), INBOX, findings);
  }

  public static ItemFacts item(ItemId id, FolderId folder, Finding... findings) {
    return new ItemFacts(
        new Item(id, folder, Item.Kind.MESSAGE, null, MONDAY, false, false, 100),
        new Outcome.Read(),
        List.of(new Part(Part.Kind.BODY, "text/plain", 90, new PartOutcome.Read())),
        List.of(findings));
  }

  public static Finding high(DetectorId detector, long value) {
    return new Finding(detector, new Fingerprint(value, value), 1, 0, 0, 0);
  }

  static Part attachment(PartOutcome outcome) {
    return new Part(Part.Kind.ATTACHMENT, "application/pdf", 10, outcome);
  }

  static Part corrupt() {
    return attachment(new PartOutcome.Unread(Reason.CORRUPT));
  }
}
