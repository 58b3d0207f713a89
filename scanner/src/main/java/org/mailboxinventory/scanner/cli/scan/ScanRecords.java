package org.mailboxinventory.scanner.cli.scan;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.store.ScanFacts;
import org.mailboxinventory.scanner.cli.process.AccessRecords;
import org.mailboxinventory.scanner.cli.process.Console;
import org.mailboxinventory.scanner.cli.process.FingerprintKey;
import org.mailboxinventory.scanner.cli.process.LedgerSeals;
import org.mailboxinventory.scanner.cli.wiring.Sources;
import org.mailboxinventory.scanner.engine.Progress;
import org.mailboxinventory.scanner.settings.Settings;

/** What a scan notes in the access log, and the seal that it leaves on the ledger. */
final class ScanRecords {
  private final Settings settings;
  private final AccessRecords records;
  private final Console console;
  private final ScanFacts facts;
  private @Nullable LoggedProgress progress;

  ScanRecords(Settings settings, Console console, ScanFacts facts) {
    this.settings = settings;
    this.console = console;
    this.records = new AccessRecords(settings, console);
    this.facts = facts;
  }

  /** Where that cannot be noted, the scan does not begin. */
  void begun() {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("run", facts.id());
    entry.put("source", facts.source().kind());
    entry.put("reading", facts.readingDigest());
    records.require("scan", entry);
  }

  /** As {@code watched}, with mailboxes noted. */
  Progress progress(Progress watched) {
    LoggedProgress logged = new LoggedProgress(watched, records, console, facts.id());
    progress = logged;
    return logged;
  }

  /**
   * What the security team is told when the scan is over; null where none of a tenant was read.
   *
   * @param requests how many were sent
   */
  @Nullable SocNotice notice(long requests) {
    if (progress == null || !facts.source().kind().equals("graph")) {
      return null;
    }
    return new SocNotice(
        facts.id(),
        settings.tenant().credential().clientId(),
        facts.source().tenantId(),
        Sources.agent(settings, "run " + facts.id()).text(),
        AccessRecords.host(),
        facts.privacy(),
        facts.startedAt(),
        Instant.now(),
        progress.opened(),
        progress.read(),
        requests);
  }

  void ended(Ledger ledger) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("run", facts.id());
    LedgerSeals.seal(ledger, FingerprintKey.ofNames(settings.ledger()), entry);
    records.add("scan-ended", entry);
  }
}
