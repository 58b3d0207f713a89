package org.mailboxinventory.report.inventory.action;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
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

/**
 * Finds what would help most: each step is tried by judging the facts as they would be after it,
 * for the mailboxes at high risk; of what is unknown, the least effect counts.
 */
public final class Actions {
  private static final Comparator<Action> BY_EFFECT =
      Comparator.comparingLong((Action it) -> it.effect().leavingHigh() + it.effect().readable())
          .thenComparingLong(it -> it.effect().indications())
          .thenComparingLong(it -> it.effect().score())
          .reversed()
          .thenComparing((Action it) -> it.id());

  private final LawBook law;
  private final Judgement judgement;
  private final JudgeSettings settings;
  private final Instant old;
  private final Map<String, Action.Recorded> records;
  private final List<Action> found = new ArrayList<>();

  private Actions(
      LawBook law,
      JudgeSettings settings,
      Instant asOf,
      Judgement judgement,
      Map<String, Action.Recorded> records) {
    this.law = law;
    this.settings = settings;
    this.judgement = judgement;
    this.records = records;
    this.old =
        asOf.atZone(ZoneOffset.UTC).minusYears(law.formula().shares().ageYears()).toInstant();
  }

  /** A mailbox and how it was judged. */
  public record Judged(MailboxFacts facts, Judgement.Judged judgement) {
    boolean isHigh() {
      return judgement.exposure().level().atLeast(Level.HIGH);
    }
  }

  /** Steps ranked by their effect; {@code records}: what people recorded, by id of a step. */
  public static List<Action> of(
      List<Judged> mailboxes,
      LawBook law,
      JudgeSettings settings,
      Instant asOf,
      Judgement judgement,
      Map<String, Action.Recorded> records) {
    Actions actions = new Actions(law, settings, asOf, judgement, records);
    actions.find(mailboxes);
    actions.found.sort(BY_EFFECT);
    return actions.found;
  }

  private void find(List<Judged> mailboxes) {
    List<Judged> high = mailboxes.stream().filter(Judged::isHigh).toList();
    move(mailboxes);
    for (String category : Holders.leadingCategories(high, law)) {
      Predicate<Holding> of = holding -> holding.category().equals(category);
      List<Judged> holders = Holders.of(high, of);
      add(Action.Kind.DELETE, category, null, null, holders, it -> Changed.without(of, it));
    }
    add(
        Action.Kind.OUTSIDE,
        null,
        null,
        null,
        Holders.of(high, it -> it.externalItems() > 0),
        Changed::inside);
    add(
        Action.Kind.BULK,
        null,
        null,
        null,
        Holders.of(high, it -> it.bulkItems() > 0),
        Changed::withoutLists);
    add(
        Action.Kind.OLD,
        null,
        null,
        null,
        high.stream().filter(it -> Changed.isOlder(it.facts(), old)).toList(),
        it -> Changed.since(old, it));
    unread(mailboxes);
  }

  /** Home is the geography that lies in the bank's country alone. */
  private void move(List<Judged> mailboxes) {
    String home = settings.entity().home();
    Optional<Geography> geography =
        law.geographies().values().stream()
            .filter(it -> it.countries().equals(List.of(home)))
            .min(Comparator.comparing(Geography::code));
    if (geography.isEmpty()) {
      return;
    }
    String code = geography.get().code();
    List<Judged> abroad =
        mailboxes.stream()
            .filter(it -> isAbroad(it, home) && !it.facts().holdings().isEmpty())
            .toList();
    add(Action.Kind.MOVE, null, null, code, abroad, it -> Changed.movedTo(code, it));
  }

  private static boolean isAbroad(Judged mailbox, String home) {
    List<String> countries = mailbox.judgement().countries();
    return !countries.isEmpty() && !countries.contains(home);
  }

  /** Tries the step on each mailbox, and keeps those that it improves. */
  private void add(
      Action.Kind kind,
      @Nullable String category,
      @Nullable Reason reason,
      @Nullable String place,
      List<Judged> mailboxes,
      UnaryOperator<MailboxFacts> step) {
    Action.Effect sum = Action.Effect.NONE;
    List<Judged> better = new ArrayList<>();
    for (Judged mailbox : mailboxes) {
      Action.Effect effect = effect(mailbox, judgement.trial(step.apply(mailbox.facts())));
      if (effect.score() > 0 || effect.indications() > 0) {
        sum = sum.plus(effect);
        better.add(mailbox);
      }
    }
    if (!better.isEmpty()) {
      found.add(action(kind, category, reason, place, sum, better));
    }
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

  private void unread(List<Judged> mailboxes) {
    Map<Reason, List<Judged>> byReason = new LinkedHashMap<>();
    for (Judged mailbox : mailboxes) {
      for (Reason reason : mailbox.facts().coverage().reasons().keySet()) {
        if (reason.kind() != Reason.Kind.BY_CHOICE && reason.kind() != Reason.Kind.OPAQUE) {
          byReason.computeIfAbsent(reason, it -> new ArrayList<>()).add(mailbox);
        }
      }
    }
    byReason.forEach(
        (reason, of) -> {
          long readable =
              of.stream().filter(it -> it.judgement().exposure().level() == Level.UNKNOWN).count();
          Action.Effect effect = new Action.Effect(0, 0, 0, readable);
          found.add(action(Action.Kind.READ, null, reason, null, effect, of));
        });
  }

  private Action action(
      Action.Kind kind,
      @Nullable String category,
      @Nullable Reason reason,
      @Nullable String place,
      Action.Effect effect,
      List<Judged> of) {
    String id = Action.id(kind, reason == null ? category : reason.word());
    Action.Recorded recorded = records.getOrDefault(id, Action.Recorded.OPEN);
    boolean deletes = kind != Action.Kind.MOVE && kind != Action.Kind.READ;
    return new Action(
        id,
        kind,
        category,
        reason,
        place,
        recorded.owner() == null ? Assigned.department(of) : recorded.owner(),
        effect,
        Action.Effort.of(of.size()),
        of.stream().filter(it -> !it.facts().mailbox().holds().isEmpty()).count(),
        deletes ? Assigned.guards(of, law) : List.of(),
        recorded,
        of.stream().map(it -> it.facts().mailbox().id().value()).toList());
  }
}
