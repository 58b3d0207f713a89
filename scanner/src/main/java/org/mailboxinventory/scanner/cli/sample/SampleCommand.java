package org.mailboxinventory.scanner.cli.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.LedgerFindings;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.scanner.cli.ledger.WritableLedger;
import org.mailboxinventory.scanner.cli.process.CommonOptions;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.process.FingerprintKey;
import org.mailboxinventory.scanner.cli.process.WorkFolder;
import org.mailboxinventory.scanner.cli.wiring.Sources;
import org.mailboxinventory.scanner.cli.wiring.Wiring;
import org.mailboxinventory.scanner.detect.DirectoryNames;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.detect.catalogue.Catalogue;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.engine.item.ItemTexts;
import org.mailboxinventory.scanner.engine.staff.StaffDictionary;
import org.mailboxinventory.scanner.extract.Extractor;
import org.mailboxinventory.scanner.settings.Demands;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.MailboxListing;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.Source;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.graph.request.Traffic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks a person of findings drawn at random whether they are right. */
@Command(
    name = "sample",
    description =
        "Shows findings drawn at random, on the terminal alone, and asks whether they are right:"
            + " how precise detection is in this bank's own mail. Their mail is read again.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: mailbox-inventory sample --settings bank.yaml --ledger ./ledger --items 200"
    })
public final class SampleCommand implements Callable<Integer> {
  private final Wiring wiring;

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--ledger", paramLabel = "DIR", description = "Instead of ledger.path.")
  private @Nullable Path folder;

  @Option(
      names = "--items",
      paramLabel = "N",
      description = "How many findings are shown. Default: 200.")
  private int items = 200;

  @Option(
      names = "--from",
      paramLabel = "PATH",
      description = "The mail files that were scanned, instead of the tenant.")
  private List<Path> from = new ArrayList<>();

  public SampleCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws Exception {
    if (folder != null) {
      common.set.add("ledger.path=" + folder);
    }
    Settings settings = wiring.settings(common);
    Demands demands = Demands.of(settings).reading().content();
    (from.isEmpty() ? demands.tenant() : demands).met();
    FingerprintKey.requireKept(settings.ledger(), "no value is found again in its mail");
    if (items < 1) {
      throw new Failure(ExitCode.USAGE, "--items is a number of 1 or more");
    }
    if (!wiring.console().terminal()) {
      throw new Failure(
          ExitCode.USAGE,
          "values are shown on a terminal alone; run sample in a window of its own");
    }
    try (WorkFolder work = WorkFolder.open(settings.workDir());
        Ledger ledger = WritableLedger.open(settings, work);
        Extractor extractor = wiring.extraction().extractor(settings.extract(), work);
        Source source = source(settings, work)) {
      return sampled(settings, ledger, source, extractor).number();
    }
  }

  private Source source(Settings settings, WorkFolder work) throws Exception {
    return from.isEmpty()
        ? wiring.sources().graph(settings, wiring.reports(settings), Traffic.ignored(), "sample")
        : wiring.sources().files(from, null, settings, null, Sources.stores(settings, work));
  }

  private ExitCode sampled(Settings settings, Ledger ledger, Source source, Extractor extractor)
      throws Exception {
    CompiledCatalogue detection = wiring.detectors().detection(settings);
    Catalogue catalogue = detection.catalogue();
    Draw draw = new Draw(items, detector -> category(catalogue, detector), new SecureRandom());
    ledger
        .findings()
        .each(
            finding -> {
              if (catalogue.detector(finding.detector().value()) != null) {
                draw.finding(finding);
              }
            });
    Map<MailboxId, List<LedgerFindings.Finding>> drawn = draw.byMailbox(items);
    MailboxListing listing = source.mailboxes();
    MailAgain again = again(settings, detection, StaffDictionary.names(listing), extractor);
    Asking asking = new Asking(wiring.console());
    boolean goesOn = true;
    try (SampleRecords records = SampleRecords.of(settings, ledger, asking, wiring)) {
      for (Mailbox mailbox : listing.mailboxes()) {
        List<LedgerFindings.Finding> of = drawn.getOrDefault(mailbox.id(), List.of());
        if (goesOn && !of.isEmpty()) {
          records.opened(mailbox.address());
          goesOn = read(source, mailbox, of, again, asking, ledger, catalogue);
        }
      }
    }
    asking.precision();
    int drawnItems = drawn.values().stream().mapToInt(List::size).sum();
    if (goesOn && asking.given() < drawnItems) {
      wiring
          .console()
          .say(
              (drawnItems - asking.given())
                  + " more were drawn and not shown: gone from the source, or found by directory or"
                  + " settings that have changed");
    }
    return ExitCode.COMPLETE;
  }

  private MailAgain again(
      Settings settings, CompiledCatalogue detection, DirectoryNames staff, Extractor extractor) {
    PartScan scan = PartScan.of(detection, settings.detect().minConfidence()).knowing(staff);
    return new MailAgain(
        new ItemTexts(
            scan,
            extractor,
            wiring.extraction().passwords(settings.extract(), detection.catalogue())),
        new Fingerprinter(FingerprintKey.of(settings.ledger())));
  }

  private static String category(Catalogue catalogue, DetectorId id) {
    Detector detector = catalogue.detector(id.value());
    return detector == null ? "" : detector.category();
  }

  /** Reads a mailbox again until all drawn items of it were shown; false when all is ended. */
  private boolean read(
      Source source,
      Mailbox mailbox,
      List<LedgerFindings.Finding> findings,
      MailAgain again,
      Asking asking,
      Ledger ledger,
      Catalogue catalogue)
      throws IOException {
    Map<ItemId, List<LedgerFindings.Finding>> byItem = new LinkedHashMap<>();
    findings.forEach(
        finding -> byItem.computeIfAbsent(finding.item(), id -> new ArrayList<>()).add(finding));
    try (ItemStream stream = source.open(mailbox, Map.of())) {
      for (Page page = stream.next(); page != null && !byItem.isEmpty(); page = stream.next()) {
        for (SourceItem item : page.items()) {
          List<LedgerFindings.Finding> of = byItem.remove(item.id());
          if (of != null && !shown(again.shown(item, of), asking, ledger, catalogue)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private boolean shown(
      List<MailAgain.Shown> shown, Asking asking, Ledger ledger, Catalogue catalogue)
      throws IOException {
    for (MailAgain.Shown one : shown) {
      Detector detector =
          Objects.requireNonNull(catalogue.detector(one.finding().detector().value()));
      if (!asking.ask(one, detector, items, ledger)) {
        return false;
      }
    }
    return true;
  }
}
