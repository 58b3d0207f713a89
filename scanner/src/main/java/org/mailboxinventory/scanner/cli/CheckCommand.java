package org.mailboxinventory.scanner.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.settings.Demands;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.graph.Estimate;
import org.mailboxinventory.scanner.source.graph.GraphCheck;
import org.mailboxinventory.scanner.source.graph.ReachedHost;
import org.mailboxinventory.scanner.source.graph.TenantCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says whether the configured scan can work, and what it will take. */
@Command(
    name = "check",
    description =
        "Signs in and tries out whether the scan that the settings describe can work: permissions, network, work folder, ledger. Says what it will take. Reads no mail, writes nothing that stays. Exit code 4 when the scan cannot work.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  mailbox-inventory check --settings bank.yaml",
      "  mailbox-inventory check --hosts --settings bank.yaml"
    })
final class CheckCommand implements Callable<Integer> {
  private final Wiring wiring;

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(
      names = "--hosts",
      description = "Only list every host that the settings lead to; nothing is contacted.")
  private boolean hosts;

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  CheckCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws Exception {
    Settings settings = wiring.settings(common);
    Demands.of(settings).tenant().met();
    List<ReachedHost> reached = wiring.sources().hosts(settings);
    if (hosts) {
      output().hosts(reached);
      return ExitCode.COMPLETE.number();
    }
    TenantCheck tenant = tenant(settings);
    List<CheckLine> lines = new ArrayList<>(TenantLines.of(tenant));
    lines.addAll(new MachineCheck(wiring, settings).run());
    boolean works = lines.stream().noneMatch(line -> line.result() == CheckLine.Result.FAILS);
    @Nullable Estimate estimate = tenant.estimate();
    output().all(lines, reached, estimate, works);
    return (works ? ExitCode.COMPLETE : ExitCode.PERMISSION).number();
  }

  private TenantCheck tenant(Settings settings) throws SourceException, IOException {
    try (GraphCheck check = wiring.sources().graphCheck(settings)) {
      return check.run();
    }
  }

  private CheckOutput output() {
    return new CheckOutput(wiring.console().out(), json);
  }
}
