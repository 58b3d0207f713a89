package org.mailboxinventory.report.write.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.ReasonTexts;
import org.mailboxinventory.report.model.Coverage;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.write.html.ReportPage.CoverageView;
import org.mailboxinventory.report.write.html.ReportPage.LegendEntry;
import org.mailboxinventory.report.write.html.ReportPage.ReasonRow;
import org.mailboxinventory.report.write.html.ReportPage.Stack;

/** What was reached, what was not, and why. */
final class CoverageSection {
  /** What needs action first. */
  private static final List<Reason.Kind> ORDER =
      List.of(
          Reason.Kind.PENDING,
          Reason.Kind.UNREACHABLE,
          Reason.Kind.FAILED,
          Reason.Kind.OPAQUE,
          Reason.Kind.BY_CHOICE);

  private final ReasonTexts texts;

  CoverageSection(ReasonTexts texts) {
    this.texts = texts;
  }

  CoverageView view(Inventory inventory) {
    Coverage coverage = inventory.coverage();
    return new CoverageView(
        List.of(
            mailboxes(coverage.mailboxes()), items(coverage), attachments(coverage.attachments())),
        expected(inventory),
        coverage.unreadReasons().entrySet().stream()
            .filter(reason -> reason.getValue() != 0)
            .sorted(
                Comparator.<Map.Entry<Reason, Long>>comparingInt(
                        reason -> ORDER.indexOf(reason.getKey().kind()))
                    .thenComparing(reason -> -reason.getValue()))
            .map(reason -> row(reason.getKey(), reason.getValue()))
            .toList());
  }

  private record Share(String name, long count, String tone) {}

  private static Stack mailboxes(Coverage.MailboxCounts counts) {
    return stack(
        "Mailboxes",
        counts.listed(),
        Shown.number(counts.listed()) + " listed",
        List.of(
            new Share("complete", counts.complete(), "read"),
            new Share("partial", counts.partial(), "partly"),
            new Share("unreadable", counts.unreadable(), "unread"),
            new Share("left out by choice", counts.excluded(), "choice"),
            new Share("pending", counts.pending(), "pending")));
  }

  /** Of all that are known of, so that a mailbox that was not read is not missing from the bar. */
  private static Stack items(Coverage coverage) {
    Coverage.ItemCounts counts = coverage.items();
    long unread = counts.unread() - counts.leftOut();
    long known = coverage.expected().items() + counts.leftOut();
    return stack(
        "Items",
        known,
        (coverage.expected().mailboxesUnknown() > 0 ? "at least " : "")
            + Shown.number(known)
            + " known",
        List.of(
            new Share("read", counts.read(), "read"),
            new Share("partly read", counts.partlyRead(), "partly"),
            new Share("unread", unread, "unread"),
            new Share("expected, not reached", known - counts.seen(), "unread"),
            new Share("left out by choice", counts.leftOut(), "choice")));
  }

  private static Stack attachments(Coverage.AttachmentCounts counts) {
    return stack(
        "Attachments",
        counts.seen(),
        Shown.number(counts.seen()) + " seen",
        List.of(
            new Share("read", counts.read(), "read"),
            new Share("partly read", counts.partlyRead(), "partly"),
            new Share("encrypted or protected", counts.opaque(), "opaque"),
            new Share("unread", counts.unread() - counts.leftOut(), "unread"),
            new Share("left out by choice", counts.leftOut(), "choice")));
  }

  private static Stack stack(String name, long whole, String total, List<Share> shares) {
    List<LegendEntry> legend = new ArrayList<>();
    List<Bar.Piece> pieces = new ArrayList<>();
    for (Share share : shares) {
      legend.add(new LegendEntry(share.tone(), share.name(), Shown.number(share.count())));
      pieces.add(new Bar.Piece(share.count(), share.tone()));
    }
    return new Stack(name, total, Bar.of(name + ": " + total, whole, pieces), legend);
  }

  private static String expected(Inventory inventory) {
    Coverage.Expected expected = inventory.coverage().expected();
    List<String> sentences = new ArrayList<>();
    if (expected.sources().isEmpty()) {
      sentences.add("No source besides the scan itself says how many items there should be.");
      return String.join(" ", sentences);
    }
    sentences.add(
        "How many items there should be is known from "
            + expected.sources().stream()
                .map(CoverageSection::source)
                .collect(Collectors.joining(" and "))
            + ".");
    boolean countsAllKinds = !expected.sources().equals(List.of("folder-counts"));
    if (countsAllKinds && !inventory.run().scope().calendars()) {
      sentences.add("Such a count may include events and contacts, which this scan left out.");
    }
    return String.join(" ", sentences);
  }

  private static String source(String word) {
    return switch (word) {
      case "usage-report" -> "the usage report of Microsoft 365";
      case "exchange-export" -> "the Exchange export";
      default -> "the counts of the folders";
    };
  }

  private ReasonRow row(Reason reason, long count) {
    ReasonTexts.Text text = texts.of(reason);
    return new ReasonRow(
        reason.word(), reason.kind().word(), Shown.number(count), text.means(), text.remedy());
  }
}
