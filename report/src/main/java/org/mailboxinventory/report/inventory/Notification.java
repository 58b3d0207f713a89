package org.mailboxinventory.report.inventory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.Clock;
import org.mailboxinventory.report.model.People;

/**
 * An event that people opened and have not closed, with whom to tell of it by when. What an event
 * is in law, and whether a duty applies, people decide.
 *
 * @param event its id
 * @param notice the id of what the provider told the bank of it; null for nothing
 * @param figures as they were counted when it was opened
 * @param jurisdictions by code
 */
public record Notification(
    String event,
    Instant openedAt,
    List<String> kinds,
    String cause,
    String content,
    String source,
    @Nullable String notice,
    Figures figures,
    List<Jurisdiction> jurisdictions) {
  public Notification {
    kinds = List.copyOf(kinds);
    jurisdictions = List.copyOf(jurisdictions);
  }

  /**
   * What it touches.
   *
   * @param staffValues values of the bank's own people, in no other figure
   * @param mailboxes addresses
   * @param values by category: a value in an item
   */
  public record Figures(
      People people,
      long items,
      long staffValues,
      List<String> mailboxes,
      List<String> places,
      SortedMap<String, Long> values) {
    public Figures {
      mailboxes = List.copyOf(mailboxes);
      places = List.copyOf(places);
      values = new TreeMap<>(values);
    }
  }

  /**
   * A country, or the European Union, whose law starts a clock or whose own numbers were found.
   *
   * @param people of whom such a number was found; null where none was, or the event was opened
   *     before they were counted
   * @param duties those due first come first
   */
  public record Jurisdiction(String code, @Nullable People people, List<Duty> duties) {
    public Jurisdiction {
      duties = List.copyOf(duties);
    }
  }

  /**
   * Whom to tell, by when.
   *
   * @param startedAt null while the event does not say when that was
   * @param dueAt null without a start, and where the law names no number of hours
   */
  public record Duty(Clock clock, @Nullable Instant startedAt, @Nullable Instant dueAt) {
    /** {@code not-started}, {@code without-delay} or {@code running}. */
    public String state() {
      if (startedAt == null) {
        return "not-started";
      }
      return dueAt == null ? "without-delay" : "running";
    }

    /**
     * What the bank has to add: when it started where that is not said, and what it alone knows.
     */
    public List<String> open() {
      if (startedAt != null) {
        return clock.asks();
      }
      List<String> open = new ArrayList<>();
      open.add("time of " + clock.startsAt());
      open.addAll(clock.asks());
      return open;
    }
  }
}
