package org.mailboxinventory.scanner.cli.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.InventoryFile;
import org.mailboxinventory.scanner.cli.ServedBank;
import org.mailboxinventory.scanner.cli.process.CommonOptions;
import org.mailboxinventory.scanner.cli.process.Console;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.report.ReportOptions;
import org.mailboxinventory.scanner.cli.wiring.Wiring;
import org.mailboxinventory.scanner.sample.http.Fault;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.source.exchange.ExchangeEvidence;
import org.mailboxinventory.scanner.source.graph.SleeplessSource;

/** The same tenant with one request in five going wrong, in all ways at once. */
@Tag("long")
class FaultsEndToEndTest {
  private static final String ASHA = "asha.nair@kaveripurbank.example";

  @TempDir private Path folder = Path.of("");

  private InventoryFile scan(ServedBank bank, String ledger) throws Exception {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(said, true, UTF_8),
            new PrintStream(said, true, UTF_8),
            false);
    Wiring wiring = new Wiring(console, Map.of("MAILBOX_TOKEN", bank.server().token())::get);
    CommonOptions common = new CommonOptions();
    common.settings = List.of(bank.settings());
    common.set = List.of("ledger.path='" + folder.resolve(ledger) + "'");
    Settings settings = wiring.settings(common);
    ReportOptions options = new ReportOptions();
    options.out = folder.resolve(ledger + "-out");
    ExchangeEvidence evidence =
        ExchangeEvidence.read(settings.evidence().exchangeExport(), List.of());
    ExitCode code =
        new ScanJob(wiring, settings, options, wiring.reports(settings))
            .run((work, progress, run) -> SleeplessSource.of(bank.server(), evidence), common);
    assertThat(code).as(said.toString(UTF_8)).isEqualTo(ExitCode.INCOMPLETE);
    return InventoryFile.in(options.out);
  }

  @Test
  void underAllFaultsTheInventoryIsThatOfATenantWithout() throws Exception {
    try (ServedBank bank = ServedBank.in(folder.resolve("bank"))) {
      InventoryFile without = scan(bank, "without");
      long needed = bank.requests().size();

      bank.server().faults(EnumSet.allOf(Fault.class));
      InventoryFile with = scan(bank, "with");

      assertThat(with.differences(without)).isEmpty();
      assertThat((double) bank.requests().size()).isGreaterThan(needed * 1.1);

      String arrived = bank.tenant().deliver(ASHA, "Inbox");
      bank.tenant().move(arrived, "Archive");
      bank.tenant().forgetPositions();
      InventoryFile changed = scan(bank, "with");
      bank.server().faults(Set.of());
      assertThat(changed.differences(scan(bank, "without"))).isEmpty();
    }
  }
}
