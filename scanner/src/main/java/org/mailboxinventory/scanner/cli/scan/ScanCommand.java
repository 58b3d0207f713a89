package org.mailboxinventory.scanner.cli.scan;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.write.ReportWriter;
import org.mailboxinventory.scanner.cli.process.CommonOptions;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.report.ReportOptions;
import org.mailboxinventory.scanner.cli.wiring.Sources;
import org.mailboxinventory.scanner.cli.wiring.Wiring;
import org.mailboxinventory.scanner.engine.ScanEngine;
import org.mailboxinventory.scanner.settings.Demands;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.source.files.folder.FileKind;
import org.mailboxinventory.scanner.source.graph.request.Traffic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads, classifies, fills the ledger, writes the run folder. */
@Command(
    name = "scan",
    description =
        "Reads and classifies the mail of a tenant, or of files, and writes the exposure inventory."
            + " A scan that was stopped or killed continues where it was.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  mailbox-inventory scan --settings bank.yaml --out inventory",
      "  mailbox-inventory scan --from /archive/mail --out inventory"
    })
public final class ScanCommand implements Callable<Integer> {
  private final Wiring wiring;

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private ReportOptions report = new ReportOptions();

  @Option(
      names = "--from",
      paramLabel = "PATH",
      description =
          "Mail files instead of a tenant: PST, mbox, Maildir, or a folder of EML and MSG files; a"
              + " folder of folders is a set of mailboxes. Or a Microsoft Graph Data Connect drop:"
              + " JSON lines, plain or gzip, or Parquet. May be given several times.")
  private List<Path> from = new ArrayList<>();

  @Option(
      names = "--from-kind",
      paramLabel = "KIND",
      description =
          "The kind of files in --from, instead of detecting it: pst, mbox, maildir, mail-files or"
              + " data-connect.")
  private @Nullable String fromKind;

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      description =
          "The engine that reads: local, which is this process, or spark, whose module is a program"
              + " of its own, for what --from names. Default: local.")
  private String engine = EngineChoice.LOCAL;

  @Option(
      names = "--until",
      paramLabel = "HH:MM",
      description =
          "Stop at this time of day, as after Ctrl-C; mailboxes never read come first, then those"
              + " read longest ago.")
  private @Nullable String until;

  @Option(
      names = "--budget",
      paramLabel = "TIME",
      description = "Stop after this long, as in 4h or 30m.")
  private @Nullable String budget;

  @Option(
      names = "--rescan",
      description =
          "Read everything again, not only what changed; if that is stopped, the next scan"
              + " continues with it.")
  private boolean rescan;

  @Option(
      names = "--accept-empty",
      description =
          "What held items before and is empty or missing now is really gone: it counts no longer."
              + " Without it that is 'vanished', and the scan is incomplete.")
  private boolean acceptEmpty;

  public ScanCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws Exception {
    ScanEngine chosen = EngineChoice.named(engine);
    Settings settings = wiring.settings(common);
    if (chosen != null) {
      EngineChoice.check(chosen, from.isEmpty(), settings);
    }
    @Nullable FileKind kind = kind();
    Demands demands = Demands.of(settings).reading().judging();
    (from.isEmpty() ? demands.tenant().content() : demands).met();
    ReportWriter reports = wiring.reports(settings);
    ScanWindow window = ScanWindow.of(until, budget, Clock.system(ZoneId.systemDefault()));
    ScanJob job = new ScanJob(wiring, settings, report, reports, window);
    job.by(chosen);
    if (rescan) {
      job.readAgain();
    }
    if (acceptEmpty) {
      job.acceptEmpty();
    }
    return job.run(
            (work, meter, run) ->
                from.isEmpty()
                    ? wiring.sources().graph(settings, reports, measuredBy(meter), "run " + run)
                    : wiring
                        .sources()
                        .files(
                            from,
                            kind,
                            settings,
                            chosen,
                            Sources.stores(settings, work),
                            List.of(report.out(), work.path())),
            common)
        .number();
  }

  static Traffic measuredBy(ScanMeter meter) {
    return new Traffic() {
      @Override
      public void requested() {
        meter.requested();
      }

      @Override
      public void waiting(Duration wait, boolean throttled) {
        if (throttled) {
          meter.throttled(wait);
        }
      }
    };
  }

  private @Nullable FileKind kind() {
    if (fromKind == null) {
      return null;
    }
    for (FileKind kind : FileKind.values()) {
      if (kind.word().equals(fromKind)) {
        return kind;
      }
    }
    throw new Failure(
        ExitCode.USAGE,
        "--from-kind '"
            + fromKind
            + "' is not known; use pst, mbox, maildir, mail-files or data-connect");
  }
}
