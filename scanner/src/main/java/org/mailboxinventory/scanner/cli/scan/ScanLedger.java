package org.mailboxinventory.scanner.cli.scan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.store.LedgerIdentity;
import org.mailboxinventory.report.ledger.store.ScanFacts;
import org.mailboxinventory.report.model.HeaderSeal;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.process.FingerprintKey;
import org.mailboxinventory.scanner.cli.process.WorkFolder;
import org.mailboxinventory.scanner.cli.wiring.ReadingDigest;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.detect.catalogue.Catalogue;
import org.mailboxinventory.scanner.engine.item.FreeMail;
import org.mailboxinventory.scanner.engine.password.Passwords;
import org.mailboxinventory.scanner.settings.LedgerPlace;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.source.MailboxListing;
import org.mailboxinventory.scanner.source.SourceIdentity;
import org.mailboxinventory.scanner.source.StableName;

/** Which ledger a scan writes, and under which key the fingerprints in it are made. */
final class ScanLedger {
  private final Settings settings;
  private final byte[] key;

  /** Makes the key when there is none yet. */
  ScanLedger(Settings settings) {
    this.settings = settings;
    this.key = FingerprintKey.of(settings.ledger());
  }

  /** A new one, since each serves one thread. */
  Fingerprinter fingerprinter() {
    return new Fingerprinter(key);
  }

  /** Encrypts what people know items by; null where that is not kept. */
  @Nullable HeaderSeal headers() {
    return settings.report().itemDetail().equals("headers") && !thisRunOnly() ? seal() : null;
  }

  /** Encrypts and decrypts under the ledger's key. */
  HeaderSeal seal() {
    return HeaderSeal.under(key);
  }

  /** Opens it, or makes it. */
  Ledger open(SourceIdentity identity, WorkFolder work) {
    String source = String.join("\n", identity.kind(), identity.cloud(), identity.name());
    return Ledger.open(
        new LedgerIdentity(
            settings.ledger().path(),
            work.folder("native"),
            source,
            FingerprintKey.check(settings.ledger(), key),
            identity.kind().equals("graph")
                ? null
                : StableName.under(() -> FingerprintKey.ofNames(settings.ledger()))::keyed));
  }

  /**
   * Fingerprints under a key that is not kept tell nothing of those of another run. Passwords enter
   * under the key: a digest without one would confirm a guess.
   */
  String readingDigest(
      Catalogue catalogue, Passwords passwords, FreeMail freeMail, MailboxListing listing) {
    Fingerprinter fingerprinter = fingerprinter();
    String digest = ReadingDigest.of(settings, catalogue) + " " + freeMail.digest();
    if (listing.acceptedDomains().isEmpty()) {
      digest += " no-domains";
    } else if (listing.byAddresses()) {
      // They change with the mailboxes, and with them what is said of where mail went.
      digest += " " + BankDomains.digest(listing);
    }
    if (settings.extract().passwords() != null) {
      digest += " " + passwords.digest(fingerprinter);
    }
    if (settings.ledger().records() == LedgerPlace.Records.COUNT_ONLY) {
      digest += " count-only";
    }
    return thisRunOnly() ? digest + " " + fingerprinter.keyCheck() : digest;
  }

  /**
   * Once a scan is through, drops records where people are to be counted by them and no more. While
   * something is left to be read, the next scan goes on where this one ended, and needs them.
   */
  void dropRecords(Ledger ledger, ScanFacts scan) {
    if (scan.countOnly()
        && ledger.facts(scan.startedAt()).stream()
            .flatMap(facts -> facts.coverage().unreadReasons().keySet().stream())
            .noneMatch(reason -> reason.kind() == Reason.Kind.PENDING)) {
      ledger.care().dropRecords();
    }
  }

  private boolean thisRunOnly() {
    return settings.ledger().fingerprints() == LedgerPlace.Fingerprints.THIS_RUN_ONLY;
  }

  /** A scan whose inventory speaks of a time before all scans would end with none. */
  static void requireFactsOf(Settings settings, Instant startedAt, Ledger ledger) {
    Instant asOf = settings.judge().asOf();
    if (asOf != null && asOf.isBefore(startedAt) && !ledger.hasFactsOf(asOf)) {
      throw new Failure(
          ExitCode.USAGE,
          "judge.asOf "
              + asOf
              + " is before the first scan of the ledger "
              + settings.ledger().path()
              + "; leave it out for the time of this scan, or give a later one");
    }
  }
}
