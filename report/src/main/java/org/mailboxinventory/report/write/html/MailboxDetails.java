package org.mailboxinventory.report.write.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Obligation;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.model.Coverage;
import org.mailboxinventory.report.model.DataLocation;
import org.mailboxinventory.report.model.Evidence;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxCoverage;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.write.html.ReportPage.EvidenceRow;
import org.mailboxinventory.report.write.html.ReportPage.Fact;
import org.mailboxinventory.report.write.html.ReportPage.HoldingRow;
import org.mailboxinventory.report.write.html.ReportPage.MailboxDetail;
import org.mailboxinventory.report.write.html.ReportPage.ObligationRow;
import org.mailboxinventory.report.write.html.ReportPage.ReachRow;

/** What opens below the row of a mailbox: why, where, how much of it was read, what it holds. */
final class MailboxDetails {
  private final LawBook law;

  MailboxDetails(LawBook law) {
    this.law = law;
  }

  MailboxDetail of(MailboxEntry entry) {
    Mailbox mailbox = entry.mailbox();
    return new MailboxDetail(
        Stream.concat(entry.exposure().because().stream(), entry.exposure().outlook().stream())
            .toList(),
        facts(entry),
        entry.holdings().stream().map(this::holding).toList(),
        Stream.concat(
                mailbox.location().evidence().stream(), mailbox.migration().evidence().stream())
            .distinct()
            .map(MailboxDetails::evidence)
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
        entry.obligations().stream().map(MailboxDetails::obligation).toList());
  }

  private static Fact reason(Reason reason, long count) {
    return new Fact(reason.word(), Shown.number(count));
  }

  private static List<Fact> facts(MailboxEntry entry) {
    Mailbox mailbox = entry.mailbox();
    DataLocation location = mailbox.location();
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
    facts.add(new Fact("Items read", itemsRead(entry.coverage())));
    facts.add(
        new Fact(
            "Attachments read",
            Shown.number(attachments.read())
                + " of "
                + Shown.number(attachments.seen())
                + leftOut(attachments.leftOut())));
    facts.add(new Fact("Encrypted or protected", Shown.number(attachments.opaque())));
    facts.add(new Fact("Size read", Shown.bytes(entry.coverage().bytes())));
    return facts;
  }

  private static String itemsRead(MailboxCoverage coverage) {
    Coverage.ItemCounts items = coverage.items();
    String total =
        coverage.expected().mailboxesUnknown() > 0
            ? "; how many there are is not known"
            : " of " + Shown.number(coverage.expected().items());
    return Shown.number(items.read()) + total + leftOut(items.leftOut());
  }

  private static String leftOut(long count) {
    return count == 0 ? "" : "; " + Shown.number(count) + " left out by choice";
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
