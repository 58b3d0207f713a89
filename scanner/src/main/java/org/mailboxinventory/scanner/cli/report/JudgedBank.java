package org.mailboxinventory.scanner.cli.report;

import java.io.IOException;
import java.util.List;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.exposure.BankFacts;
import org.mailboxinventory.report.exposure.BankFactsFile;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.OpenEvent;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.scanner.cli.event.EventStore;
import org.mailboxinventory.scanner.cli.event.RuledBank;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.process.WorkFolder;
import org.mailboxinventory.scanner.settings.Judge;
import org.mailboxinventory.scanner.settings.Settings;

/** From the settings to the bank that is judged. */
public final class JudgedBank {
  private JudgedBank() {}

  /** Reads what the bank says of itself; what is wrong with those files ends the command. */
  public static JudgeSettings of(Settings settings, LawBook law) {
    Judge judge = settings.judge();
    return new JudgeSettings(
        RuledBank.of(judge),
        judge.providerHome(),
        facts(settings, law),
        events(settings),
        judge.homesByDefault());
  }

  private static List<OpenEvent> events(Settings settings) {
    try {
      return EventStore.opened(settings.ledger().path());
    } catch (IOException e) {
      throw unreadableEvent(settings, e);
    }
  }

  static Failure unreadableEvent(Settings settings, IOException e) {
    return new Failure(
        ExitCode.USAGE,
        "an event in "
            + settings.ledger().path().resolve("events")
            + " cannot be read"
            + WorkFolder.kind(e)
            + "; restore the file from a copy");
  }

  private static BankFacts facts(Settings settings, LawBook law) {
    try {
      return BankFactsFile.read(
          settings.judge().bankFacts(), settings.evidence().dataLocations(), law);
    } catch (InvalidConfigException e) {
      throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()));
    }
  }
}
