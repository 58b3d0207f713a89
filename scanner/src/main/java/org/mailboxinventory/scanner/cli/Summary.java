package org.mailboxinventory.scanner.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.ReasonTexts;
import org.mailboxinventory.report.model.Coverage;
import org.mailboxinventory.report.model.Reason;

/**
 * The few lines after a scan: coverage first, with what leaves gaps in it and what would help, then
 * exposure, then where the report is.
 */
final class Summary {
  /** Mailboxes named for a reason; the report has them all. */
  private static final int NAMED = 5;

  private Summary() {}

  static void say(Inventory inventory, ReasonTexts reasons, Path folder, Console console) {
    Coverage coverage = inventory.coverage();
    console.say(
        String.format(
            Locale.ROOT,
            "mailboxes: %,d listed = %,d complete + %,d partial + %,d unreadable + %,d excluded +"
                + " %,d pending",
            coverage.mailboxes().listed(),
            coverage.mailboxes().complete(),
            coverage.mailboxes().partial(),
            coverage.mailboxes().unreadable(),
            coverage.mailboxes().excluded(),
            coverage.mailboxes().pending()));
    console.say(
        String.format(
            Locale.ROOT,
            "items: %,d seen = %,d read + %,d partly read + %,d unread; attachments: %,d seen = %,d"
                + " read + %,d partly read + %,d opaque + %,d unread",
            coverage.items().seen(),
            coverage.items().read(),
            coverage.items().partlyRead(),
            coverage.items().unread(),
            coverage.attachments().seen(),
            coverage.attachments().read(),
            coverage.attachments().partlyRead(),
            coverage.attachments().opaque(),
            coverage.attachments().unread()));
    gaps(inventory, reasons, console);
    console.say(
        String.format(
            Locale.ROOT,
            "found: %,d distinct values in %,d items, about %,d to %,d people; mailboxes by level:"
                + " %s",
            inventory.totals().values(),
            inventory.totals().items(),
            inventory.totals().people().atLeast(),
            inventory.totals().people().atMost(),
            levels(inventory.totals().byLevel())));
    console.say("report: " + folder);
  }

  /** A line for each reason that makes a scan incomplete. */
  private static void gaps(Inventory inventory, ReasonTexts reasons, Console console) {
    inventory
        .coverage()
        .unreadReasons()
        .forEach(
            (reason, times) -> {
              if (reason.kind() != Reason.Kind.BY_CHOICE && reason.kind() != Reason.Kind.OPAQUE) {
                ReasonTexts.Text text = reasons.of(reason);
                console.warn(
                    String.format(
                        Locale.ROOT,
                        "%s, %s, in %s: %s %s",
                        reason.word(),
                        times == 1 ? "once" : String.format(Locale.ROOT, "%,d times", times),
                        mailboxes(inventory, reason),
                        text.means(),
                        text.remedy()));
              }
            });
  }

  private static String mailboxes(Inventory inventory, Reason reason) {
    List<String> all =
        inventory.mailboxes().stream()
            .filter(entry -> entry.coverage().reasons().containsKey(reason))
            .map(entry -> entry.mailbox().address())
            .toList();
    String named = all.stream().limit(NAMED).collect(Collectors.joining(", "));
    return all.size() > NAMED
        ? String.format(Locale.ROOT, "%s and %,d more", named, all.size() - NAMED)
        : named;
  }

  private static String levels(Map<Level, Long> byLevel) {
    return byLevel.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(entry -> entry.getValue() + " " + entry.getKey().word())
        .collect(Collectors.joining(", "));
  }
}
