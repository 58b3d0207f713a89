package org.mailboxinventory.report.write.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.report.inventory.ReasonTexts;
import org.mailboxinventory.report.model.Coverage;
import org.mailboxinventory.report.model.Mailbox;
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

  CoverageView view(Coverage coverage) {
    return new CoverageView(
        List.of(
            mailboxes(coverage.mailboxes()),
            items(coverage.items()),
            attachments(coverage.attachments())),
        expected(coverage),
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
        "listed",
        List.of(
            new Share("complete", counts.complete(), "read"),
            new Share("partial", counts.partial(), "partly"),
            new Share("unreadable", counts.unreadable(), "unread"),
            new Share("excluded", counts.excluded(), "choice"),
            new Share("pending", counts.pending(), "pending")));
  }

  private static Stack items(Coverage.ItemCounts counts) {
    return stack(
        "Items",
        counts.seen(),
        "seen",
        List.of(
            new Share("read", counts.read(), "read"),
            new Share("partly read", counts.partlyRead(), "partly"),
            new Share("unread", counts.unread(), "unread")));
  }

  private static Stack attachments(Coverage.AttachmentCounts counts) {
    return stack(
        "Attachments",
        counts.seen(),
        "seen",
        List.of(
            new Share("read", counts.read(), "read"),
            new Share("partly read", counts.partlyRead(), "partly"),
            new Share("opaque", counts.opaque(), "opaque"),
            new Share("unread", counts.unread(), "unread")));
  }

  private static Stack stack(String name, long total, String verb, List<Share> shares) {
    List<LegendEntry> legend = new ArrayList<>();
    List<Bar.Piece> pieces = new ArrayList<>();
    for (Share share : shares) {
      legend.add(new LegendEntry(share.tone(), share.name(), Shown.number(share.count())));
      pieces.add(new Bar.Piece(share.count(), share.tone()));
    }
    String label = name + ": " + Shown.number(total) + " " + verb;
    return new Stack(name, Shown.number(total) + " " + verb, Bar.of(label, total, pieces), legend);
  }

  private static String expected(Coverage coverage) {
    Mailbox.Expected expected = coverage.expected();
    if (expected == null) {
      return "No other source says, for every mailbox, how many items there should be.";
    }
    return "Another source ("
        + expected.source().replace('-', ' ')
        + ") expects "
        + Shown.count(expected.items(), "item", "items")
        + "; "
        + Shown.number(coverage.items().seen())
        + " were seen.";
  }

  private ReasonRow row(Reason reason, long count) {
    ReasonTexts.Text text = texts.of(reason);
    return new ReasonRow(
        reason.word(), reason.kind().word(), Shown.number(count), text.means(), text.remedy());
  }
}
