package org.mailboxinventory.scanner.cli.scan;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.mailboxinventory.report.write.ReportWriter;
import org.mailboxinventory.scanner.cli.process.CommonOptions;
import org.mailboxinventory.scanner.cli.process.Console;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.process.Interruption;
import org.mailboxinventory.scanner.cli.process.WorkFolder;
import org.mailboxinventory.scanner.cli.report.ReportOptions;
import org.mailboxinventory.scanner.cli.wiring.Wiring;
import org.mailboxinventory.scanner.sample.SampleServer;
import org.mailboxinventory.scanner.sample.http.Fault;
import org.mailboxinventory.scanner.sample.tenant.SampleTenant;
import org.mailboxinventory.scanner.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scans the made-up bank's tenant, over loopback and through the real client. */
@Command(
    name = "demo",
    description =
        "Starts the bundled sample tenant on this machine, scans it as a real one, and writes a run"
            + " folder. Needs no settings and no network.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  mailbox-inventory demo --out demo-report",
      "  mailbox-inventory demo --serve --mailboxes 50 --items 100 --faults throttle,truncate"
    })
public final class DemoCommand implements Callable<Integer> {
  private static final int BODY_BYTES = 20_000;

  private final Wiring wiring;

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private ReportOptions report = new ReportOptions();

  @Option(
      names = "--serve",
      description =
          "Afterwards keep the sample tenant up, for trying other commands, until Ctrl-C.")
  private boolean serve;

  @Option(
      names = "--faults",
      paramLabel = "FAULT",
      split = ",",
      description =
          "Makes about one request in five fail: throttle, html-gateway, truncate, reset,"
              + " expired-delta, slow; several are separated by commas.")
  private List<String> faults = new ArrayList<>();

  @Option(
      names = "--mailboxes",
      paramLabel = "N",
      description = "Instead of the bank, so many generated mailboxes of a bank’s ten roles.")
  private int mailboxes;

  @Option(
      names = "--items",
      paramLabel = "N",
      description =
          "With --mailboxes: about so many messages in the mean (default: ${DEFAULT-VALUE}).",
      defaultValue = "200")
  private int items;

  public DemoCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws Exception {
    Console console = wiring.console();
    try (WorkFolder own = WorkFolder.open(null);
        SampleServer server = SampleServer.start(tenant())) {
      server.faults(kinds());
      Path folder = own.folder("demo");
      List<String> evidence = evidence(server, folder);
      List<String> overrides = settings(server, folder, evidence);
      common.set.addAll(0, overrides);
      Settings settings = wiring.settings(common);
      console.say("sample tenant: a made-up bank, served at " + server.endpoint());
      ReportWriter reports = wiring.reports(settings);
      Path out = report.out();
      report.out = out;
      ScanJob job = new ScanJob(wiring, settings, report, reports);
      ExitCode code =
          job.run(
              (work, meter, run) ->
                  wiring
                      .sources()
                      .graph(settings, reports, ScanCommand.measuredBy(meter), "run " + run),
              common);
      if (wiring.interruption().given()) {
        return ExitCode.INCOMPLETE.number();
      }
      console.say("open " + out.resolve("report.html").toAbsolutePath() + " in a browser");
      console.say(
          "a real scan with this outcome would have ended with exit code "
              + code.number()
              + " ("
              + meaning(code)
              + ")");
      if (serve) {
        keepUp(server, evidence);
      }
      return ExitCode.COMPLETE.number();
    }
  }

  private SampleTenant tenant() {
    if (mailboxes < 0 || items < 1) {
      throw new Failure(ExitCode.USAGE, "--mailboxes and --items must be 1 or more");
    }
    return mailboxes == 0
        ? SampleTenant.bank(wiring.config())
        : SampleTenant.roles(wiring.config(), mailboxes, items, BODY_BYTES);
  }

  private Set<Fault> kinds() {
    Set<Fault> kinds = EnumSet.noneOf(Fault.class);
    for (String word : faults) {
      try {
        kinds.add(Fault.of(word));
      } catch (IllegalArgumentException unknown) {
        throw new Failure(
            ExitCode.USAGE,
            "--faults '"
                + word
                + "' is not known; use "
                + Arrays.stream(Fault.values()).map(Fault::word).collect(joining(", ")));
      }
    }
    return kinds;
  }

  // What is closed at the end of a block is not named in it.
  @SuppressWarnings("try")
  private void keepUp(SampleServer server, List<String> evidence) throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    // Handled before it is said: whoever reads the line may press the key at once.
    try (Interruption.Handled handled =
        wiring.interruption().endingBy("the sample tenant is shut down", asked::countDown)) {
      sayHowToScan(server, evidence);
      asked.await();
    }
  }

  private void sayHowToScan(SampleServer server, List<String> evidence) {
    Console console = wiring.console();
    console.say("the tenant stays up until Ctrl-C; to scan it from another terminal:");
    console.say(
        "  MAILBOX_TOKEN="
            + server.token()
            + " mailbox-inventory scan --set tenant.id=sample --set tenant.graphEndpoint="
            + server.endpoint()
            + " --set tenant.credential.kind=static-token --set"
            + " 'tenant.credential.token=${env:MAILBOX_TOKEN}' --set privacy.purpose=trial"
            + evidence.stream().map(it -> " --set \"" + it + '"').collect(joining()));
  }

  /** The settings that name the evidence which the tenant brings. */
  private static List<String> evidence(SampleServer server, Path folder) throws IOException {
    List<String> evidence = new ArrayList<>();
    evidence.add("evidence.exchangeExport=['" + server.writeExchangeCsv(folder) + "']");
    Path locations = server.writeDataLocations(folder);
    if (Files.size(locations) > 0) {
      evidence.add("evidence.dataLocations=['" + locations + "']");
    }
    return evidence;
  }

  private static List<String> settings(SampleServer server, Path folder, List<String> evidence)
      throws IOException {
    Path token = Files.writeString(folder.resolve("token"), server.token());
    List<String> settings = new ArrayList<>(evidence);
    Collections.addAll(
        settings,
        "tenant.id=sample-bank.example",
        "tenant.graphEndpoint=" + server.endpoint(),
        "tenant.credential.kind=static-token",
        "tenant.credential.token='${file:" + token + "}'",
        "privacy.purpose=demonstration with made-up data",
        "ledger.path='" + folder.resolve("ledger") + "'");
    return settings;
  }

  private static String meaning(ExitCode code) {
    return switch (code) {
      case COMPLETE -> "complete";
      case EXPOSED -> "complete, with exposure at or above --fail-on";
      case INCOMPLETE ->
          "incomplete: some mailboxes or items could not be read; the report says which and why";
      case USAGE, PERMISSION, SERVICE, FAULT -> "failed";
    };
  }
}
