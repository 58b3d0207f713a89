package org.mailboxinventory.report.write.html;

import java.util.List;
import org.mailboxinventory.report.exposure.law.Disclosure;
import org.mailboxinventory.report.exposure.law.Provenance;
import org.mailboxinventory.report.exposure.law.Regime;
import org.mailboxinventory.report.exposure.law.Rule;
import org.mailboxinventory.report.exposure.law.Validity;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.Inventory.RegimeText;
import org.mailboxinventory.report.inventory.Inventory.RuleText;
import org.mailboxinventory.report.write.html.ReportPage.DisclosureRow;
import org.mailboxinventory.report.write.html.ReportPage.Fact;
import org.mailboxinventory.report.write.html.ReportPage.LawView;
import org.mailboxinventory.report.write.html.ReportPage.RegimeRow;
import org.mailboxinventory.report.write.html.ReportPage.RuleRow;

/** Who could compel, what rules indicate, and what was published elsewhere. */
final class LawSection {
  private final Inventory inventory;
  private final long all;

  LawSection(Inventory inventory) {
    this.inventory = inventory;
    this.all = inventory.mailboxes().size();
  }

  LawView view() {
    return new LawView(
        inventory.regimes().stream().map(this::regime).toList(),
        inventory.obligations().stream().map(this::rule).toList(),
        inventory.disclosures().stream().map(LawSection::disclosure).toList());
  }

  private RegimeRow regime(RegimeText text) {
    Regime regime = text.regime();
    return new RegimeRow(
        regime.id(),
        regime.name(),
        regime.country(),
        regime.compels() ? String.join(", ", regime.reachWords()) : "cannot compel",
        status(text.status(), regime.validity()),
        told(regime.bankTold()),
        Shown.number(text.mailboxes()),
        Bar.of(
            regime.id() + ": " + text.mailboxes() + " of " + all,
            all,
            List.of(new Bar.Piece(text.mailboxes(), "values"))),
        regime.caveat(),
        source(regime.provenance()));
  }

  private static String told(String word) {
    return word.equals("knows") ? "is asked itself" : word.replace('-', ' ');
  }

  private static String source(Provenance provenance) {
    return provenance.titles()
        + " ("
        + provenance.certainty().word()
        + ", checked "
        + provenance.verified()
        + ", review by "
        + provenance.reviewBy()
        + ")";
  }

  private static String status(Validity.Status status, Validity validity) {
    return switch (status) {
      case IN_FORCE -> "in force";
      case NOT_YET -> "from " + validity.from();
      case LAPSED -> "until " + validity.until();
      case WIND_DOWN -> "winding down until " + validity.windDownUntil();
      case REPLACED -> "replaced after " + validity.until();
      case BILL -> "a bill, not law";
      case IN_ABEYANCE -> "not applied at present";
    };
  }

  private RuleRow rule(RuleText text) {
    Rule rule = text.rule();
    return new RuleRow(
        rule.id(),
        rule.name(),
        Shown.number(text.indication()),
        Shown.number(text.needsDecision()),
        Shown.number(text.notAssessable()),
        Shown.number(text.noIndication()),
        Bar.of(
            rule.id(),
            text.indication() + text.needsDecision() + text.notAssessable() + text.noIndication(),
            List.of(
                new Bar.Piece(text.indication(), "high"),
                new Bar.Piece(text.needsDecision(), "medium"),
                new Bar.Piece(text.notAssessable(), "unknown"),
                new Bar.Piece(text.noIndication(), "read"))),
        rule.caveat(),
        source(rule.provenance()));
  }

  private static DisclosureRow disclosure(Disclosure disclosure) {
    return new DisclosureRow(
        disclosure.text(),
        List.of(
            new Fact("Requester", disclosure.requester()),
            new Fact("Instrument", disclosure.instrument()),
            new Fact("Unit", disclosure.unit()),
            new Fact("Class of data", disclosure.dataClass()),
            new Fact("Customers", disclosure.customers()),
            new Fact(
                "About",
                disclosure.aboutThisTenant() ? "this tenant, as told to the bank" : "others")),
        disclosure.caveat(),
        disclosure.source() + " (" + disclosure.date() + ")");
  }
}
