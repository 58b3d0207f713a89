package org.mailboxinventory.scanner.cli.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.exposure.WhatIf;
import org.mailboxinventory.report.exposure.WhatIfFile;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.inventory.Differences;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.write.Format;
import org.mailboxinventory.report.write.ReportWriter;
import org.mailboxinventory.report.write.RunFolder;
import org.mailboxinventory.scanner.cli.process.Console;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.wiring.Wiring;
import org.mailboxinventory.scanner.settings.Settings;

/** Judges the same facts under changes, and prints what would differ. */
final class WhatIfReport {
  private static final int MAILBOXES = 20;

  private final Wiring wiring;
  private final Settings settings;

  WhatIfReport(Wiring wiring, Settings settings) {
    this.wiring = wiring;
    this.settings = settings;
  }

  void write(
      Path file, InventoryFacts facts, ReportWriter reports, ReportOptions options, RunFolder out)
      throws IOException {
    WhatIf whatIf = read(file, reports);
    ReportWriter then = wiring.reports(settings, whatIf.rules());
    Set<Format> formats = options.formats(settings.report().formats());
    PageReaders.warn(settings.report(), formats, wiring.console());
    Differences differences =
        reports.write(facts, JudgedBank.of(settings, reports.law()), whatIf, then, formats, out);
    print(whatIf, differences, then.law());
    wiring.console().say("report: " + out.path());
  }

  private static WhatIf read(Path file, ReportWriter reports) {
    try {
      return WhatIfFile.read(file, reports.law());
    } catch (InvalidConfigException e) {
      throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()));
    }
  }

  private void print(WhatIf whatIf, Differences differences, LawBook law) {
    Console out = wiring.console();
    out.row(whatIf.name());
    out.row(line("", "now", "then"));
    differences
        .levels()
        .forEach((level, change) -> out.row(line("mailboxes " + level.word(), change)));
    out.row(line("people in mailboxes, at least", differences.people()));
    out.row(line("mailboxes that the provider could give", differences.reached()));
    differences
        .indications()
        .forEach((rule, change) -> out.row(line("indications of " + law.name(rule), change)));
    differences.mailboxes().stream()
        .limit(MAILBOXES)
        .forEach(
            it ->
                out.row(
                    line(
                        it.address(),
                        it.now().word() + " " + it.score(),
                        it.then().word() + " " + it.scoreThen())));
    int more = differences.mailboxes().size() - MAILBOXES;
    if (more > 0) {
      out.row("and " + more + " more mailboxes, in what-if.json");
    }
  }

  private static String line(String what, Differences.Change change) {
    return line(what, String.valueOf(change.now()), String.valueOf(change.then()));
  }

  private static String line(String what, String now, String then) {
    return String.format(Locale.ROOT, "%-44s %12s %12s", what, now, then);
  }
}
