package org.mailboxinventory.report.write.json;

import java.io.IOException;
import java.time.LocalDate;
import org.mailboxinventory.report.exposure.law.Disclosure;
import org.mailboxinventory.report.exposure.law.Provenance;
import org.mailboxinventory.report.exposure.law.Regime;
import org.mailboxinventory.report.exposure.law.Rule;
import org.mailboxinventory.report.exposure.law.Succession;
import org.mailboxinventory.report.exposure.law.Validity;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.OfTenant;

/** Writes laws, rules and figures on disclosure, each with its caveat and source. */
final class LawJson {
  private final Fields fields;

  LawJson(Fields fields) {
    this.fields = fields;
  }

  void state(Inventory.LawState law) throws IOException {
    fields.text("version", law.version());
    fields.text("digest", law.digest());
    fields.texts("overdue", law.overdue());
  }

  void tenant(OfTenant tenant) throws IOException {
    fields.number("mailboxes", tenant.mailboxes());
    fields.list(
        "regimes",
        tenant.regimes(),
        it -> {
          fields.text("id", it.id());
          fields.texts("reaches", it.reaches());
          fields.text("binds", it.binds());
          fields.text("bindsBy", it.bindsBy());
          fields.text("bankTold", it.bankTold());
          fields.text("because", it.because());
        });
    fields.list(
        "facts",
        tenant.facts(),
        it -> {
          fields.text("rule", it.rule());
          fields.text("status", it.status().word());
          fields.text("because", it.because());
        });
  }

  void regime(Inventory.RegimeText text) throws IOException {
    Regime regime = text.regime();
    fields.text("id", regime.id());
    fields.text("name", regime.name());
    fields.text("country", regime.country());
    fields.texts("aliases", regime.aliases().stream().sorted().toList());
    fields.texts("reaches", regime.reachWords());
    fields.text("binds", regime.binds());
    fields.flag("compels", regime.compels());
    standing(text.status(), regime.validity(), regime.succession());
    fields.text("bankTold", regime.bankTold());
    fields.text("personTold", regime.personTold());
    fields.text("caveat", regime.caveat());
    provenance(regime.provenance());
    fields.number("mailboxes", text.mailboxes());
    fields.number("notAssessable", text.notAssessable());
  }

  void rule(Inventory.RuleText text) throws IOException {
    Rule rule = text.rule();
    fields.text("rule", rule.id());
    fields.text("name", rule.name());
    fields.text("kind", rule.kind());
    fields.texts("aliases", rule.aliases().stream().sorted().toList());
    standing(text.status(), rule.validity(), rule.succession());
    fields.text("caveat", rule.caveat());
    provenance(rule.provenance());
    fields.number("indication", text.indication());
    fields.number("needsDecision", text.needsDecision());
    fields.number("notAssessable", text.notAssessable());
    fields.number("noIndication", text.noIndication());
  }

  private void standing(Validity.Status status, Validity validity, Succession succession)
      throws IOException {
    fields.text("status", status.word());
    fields.date("from", validity.from());
    fields.date("until", validity.until());
    fields.date("windDownUntil", validity.windDownUntil());
    fields.texts("replaces", succession.replaces());
    fields.texts("replacedBy", succession.replacedBy());
  }

  private void provenance(Provenance provenance) throws IOException {
    fields.text("certainty", provenance.certainty().word());
    fields.date("verified", provenance.verified());
    fields.date("reviewBy", provenance.reviewBy());
    fields.texts("sources", provenance.sources().stream().map(Provenance.Source::title).toList());
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
    fields.text("certainty", disclosure.certainty().word());
    fields.date("reviewBy", disclosure.reviewBy());
    fields.flag("aboutThisTenant", disclosure.aboutThisTenant());
  }

  private void cited(String caveat, String source, LocalDate date) throws IOException {
    fields.text("caveat", caveat);
    fields.text("source", source);
    fields.date("sourceDate", date);
  }
}
