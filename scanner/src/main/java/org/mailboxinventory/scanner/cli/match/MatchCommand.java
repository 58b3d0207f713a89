package org.mailboxinventory.scanner.cli.match;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.scanner.cli.process.CommonOptions;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.WorkFolder;
import org.mailboxinventory.scanner.cli.wiring.Wiring;
import org.mailboxinventory.scanner.match.Matching;
import org.mailboxinventory.scanner.settings.Demands;
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

  @Mixin private ListOptions list = new ListOptions();

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
    Demands.of(settings).judging().met();
    OutcomeFolder.require(out);
    CustomerComparison comparison = new CustomerComparison(wiring, settings, list);
    try (WorkFolder work = WorkFolder.open(settings.workDir());
        Ledger ledger = Ledger.openExisting(settings.ledger().path(), work.folder("native"))) {
      Instant asOf = settings.judge().asOf() != null ? settings.judge().asOf() : Instant.now();
      comparison.compare(ledger, asOf, Matching.Part.ALL, null, work.folder("match"), out);
    }
    return ExitCode.COMPLETE.number();
  }
}
