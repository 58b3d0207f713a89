package org.mailboxinventory.report.write.html;

import java.util.List;
import org.mailboxinventory.report.exposure.Disclosure;
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

  private RegimeRow regime(RegimeText regime) {
    return new RegimeRow(
        regime.id(),
        regime.name(),
        regime.country(),
        regime.compels() ? regime.reaches() : "cannot compel",
        inForce(regime),
        regime.told().replace('-', ' '),
        Shown.number(regime.mailboxes()),
        Bar.of(
            regime.id() + ": " + regime.mailboxes() + " of " + all,
            all,
            List.of(new Bar.Piece(regime.mailboxes(), "values"))),
        regime.caveat(),
        regime.source() + " (" + regime.sourceDate() + ")");
  }

  private static String inForce(RegimeText regime) {
    return switch (regime.inForce()) {
      case "in-force" -> "in force";
      case "not-yet" -> "from " + regime.from();
      case "ended" -> "until " + regime.until();
      default -> "to be looked up since " + regime.until();
    };
  }

  private RuleRow rule(RuleText rule) {
    return new RuleRow(
        rule.rule(),
        rule.name(),
        Shown.number(rule.indication()),
        Shown.number(rule.needsDecision()),
        Shown.number(rule.notAssessable()),
        Shown.number(rule.noIndication()),
        Bar.of(
            rule.rule(),
            rule.indication() + rule.needsDecision() + rule.notAssessable() + rule.noIndication(),
            List.of(
                new Bar.Piece(rule.indication(), "high"),
                new Bar.Piece(rule.needsDecision(), "medium"),
                new Bar.Piece(rule.notAssessable(), "unknown"),
                new Bar.Piece(rule.noIndication(), "read"))),
        rule.caveat(),
        rule.source() + " (" + rule.sourceDate() + ")");
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
