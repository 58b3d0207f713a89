package org.mailboxinventory.scanner.cli.ledger;

import java.util.Map;
import java.util.function.Consumer;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.store.LedgerIdentity;
import org.mailboxinventory.scanner.cli.process.AccessRecords;
import org.mailboxinventory.scanner.cli.process.Console;
import org.mailboxinventory.scanner.cli.process.FingerprintKey;
import org.mailboxinventory.scanner.cli.process.LedgerSeals;
import org.mailboxinventory.scanner.cli.process.WorkFolder;
import org.mailboxinventory.scanner.settings.Settings;

/** A ledger that is there, opened to be changed outside of a scan. */
public final class WritableLedger {
  private WritableLedger() {}

  /** Opens the ledger of the settings, of whatever source it is. */
  public static Ledger open(Settings settings, WorkFolder work) {
    String source;
    try (Ledger read = Ledger.openExisting(settings.ledger().path(), work.folder("native"))) {
      source = read.care().info().source();
    }
    String check = FingerprintKey.check(settings.ledger(), FingerprintKey.of(settings.ledger()));
    return Ledger.open(
        new LedgerIdentity(settings.ledger().path(), work.folder("native"), source, check));
  }

  /**
   * Opens it to change sealed facts: not one that another hand changed, and the access log says so
   * before.
   */
  static Ledger unsealed(Settings settings, WorkFolder work, Console console) {
    return unsealed(settings, work, console, any -> {});
  }

  /**
   * The same, where a further check finds nothing against it.
   *
   * @param check throws a failure where it finds something
   */
  static Ledger unsealed(
      Settings settings, WorkFolder work, Console console, Consumer<Ledger> check) {
    Ledger ledger = open(settings, work);
    boolean whole = false;
    try {
      check.accept(ledger);
      LedgerSeals.requireWhole(ledger, settings, console);
      new AccessRecords(settings, console)
          .require(LedgerSeals.UNSEALED, AccessRecords.ofLatest(ledger));
      ledger.care().unseal();
      whole = true;
      return ledger;
    } finally {
      if (!whole) {
        ledger.close();
      }
    }
  }

  /** Seals it anew, after a change, and notes what was done. */
  static void seal(
      Settings settings, Ledger ledger, Console console, String event, Map<String, Object> entry) {
    LedgerSeals.seal(ledger, FingerprintKey.ofNames(settings.ledger()), entry);
    new AccessRecords(settings, console).add(event, entry);
  }
}
