package org.mailboxinventory.scanner.cli.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.scanner.cli.process.AccessRecords;
import org.mailboxinventory.scanner.cli.process.Console;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.process.Interruption;
import org.mailboxinventory.scanner.cli.wiring.Wiring;
import org.mailboxinventory.scanner.settings.Settings;

/**
 * What a sample notes in the access log: each mailbox before any of its values is shown, and at the
 * end, however that comes, how many were shown; and the page of the terminal that they are shown
 * on.
 */
final class SampleRecords implements AutoCloseable {
  private final AccessRecords records;
  private final Map<String, Object> run;
  private final Asking asking;
  private final Console console;
  private final Interruption.Handled handled;
  private boolean ended;

  private SampleRecords(Settings settings, Ledger ledger, Asking asking, Wiring wiring) {
    this.records = new AccessRecords(settings, wiring.console());
    this.asking = asking;
    this.console = wiring.console();
    this.run = AccessRecords.ofLatest(ledger);
    this.handled = wiring.interruption().parting(this::end);
  }

  static SampleRecords of(Settings settings, Ledger ledger, Asking asking, Wiring wiring) {
    SampleRecords records = new SampleRecords(settings, ledger, asking, wiring);
    wiring.console().page(true);
    return records;
  }

  /** Notes that a mailbox is opened; where that cannot be noted, nothing is shown. */
  void opened(String address) {
    Map<String, Object> entry = entry();
    entry.put("mailbox", address);
    entry.put("for", "sample");
    if (!records.add("mailbox-opened", entry)) {
      throw new Failure(
          ExitCode.USAGE, "no value is shown without a line in the access log; see to that first");
    }
  }

  private Map<String, Object> entry() {
    return new LinkedHashMap<>(run);
  }

  /** Once; whoever comes second waits until it is noted. */
  private synchronized void end() {
    if (!ended) {
      ended = true;
      console.page(false);
      Map<String, Object> entry = entry();
      entry.put("shown", asking.shown());
      entry.put("answered", asking.given());
      records.add("sample", entry);
    }
  }

  @Override
  public void close() {
    end();
    handled.close();
  }
}
