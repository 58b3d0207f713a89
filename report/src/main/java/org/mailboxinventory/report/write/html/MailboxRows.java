package org.mailboxinventory.report.write.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.model.DataLocation;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.write.html.ReportPage.MailboxRow;
import org.mailboxinventory.report.write.html.ReportPage.MailboxesView;

/** The table of mailboxes, those at highest risk first. */
final class MailboxRows {
  /** More rows than this would make the page slow to open. */
  static final int MOST = 2000;

  /** From the most urgent; what is not known is more urgent than what is known to be low. */
  private static final List<Level> ORDER =
      List.of(Level.CRITICAL, Level.HIGH, Level.MEDIUM, Level.UNKNOWN, Level.LOW, Level.NONE);

  private static final Comparator<MailboxEntry> HIGHEST_RISK_FIRST =
      Comparator.<MailboxEntry>comparingInt(entry -> ORDER.indexOf(entry.exposure().level()))
          .thenComparing(entry -> -entry.exposure().score());

  private final LawBook law;
  private final PageSettings settings;
  private final MailboxDetails details;

  MailboxRows(LawBook law, PageSettings settings) {
    this.law = law;
    this.settings = settings;
    this.details = new MailboxDetails(law);
  }

  MailboxesView view(List<MailboxEntry> all) {
    List<MailboxEntry> entries =
        all.stream().filter(entry -> !settings.leavesOut(entry.exposure().level())).toList();
    List<MailboxRow> rows =
        entries.stream().sorted(HIGHEST_RISK_FIRST).limit(MOST).map(this::row).toList();
    return new MailboxesView(
        notice(all.size() - entries.size(), entries.size()),
        Shown.count(rows.size(), "mailbox", "mailboxes"),
        rows);
  }

  private @Nullable String notice(int below, int left) {
    List<String> sentences = new ArrayList<>();
    Level least = settings.minLevel();
    if (below > 0 && least != null) {
      sentences.add(
          Shown.count(below, "mailbox", "mailboxes")
              + " exposed less than "
              + least.word()
              + (below == 1 ? " is" : " are")
              + " left out here.");
    }
    if (left > MOST) {
      sentences.add(
          "The "
              + Shown.number(MOST)
              + " mailboxes at highest risk of "
              + Shown.number(left)
              + " are shown here.");
    }
    if (sentences.isEmpty()) {
      return null;
    }
    sentences.add("mailboxes.csv and inventory.json have all of them.");
    return String.join(" ", sentences);
  }

  private MailboxRow row(MailboxEntry entry) {
    Mailbox mailbox = entry.mailbox();
    DataLocation location = mailbox.location();
    long values = entry.holdings().stream().mapToLong(Holding::values).sum();
    Level level = entry.exposure().level();
    return new MailboxRow(
        mailbox.address(),
        mailbox.displayName() == null ? "" : mailbox.displayName(),
        search(entry),
        level.word(),
        (entry.exposure().atLeast() ? "at least " : "") + level.word(),
        String.valueOf((ORDER.size() - ORDER.indexOf(level)) * 1000 + entry.exposure().score()),
        level == Level.UNKNOWN ? "–" : String.valueOf(entry.exposure().score()),
        location.effective() == null ? "not known" : location.effective(),
        locationNote(location),
        mailbox.kind().word(),
        mailbox.migration().state().word(),
        entry.coverage().state().word(),
        notRead(entry) ? "–" : Shown.people(entry.people()),
        notRead(entry) ? "-1" : String.valueOf(entry.people().best()),
        notRead(entry) ? "–" : Shown.number(values),
        notRead(entry) ? "-1" : String.valueOf(values),
        held(entry),
        details.of(entry));
  }

  private static boolean notRead(MailboxEntry entry) {
    return entry.exposure().level() == Level.UNKNOWN;
  }

  private static String locationNote(DataLocation location) {
    if (location.drift()) {
      return "declared " + location.declared();
    }
    return location.strength() == null ? "" : location.strength().word();
  }

  private String search(MailboxEntry entry) {
    Mailbox mailbox = entry.mailbox();
    Stream<@Nullable String> facts =
        Stream.of(
            mailbox.address(),
            mailbox.displayName(),
            mailbox.kind().word(),
            mailbox.location().effective(),
            mailbox.migration().state().word(),
            mailbox.owner().department(),
            mailbox.owner().office(),
            entry.coverage().state().word(),
            held(entry));
    List<String> texts = new ArrayList<>();
    facts.forEach(
        fact -> {
          if (fact != null && !fact.isBlank()) {
            texts.add(fact);
          }
        });
    entry.holdings().forEach(holding -> texts.add(holding.detector()));
    return String.join(" ", texts).toLowerCase(Locale.ROOT);
  }

  /** The categories held, those that weigh most first. */
  private String held(MailboxEntry entry) {
    return String.join(
        ", ",
        entry.holdings().stream()
            .filter(holding -> holding.values() > 0)
            .map(holding -> law.category(holding.category()))
            .distinct()
            .sorted(Comparator.comparingInt(category -> -category.sensitivity()))
            .map(category -> category.name())
            .toList());
  }
}
