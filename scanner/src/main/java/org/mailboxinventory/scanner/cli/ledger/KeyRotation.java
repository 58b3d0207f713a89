package org.mailboxinventory.scanner.cli.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Map;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.rights.OwnerOnly;
import org.mailboxinventory.scanner.cli.process.AccessRecords;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.process.FingerprintKey;
import org.mailboxinventory.scanner.cli.process.LedgerSeals;
import org.mailboxinventory.scanner.cli.process.WorkFolder;
import org.mailboxinventory.scanner.cli.wiring.Wiring;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.settings.Settings;

/** Puts a ledger under a new key: fingerprints, seal and access log. */
final class KeyRotation {
  private static final int KEY_BYTES = 32;

  private final Wiring wiring;
  private final Settings settings;

  KeyRotation(Wiring wiring, Settings settings) {
    this.wiring = wiring;
    this.settings = settings;
  }

  /** Refuses a ledger whose facts could not be known again, or that was tampered with. */
  void run() throws IOException {
    FingerprintKey.requireKept(settings.ledger(), "there are no fingerprints under another key");
    Path keyFile = Path.of(settings.ledger().path() + ".key");
    AccessRecords records = new AccessRecords(settings, wiring.console());
    boolean changed = records.log().exists() && !records.log().problems().isEmpty();
    try (WorkFolder work = WorkFolder.open(settings.workDir());
        Ledger ledger =
            WritableLedger.unsealed(
                settings, work, wiring.console(), read -> check(read, changed))) {
      byte[] fresh = new byte[KEY_BYTES];
      new SecureRandom().nextBytes(fresh);
      Path unfinished = Path.of(keyFile + ".new");
      OwnerOnly.makeFile(unfinished);
      Files.write(unfinished, fresh);
      Fingerprinter outer = new Fingerprinter(fresh);
      ledger.care().rotateKey((of, print) -> rekeyed(outer, of, print), outer.keyCheck());
      Map<String, Object> entry = AccessRecords.ofLatest(ledger);
      LedgerSeals.seal(ledger, fresh, entry);
      records.log().rekey(AccessRecords.keyed(fresh));
      Files.move(unfinished, keyFile, StandardCopyOption.REPLACE_EXISTING);
      new AccessRecords(settings, wiring.console()).add("rotate-key", entry);
    }
  }

  private static byte[] rekeyed(Fingerprinter outer, String of, byte[] print) {
    Fingerprint anew = outer.of("rotated:" + of, print);
    return ByteBuffer.allocate(16).putLong(anew.high()).putLong(anew.low()).array();
  }

  /** Names of files cannot be known again under another key. */
  private static void check(Ledger ledger, boolean logChanged) {
    if (!ledger.care().info().source().startsWith("graph\n")) {
      throw new Failure(
          ExitCode.USAGE,
          "a ledger of files knows them by names under its key, and would take all for new under"
              + " another; begin a new ledger instead, and remove this one");
    }
    if (logChanged) {
      throw new Failure(
          ExitCode.USAGE,
          "the access log beside the ledger was changed by another hand; run 'verify' and find out"
              + " before the key is changed");
    }
  }
}
