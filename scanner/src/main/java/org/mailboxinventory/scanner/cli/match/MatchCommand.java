package org.mailboxinventory.scanner.cli.match;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.count.Harmless;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.ledger.store.ScanFacts;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.people.Grouping;
import org.mailboxinventory.scanner.cli.process.AccessRecords;
import org.mailboxinventory.scanner.cli.process.CommonOptions;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.process.FingerprintKey;
import org.mailboxinventory.scanner.cli.process.WorkFolder;
import org.mailboxinventory.scanner.cli.wiring.Wiring;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.match.AffectedCsv;
import org.mailboxinventory.scanner.match.AffectedParquet;
import org.mailboxinventory.scanner.match.AffectedXlsx;
import org.mailboxinventory.scanner.match.CustomerList;
import org.mailboxinventory.scanner.match.ListColumns;
import org.mailboxinventory.scanner.match.Matching;
import org.mailboxinventory.scanner.match.Outcome;
import org.mailboxinventory.scanner.match.Strength;
import org.mailboxinventory.scanner.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says which of the bank's own customers are in the mailboxes. */
@Command(
    name = "match",
    description =
        "Says which of the bank's own customers are in the mailboxes: compares a list of customers"
            + " with the ledger by fingerprint. Values of the list are written nowhere.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: mailbox-inventory match --customers customers.csv --key customer_no --columns"
          + " pan=in.pan,mobile=in.mobile --segment branch --out affected"
    })
public final class MatchCommand implements Callable<Integer> {
  private final Wiring wiring;

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(
      names = "--customers",
      paramLabel = "FILE",
      required = true,
      description =
          "The list: CSV in UTF-8 or an Excel workbook (.xlsx), with a line of headings, or a"
              + " Parquet file (.parquet).")
  private @Nullable Path customers;

  @Option(
      names = "--columns",
      paramLabel = "COLUMN=DETECTOR,…",
      required = true,
      description = "What the list's columns hold, as in pan=in.pan,mobile=in.mobile.")
  private String columns = "";

  @Option(
      names = "--key",
      paramLabel = "COLUMN",
      required = true,
      description = "The column with the bank's own number of a customer.")
  private String key = "";

  @Option(
      names = "--segment",
      paramLabel = "COLUMN",
      description = "A column to count customers by, as in branch.")
  private @Nullable String segment;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the outcome is written. Default: affected.")
  private Path out = Path.of("affected");

  public MatchCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws Exception {
    Settings settings = wiring.settings(common);
    if (settings.ledger().fingerprints() == Settings.Fingerprints.THIS_RUN_ONLY) {
      throw new Failure(
          ExitCode.USAGE,
          "with ledger.fingerprints: this-run-only nothing can be matched: the key was not kept");
    }
    ListColumns wanted = new ListColumns(key, segment, columns());
    Fingerprinter fingerprinter = new Fingerprinter(FingerprintKey.of(settings.ledger()));
    try (WorkFolder work = WorkFolder.open(settings.workDir());
        Ledger ledger = Ledger.openExisting(settings.ledger().path(), work.folder("native"))) {
      if (!ledger.isUnder(fingerprinter.keyCheck())) {
        throw new Failure(
            ExitCode.USAGE,
            "the ledger's fingerprints were made under another key; set ledger.fingerprintKey to"
                + " the key it was begun with");
      }
      CustomerList list = read(settings, wanted, fingerprinter);
      return matched(settings, list, ledger, work).number();
    }
  }

  private Map<String, DetectorId> columns() {
    try {
      return ListColumns.parse(columns);
    } catch (IllegalArgumentException e) {
      throw new Failure(
          ExitCode.USAGE, "--columns is not written as column=detector,column=detector");
    }
  }

  private CustomerList read(Settings settings, ListColumns wanted, Fingerprinter fingerprinter) {
    Path file = Objects.requireNonNull(customers);
    if (!Files.isReadable(file)) {
      throw new Failure(
          ExitCode.USAGE, "--customers names no file that this user may read; correct the path");
    }
    try {
      return CustomerList.read(file, wanted, wiring.detectors().detection(settings), fingerprinter);
    } catch (IllegalArgumentException e) {
      throw new Failure(
          ExitCode.USAGE,
          "--columns names a detector that is not in use; see 'detectors list' and"
              + " detect.detectors");
    } catch (CustomerList.ListException e) {
      throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()));
    }
  }

  private ExitCode matched(Settings settings, CustomerList list, Ledger ledger, WorkFolder work)
      throws Exception {
    ScanFacts scan =
        ledger
            .latestScan()
            .orElseThrow(() -> new Failure(ExitCode.USAGE, "the ledger holds no scan; scan first"));
    Instant asOf = settings.judge().asOf() != null ? settings.judge().asOf() : Instant.now();
    Harmless harmless =
        wiring.reports(settings).law().accepted().on(LocalDate.ofInstant(asOf, ZoneOffset.UTC));
    try (Outcome outcome =
        new Matching(list, ledger, asOf, harmless, scan.detectors(), work.folder("match"))
            .match()) {
      AffectedCsv.Written written = AffectedCsv.write(outcome, list, out);
      AffectedXlsx.write(outcome, list, out);
      AffectedParquet.write(outcome, out);
      int found = written.found().values().stream().mapToInt(Integer::intValue).sum();
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("run", scan.id());
      entry.put("columns", columns);
      entry.put("customers", list.size());
      entry.put("found", found + written.sharedOnly());
      new AccessRecords(settings, wiring.console()).add("match", entry);
      say(list, outcome, written, ledger.facts(asOf, harmless).map(InventoryFacts::totals));
    }
    return ExitCode.COMPLETE;
  }

  private void say(
      CustomerList list,
      Outcome outcome,
      AffectedCsv.Written written,
      Optional<InventoryFacts.Totals> totals) {
    say(
        "list: %,d customers; %,d values or rows are none, %,d numbers come twice",
        list.size(), list.invalid(), list.duplicates());
    int all = written.found().values().stream().mapToInt(Integer::intValue).sum();
    say("found: %,d customers, and %,d by shared values alone", all, written.sharedOnly());
    for (Strength strength : Strength.values()) {
      say(
          "  %s: %,d (%.1f %% right when measured)",
          strength.word(), written.found().getOrDefault(strength, 0), strength.right());
    }
    Grouping.Compared compared = outcome.compared();
    if (compared.comparable() > 0) {
      double missing = 1 - (double) compared.listed() / compared.comparable();
      say(
          "not in the list: %.1f %% of the people who were found and could be compared",
          100 * missing);
      totals
          .map(InventoryFacts.Totals::people)
          .map(people -> people.likely())
          .ifPresent(likely -> say("that is likely %,d people", Math.round(likely * missing)));
    }
    wiring
        .console()
        .say(
            "written: "
                + out.resolve("affected.csv")
                + ", "
                + AffectedXlsx.NAME
                + " and "
                + AffectedParquet.NAME);
  }

  private void say(String format, Object... arguments) {
    wiring.console().say(String.format(Locale.ROOT, format, arguments));
  }
}
