package org.mailboxinventory.report.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.RuleScope;
import org.mailboxinventory.report.exposure.law.Clock;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Rule;

/**
 * A clock of the law pack that an event started, or would start.
 *
 * @param started null while the event does not say when what starts it was
 * @param due null without a start, and where no number of hours is set
 */
public record RunningClock(Clock clock, @Nullable Instant started, @Nullable Instant due) {

  /**
   * Clocks of the countries where the bank is, those due first; of an event that says its kinds,
   * those alone that rules start at such an event.
   *
   * @param countries ISO 3166-1 alpha-2, and {@code EU} where a member state is among them
   */
  public static List<RunningClock> of(Event event, LawBook law, Set<String> countries) {
    Set<String> ofKinds = started(event, law);
    List<RunningClock> running = new ArrayList<>();
    for (Clock clock : law.clocks()) {
      if (ofKinds.contains(clock.id()) && countries.contains(clock.jurisdiction())) {
        Instant started = event.starts().get(clock.startsAt());
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

  private static Set<String> started(Event event, LawBook law) {
    if (event.kinds().isEmpty()) {
      return law.clocks().stream().map(Clock::id).collect(Collectors.toSet());
    }
    return law.rules().stream()
        .filter(rule -> RuleScope.of(rule) == RuleScope.EVENT)
        .filter(rule -> event.kinds().containsAll(RuleScope.events(rule)))
        .map(Rule::clock)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
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
