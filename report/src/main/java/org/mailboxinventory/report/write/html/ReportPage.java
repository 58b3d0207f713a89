package org.mailboxinventory.report.write.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the page shows, as texts: templates place them and compute nothing.
 *
 * @param style the style sheet; its digest stands in the content policy
 * @param script the script; its digest stands in the content policy
 * @param state one word: complete or incomplete
 * @param firstFacts those of the run that stand at the head
 * @param runFacts all that is said of the run, at the end
 * @param mailboxes null for readers whom single mailboxes do not concern
 */
public record ReportPage(
    String title,
    String source,
    String state,
    String stateMeans,
    String policy,
    String style,
    String script,
    List<Fact> firstFacts,
    List<Fact> runFacts,
    List<Tile> tiles,
    CoverageView coverage,
    ExposureView exposure,
    LawView law,
    @Nullable MailboxesView mailboxes) {
  public ReportPage {
    firstFacts = List.copyOf(firstFacts);
    runFacts = List.copyOf(runFacts);
    tiles = List.copyOf(tiles);
  }

  /** A name and what it is. */
  public record Fact(String name, String value) {}

  /** A number for the head of the page. */
  public record Tile(String name, String value, String note, String tone) {}

  /** A stacked bar with its legend. */
  public record Stack(String name, String total, Bar bar, List<LegendEntry> legend) {
    public Stack {
      legend = List.copyOf(legend);
    }
  }

  /** A colour, what it stands for, and how many. */
  public record LegendEntry(String tone, String name, String count) {}

  /** What was reached and what was not. */
  public record CoverageView(
      List<Stack> stacks, @Nullable String expected, List<ReasonRow> reasons) {
    public CoverageView {
      stacks = List.copyOf(stacks);
      reasons = List.copyOf(reasons);
    }
  }

  /** Why something was not read, or not wholly. */
  public record ReasonRow(String reason, String kind, String count, String means, String remedy) {}

  /** How grave, where, of what kind. */
  public record ExposureView(
      List<LevelRow> levels, List<LocationRow> locations, List<CategoryRow> categories) {
    public ExposureView {
      levels = List.copyOf(levels);
      locations = List.copyOf(locations);
      categories = List.copyOf(categories);
    }
  }

  /** How many mailboxes have a level. */
  public record LevelRow(String level, String means, String mailboxes, Bar bar) {}

  /** What lies in one geography. */
  public record LocationRow(
      String code,
      String name,
      String countries,
      String mailboxes,
      String drift,
      Bar levels,
      String items,
      String values) {}

  /** What is held of one category. */
  public record CategoryRow(String name, String mailboxes, String items, String values, Bar bar) {}

  /** Laws, rules and published figures. */
  public record LawView(
      List<RegimeRow> regimes, List<RuleRow> rules, List<DisclosureRow> disclosures) {
    public LawView {
      regimes = List.copyOf(regimes);
      rules = List.copyOf(rules);
      disclosures = List.copyOf(disclosures);
    }
  }

  /** A law and how many mailboxes it reaches. */
  public record RegimeRow(
      String id,
      String name,
      String country,
      String reaches,
      String inForce,
      String told,
      String mailboxes,
      Bar bar,
      String caveat,
      String source) {}

  /** A rule and what it says of how many mailboxes. */
  public record RuleRow(
      String id,
      String name,
      String indication,
      String needsDecision,
      String notAssessable,
      String noIndication,
      Bar bar,
      String caveat,
      String source) {}

  /** A published figure. */
  public record DisclosureRow(String text, List<Fact> facts, String caveat, String source) {
    public DisclosureRow {
      facts = List.copyOf(facts);
    }
  }

  /** The table of mailboxes, and what was left out of it. */
  public record MailboxesView(@Nullable String notice, String shown, List<MailboxRow> rows) {
    public MailboxesView {
      rows = List.copyOf(rows);
    }
  }

  /** One mailbox; {@code …Key} is what its column is sorted by. */
  public record MailboxRow(
      String address,
      String displayName,
      String search,
      String level,
      String levelShown,
      String levelKey,
      String score,
      String location,
      String locationNote,
      String kind,
      String migration,
      String state,
      String people,
      String peopleKey,
      String values,
      String valuesKey,
      String holds,
      MailboxDetail detail) {}

  /** What opens below a row. */
  public record MailboxDetail(
      List<String> because,
      List<Fact> facts,
      List<HoldingRow> holdings,
      List<EvidenceRow> evidence,
      List<Fact> reasons,
      List<ReachRow> regimes,
      List<ObligationRow> obligations) {
    public MailboxDetail {
      because = List.copyOf(because);
      facts = List.copyOf(facts);
      holdings = List.copyOf(holdings);
      evidence = List.copyOf(evidence);
      reasons = List.copyOf(reasons);
      regimes = List.copyOf(regimes);
      obligations = List.copyOf(obligations);
    }
  }

  /** What one detector found. */
  public record HoldingRow(
      String detector,
      String category,
      String values,
      String items,
      String sent,
      String external,
      String bulk,
      String dates) {}

  /** A fact and how it is known. */
  public record EvidenceRow(String fact, String source, String strength, String at) {}

  /** A law that reaches the mailbox. */
  public record ReachRow(String id, String reaches, String providerCanRead, String because) {}

  /** A rule's word on the mailbox. */
  public record ObligationRow(
      String rule, String status, String because, @Nullable String decision) {}
}
