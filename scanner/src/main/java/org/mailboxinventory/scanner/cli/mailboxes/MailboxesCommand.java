package org.mailboxinventory.scanner.cli.mailboxes;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.model.CommittedPlace;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.write.ReportWriter;
import org.mailboxinventory.report.write.csv.ListingCsv;
import org.mailboxinventory.scanner.cli.choice.UnmatchedMailboxes;
import org.mailboxinventory.scanner.cli.process.CommonOptions;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.report.JudgedBank;
import org.mailboxinventory.scanner.cli.wiring.Wiring;
import org.mailboxinventory.scanner.settings.Demands;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.source.MailboxListing;
import org.mailboxinventory.scanner.source.Source;
import org.mailboxinventory.scanner.source.graph.request.Traffic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists every mailbox with what is known of it; reads no mail. */
@Command(
    name = "mailboxes",
    description =
        "Lists every mailbox: kind, lifecycle, migration state, data location. Reads no mail.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  mailbox-inventory mailboxes --settings bank.yaml --evidence",
      "  mailbox-inventory mailboxes --settings bank.yaml --csv > mailboxes.csv",
      "  mailbox-inventory mailboxes --exchange-script > evidence.ps1"
    })
public final class MailboxesCommand implements Callable<Integer> {
  private final Wiring wiring;

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--from", paramLabel = "PATH", description = "Mail files instead of a tenant.")
  private List<Path> from = new ArrayList<>();

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  @Option(names = "--csv", description = "One row a mailbox as CSV on standard output.")
  private boolean csv;

  @Option(
      names = "--evidence",
      description = "In the table, name below each mailbox what its facts are known from.")
  private boolean evidence;

  @Option(
      names = "--exchange-script",
      description =
          "Print the PowerShell that an Exchange administrator runs to make the evidence files, and"
              + " do nothing else.")
  private boolean exchangeScript;

  public MailboxesCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws Exception {
    if (json && csv) {
      throw new Failure(ExitCode.USAGE, "--json and --csv cannot both be given; leave one out");
    }
    if (exchangeScript) {
      printScript();
      return ExitCode.COMPLETE.number();
    }
    Settings settings = wiring.settings(common);
    Demands demands = Demands.of(settings).reading().judging();
    (from.isEmpty() ? demands.tenant() : demands).met();
    ReportWriter reports = wiring.reports(settings);
    List<Mailbox> mailboxes;
    try (Source source =
        from.isEmpty()
            ? wiring.sources().graph(settings, reports, Traffic.ignored(), "mailboxes")
            : wiring.sources().listedFiles(from, settings)) {
      MailboxListing listing = source.mailboxes();
      listing.notes().forEach(wiring.console()::warn);
      UnmatchedMailboxes unmatched =
          UnmatchedMailboxes.of(settings.mailboxes(), listing, !from.isEmpty());
      unmatched.unprotected().forEach(wiring.console()::error);
      unmatched.warnings().forEach(wiring.console()::warn);
      mailboxes = new ArrayList<>(listing.mailboxes());
    }
    mailboxes.sort(Comparator.comparing(Mailbox::address).thenComparing(Mailbox::id));
    LawBook law = reports.law();
    list(mailboxes, JudgedBank.of(settings, law).facts().committedPlace(law));
    return ExitCode.COMPLETE.number();
  }

  private void list(List<Mailbox> mailboxes, CommittedPlace committed) throws IOException {
    PrintStream out = wiring.console().out();
    if (json) {
      MailboxListJson.write(mailboxes, committed, out);
    } else if (csv) {
      ListingCsv.write(mailboxes, committed, out);
    } else {
      new MailboxTable(out, wiring.columns(), committed).write(mailboxes, evidence);
    }
  }

  private void printScript() throws IOException {
    try (InputStream script = wiring.config().open("exchange/evidence.ps1")) {
      script.transferTo(wiring.console().out());
    }
  }
}
