package org.mailboxinventory.scanner.cli.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.Condition;
import org.mailboxinventory.report.exposure.law.Entity;
import org.mailboxinventory.report.exposure.law.Provenance;
import org.mailboxinventory.report.exposure.law.Regime;
import org.mailboxinventory.report.exposure.law.Rule;
import org.mailboxinventory.report.exposure.law.Validity;

/** One law or rule for people. */
record LawText(Consumer<String> lines, LocalDate day) {

  void regime(Regime regime) {
    lines.accept(regime.id() + ": " + regime.name());
    field("country", regime.country());
    standing(regime.validity(), regime.aliases().stream().sorted().toList());
    field("binds", regime.binds());
    field("reaches", String.join(", ", regime.reachWords()));
    field(
        "reaches a mailbox by",
        regime.ties().stream()
            .map(tie -> tie.kind().word() + " " + tie.countries().stream().sorted().toList())
            .collect(Collectors.joining("; ")));
    lines.accept("  would not reach a mailbox any more:");
    changes(regime);
    field("bank is told", regime.bankTold());
    field("person is told", regime.personTold());
    field("caveat", regime.caveat());
    provenance(regime.provenance());
  }

  void rule(Rule rule) {
    lines.accept(rule.id() + ": " + rule.name());
    field("kind", rule.kind());
    standing(rule.validity(), rule.aliases().stream().sorted().toList());
    field("outcome", rule.outcome().word());
    conditions("when", rule.when());
    if (rule.unless() != null) {
      conditions("unless", rule.unless());
    }
    field("binds", bound(rule.entity()));
    field("says", rule.says());
    field("caveat", rule.caveat());
    field("clock", rule.clock());
    provenance(rule.provenance());
  }

  /** Each condition, and what would change the answer. */
  private void conditions(String name, Condition condition) {
    lines.accept("  " + name + ":");
    for (ConditionText text : ConditionText.of(condition)) {
      String in = "    " + "  ".repeat(text.depth());
      lines.accept(in + "- " + text.asks());
      if (!text.change().isEmpty()) {
        lines.accept(in + "  would change it: " + text.change());
      }
    }
  }

  private void changes(Regime regime) {
    if (!regime.compels() || regime.ties().isEmpty()) {
      lines.accept("    - it reaches none");
      return;
    }
    if (regime.ties().size() > 1) {
      lines.accept("    - only all of these together:");
    }
    for (Regime.Tie tie : regime.ties()) {
      String countries = tie.countries().stream().sorted().collect(Collectors.joining(", "));
      lines.accept("    - " + change(tie.kind(), countries));
    }
    if (regime.ties().stream().allMatch(tie -> tie.kind().isThroughProvider())) {
      lines.accept("    - or a mailbox on servers of the bank's own");
      if (regime.reachesContent()) {
        lines.accept(
            "    - of content: or a key that the provider does not hold (judge.bankFacts, ownKey)");
      }
    }
  }

  private static String change(Regime.Tie.Kind kind, String countries) {
    return switch (kind) {
      case PROVIDER_HOME -> "a provider at home elsewhere than in " + countries;
      case SERVICE_OFFERED_IN -> "neither bank nor branch nor the mailbox's user in " + countries;
      case ENTITY_HOME -> "a bank at home elsewhere than in " + countries;
      case BRANCH_IN -> "no branch in " + countries;
      case CORRESPONDENT -> "no correspondent account in " + countries;
      case PLACE -> "data that rests elsewhere than in " + countries;
    };
  }

  private static String bound(Entity entity) {
    List<String> words = new ArrayList<>();
    if (!entity.home().isEmpty()) {
      words.add("at home in " + String.join(", ", entity.home().stream().sorted().toList()));
    }
    if (!entity.presence().isEmpty()) {
      words.add(
          "at home or with a branch in "
              + String.join(", ", entity.presence().stream().sorted().toList()));
    }
    if (!entity.kinds().isEmpty()) {
      words.add("of the kinds " + String.join(", ", entity.kinds().stream().sorted().toList()));
    }
    if (entity.significantFiduciary()) {
      words.add("that is a significant data fiduciary");
    }
    return words.isEmpty() ? "everybody" : "one " + String.join(", ", words);
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
      lines.accept("  " + name + ": " + value);
    }
  }
}
