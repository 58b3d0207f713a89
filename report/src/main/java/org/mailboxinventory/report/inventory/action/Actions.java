package org.mailboxinventory.report.inventory.action;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.Judgement;
import org.mailboxinventory.report.exposure.law.Geography;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.exposure.law.Rule;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.packed.InOrder;

/**
 * Finds what would help most: each step is tried by judging the facts as they would be after it,
 * for the mailboxes at high risk; of what is unknown, the least effect counts. Goes through the
 * mailboxes once.
 */
public final class Actions {
  private static final Comparator<Action> BY_EFFECT =
      Comparator.comparingLong((Action it) -> it.effect().leavingHigh() + it.effect().readable())
          .thenComparingLong(it -> it.effect().indications())
          .thenComparingLong(it -> it.effect().score())
          .reversed()
          .thenComparing((Action it) -> it.id());

  private final Circumstances circumstances;
  private final Instant old;
  private final List<Step> steps = new ArrayList<>();
  private final Set<String> guarding;
  private final Map<String, Gathered> gathered = new LinkedHashMap<>();

  private Actions(Circumstances circumstances) {
    this.circumstances = circumstances;
    this.old =
        circumstances
            .asOf()
            .atZone(ZoneOffset.UTC)
            .minusYears(circumstances.law().formula().shares().ageYears())
            .toInstant();
    this.guarding =
        circumstances.law().rules().stream()
            .filter(Rule::guardsDeletion)
            .map(Rule::id)
            .collect(Collectors.toSet());
  }

  /** By what is judged, and as of when. */
  public record Circumstances(
      LawBook law, JudgeSettings settings, Instant asOf, Judgement judgement) {}

  /** A mailbox and how it was judged. */
  public record Judged(MailboxFacts facts, Judgement.Judged judgement) {
    boolean isHigh() {
      return judgement.exposure().level().atLeast(Level.HIGH);
    }
  }

  /**
   * Steps ranked by their effect.
   *
   * @param leads which categories lead in how many mailboxes at high risk
   * @param records what people recorded, by id of a step
   */
  public static List<Action> of(
      List<Judged> mailboxes,
      Holders.Leads leads,
      Circumstances circumstances,
      Map<String, Action.Recorded> records) {
    Actions actions = new Actions(circumstances);
    actions.plan(leads);
    InOrder.each(
        mailboxes,
        some -> some.stream().map(actions::tried).toList(),
        some -> some.forEach(actions::gather));
    return actions.gathered.values().stream()
        .filter(it -> !it.isEmpty())
        .map(it -> it.action(records))
        .sorted(BY_EFFECT)
        .toList();
  }

  private void plan(Holders.Leads leads) {
    home()
        .ifPresent(
            code ->
                steps.add(
                    new Step(
                        Action.Kind.MOVE,
                        null,
                        null,
                        code,
                        it -> isAbroad(it) && !it.facts().holdings().isEmpty(),
                        it -> Changed.movedTo(code, it))));
    for (String category : leads.categories()) {
      Predicate<Holding> of = holding -> holding.category().equals(category);
      high(
          Action.Kind.DELETE, category, it -> Holders.holds(it, of), it -> Changed.without(of, it));
    }
    high(
        Action.Kind.OUTSIDE,
        null,
        mailbox -> Holders.holds(mailbox, it -> it.externalItems() > 0),
        Changed::inside);
    high(
        Action.Kind.BULK,
        null,
        mailbox -> Holders.holds(mailbox, it -> it.bulkItems() > 0),
        Changed::withoutLists);
    high(
        Action.Kind.OLD,
        null,
        mailbox -> Changed.isOlder(mailbox.facts(), old),
        it -> Changed.since(old, it));
  }

  private void high(
      Action.Kind kind,
      @Nullable String category,
      Predicate<Judged> concerns,
      UnaryOperator<MailboxFacts> change) {
    steps.add(new Step(kind, category, null, null, it -> it.isHigh() && concerns.test(it), change));
  }

  /** Home is the geography that lies in the bank's country alone. */
  private Optional<String> home() {
    String home = circumstances.settings().entity().home();
    return circumstances.law().geographies().values().stream()
        .filter(it -> it.countries().equals(List.of(home)))
        .map(Geography::code)
        .min(Comparator.naturalOrder());
  }

  private boolean isAbroad(Judged mailbox) {
    List<String> countries = mailbox.judgement().countries();
    return !countries.isEmpty() && !countries.contains(circumstances.settings().entity().home());
  }

  private record Tried(Judged mailbox, Map<Step, Action.Effect> effects) {}

  /** Tries each step on a mailbox, and keeps those that improve it. */
  private Tried tried(Judged mailbox) {
    Map<Step, Action.Effect> effects = new LinkedHashMap<>();
    for (Step step : steps) {
      if (step.concerns().test(mailbox)) {
        Action.Effect effect =
            effect(mailbox, circumstances.judgement().trial(step.change().apply(mailbox.facts())));
        if (effect.score() > 0 || effect.indications() > 0) {
          effects.put(step, effect);
        }
      }
    }
    return new Tried(mailbox, effects);
  }

  private static Action.Effect effect(Judged was, Judgement.Trial then) {
    boolean leaves = was.isHigh() && !then.level().atLeast(Level.HIGH);
    return new Action.Effect(
        was.judgement().exposure().score() - then.score(),
        Math.max(0, indications(was.judgement()) - then.indications()),
        leaves ? 1 : 0,
        0);
  }

  private static long indications(Judgement.Judged judged) {
    return judged.obligations().stream()
        .filter(it -> it.status() == Rule.Status.INDICATION)
        .count();
  }

  private void gather(Tried tried) {
    tried.effects().forEach((step, effect) -> gathered(step).add(tried.mailbox(), effect));
    boolean unread = tried.mailbox().judgement().exposure().level() == Level.UNKNOWN;
    Action.Effect readable = new Action.Effect(0, 0, 0, unread ? 1 : 0);
    for (Reason reason : tried.mailbox().facts().coverage().reasons().keySet()) {
      if (reason.kind() != Reason.Kind.BY_CHOICE && reason.kind() != Reason.Kind.OPAQUE) {
        Step read = new Step(Action.Kind.READ, null, reason, null, it -> true, it -> it);
        gathered(read).add(tried.mailbox(), readable);
      }
    }
  }

  private Gathered gathered(Step step) {
    return gathered.computeIfAbsent(step.id(), id -> new Gathered(step, guarding));
  }
}
