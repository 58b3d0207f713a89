package org.mailboxinventory.report.write.json;

import java.io.IOException;
import java.time.LocalDate;
import org.mailboxinventory.report.exposure.Disclosure;
import org.mailboxinventory.report.inventory.Inventory;

/** Writes laws, rules and figures on disclosure, each with its caveat and source. */
final class LawJson {
  private final Fields fields;

  LawJson(Fields fields) {
    this.fields = fields;
  }

  void regime(Inventory.RegimeText regime) throws IOException {
    fields.text("id", regime.id());
    fields.text("name", regime.name());
    fields.text("country", regime.country());
    fields.text("reaches", regime.reaches());
    fields.flag("compels", regime.compels());
    fields.text("inForce", regime.inForce());
    fields.date("from", regime.from());
    fields.date("until", regime.until());
    fields.text("told", regime.told());
    cited(regime.caveat(), regime.source(), regime.sourceDate());
    fields.number("mailboxes", regime.mailboxes());
  }

  void rule(Inventory.RuleText rule) throws IOException {
    fields.text("rule", rule.rule());
    fields.text("name", rule.name());
    fields.date("from", rule.from());
    fields.date("until", rule.until());
    cited(rule.caveat(), rule.source(), rule.sourceDate());
    fields.number("indication", rule.indication());
    fields.number("needsDecision", rule.needsDecision());
    fields.number("notAssessable", rule.notAssessable());
    fields.number("noIndication", rule.noIndication());
  }

  void disclosure(Disclosure disclosure) throws IOException {
    fields.text("id", disclosure.id());
    fields.text("text", disclosure.text());
    fields.text("requester", disclosure.requester());
    fields.text("instrument", disclosure.instrument());
    fields.text("unit", disclosure.unit());
    fields.text("dataClass", disclosure.dataClass());
    fields.text("customers", disclosure.customers());
    cited(disclosure.caveat(), disclosure.source(), disclosure.date());
    fields.flag("aboutThisTenant", disclosure.aboutThisTenant());
  }

  private void cited(String caveat, String source, LocalDate date) throws IOException {
    fields.text("caveat", caveat);
    fields.text("source", source);
    fields.date("sourceDate", date);
  }
}
