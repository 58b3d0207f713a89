package org.mailboxinventory.scanner.cli.scan;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.model.HeaderSeal;
import org.mailboxinventory.scanner.cli.process.WorkFolder;
import org.mailboxinventory.scanner.cli.wiring.Wiring;
import org.mailboxinventory.scanner.detect.DirectoryNames;
import org.mailboxinventory.scanner.detect.Masker;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.engine.Faults;
import org.mailboxinventory.scanner.engine.LocalEngine;
import org.mailboxinventory.scanner.engine.Progress;
import org.mailboxinventory.scanner.engine.ScanEngine;
import org.mailboxinventory.scanner.engine.ScanOrder;
import org.mailboxinventory.scanner.engine.item.FreeMail;
import org.mailboxinventory.scanner.engine.item.ItemHeaders;
import org.mailboxinventory.scanner.engine.item.ItemLimits;
import org.mailboxinventory.scanner.engine.item.ItemScan;
import org.mailboxinventory.scanner.engine.item.KnownContents;
import org.mailboxinventory.scanner.engine.item.StopSignal;
import org.mailboxinventory.scanner.engine.password.Passwords;
import org.mailboxinventory.scanner.extract.Extractor;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.source.MailboxListing;
import org.mailboxinventory.scanner.source.Source;
import org.mailboxinventory.scanner.source.SourceException;

/** Has the mail read: by threads of this program, or by an engine that is a module of its own. */
final class MailReading {
  private final Wiring wiring;
  private final Settings settings;
  private final CompiledCatalogue detection;
  private final StopSignal stop;
  private final Faults faults;
  private @Nullable ScanEngine engine;

  MailReading(
      Wiring wiring,
      Settings settings,
      CompiledCatalogue detection,
      StopSignal stop,
      Faults faults) {
    this.wiring = wiring;
    this.settings = settings;
    this.detection = detection;
    this.stop = stop;
    this.faults = faults;
  }

  /**
   * What is read, and where its facts go.
   *
   * @param staff names that are found wherever they are written
   * @param digest of the settings it is read under
   */
  record Mail(
      Source source,
      MailboxListing listing,
      DirectoryNames staff,
      Ledger ledger,
      ScanLedger own,
      Passwords passwords,
      String digest) {}

  /** By this engine; null for threads of this program. */
  void by(@Nullable ScanEngine another) {
    engine = another;
  }

  /** Reads it; what ended the source before its end, else null. */
  @Nullable SourceException read(Mail mail, Progress progress, WorkFolder work)
      throws SourceException, InterruptedException {
    ScanEngine another = engine;
    if (another != null) {
      return another.run(order(mail, progress));
    }
    try (Extractor extractor = wiring.extraction().extractor(settings.extract(), work)) {
      return new LocalEngine(mail.source(), mail.ledger(), mail.digest(), progress, stop, faults)
          .run(
              ScanListing.inOrder(mail.listing(), mail.ledger()),
              MailboxesAtOnce.of(mail.source().identity(), settings.throttle()),
              scans(extractor, mail),
              () -> new Masker(detection));
    }
  }

  private ScanOrder order(Mail mail, Progress progress) {
    return new ScanOrder(
        mail.source(),
        ScanListing.inOrder(mail.listing(), mail.ledger()),
        mail.ledger(),
        new RecipeOf(wiring, settings).recipe(detection.catalogue(), mail.listing(), mail.own()),
        mail.own().seal(),
        mail.digest(),
        () -> new Masker(detection),
        progress,
        stop,
        faults);
  }

  /** Makes an item scan for each thread; all share what they know of bodies and attachments. */
  private Supplier<ItemScan> scans(Extractor extractor, Mail mail) {
    Set<String> domains = new HashSet<>(mail.listing().acceptedDomains());
    KnownContents known = new KnownContents();
    Settings.Extract extract = settings.extract();
    FreeMail freeMail = wiring.freeMail();
    HeaderSeal seal = mail.own().headers();
    ItemLimits limits = ItemLimits.of(extract.maxValuesPerItem(), extract.timeoutPerItem());
    return () ->
        new ItemScan(
                PartScan.of(detection, settings.detect().minConfidence())
                    .withRecords()
                    .knowing(mail.staff()),
                extractor,
                mail.own().fingerprinter(),
                domains,
                mail.passwords(),
                known)
            .lookingFor(freeMail)
            .keeping(seal == null ? null : new ItemHeaders(new Masker(detection), seal, domains))
            .within(limits, stop);
  }
}
