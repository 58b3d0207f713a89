package org.mailboxinventory.scanner.cli.check;

import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.cli.process.AccessRecords;
import org.mailboxinventory.scanner.cli.process.Console;
import org.mailboxinventory.scanner.settings.Settings;

/** What a check that reads mail notes in the access log, where there is a ledger. */
final class CheckRecords {
  private final @Nullable AccessRecords records;
  private final Console console;
  private int mailboxes;

  CheckRecords(Settings settings, Console console) {
    this.console = console;
    this.records =
        Files.exists(settings.ledger().path().resolve("ledger.db"))
            ? new AccessRecords(settings, console)
            : null;
  }

  /** Notes a mailbox before it is opened. */
  void opened(String address) {
    mailboxes++;
    if (records != null) {
      Map<String, String> entry = new LinkedHashMap<>();
      entry.put("mailbox", address);
      entry.put("for", "check");
      records.add("mailbox-opened", entry);
    } else if (mailboxes == 1) {
      console.detail(
          "mail is read to try it out, and not noted in an access log: ledger.path leads to no"
              + " ledger yet");
    }
  }

  /** Notes how many items were read; nothing where no mailbox was opened. */
  void ended(int items) {
    if (records != null && mailboxes > 0) {
      records.add("check", Map.of("items", items));
    }
  }
}
