package org.mailboxinventory.report.exposure.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /**
   * One sentence for each doubt, in the order of the checks; none when there is none.
   *
   * @param detectors the category that each detector finds, by its id; empty when that is not known
   */
  public static List<String> of(LawBook law, LocalDate day, Map<String, String> detectors) {
    LawCheck check = new LawCheck(law, day);
    check.aliases();
    check.replacements();
    check.successions();
    check.overlaps();
    check.statuses();
    check.reviews();
    check.clocks();
    check.neverFiring(new NeverFires(law, detectors));
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
    Set<String> started =
        law.rules().stream().map(Rule::clock).filter(Objects::nonNull).collect(Collectors.toSet());
    law.clocks().stream()
        .filter(clock -> !started.contains(clock.id()))
        .forEach(clock -> warn(clock.id(), "is a clock that no rule starts"));
  }

  private void neverFiring(NeverFires never) {
    for (Rule rule : law.rules()) {
      never.why(rule).ifPresent(why -> warn(rule.id(), "can never say anything: " + why));
    }
  }

  /** What takes the place of an entry begins on the day after its last. */
  private void successions() {
    Map<String, Validity> validities = new HashMap<>();
    law.regimes().forEach(it -> validities.put(it.id(), it.validity()));
    law.rules().forEach(it -> validities.put(it.id(), it.validity()));
    law.regimes().forEach(it -> successions(it.id(), it.validity(), it.succession(), validities));
    law.rules().forEach(it -> successions(it.id(), it.validity(), it.succession(), validities));
  }

  private void successions(
      String id, Validity validity, Succession succession, Map<String, Validity> all) {
    LocalDate last = validity.until();
    LocalDate end = validity.windDownUntil();
    if (end != null && (last == null || end.isBefore(last))) {
      warn(id, "winds down until " + end + ", which is not after its last day");
    }
    for (String next : succession.replacedBy()) {
      Validity then = all.get(next);
      LocalDate first = then == null ? null : then.from();
      if (last == null) {
        warn(id, "is replaced by " + next + " and has no last day");
      } else if (first != null && !first.equals(last.plusDays(1))) {
        String how = first.isAfter(last) ? " and leaves a gap before " : " and overlaps with ";
        warn(id, "ends on " + last + how + next + ", which begins " + first);
      }
    }
  }

  /** Two rules that say the same of the same bank on the same day. */
  private void overlaps() {
    List<Rule> rules = law.rules();
    for (int one = 0; one < rules.size(); one++) {
      for (Rule other : rules.subList(one + 1, rules.size())) {
        if (isSame(rules.get(one), other)) {
          warn(rules.get(one).id(), "asks the same as " + other.id() + " on the same days");
        }
      }
    }
  }

  private static boolean isSame(Rule one, Rule other) {
    return one.when().equals(other.when())
        && Objects.equals(one.unless(), other.unless())
        && one.entity().equals(other.entity())
        && one.outcome() == other.outcome()
        && Objects.equals(one.clock(), other.clock())
        && !ends(one.validity(), other.validity())
        && !ends(other.validity(), one.validity());
  }

  private static boolean ends(Validity one, Validity before) {
    return one.until() != null && before.from() != null && one.until().isBefore(before.from());
  }

  private Stream<String> ids() {
    return Stream.concat(
        law.regimes().stream().map(Regime::id), law.rules().stream().map(Rule::id));
  }

  private void warn(String id, String what) {
    warnings.add(id + " " + what + ".");
  }
}
