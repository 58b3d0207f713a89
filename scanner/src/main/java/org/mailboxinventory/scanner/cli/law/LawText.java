package org.mailboxinventory.scanner.cli.law;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.Provenance;
import org.mailboxinventory.report.exposure.law.Regime;
import org.mailboxinventory.report.exposure.law.Rule;
import org.mailboxinventory.report.exposure.law.Validity;

/** One law or rule for people. */
record LawText(PrintStream out, LocalDate day) {

  void regime(Regime regime) {
    out.println(regime.id() + ": " + regime.name());
    field("country", regime.country());
    standing(regime.validity(), regime.aliases().stream().sorted().toList());
    field("binds", regime.binds());
    field("reaches", String.join(", ", regime.reachWords()));
    field(
        "reaches a mailbox by",
        regime.ties().stream()
            .map(tie -> tie.kind().word() + " " + tie.countries().stream().sorted().toList())
            .collect(Collectors.joining("; ")));
    field("bank is told", regime.bankTold());
    field("person is told", regime.personTold());
    field("caveat", regime.caveat());
    provenance(regime.provenance());
  }

  void rule(Rule rule) {
    out.println(rule.id() + ": " + rule.name());
    field("kind", rule.kind());
    standing(rule.validity(), rule.aliases().stream().sorted().toList());
    field("outcome", rule.outcome().word());
    field("says", rule.says());
    field("caveat", rule.caveat());
    field("clock", rule.clock());
    provenance(rule.provenance());
  }

  private void standing(Validity validity, List<String> aliases) {
    field("status today", validity.on(day).word());
    field("from", validity.from() == null ? "long begun" : validity.from().toString());
    field("until", validity.until() == null ? "open" : validity.until().toString());
    field("earlier ids", aliases.isEmpty() ? null : String.join(", ", aliases));
  }

  private void provenance(Provenance provenance) {
    field("certainty", provenance.certainty().word());
    field("checked", provenance.verified().toString());
    field("review by", provenance.reviewBy() + (provenance.isOverdue(day) ? " (overdue)" : ""));
    for (Provenance.Source source : provenance.sources()) {
      field("source", source.title() + " (" + source.certainty().word() + ")");
    }
  }

  private void field(String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      out.println("  " + name + ": " + value);
    }
  }
}
