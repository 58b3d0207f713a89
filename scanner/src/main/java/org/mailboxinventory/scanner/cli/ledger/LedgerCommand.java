package org.mailboxinventory.scanner.cli.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.LedgerInfo;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.scanner.cli.match.CustomerFile;
import org.mailboxinventory.scanner.cli.process.AccessRecords;
import org.mailboxinventory.scanner.cli.process.CommandGroup;
import org.mailboxinventory.scanner.cli.process.CommonOptions;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.process.FingerprintKey;
import org.mailboxinventory.scanner.cli.process.WorkFolder;
import org.mailboxinventory.scanner.cli.report.LawsOfRuns;
import org.mailboxinventory.scanner.cli.wiring.Wiring;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.match.CustomerList;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.settings.SettingsReader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a ledger keeps, and how it is removed. */
@Command(
    name = "ledger",
    description = "Says what the ledger keeps, removes facts from it, and changes its key.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: mailbox-inventory ledger info --set ledger.path=./ledger"})
public final class LedgerCommand extends CommandGroup {
  private final Wiring wiring;

  public LedgerCommand(Wiring wiring) {
    super("info, forget, retain or rotate-key");
    this.wiring = wiring;
  }

  @Command(
      name = "info",
      description = "Says what is kept, since when, and whether it is sealed.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example: mailbox-inventory ledger info --set ledger.path=./ledger"})
  int info(@Mixin CommonOptions common) throws Exception {
    Settings settings = wiring.settings(common);
    try (WorkFolder work = WorkFolder.open(settings.workDir());
        Ledger ledger = Ledger.openExisting(settings.ledger().path(), work.folder("native"))) {
      LedgerInfo info = ledger.care().info();
      line("source", info.source().replace('\n', ' '));
      line("schema", info.schema());
      line("scans kept", info.scans());
      line("oldest scan", info.oldest() == null ? "none" : info.oldest());
      line("newest scan", info.newest() == null ? "none" : info.newest());
      line("mailboxes", info.mailboxes());
      line("items", info.items());
      line("items of the past", info.past());
      line("values in items", info.values());
      line("records", info.recordsDropped() ? "dropped, people were counted" : "kept");
      line("bytes", info.bytes());
      line("sealed", info.sealed() ? "yes" : "no");
      Integer days = settings.ledger().retainDays();
      line("kept for", days == null ? "any time" : days + " days");
      return ExitCode.COMPLETE.number();
    }
  }

  private void line(String name, Object value) {
    wiring.console().row(String.format(Locale.ROOT, "%-18s %s", name, value));
  }

  /** One of these. */
  static final class What {
    @Option(
        names = "--mailbox",
        paramLabel = "ADDRESS",
        description =
            "All facts of a mailbox. The next scan reads it again, unless it is excluded.")
    @Nullable String mailbox;

    @Option(
        names = "--detector",
        paramLabel = "ID",
        description = "All findings of a detector, as in in.pan.")
    @Nullable String detector;

    @Option(
        names = "--before",
        paramLabel = "DATE",
        description = "What was gone from the source before then.")
    @Nullable String before;

    @Option(
        names = "--customer",
        paramLabel = "FILE",
        description = "All findings of the values in a list of customers; needs --columns, --key.")
    @Nullable Path customers;
  }

  @Command(
      name = "forget",
      description =
          "Removes facts of whatever time, and every trace of them in the ledger's files.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example: mailbox-inventory ledger forget --mailbox asha@bank.example"})
  int forget(
      @Mixin CommonOptions common,
      @ArgGroup(multiplicity = "1") What what,
      @Option(
              names = "--columns",
              paramLabel = "COLUMN=DETECTOR,…",
              description = "What the list's columns hold, as in pan=in.pan.")
          @Nullable String columns,
      @Option(
              names = "--key",
              paramLabel = "COLUMN",
              description = "The column with the bank's own number of a customer.")
          @Nullable String key)
      throws Exception {
    Settings settings = wiring.settings(common);
    Removed removed;
    if (what.customers != null) {
      BiPredicate<DetectorId, Fingerprint> values = values(settings, what.customers, columns, key);
      removed = changed(settings, ledger -> Removal.customers(ledger, values));
    } else if (what.mailbox != null) {
      String address = what.mailbox;
      removed = changed(settings, ledger -> Removal.mailbox(ledger, address));
    } else if (what.detector != null) {
      String detector = what.detector;
      removed = changed(settings, ledger -> Removal.detector(ledger, detector));
    } else {
      Instant day = date(String.valueOf(what.before));
      removed = changed(settings, ledger -> Removal.before(ledger, "before", day));
    }
    if (removed.number() == 0 && what.before == null) {
      throw new Failure(
          ExitCode.USAGE,
          "nothing in the ledger matches, nothing was removed; see addresses and detectors in the"
              + " inventory, and write them as there");
    }
    return ExitCode.COMPLETE.number();
  }

  private interface Change {
    Removed of(Ledger ledger) throws IOException;
  }

  /** Removes, seals what is left, and notes it. */
  private Removed changed(Settings settings, Change change) throws Exception {
    try (WorkFolder work = WorkFolder.open(settings.workDir());
        Ledger ledger = WritableLedger.unsealed(settings, work, wiring.console())) {
      Removed removed = change.of(ledger);
      forgetLaws(settings, ledger);
      Map<String, Object> entry = AccessRecords.ofLatest(ledger);
      entry.putAll(removed.entry());
      WritableLedger.seal(settings, ledger, wiring.console(), "forget", entry);
      wiring
          .console()
          .say(String.format(Locale.ROOT, "removed: %,d %s", removed.number(), removed.unit()));
      return removed;
    }
  }

  /** By which law runs were reported that the ledger no longer holds. */
  private static void forgetLaws(Settings settings, Ledger ledger) throws IOException {
    new LawsOfRuns(settings.ledger().path()).forgetBefore(ledger.care().info().oldest());
  }

  private BiPredicate<DetectorId, Fingerprint> values(
      Settings settings, Path file, @Nullable String columns, @Nullable String key) {
    FingerprintKey.requireKept(settings.ledger(), "no customer's value is known again");
    if (columns == null || key == null) {
      throw new Failure(ExitCode.USAGE, "--customer needs --columns and --key");
    }
    CustomerList list =
        new CustomerFile("--customer", file, columns, key, null)
            .read(
                wiring.detectors().detection(settings),
                new Fingerprinter(FingerprintKey.of(settings.ledger())));
    return list::holds;
  }

  private static Instant date(String text) {
    try {
      return SettingsReader.time(text);
    } catch (DateTimeParseException e) {
      throw new Failure(ExitCode.USAGE, "--before is no date; write one such as 2026-04-01");
    }
  }

  @Command(
      name = "retain",
      description =
          "Removes what has been gone from the source for longer than ledger.retainDays, or"
              + " --days.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example: mailbox-inventory ledger retain --days 365"})
  int retain(
      @Mixin CommonOptions common,
      @Option(names = "--days", paramLabel = "N", description = "Instead of ledger.retainDays.")
          @Nullable Integer days)
      throws Exception {
    Settings settings = wiring.settings(common);
    Integer kept = days == null ? settings.ledger().retainDays() : days;
    if (kept == null || kept < 0) {
      throw new Failure(
          ExitCode.USAGE, "for how long? set ledger.retainDays or give --days, 0 or more");
    }
    Instant horizon = Instant.now().minus(Duration.ofDays(kept));
    changed(settings, ledger -> Removal.before(ledger, "retain", horizon));
    return ExitCode.COMPLETE.number();
  }

  @Command(
      name = "rotate-key",
      description =
          "Makes all fingerprints anew under a new key; counts stay, and the next scan reads"
              + " everything again.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example: mailbox-inventory ledger rotate-key --set ledger.path=./ledger"})
  int rotateKey(@Mixin CommonOptions common) throws Exception {
    Settings settings = wiring.settings(common);
    if (settings.ledger().fingerprintKey() != null) {
      throw new Failure(
          ExitCode.USAGE,
          "ledger.fingerprintKey names the key, and this command changes only a key that the ledger"
              + " made itself; copy that file to <ledger.path>.key, leave the setting out, and run"
              + " it again");
    }
    new KeyRotation(wiring, settings).run();
    wiring.console().say("the key was changed; the next scan reads everything again");
    return ExitCode.COMPLETE.number();
  }
}
