package org.mailboxinventory.report.inventory.action;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.Obligation;
import org.mailboxinventory.report.exposure.law.Rule;

/** The mailboxes that one step would help, and what it comes to for all of them. */
final class Gathered {
  private final Step step;
  private final Set<String> guarding;
  private final List<String> mailboxes = new ArrayList<>();
  private final Map<String, Long> departments = new HashMap<>();
  private final Set<String> guards = new TreeSet<>();
  private Action.Effect effect = Action.Effect.NONE;
  private long holds;

  /** {@code guarding}: ids of the rules that speak against deleting. */
  Gathered(Step step, Set<String> guarding) {
    this.step = step;
    this.guarding = guarding;
  }

  /** The next mailbox, with what the step does to it. */
  void add(Actions.Judged mailbox, Action.Effect ofMailbox) {
    effect = effect.plus(ofMailbox);
    mailboxes.add(mailbox.facts().mailbox().id().value());
    holds += mailbox.facts().mailbox().holds().isEmpty() ? 0 : 1;
    String department = mailbox.facts().mailbox().owner().department();
    if (department != null) {
      departments.merge(department, 1L, Long::sum);
    }
    if (step.deletes()) {
      for (Obligation obligation : mailbox.judgement().obligations()) {
        if (speaks(obligation.status()) && guarding.contains(obligation.rule())) {
          guards.add(obligation.rule());
        }
      }
    }
  }

  /** A duty to keep that only people can confirm is a reason not to delete, too. */
  private static boolean speaks(Rule.Status status) {
    return status == Rule.Status.INDICATION || status == Rule.Status.NEEDS_DECISION;
  }

  boolean isEmpty() {
    return mailboxes.isEmpty();
  }

  Action action(Map<String, Action.Recorded> records) {
    Action.Recorded recorded = records.getOrDefault(step.id(), Action.Recorded.OPEN);
    return new Action(
        step.id(),
        step.kind(),
        step.category(),
        step.reason(),
        step.place(),
        recorded.owner() == null ? department() : recorded.owner(),
        effect,
        Action.Effort.of(mailboxes.size()),
        holds,
        List.copyOf(guards),
        recorded,
        mailboxes);
  }

  /** The department that more than half of the mailboxes belong to. */
  private @Nullable String department() {
    return departments.entrySet().stream()
        .filter(entry -> entry.getValue() * 2 > mailboxes.size())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }
}
