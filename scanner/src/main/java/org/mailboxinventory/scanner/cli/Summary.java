package org.mailboxinventory.scanner.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mailboxinventory.report.exposure.Level;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.model.Coverage;

/** The few lines after a scan: coverage first, then exposure, then where the report is. */
final class Summary {
  private Summary() {}

  static void say(Inventory inventory, Path folder, Console console) {
    Coverage coverage = inventory.coverage();
    console.say(
        String.format(
            Locale.ROOT,
            "mailboxes: %,d listed = %,d complete + %,d partial + %,d unreadable + %,d excluded + %,d pending",
            coverage.mailboxes().listed(),
            coverage.mailboxes().complete(),
            coverage.mailboxes().partial(),
            coverage.mailboxes().unreadable(),
            coverage.mailboxes().excluded(),
            coverage.mailboxes().pending()));
    console.say(
        String.format(
            Locale.ROOT,
            "items: %,d seen = %,d read + %,d partly read + %,d unread; attachments: %,d seen = %,d read + %,d partly read + %,d opaque + %,d unread",
            coverage.items().seen(),
            coverage.items().read(),
            coverage.items().partlyRead(),
            coverage.items().unread(),
            coverage.attachments().seen(),
            coverage.attachments().read(),
            coverage.attachments().partlyRead(),
            coverage.attachments().opaque(),
            coverage.attachments().unread()));
    console.say(
        String.format(
            Locale.ROOT,
            "found: %,d distinct values in %,d items, about %,d to %,d people; mailboxes by level: %s",
            inventory.totals().values(),
            inventory.totals().items(),
            inventory.totals().people().atLeast(),
            inventory.totals().people().atMost(),
            levels(inventory.totals().byLevel())));
    console.say("report: " + folder);
  }

  private static String levels(Map<Level, Long> byLevel) {
    return byLevel.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(entry -> entry.getValue() + " " + entry.getKey().word())
        .collect(Collectors.joining(", "));
  }
}
