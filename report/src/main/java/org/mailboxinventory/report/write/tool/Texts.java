package org.mailboxinventory.report.write.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.RegimeReach;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.ShownText;
import org.mailboxinventory.report.write.item.DetectorNames;

/** The same names and sentences in all these forms. */
public final class Texts {
  private final LawBook law;
  private final DetectorNames detectors;

  public Texts(LawBook law, DetectorNames detectors) {
    this.law = law;
    this.detectors = detectors;
  }

  LawBook law() {
    return law;
  }

  String detector(String id) {
    return detectors.of(id);
  }

  String category(String id) {
    return law.category(id).name();
  }

  static String address(MailboxEntry entry) {
    return ShownText.of(entry.mailbox().address());
  }

  String title(MailboxEntry entry, Holding holding) {
    return title(holding, entry.mailbox().address());
  }

  String title(Holding holding, String address) {
    return detector(holding.detector()) + " in mailbox " + ShownText.of(address);
  }

  /** The id of the finding that a mailbox was not read. */
  static String unreadId(String mailbox) {
    return mailbox + "/unread";
  }

  static String unreadTitle(String address) {
    return "Mailbox " + ShownText.of(address) + " was not read";
  }

  /** Counts of a holding in a sentence. */
  static String counts(Holding holding) {
    return holding.values()
        + (holding.values() == 1 ? " distinct value, " : " distinct values, ")
        + holding.matches()
        + (holding.matches() == 1 ? " match in " : " matches in ")
        + holding.items()
        + (holding.items() == 1 ? " item; sent: " : " items; sent: ")
        + holding.sentItems()
        + ", exchanged outside: "
        + holding.externalItems()
        + ", lists: "
        + holding.bulkItems()
        + "."
        + (holding.staffValues() == 0
            ? ""
            : " Counted apart: " + holding.staffValues() + " values of the bank's own people.");
  }

  static String because(MailboxEntry entry) {
    return String.join(" ", entry.exposure().because());
  }

  /** The place, or the word for none. */
  static String place(MailboxEntry entry) {
    return place(entry.mailbox().location().effective());
  }

  static String place(@Nullable String place) {
    return place == null ? "unknown" : ShownText.of(place);
  }

  /** Labels for search: level, place, department, laws. */
  static List<String> tags(MailboxEntry entry) {
    List<String> tags = new ArrayList<>();
    tags.add("level:" + entry.exposure().level().word());
    tags.add("geo:" + place(entry));
    entry.regimes().stream().map(RegimeReach::id).forEach(id -> tags.add("regime:" + id));
    return tags;
  }

  /** From {@code critical} to {@code info}; what is unknown is no less than its holdings say. */
  static String severity(Level level) {
    return switch (level) {
      case CRITICAL -> "critical";
      case HIGH -> "high";
      case MEDIUM -> "medium";
      case LOW -> "low";
      case NONE, UNKNOWN -> "info";
    };
  }

  /** The same word with a capital. */
  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
