package org.mailboxinventory.scanner.cli.ledger;

import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.store.LedgerIdentity;
import org.mailboxinventory.scanner.cli.process.AccessRecords;
import org.mailboxinventory.scanner.cli.process.FingerprintKey;
import org.mailboxinventory.scanner.cli.process.WorkFolder;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.settings.Settings;

/** A ledger that is there, opened to be changed outside of a scan. */
public final class WritableLedger {
  private WritableLedger() {}

  /** Opens the ledger of the settings, of whatever source it is. */
  public static Ledger open(Settings settings, WorkFolder work) {
    Fingerprinter fingerprinter = new Fingerprinter(FingerprintKey.of(settings.ledger()));
    String source;
    try (Ledger read = Ledger.openExisting(settings.ledger().path(), work.folder("native"))) {
      source = read.care().info().source();
    }
    return Ledger.open(
        new LedgerIdentity(
            settings.ledger().path(), work.folder("native"), source, fingerprinter.keyCheck()));
  }

  /** Seals it anew, after a change. */
  static void seal(Settings settings, Ledger ledger) {
    ledger.care().seal(AccessRecords.seals(FingerprintKey.ofNames(settings.ledger())));
  }
}
