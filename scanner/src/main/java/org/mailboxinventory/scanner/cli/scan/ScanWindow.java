package org.mailboxinventory.scanner.cli.scan;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Timer;
import java.util.TimerTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.cli.process.Console;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.engine.item.StopSignal;

/**
 * How long a scan may take.
 *
 * @param left until it is to stop; null for as long as it takes
 */
record ScanWindow(@Nullable Duration left) {
  private static final Pattern BUDGET = Pattern.compile("([1-9]\\d{0,5})(s|m|h)");

  /** As long as it takes. */
  static ScanWindow open() {
    return new ScanWindow(null);
  }

  /**
   * Until a time of day or for a while, whichever ends first.
   *
   * @param until hours and minutes, of today or else of tomorrow
   * @param budget a number with {@code s}, {@code m} or {@code h}
   */
  static ScanWindow of(@Nullable String until, @Nullable String budget, Clock clock) {
    Duration time = until == null ? null : untilTime(until, clock);
    Duration span = budget == null ? null : span(budget);
    if (time == null || span == null) {
      return new ScanWindow(time == null ? span : time);
    }
    return new ScanWindow(time.compareTo(span) < 0 ? time : span);
  }

  private static Duration untilTime(String until, Clock clock) {
    try {
      ZonedDateTime now = ZonedDateTime.now(clock);
      ZonedDateTime end = now.with(LocalTime.parse(until));
      return Duration.between(now, end.isAfter(now) ? end : end.plusDays(1));
    } catch (DateTimeException notATime) {
      throw new Failure(
          ExitCode.USAGE, "--until '" + until + "' is no time of day; write it as in 06:00");
    }
  }

  private static Duration span(String budget) {
    Matcher matcher = BUDGET.matcher(budget);
    if (!matcher.matches()) {
      throw new Failure(
          ExitCode.USAGE, "--budget '" + budget + "' is no time span; write it as in 4h or 30m");
    }
    long count = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "s" -> Duration.ofSeconds(count);
      case "m" -> Duration.ofMinutes(count);
      default -> Duration.ofHours(count);
    };
  }

  /** From now on {@code stop} is given when the time is over. */
  Watch watch(StopSignal stop, Console console) {
    Timer timer = new Timer("window", true);
    if (left != null) {
      console.detail("stopping at " + Instant.now().plus(left));
      timer.schedule(
          new TimerTask() {
            @Override
            public void run() {
              console.say("the time for this scan is over; what is left stays pending");
              stop.give();
            }
          },
          left.toMillis());
    }
    return timer::cancel;
  }

  /** Watches the time until it is closed. */
  @FunctionalInterface
  interface Watch extends AutoCloseable {
    @Override
    void close();
  }
}
