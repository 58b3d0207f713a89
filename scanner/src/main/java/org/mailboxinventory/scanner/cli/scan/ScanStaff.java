package org.mailboxinventory.scanner.cli.scan;

import org.mailboxinventory.report.ledger.put.StaffValues;
import org.mailboxinventory.scanner.detect.DirectoryNames;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.engine.staff.StaffDictionary;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.source.MailboxListing;

/** Takes from a listing who the tenant's own people are, as fingerprints of their values. */
final class ScanStaff {
  private final CompiledCatalogue detection;
  private final Fingerprinter fingerprinter;
  private final Settings settings;
  private StaffValues values = StaffValues.none();
  private DirectoryNames names = DirectoryNames.none();

  ScanStaff(CompiledCatalogue detection, Fingerprinter fingerprinter, Settings settings) {
    this.detection = detection;
    this.fingerprinter = fingerprinter;
    this.settings = settings;
  }

  /** The listing without what describes people: from here on there are fingerprints alone. */
  MailboxListing of(MailboxListing listing) {
    values =
        new StaffDictionary(detection, fingerprinter, settings.judge().entity().home()).of(listing);
    names = StaffDictionary.names(listing);
    return listing.withoutStaff();
  }

  StaffValues values() {
    return values;
  }

  /** Their names, which are found wherever they are written. */
  DirectoryNames names() {
    return names;
  }
}
