package org.mailboxinventory.scanner.cli.match;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.count.Harmless;
import org.mailboxinventory.report.ledger.store.ScanFacts;
import org.mailboxinventory.report.model.People;
import org.mailboxinventory.report.people.Grouping;
import org.mailboxinventory.scanner.cli.process.AccessRecords;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.process.FingerprintKey;
import org.mailboxinventory.scanner.cli.wiring.Wiring;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.match.AffectedCsv;
import org.mailboxinventory.scanner.match.AffectedParquet;
import org.mailboxinventory.scanner.match.AffectedXlsx;
import org.mailboxinventory.scanner.match.CustomerList;
import org.mailboxinventory.scanner.match.Matching;
import org.mailboxinventory.scanner.match.Outcome;
import org.mailboxinventory.scanner.match.Strength;
import org.mailboxinventory.scanner.settings.Settings;

/** Compares the bank's list of customers with a ledger, and writes who was found. */
public final class CustomerComparison {
  private final Wiring wiring;
  private final Settings settings;
  private final ListOptions options;
  private final Fingerprinter fingerprinter;

  public CustomerComparison(Wiring wiring, Settings settings, ListOptions options) {
    FingerprintKey.requireKept(settings.ledger(), "nothing can be matched");
    this.wiring = wiring;
    this.settings = settings;
    this.options = options;
    this.fingerprinter = new Fingerprinter(FingerprintKey.of(settings.ledger()));
  }

  /**
   * Compares.
   *
   * @param part what of the ledger is compared
   * @param people those who are in that part; null for all of the ledger's
   * @param work a folder for temporary files
   * @param out where the outcome is written
   */
  public void compare(
      Ledger ledger, Instant asOf, Matching.Part part, @Nullable People people, Path work, Path out)
      throws IOException {
    if (!ledger.isUnder(fingerprinter.keyCheck())) {
      throw new Failure(
          ExitCode.USAGE,
          "the ledger's fingerprints were made under another key; set ledger.fingerprintKey to"
              + " the key it was begun with");
    }
    CustomerList list = read();
    ScanFacts scan =
        ledger
            .latestScan()
            .orElseThrow(() -> new Failure(ExitCode.USAGE, "the ledger holds no scan; scan first"));
    Harmless harmless =
        wiring.reports(settings).law().accepted().on(LocalDate.ofInstant(asOf, ZoneOffset.UTC));
    try (Outcome outcome =
        new Matching(list, ledger, asOf, harmless, scan.detectors(), part, work).match()) {
      AffectedCsv.Written written = AffectedCsv.write(outcome, list, out);
      AffectedXlsx.write(outcome, list, out);
      AffectedParquet.write(outcome, out);
      note(ledger, list, written);
      People of =
          people != null
              ? people
              : ledger.facts(asOf, harmless).map(facts -> facts.totals().people()).orElse(null);
      say(list, written);
      if (ledger.hasDroppedRecords()) {
        say("not in the list: not known, since records are not kept (ledger.records)");
      } else {
        sayMissing(outcome.compared(), of);
      }
      sayWritten(out);
    }
  }

  private void note(Ledger ledger, CustomerList list, AffectedCsv.Written written) {
    int found = written.found().values().stream().mapToInt(Integer::intValue).sum();
    Map<String, Object> entry = AccessRecords.ofLatest(ledger);
    entry.put("columns", options.columns);
    entry.put("customers", list.size());
    entry.put("found", found + written.sharedOnly());
    new AccessRecords(settings, wiring.console()).add("match", entry);
  }

  private CustomerList read() {
    Path file = Objects.requireNonNull(options.customers);
    return new CustomerFile("--customers", file, options.columns, options.key, options.segment)
        .read(wiring.detectors().detection(settings), fingerprinter);
  }

  private void say(CustomerList list, AffectedCsv.Written written) {
    say(
        "list: %s; %s none, %s twice",
        customers(list.size()),
        counted(list.invalid(), "value or row is", "values or rows are"),
        counted(list.duplicates(), "number comes", "numbers come"));
    int all = written.found().values().stream().mapToInt(Integer::intValue).sum();
    say("found: %s, and %,d by shared values alone", customers(all), written.sharedOnly());
    for (Strength strength : Strength.values()) {
      say(
          "  %s: %,d (%.1f %% right when measured)",
          strength.word(), written.found().getOrDefault(strength, 0), strength.right());
    }
  }

  /** How many of the people who were found are no customers of the list. */
  private void sayMissing(Grouping.Compared compared, @Nullable People people) {
    if (compared.comparable() > 0) {
      double missing = 1 - (double) compared.listed() / compared.comparable();
      say(
          "not in the list: %.1f %% of the people who were found and could be compared",
          100 * missing);
      Long likely = people == null ? null : people.likely();
      if (likely != null) {
        say("that is likely %s", counted(Math.round(likely * missing), "person", "people"));
      }
    }
  }

  private void sayWritten(Path out) {
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

  private static String customers(long number) {
    return counted(number, "customer", "customers");
  }

  private static String counted(long number, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
  }

  private void say(String format, Object... arguments) {
    wiring.console().say(String.format(Locale.ROOT, format, arguments));
  }
}
