package org.mailboxinventory.scanner.cli.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.write.ReportWriter;
import org.mailboxinventory.report.write.page.PageWriter;
import org.mailboxinventory.report.write.page.ServedMails;
import org.mailboxinventory.scanner.cli.process.AccessRecords;
import org.mailboxinventory.scanner.cli.process.CommonOptions;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.process.FingerprintKey;
import org.mailboxinventory.scanner.cli.process.Interruption;
import org.mailboxinventory.scanner.cli.process.WorkFolder;
import org.mailboxinventory.scanner.cli.report.RunReport;
import org.mailboxinventory.scanner.cli.wiring.Wiring;
import org.mailboxinventory.scanner.settings.Demands;
import org.mailboxinventory.scanner.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the report as a page from a loopback address until it is stopped; changes nothing. */
@Command(
    name = "serve",
    description =
        "Shows the report of a run folder or of a ledger as a page on this machine, until Ctrl-C.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: mailbox-inventory serve ./ledger"})
public final class ServeCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65_535;

  private final Wiring wiring;

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(
      index = "0",
      paramLabel = "DIR",
      description = "A run folder with report.html, or a ledger.")
  private Path folder = Path.of("");

  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      description = "The port on 127.0.0.1. Default: one that is free.")
  private int port;

  public ServeCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws Exception {
    Settings settings = wiring.settings(common);
    if (port < 0 || port > HIGHEST_PORT) {
      throw new Failure(
          ExitCode.USAGE, "--port " + port + " is none; give a number up to " + HIGHEST_PORT);
    }
    if (!Files.exists(folder.resolve("ledger.db"))) {
      return serve(ofRunFolder());
    }
    return serveLedger(settings.withLedger(folder));
  }

  private Integer serveLedger(Settings settings) throws Exception {
    Demands.of(settings).judging().met();
    ReportWriter reports = wiring.reports(settings);
    try (WorkFolder work = WorkFolder.open(settings.workDir());
        Ledger ledger = Ledger.openExisting(settings.ledger().path(), work.folder("native"))) {
      PageWriter.Served page =
          RunReport.served(
              ledger, settings, reports, wiring.console(), work.folder("served").resolve("mails"));
      note(settings, ledger);
      return serve(page);
    }
  }

  // What is closed at the end of a block is not named in it.
  @SuppressWarnings("try")
  private Integer serve(PageWriter.Served page) throws InterruptedException {
    CountDownLatch stopped = new CountDownLatch(1);
    try (Interruption.Handled handled =
            wiring.interruption().endingBy("stopping", stopped::countDown);
        PageServer server = PageServer.start(port, page)) {
      wiring.console().row(server.address().toString());
      wiring.console().say("open this address on this machine; Ctrl-C ends it");
      stopped.await();
    } catch (IOException e) {
      throw new Failure(
          ExitCode.USAGE,
          "no page can be served on port "
              + port
              + WorkFolder.kind(e)
              + "; give another --port, or none");
    }
    return ExitCode.COMPLETE.number();
  }

  private PageWriter.Served ofRunFolder() {
    Path file = folder.resolve("report.html");
    try {
      return new PageWriter.Served(Files.readString(file), Map.of(), ServedMails.none());
    } catch (IOException e) {
      throw new Failure(
          ExitCode.USAGE,
          folder
              + " is neither a ledger nor a run folder with report.html"
              + WorkFolder.kind(e)
              + "; name one of them");
    }
  }

  /** That it was shown stands in the log beside the ledger. */
  private void note(Settings settings, Ledger ledger) {
    if (FingerprintKey.existing(settings.ledger()).isEmpty()) {
      wiring
          .console()
          .warn(
              "the ledger's key is not there, so the access log does not say that it was shown; set"
                  + " ledger.fingerprintKey to the key that the ledger was begun with");
      return;
    }
    new AccessRecords(settings, wiring.console()).add("serve", AccessRecords.ofLatest(ledger));
  }
}
