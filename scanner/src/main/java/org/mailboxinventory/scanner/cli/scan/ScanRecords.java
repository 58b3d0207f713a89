package org.mailboxinventory.scanner.cli.scan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.store.ScanFacts;
import org.mailboxinventory.scanner.cli.process.AccessRecords;
import org.mailboxinventory.scanner.cli.process.Console;
import org.mailboxinventory.scanner.cli.process.FingerprintKey;
import org.mailboxinventory.scanner.engine.Progress;
import org.mailboxinventory.scanner.settings.Settings;

/** What a scan notes in the access log, and the seal that it leaves on the ledger. */
final class ScanRecords {
  private final Settings settings;
  private final AccessRecords records;
  private final ScanFacts facts;

  ScanRecords(Settings settings, Console console, ScanFacts facts) {
    this.settings = settings;
    this.records = new AccessRecords(settings, console);
    this.facts = facts;
  }

  void begun() {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("run", facts.id());
    entry.put("source", facts.source().kind());
    entry.put("settings", facts.readingDigest());
    records.add("scan", entry);
  }

  /** As {@code watched}, with mailboxes noted. */
  Progress progress(Progress watched) {
    return new LoggedProgress(watched, records, facts.id());
  }

  void ended(Ledger ledger) {
    ledger.care().seal(AccessRecords.seals(FingerprintKey.ofNames(settings.ledger())));
    records.add("scan-ended", Map.of("run", facts.id()));
  }
}
