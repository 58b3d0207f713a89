package org.mailboxinventory.scanner.cli.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.mailboxinventory.report.inventory.CoverageText;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.ReasonTexts;
import org.mailboxinventory.report.inventory.change.LawThen;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.count.Changes;
import org.mailboxinventory.report.ledger.put.Vanished;
import org.mailboxinventory.report.model.Coverage;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.model.ShownText;
import org.mailboxinventory.scanner.cli.process.Console;

/**
 * The few lines after a scan: coverage first, with what leaves gaps in it and what would help, then
 * exposure, then where the report is.
 */
public final class Summary {
  /** Mailboxes named for a reason; the report has them all. */
  private static final int NAMED = 5;

  private Summary() {}

  /** {@code tolerated}: reasons that were said to be known; they are no warnings. */
  public static void say(
      Inventory inventory,
      ReasonTexts reasons,
      Set<Reason> tolerated,
      Path folder,
      Console console) {
    Coverage coverage = inventory.coverage();
    console.say("read: " + CoverageText.headline(coverage));
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
    console.say(SummaryWords.items(coverage.items()));
    console.say(SummaryWords.attachments(coverage.attachments()));
    gaps(inventory, reasons, tolerated, console);
    console.say(
        String.format(
            Locale.ROOT,
            "found: %s in %s, %s; mailboxes by level: %s",
            SummaryWords.counted(inventory.totals().values(), "distinct value", "distinct values"),
            SummaryWords.counted(inventory.totals().items(), "item", "items"),
            SummaryWords.people(inventory.totals().people()),
            SummaryWords.levels(inventory.totals().byLevel())));
    console.say(StaffLine.of(inventory));
    if (!inventory.tenant().regimes().isEmpty()) {
      console.say(
          String.format(
              Locale.ROOT,
              "%s could compel disclosure of %s. That is said once for all that are not known to"
                  + " lie on the bank's own servers, and weighs in no score.",
              SummaryWords.laws(inventory.tenant().regimes()),
              inventory.tenant().mailboxes() == 1
                  ? "1 mailbox"
                  : "each of "
                      + SummaryWords.counted(inventory.tenant().mailboxes(), "", "mailboxes")));
    }
    law(inventory, console);
    console.say("report: " + ShownText.of(folder.toString()));
  }

  /**
   * Which law judged, what changed in it since the inventory before, what is overdue for review.
   */
  private static void law(Inventory inventory, Console console) {
    console.say(
        "judged by the law pack " + inventory.law().version() + ", " + inventory.law().digest());
    console.say(
        "judged as a bank at home in "
            + inventory.law().bankHome()
            + " with a mail provider at home in "
            + inventory.law().providerHome()
            + SummaryWords.homes(inventory.law()));
    List<LawThen.Change> changes =
        inventory.changes() == null ? List.of() : inventory.changes().law();
    changes.stream()
        .limit(NAMED)
        .forEach(it -> console.say("law since the run before: " + it.sentence()));
    if (changes.size() > NAMED) {
      console.say(
          "law since the run before: "
              + (changes.size() - NAMED)
              + " more changes, in inventory.json under changes.law");
    }
    List<String> overdue = inventory.law().overdueNames();
    if (!overdue.isEmpty()) {
      console.warn(
          String.format(
              Locale.ROOT,
              "law: %,d entries are overdue for review: %s%s; see 'law check'",
              overdue.size(),
              String.join("; ", overdue.subList(0, Math.min(NAMED, overdue.size()))),
              overdue.size() > NAMED ? " and more" : ""));
    }
  }

  /** What the latest scan brought, compared with those before it. */
  public static void changes(Ledger ledger, Console console) {
    ledger
        .changes()
        .ifPresent(
            changes ->
                console.say(
                    "since the scan before: items "
                        + words(changes.items())
                        + "; mailboxes "
                        + words(changes.mailboxes())));
  }

  private static String words(Changes.Count count) {
    return String.format(
        Locale.ROOT,
        "%,d new, %,d changed, %,d gone, %,d unchanged",
        count.added(),
        count.changed(),
        count.gone(),
        count.unchanged());
  }

  /**
   * Says what was there before and is missing, with counts; true when there is no mailbox at all
   * and nobody has confirmed that.
   */
  public static boolean missing(Ledger ledger, Console console) {
    List<Vanished> vanished = ledger.vanished();
    vanished.stream().limit(NAMED).forEach(one -> console.warn(words(one)));
    if (vanished.size() > NAMED) {
      console.warn(
          String.format(
              Locale.ROOT,
              "vanished: %,d more, with %,d items before and %,d now",
              vanished.size() - NAMED,
              vanished.stream().skip(NAMED).mapToLong(Vanished::before).sum(),
              vanished.stream().skip(NAMED).mapToLong(Vanished::now).sum()));
    }
    if (!vanished.isEmpty()) {
      console.warn(
          "what was known of what vanished still counts; when it is really gone, confirm it with"
              + " scan --accept-empty");
    }
    boolean empty = ledger.isEmptyUnconfirmed();
    if (empty) {
      console.error(
          "no mailbox was found, so nothing was read; see that disks are mounted, paths right and"
              + " permissions as they should be, or confirm with scan --accept-empty that there is"
              + " none");
    }
    return empty;
  }

  private static String words(Vanished vanished) {
    return String.format(
        Locale.ROOT,
        "vanished: %s%s, %,d items before and %,d now",
        vanished.folder() == null ? "" : "folder '" + ShownText.of(vanished.folder()) + "' of ",
        "mailbox " + ShownText.of(vanished.mailbox()),
        vanished.before(),
        vanished.now());
  }

  /** A line for each reason that makes a scan incomplete. */
  private static void gaps(
      Inventory inventory, ReasonTexts reasons, Set<Reason> tolerated, Console console) {
    inventory
        .coverage()
        .unreadReasons()
        .forEach(
            (reason, times) -> {
              if (reason.kind() != Reason.Kind.BY_CHOICE && reason.kind() != Reason.Kind.OPAQUE) {
                String gap = gap(inventory, reasons, reason, times);
                if (tolerated.contains(reason)) {
                  console.say("tolerated: " + gap);
                } else {
                  console.warn(gap);
                }
              }
            });
  }

  private static String gap(Inventory inventory, ReasonTexts reasons, Reason reason, long times) {
    ReasonTexts.Text text = reasons.of(reason);
    return String.format(
        Locale.ROOT,
        "%s, %s, in %s: %s %s",
        reason.word(),
        times == 1 ? "once" : String.format(Locale.ROOT, "%,d times", times),
        mailboxes(inventory, reason),
        text.means(),
        text.remedy());
  }

  private static String mailboxes(Inventory inventory, Reason reason) {
    List<String> all =
        inventory.mailboxes().stream()
            .filter(entry -> entry.coverage().reasons().containsKey(reason))
            .map(entry -> ShownText.of(entry.mailbox().address()))
            .toList();
    String named = all.stream().limit(NAMED).collect(Collectors.joining(", "));
    return all.size() > NAMED
        ? String.format(Locale.ROOT, "%s and %,d more", named, all.size() - NAMED)
        : named;
  }
}
