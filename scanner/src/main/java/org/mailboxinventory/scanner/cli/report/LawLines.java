package org.mailboxinventory.scanner.cli.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mailboxinventory.report.exposure.RegimeReach;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.change.LawThen;
import org.mailboxinventory.scanner.cli.process.Console;

/** What the summary says of law. */
final class LawLines {
  /** Changes and entries named; the report has them all. */
  private static final int NAMED = 5;

  private LawLines() {}

  /**
   * Which law judged, what changed in it since the inventory before, what is overdue for review.
   */
  static void say(Inventory inventory, Console console) {
    if (!inventory.tenant().regimes().isEmpty()) {
      console.say(
          String.format(
              Locale.ROOT,
              "%s could compel disclosure of each of %,d mailboxes. That is said once for all that"
                  + " are not known to lie on the bank's own servers, and weighs in no score.",
              laws(inventory.tenant().regimes()),
              inventory.tenant().mailboxes()));
    }
    console.say(
        "judged by the law pack " + inventory.law().version() + ", " + inventory.law().digest());
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

  /** As in {@code 12 laws (IN 7, US 5)}. */
  private static String laws(List<RegimeReach> regimes) {
    Map<String, Long> countries =
        regimes.stream()
            .collect(
                Collectors.groupingBy(
                    it -> it.id().substring(0, it.id().indexOf('-')),
                    TreeMap::new,
                    Collectors.counting()));
    return regimes.size()
        + (regimes.size() == 1 ? " law (" : " laws (")
        + countries.entrySet().stream()
            .map(it -> it.getKey() + " " + it.getValue())
            .collect(Collectors.joining(", "))
        + ")";
  }
}
