package org.mailboxinventory.report.event;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.RuleScope;
import org.mailboxinventory.report.exposure.law.Clock;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Rule;
import org.mailboxinventory.report.exposure.law.Truth;
import org.mailboxinventory.report.exposure.law.Validity;

/**
 * A clock of the law pack that an event started, or would start.
 *
 * @param started null while the event does not say when what starts it was
 * @param due null without a start, and where no number of hours is set
 */
public record RunningClock(Clock clock, @Nullable Instant started, @Nullable Instant due) {

  /**
   * Clocks of the countries where the bank is, those due first: those whose rules bind such a bank
   * and were in force when the clock started. Of an event that says its kinds, those alone that
   * rules start at such an event.
   *
   * @param countries ISO 3166-1 alpha-2, and {@code EU} where a member state is among them
   * @param day today, for clocks of which the start is not known
   */
  public static List<RunningClock> of(
      Event event, LawBook law, JudgeSettings.Bank bank, Set<String> countries, LocalDate day) {
    List<Rule> rules = rules(event, law, bank).toList();
    List<RunningClock> running = new ArrayList<>();
    for (Clock clock : law.clocks()) {
      Instant started = event.starts().get(clock.startsAt());
      if (countries.contains(clock.jurisdiction())
          && rules.stream().anyMatch(rule -> runs(rule, clock, dayOf(started, day)))) {
        Integer hours = clock.hours();
        running.add(
            new RunningClock(
                clock,
                started,
                started == null || hours == null ? null : started.plus(Duration.ofHours(hours))));
      }
    }
    running.sort(
        Comparator.comparing(
                RunningClock::due, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(it -> it.clock().id()));
    return running;
  }

  /**
   * The rules about such an event that will start a clock for this bank, and have not begun, each
   * with its first day.
   */
  public static List<String> notYet(
      Event event, LawBook law, JudgeSettings.Bank bank, LocalDate day) {
    List<String> later = new ArrayList<>();
    for (Rule rule : rules(event, law, bank).toList()) {
      for (Clock clock : law.clocks()) {
        LocalDate on = dayOf(event.starts().get(clock.startsAt()), day);
        if (clock.id().equals(rule.clock()) && rule.validity().on(on) == Validity.Status.NOT_YET) {
          later.add(clock.id() + ", in force from " + rule.validity().from());
        }
      }
    }
    later.sort(Comparator.naturalOrder());
    return later;
  }

  private static boolean runs(Rule rule, Clock clock, LocalDate day) {
    return clock.id().equals(rule.clock()) && rule.validity().on(day).applies();
  }

  private static LocalDate dayOf(@Nullable Instant started, LocalDate day) {
    return started == null ? day : LocalDate.ofInstant(started, ZoneOffset.UTC);
  }

  private static Stream<Rule> rules(Event event, LawBook law, JudgeSettings.Bank bank) {
    return law.rules().stream()
        .filter(rule -> rule.clock() != null && RuleScope.of(rule) == RuleScope.EVENT)
        .filter(
            rule -> event.kinds().isEmpty() || event.kinds().containsAll(RuleScope.events(rule)))
        .filter(rule -> bank.boundAs(rule.entity()) != Truth.FALSE);
  }

  /** In words: what is left, or that it is over. */
  public String left(Instant now) {
    if (started == null) {
      return "not started: the event names no time of " + clock.startsAt();
    }
    if (due == null) {
      return "without delay since " + started;
    }
    Duration left = Duration.between(now, due);
    String words = left.abs().toHours() + " h " + left.abs().toMinutesPart() + " min";
    return left.isNegative() ? "over since " + words : words + " left";
  }
}
