package org.mailboxinventory.scanner.cli.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.store.LedgerException;
import org.mailboxinventory.report.trust.AccessLog;
import org.mailboxinventory.scanner.cli.event.EventStore;
import org.mailboxinventory.scanner.cli.process.AccessRecords;
import org.mailboxinventory.scanner.cli.process.Console;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.process.FingerprintKey;
import org.mailboxinventory.scanner.cli.process.LedgerSeals;
import org.mailboxinventory.scanner.cli.process.WorkFolder;
import org.mailboxinventory.scanner.cli.report.LawsOfRuns;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.settings.LedgerPlace;
import org.mailboxinventory.scanner.settings.Settings;

/** Finds what was changed in a ledger, in its access log and in what lies beside its facts. */
final class LedgerCheck {
  private final Console console;
  private final @Nullable PublicKey publicKey;
  private final TimestampCheck timestamps;

  /**
   * A check of ledgers.
   *
   * @param publicKey of the key that the access log must be signed with; null where it need not be
   */
  LedgerCheck(Console console, @Nullable PublicKey publicKey, TimestampCheck timestamps) {
    this.console = console;
    this.publicKey = publicKey;
    this.timestamps = timestamps;
  }

  /** What was changed by another hand, in sentences; empty when nothing. */
  List<String> problems(Settings settings) throws IOException {
    Path path = settings.ledger().path();
    byte[] key =
        FingerprintKey.existing(settings.ledger())
            .orElseThrow(
                () ->
                    new Failure(
                        ExitCode.USAGE,
                        "the ledger's key, "
                            + settings.ledger().path()
                            + ".key, is not there; put it back, or set ledger.fingerprintKey to"
                            + " the key that the ledger was begun with"));
    AccessLog log = new AccessRecords(settings, console).log();
    List<String> problems = new ArrayList<>(log.problems());
    try (WorkFolder work = WorkFolder.open(settings.workDir());
        Ledger ledger = Ledger.openExisting(path, work.folder("native"))) {
      refuseOtherKey(ledger, settings, key, problems);
      problems.addAll(ofLog(log));
      problems.addAll(new EventStore(path).problems(log));
      problems.addAll(new LawsOfRuns(path).problems(log, ledger.care().info().oldest()));
      problems.addAll(new LedgerSeals(ledger, log, key).problems());
      if (!ledger.care().isSealed()) {
        problems.add("the ledger is not sealed: a scan is under way or was ended early");
      }
    } catch (LedgerException e) {
      if (e.kind() != LedgerException.Kind.OTHER_TABLES) {
        throw e;
      }
      problems.add(String.valueOf(e.getMessage()));
    }
    // Of a log that is missing, more than one says so.
    return problems.stream().distinct().toList();
  }

  private List<String> ofLog(AccessLog log) throws IOException {
    List<String> problems = new ArrayList<>();
    if (log.isCut()) {
      console.say(
          "access log: behind its last line is the begin of one; a program was ended, or had no"
              + " space, while it wrote it. The next command that writes there removes it");
    }
    if (publicKey != null) {
      problems.addAll(log.unsigned(publicKey));
    }
    problems.addAll(timestamps.log(log));
    return problems;
  }

  /** Under another key everything differs, and nobody changed it. */
  private static void refuseOtherKey(
      Ledger ledger, Settings settings, byte[] key, List<String> ofLog) {
    boolean kept = settings.ledger().fingerprints() == LedgerPlace.Fingerprints.KEEP;
    if (kept && !ofLog.isEmpty() && !ledger.isUnder(new Fingerprinter(key).keyCheck())) {
      throw new Failure(
          ExitCode.USAGE,
          "the ledger was begun with another key than this one; put its own back in place of "
              + settings.ledger().path()
              + ".key, or set ledger.fingerprintKey to it");
    }
  }
}
