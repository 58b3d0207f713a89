package org.mailboxinventory.report.exposure.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is doubtful in a law pack whose files are well formed. */
public final class LawCheck {
  private final LawBook law;
  private final LocalDate day;
  private final List<String> warnings = new ArrayList<>();

  private LawCheck(LawBook law, LocalDate day) {
    this.law = law;
    this.day = day;
  }

  /** One sentence for each doubt, in the order of the checks; none when there is none. */
  public static List<String> of(LawBook law, LocalDate day) {
    LawCheck check = new LawCheck(law, day);
    check.aliases();
    check.replacements();
    check.statuses();
    check.reviews();
    check.clocks();
    check.contradictions();
    return List.copyOf(check.warnings);
  }

  private void aliases() {
    Map<String, String> owners = new HashMap<>();
    ids().forEach(id -> owners.put(id, id));
    Stream.concat(
            law.regimes().stream().map(it -> Map.entry(it.id(), it.aliases())),
            law.rules().stream().map(it -> Map.entry(it.id(), it.aliases())))
        .forEach(
            entry -> {
              for (String alias : entry.getValue()) {
                String owner = owners.put(alias, entry.getKey());
                if (owner != null) {
                  warn(entry.getKey(), "has the alias " + alias + ", which is taken by " + owner);
                }
              }
            });
  }

  private void replacements() {
    Set<String> known = ids().collect(Collectors.toSet());
    Stream.concat(
            law.regimes().stream().map(it -> Map.entry(it.id(), it.succession().replacedBy())),
            law.rules().stream().map(it -> Map.entry(it.id(), it.succession().replacedBy())))
        .forEach(
            entry ->
                entry.getValue().stream()
                    .filter(id -> !known.contains(id))
                    .forEach(
                        id -> warn(entry.getKey(), "is replaced by " + id + ", which is missing")));
  }

  private void statuses() {
    law.regimes().forEach(it -> status(it.id(), it.validity(), it.provenance()));
    law.rules().forEach(it -> status(it.id(), it.validity(), it.provenance()));
  }

  private void status(String id, Validity validity, Provenance provenance) {
    Validity.Status then = validity.on(provenance.verified());
    if (then != validity.status()) {
      warn(
          id,
          "has the status "
              + validity.status().word()
              + ", but its dates say "
              + then.word()
              + " on "
              + provenance.verified());
    }
    if (validity.until() != null
        && validity.status() == Validity.Status.IN_FORCE
        && day.isAfter(validity.until())) {
      warn(id, "ended on " + validity.until() + "; see what follows it");
    }
  }

  private void reviews() {
    law.overdue(day).forEach(id -> warn(id, "is overdue for review"));
  }

  private void clocks() {
    law.clocks().stream()
        .filter(clock -> day.isAfter(clock.reviewBy()))
        .forEach(clock -> warn(clock.id(), "is overdue for review"));
  }

  private void contradictions() {
    for (Rule rule : law.rules()) {
      if (rule.when() instanceof Condition.AllOf all && contradicts(all.conditions())) {
        warn(rule.id(), "can never say anything: its conditions exclude each other");
      }
    }
  }

  /** Whether a condition stands beside its own negation. */
  private static boolean contradicts(List<Condition> conditions) {
    return conditions.stream()
        .filter(Condition.Not.class::isInstance)
        .map(it -> ((Condition.Not) it).condition())
        .anyMatch(conditions::contains);
  }

  private Stream<String> ids() {
    return Stream.concat(
        law.regimes().stream().map(Regime::id), law.rules().stream().map(Rule::id));
  }

  private void warn(String id, String what) {
    warnings.add(id + " " + what + ".");
  }
}
