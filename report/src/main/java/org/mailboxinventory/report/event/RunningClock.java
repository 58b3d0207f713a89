package org.mailboxinventory.report.event;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
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
    return bound(event, law, bank, countries, day)
        .filter(it -> it.status().applies())
        .map(Bound::clock)
        .distinct()
        .map(clock -> running(clock, event.starts().get(clock.startsAt())))
        .sorted(
            Comparator.comparing(
                    RunningClock::due, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
                .thenComparing(it -> it.clock().id()))
        .toList();
  }

  private static RunningClock running(Clock clock, @Nullable Instant started) {
    Integer hours = clock.hours();
    Instant due = started == null || hours == null ? null : started.plus(Duration.ofHours(hours));
    return new RunningClock(clock, started, due);
  }

  /**
   * The clocks that run by no rule yet and by one to come, with the first day of the first of these
   * rules; of the same countries.
   */
  public static List<String> notYet(
      Event event, LawBook law, JudgeSettings.Bank bank, Set<String> countries, LocalDate day) {
    Map<String, LocalDate> first = new TreeMap<>();
    bound(event, law, bank, countries, day)
        .filter(it -> it.status() == Validity.Status.NOT_YET)
        .forEach(
            it ->
                first.merge(
                    it.clock().id(),
                    Objects.requireNonNull(it.rule().validity().from()),
                    (one, other) -> one.isBefore(other) ? one : other));
    of(event, law, bank, countries, day).forEach(it -> first.remove(it.clock().id()));
    return first.entrySet().stream()
        .map(it -> it.getKey() + ", in force from " + it.getValue())
        .toList();
  }

  /** A clock with a rule about such an event that starts it, and whether that is in force then. */
  private record Bound(Rule rule, Clock clock, Validity.Status status) {}

  private static Stream<Bound> bound(
      Event event, LawBook law, JudgeSettings.Bank bank, Set<String> countries, LocalDate day) {
    List<Clock> clocks =
        law.clocks().stream().filter(it -> countries.contains(it.jurisdiction())).toList();
    return rules(event, law, bank)
        .flatMap(
            rule ->
                clocks.stream()
                    .filter(clock -> clock.id().equals(rule.clock()))
                    .map(clock -> new Bound(rule, clock, status(rule, clock, event, day))));
  }

  private static Validity.Status status(Rule rule, Clock clock, Event event, LocalDate day) {
    return rule.validity().on(dayOf(event.starts().get(clock.startsAt()), day));
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
