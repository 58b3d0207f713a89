package org.mailboxinventory.report.write.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.exposure.law.Obligation;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.model.Coverage;
import org.mailboxinventory.report.model.DataLocation;
import org.mailboxinventory.report.model.Evidence;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.write.html.ReportPage.EvidenceRow;
import org.mailboxinventory.report.write.html.ReportPage.Fact;
import org.mailboxinventory.report.write.html.ReportPage.HoldingRow;
import org.mailboxinventory.report.write.html.ReportPage.MailboxDetail;
import org.mailboxinventory.report.write.html.ReportPage.MailboxRow;
import org.mailboxinventory.report.write.html.ReportPage.MailboxesView;
import org.mailboxinventory.report.write.html.ReportPage.ObligationRow;
import org.mailboxinventory.report.write.html.ReportPage.ReachRow;

/** The table of mailboxes, the gravest first. */
final class MailboxRows {
  /** More rows than this would make the page slow to open. */
  static final int MOST = 2000;

  /** From the most pressing; what is not known presses more than what is known to be low. */
  private static final List<Level> ORDER =
      List.of(Level.CRITICAL, Level.HIGH, Level.MEDIUM, Level.UNKNOWN, Level.LOW, Level.NONE);

  private static final Comparator<MailboxEntry> GRAVEST_FIRST =
      Comparator.<MailboxEntry>comparingInt(entry -> ORDER.indexOf(entry.exposure().level()))
          .thenComparing(entry -> -entry.exposure().score());

  private final LawBook law;
  private final PageSettings settings;

  MailboxRows(LawBook law, PageSettings settings) {
    this.law = law;
    this.settings = settings;
  }

  MailboxesView view(List<MailboxEntry> all) {
    List<MailboxEntry> entries =
        all.stream().filter(entry -> !settings.leavesOut(entry.exposure().level())).toList();
    List<MailboxRow> rows =
        entries.stream().sorted(GRAVEST_FIRST).limit(MOST).map(this::row).toList();
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
              + " gravest of "
              + Shown.number(left)
              + " mailboxes are shown here.");
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
        notRead(entry) ? "–" : Shown.range(entry.people().atLeast(), entry.people().atMost()),
        notRead(entry) ? "-1" : String.valueOf(entry.people().atMost()),
        notRead(entry) ? "–" : Shown.number(values),
        notRead(entry) ? "-1" : String.valueOf(values),
        held(entry),
        detail(entry));
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

  private MailboxDetail detail(MailboxEntry entry) {
    Mailbox mailbox = entry.mailbox();
    return new MailboxDetail(
        entry.exposure().because(),
        facts(entry),
        entry.holdings().stream().map(this::holding).toList(),
        Stream.concat(
                mailbox.location().evidence().stream(), mailbox.migration().evidence().stream())
            .distinct()
            .map(MailboxRows::evidence)
            .toList(),
        entry.coverage().reasons().entrySet().stream()
            .filter(reason -> reason.getValue() != 0)
            .map(reason -> reason(reason.getKey(), reason.getValue()))
            .toList(),
        entry.regimes().stream()
            .map(
                it ->
                    new ReachRow(
                        it.id(),
                        String.join(", ", it.reaches()),
                        it.providerCanRead(),
                        it.because()))
            .toList(),
        entry.obligations().stream().map(MailboxRows::obligation).toList());
  }

  private static Fact reason(Reason reason, long count) {
    return new Fact(reason.word(), Shown.number(count));
  }

  private static List<Fact> facts(MailboxEntry entry) {
    Mailbox mailbox = entry.mailbox();
    DataLocation location = mailbox.location();
    Coverage.ItemCounts items = entry.coverage().items();
    Coverage.AttachmentCounts attachments = entry.coverage().attachments();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Lifecycle", mailbox.lifecycle().word()));
    facts.add(new Fact("Department", Shown.orDash(mailbox.owner().department())));
    facts.add(new Fact("Office", Shown.orDash(mailbox.owner().office())));
    facts.add(new Fact("Observed place", Shown.orDash(location.observed())));
    facts.add(new Fact("Declared place", Shown.orDash(location.declared())));
    facts.add(new Fact("Inferred place", Shown.orDash(location.inferred())));
    facts.add(new Fact("Countries", Shown.list(entry.countries())));
    facts.add(new Fact("Holds", Shown.list(mailbox.holds())));
    facts.add(
        new Fact("Items read", Shown.number(items.read()) + " of " + Shown.number(items.seen())));
    facts.add(
        new Fact(
            "Attachments read",
            Shown.number(attachments.read()) + " of " + Shown.number(attachments.seen())));
    facts.add(new Fact("Opaque attachments", Shown.number(attachments.opaque())));
    facts.add(new Fact("Size read", Shown.bytes(entry.coverage().bytes())));
    return facts;
  }

  private HoldingRow holding(Holding holding) {
    return new HoldingRow(
        holding.detector(),
        law.category(holding.category()).name(),
        Shown.number(holding.values()),
        Shown.number(holding.items()),
        Shown.number(holding.sentItems()),
        Shown.number(holding.externalItems()),
        Shown.number(holding.bulkItems()),
        Shown.days(holding.oldest(), holding.newest()));
  }

  private static EvidenceRow evidence(Evidence evidence) {
    return new EvidenceRow(
        evidence.fact(),
        evidence.source(),
        evidence.strength().word(),
        evidence.at() == null ? "–" : Shown.time(evidence.at()));
  }

  private static ObligationRow obligation(Obligation obligation) {
    Obligation.Decision decision = obligation.decision();
    return new ObligationRow(
        obligation.rule(),
        obligation.status().word(),
        obligation.because(),
        decision == null
            ? null
            : "Decided by "
                + decision.by()
                + " on "
                + Shown.time(decision.at())
                + ": "
                + decision.why());
  }
}
