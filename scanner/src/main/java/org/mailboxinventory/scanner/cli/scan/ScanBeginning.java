package org.mailboxinventory.scanner.cli.scan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.ledger.store.ScanFacts;
import org.mailboxinventory.report.model.DetectorFacts;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Run;
import org.mailboxinventory.scanner.cli.process.Version;
import org.mailboxinventory.scanner.cli.report.ReportOptions;
import org.mailboxinventory.scanner.detect.catalogue.Catalogue;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.settings.ChosenMail;
import org.mailboxinventory.scanner.settings.LedgerPlace;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.source.MailboxListing;
import org.mailboxinventory.scanner.source.SourceIdentity;

/** What the ledger keeps of a scan from its beginning: with what it reads, and what. */
record ScanBeginning(Settings settings, ReportOptions options, Catalogue catalogue, String run) {

  /** A scan of that source that begins now. */
  ScanFacts of(SourceIdentity identity, MailboxListing listing, String digest, Instant startedAt) {
    boolean tenant = identity.kind().equals("graph");
    Settings.Privacy privacy = settings.privacy();
    List<Run.Input> inputs = new ArrayList<>();
    for (MailboxListing.EvidenceInput input : listing.inputs()) {
      inputs.add(new Run.Input(input.kind(), input.sha256(), input.rows(), input.asOf()));
    }
    Map<DetectorId, DetectorFacts> detectors = new HashMap<>();
    for (Detector detector : catalogue.detectors()) {
      detectors.put(
          detector.id(),
          new DetectorFacts(
              detector.category(),
              DetectorFacts.Identifies.valueOf(detector.identifies().toUpperCase(Locale.ROOT))));
    }
    Level failOn = options.failOn();
    return new ScanFacts(
        run,
        Version.text(),
        startedAt,
        settings.judge().asOf() != null ? settings.judge().asOf() : startedAt,
        failOn == null ? null : failOn.word(),
        new Run.SourceText(
            identity.kind(), tenant ? identity.name() : null, tenant ? identity.cloud() : null),
        scope(),
        new Run.Privacy(
            privacy.purpose(), privacy.legalBasis(), privacy.reference(), privacy.approvedBy()),
        inputs,
        new Run.CatalogueText(Catalogue.VERSION, catalogue.digest(), catalogue.detectors().size()),
        digest,
        detectors,
        settings.ledger().records() == LedgerPlace.Records.COUNT_ONLY);
  }

  private Run.Scope scope() {
    ChosenMail.Items items = settings.items();
    return new Run.Scope(
        items.receivedAfter(),
        items.receivedBefore(),
        items.folders(),
        items.excludedFolders(),
        items.hiddenFolders(),
        items.calendars(),
        items.contacts(),
        settings.extract().ocr(),
        settings.detect().minConfidence().word(),
        settings.extract().maxItemBytes());
  }
}
