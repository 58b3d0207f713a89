package org.mailboxinventory.scanner.cli.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.RegimeReach;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.model.Coverage;
import org.mailboxinventory.report.model.People;

/** Counts of an inventory in words, for one line each. */
final class SummaryWords {
  private SummaryWords() {}

  /** As in {@code 12 laws (IN 7, US 5)}. */
  static String laws(List<RegimeReach> regimes) {
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

  /** The settings of the two homes, and of which the default is taken because they are not set. */
  static String homes(Inventory.LawState law) {
    List<String> unset = law.homesByDefault().stream().sorted().toList();
    return " ("
        + JudgeSettings.BANK_HOME
        + ", "
        + JudgeSettings.PROVIDER_HOME
        + (unset.isEmpty() ? "" : "; by default, since not set: " + String.join(", ", unset))
        + ")";
  }

  static String people(People people) {
    String range =
        people.atLeast() == people.atMost()
            ? counted(people.atMost(), "person", "people")
            : String.format(Locale.ROOT, "%,d to %,d people", people.atLeast(), people.atMost());
    if (people.likely() == null) {
      return "about " + range;
    }
    return people.method().equals(People.THIN)
        ? String.format(Locale.ROOT, "%s, likely %,d", range, people.likely())
        : String.format(
            Locale.ROOT,
            "likely %s (%,d to %,d)",
            counted(people.likely(), "person", "people"),
            people.atLeast(),
            people.atMost());
  }

  static String counted(long number, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
  }

  static String items(Coverage.ItemCounts items) {
    return String.format(
        Locale.ROOT,
        "items: %,d seen = %,d read + %,d partly read + %,d unread + %,d left out by choice",
        items.seen(),
        items.read(),
        items.partlyRead(),
        items.notRead(),
        items.leftOut());
  }

  static String attachments(Coverage.AttachmentCounts attachments) {
    return String.format(
        Locale.ROOT,
        "attachments: %,d seen = %,d read + %,d partly read + %,d encrypted or protected + %,d"
            + " unread + %,d left out by choice",
        attachments.seen(),
        attachments.read(),
        attachments.partlyRead(),
        attachments.opaque(),
        attachments.notRead(),
        attachments.leftOut());
  }

  static String levels(Map<Level, Long> byLevel) {
    String levels =
        byLevel.entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .map(entry -> entry.getValue() + " " + entry.getKey().word())
            .collect(Collectors.joining(", "));
    return levels.isEmpty() ? "no mailbox" : levels;
  }
}
