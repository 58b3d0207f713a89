package org.mailboxinventory.scanner.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.cli.process.CommonOptions;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.scan.MailboxesAtOnce;
import org.mailboxinventory.scanner.cli.wiring.Wiring;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.engine.password.Passwords;
import org.mailboxinventory.scanner.settings.Demands;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.graph.check.AuditFootprint;
import org.mailboxinventory.scanner.source.graph.check.Estimate;
import org.mailboxinventory.scanner.source.graph.check.GraphCheck;
import org.mailboxinventory.scanner.source.graph.check.TenantCheck;
import org.mailboxinventory.scanner.source.graph.network.ReachedHost;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says whether the configured scan can work, and what it will take. */
@Command(
    name = "check",
    description =
        "Signs in and tries out whether the scan that the settings describe can work: permissions,"
            + " network, mailboxes, detectors, work folder, ledger. Says what it will take. Reads a"
            + " few messages and attachments, as the scan would, and keeps nothing of them. Exit"
            + " code 4 when the scan cannot work.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  mailbox-inventory check --settings bank.yaml",
      "  mailbox-inventory check --hosts --settings bank.yaml"
    })
public final class CheckCommand implements Callable<Integer> {
  private final Wiring wiring;

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(
      names = "--hosts",
      description = "Only list every host that the settings lead to; nothing is contacted.")
  private boolean hosts;

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  public CheckCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws Exception {
    Settings settings = wiring.settings(common);
    if (hosts) {
      Demands.of(settings).tenant().met();
      output().hosts(wiring.sources().hosts(settings));
      return ExitCode.COMPLETE.number();
    }
    Demands.of(settings).reading().judging().tenant().content().met();
    List<ReachedHost> reached = wiring.sources().hosts(settings);
    wiring.reports(settings);
    CompiledCatalogue detection = wiring.detectors().detection(settings);
    Passwords passwords = wiring.extraction().passwords(settings.extract(), detection.catalogue());
    List<CheckLine> machine = new MachineCheck(wiring, settings).run();
    Tried tried = tried(settings, detection, passwords);
    List<CheckLine> lines = new ArrayList<>(TenantLines.of(tried.tenant(), audit(tried, settings)));
    lines.addAll(ChoiceLines.of(settings, detection, tried.tenant()));
    lines.addAll(machine);
    boolean works = lines.stream().noneMatch(line -> line.result() == CheckLine.Result.FAILS);
    output().all(lines, reached, tried.estimate(), works);
    return (works ? ExitCode.COMPLETE : ExitCode.PERMISSION).number();
  }

  private Tried tried(Settings settings, CompiledCatalogue detection, Passwords passwords)
      throws SourceException {
    try (TrialWork work = TrialWork.open(wiring, settings);
        GraphCheck check = wiring.sources().graphCheck(settings)) {
      CheckRecords records = new CheckRecords(settings, wiring.console());
      TrialReading trial = new TrialReading(detection, settings, work, passwords, records);
      TenantCheck tenant = check.run(trial);
      records.ended(trial.items());
      TenantCheck.Sample sample = tenant.sample();
      if (sample == null) {
        return new Tried(tenant, null, null);
      }
      trial.measure();
      Settings.Throttle throttle = settings.throttle();
      return new Tried(
          tenant,
          Estimate.of(sample, throttle.overall(), MailboxesAtOnce.ofTenant(throttle), trial),
          AuditFootprint.of(tenant, trial));
    }
  }

  private record Tried(
      TenantCheck tenant, @Nullable Estimate estimate, @Nullable AuditFootprint footprint) {}

  private static CheckLine audit(Tried tried, Settings settings) {
    Integer limit = settings.throttle().itemAccessPerMailboxPerDay();
    return AuditLine.of(tried.footprint(), limit == null ? 0 : limit);
  }

  private CheckOutput output() {
    return new CheckOutput(wiring.console().out(), json);
  }
}
