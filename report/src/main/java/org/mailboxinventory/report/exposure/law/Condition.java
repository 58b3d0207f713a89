package org.mailboxinventory.report.exposure.law;

import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A condition of a rule: true, false or not known of a mailbox. */
public sealed interface Condition {

  /** What it says of a mailbox, and why. */
  Answer ask(Circumstances mailbox);

  /**
   * One of these categories is held.
   *
   * @param detectors only by these detectors; empty: by any
   * @param countries only by detectors of these countries (lower case, as in {@code in}); empty:
   *     any
   * @param minValues so many distinct values at least
   * @param minPeople so many people at least; 0 where people do not matter
   * @param ways how the items came or went
   * @param age how old the items are; null where it does not matter
   */
  record Holds(
      Set<String> categories,
      Set<String> detectors,
      Set<String> countries,
      int minValues,
      int minPeople,
      Ways ways,
      @Nullable Age age)
      implements Condition {
    public Holds {
      categories = Set.copyOf(categories);
      detectors = Set.copyOf(detectors);
      countries = Set.copyOf(countries);
    }

    @Override
    public Answer ask(Circumstances mailbox) {
      return mailbox.holds(this);
    }
  }

  /**
   * How items came or went; false: it does not matter.
   *
   * @param sent the mailbox's owner sent them
   * @param external a sender or recipient is outside the bank
   * @param freeMail a recipient is at a free mail service
   * @param bulk they hold fifty values or more
   */
  record Ways(boolean sent, boolean external, boolean freeMail, boolean bulk) {
    /** Whether any of them matters. */
    public boolean matter() {
      return sent || external || freeMail || bulk;
    }

    /** Whether the owner sent them to somebody outside. */
    public boolean outside() {
      return sent && (external || freeMail);
    }
  }

  /**
   * An age of items.
   *
   * @param period null: the bank's own period of retention
   * @param older true: older than the period; false: younger
   */
  record Age(@Nullable Period period, boolean older) {}

  /** Where the data rests. */
  sealed interface Place extends Condition {
    @Override
    default Answer ask(Circumstances mailbox) {
      return mailbox.place(this);
    }

    /** In none of these countries. */
    record RestsOutside(Set<String> countries) implements Place {
      public RestsOutside {
        countries = Set.copyOf(countries);
      }
    }

    /** In these countries alone. */
    record RestsIn(Set<String> countries) implements Place {
      public RestsIn {
        countries = Set.copyOf(countries);
      }
    }

    /** Outside a group of countries, and in none that it takes as adequate on the day. */
    record OutsideAdequate(String group) implements Place {}

    /** Elsewhere than an administrator declared. */
    record Drift() implements Place {}

    /** Not known, or only inferred. */
    record Unknown() implements Place {}

    /** Elsewhere than the provider committed to. */
    record CommittedElsewhere() implements Place {}
  }

  /** The mailbox is in one of these states of migration: {@code migrated}, {@code cloud-born}, … */
  record MigrationIn(Set<String> states) implements Condition {
    public MigrationIn {
      states = Set.copyOf(states);
    }

    @Override
    public Answer ask(Circumstances mailbox) {
      return mailbox.migration(this);
    }
  }

  /** More than so many per cent of what it holds cannot be read by design. */
  record OpaqueAbove(int perCent) implements Condition {
    @Override
    public Answer ask(Circumstances mailbox) {
      return mailbox.opaque(this);
    }
  }

  /**
   * A law reaches its content.
   *
   * @param outside of a country other than these; empty: of any country
   */
  record RegimeReaches(Set<String> outside) implements Condition {
    public RegimeReaches {
      outside = Set.copyOf(outside);
    }

    @Override
    public Answer ask(Circumstances mailbox) {
      return mailbox.regimeReaches(this);
    }
  }

  /** A person opened an event of this kind: {@code breach}, {@code cyber-incident}, … */
  record EventOpen(String kind) implements Condition {
    /** The kinds of event that there are. */
    public static final List<String> KINDS =
        List.of("breach", "cyber-incident", "provider-incident", "order");

    @Override
    public Answer ask(Circumstances mailbox) {
      return mailbox.event(this);
    }
  }

  /** A fact of the whole tenant, by its key, with a limit in days where it has one. */
  record TenantFact(String key, int days) implements Condition {
    @Override
    public Answer ask(Circumstances mailbox) {
      return mailbox.tenant(this);
    }
  }

  /** The bank lists the mailbox as a place of card data, or not. */
  record CardScope(boolean listed) implements Condition {
    @Override
    public Answer ask(Circumstances mailbox) {
      return mailbox.cardScope(this);
    }
  }

  /** It has an in-place archive that was not read. */
  record ArchiveUnread() implements Condition {
    @Override
    public Answer ask(Circumstances mailbox) {
      return mailbox.archiveUnread();
    }
  }

  /** A date for the calendar alone: it asks nothing of a mailbox. */
  record CalendarOnly() implements Condition {
    @Override
    public Answer ask(Circumstances mailbox) {
      return Answer.no("");
    }
  }

  /** All of them hold. */
  record AllOf(List<Condition> conditions) implements Condition {
    public AllOf {
      conditions = List.copyOf(conditions);
    }

    @Override
    public Answer ask(Circumstances mailbox) {
      return combined(conditions, mailbox, Truth.FALSE, Truth::and);
    }
  }

  /** One of them holds at least. */
  record AnyOf(List<Condition> conditions) implements Condition {
    public AnyOf {
      conditions = List.copyOf(conditions);
    }

    @Override
    public Answer ask(Circumstances mailbox) {
      return combined(conditions, mailbox, Truth.TRUE, Truth::or);
    }
  }

  /** It does not hold. */
  record Not(Condition condition) implements Condition {
    @Override
    public Answer ask(Circumstances mailbox) {
      Answer answer = condition.ask(mailbox);
      return Answer.of(answer.truth().not(), answer::because);
    }
  }

  /** {@code ends}: what makes the others superfluous. */
  private static Answer combined(
      List<Condition> conditions, Circumstances mailbox, Truth ends, BinaryOperator<Truth> with) {
    Truth truth = ends.not();
    for (Condition condition : conditions) {
      truth = with.apply(truth, condition.ask(mailbox).truth());
      if (truth == ends) {
        break;
      }
    }
    Truth result = truth;
    return Answer.of(result, () -> because(conditions, mailbox, result));
  }

  private static String because(List<Condition> conditions, Circumstances mailbox, Truth truth) {
    return conditions.stream()
        .map(it -> it.ask(mailbox))
        .filter(answer -> answer.truth() == truth)
        .map(Answer::because)
        .filter(because -> !because.isEmpty())
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
