package org.mailboxinventory.report.event;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Mailbox;

/**
 * An event as people describe it.
 *
 * @param id short, as in {@code 2026-11-order-17}
 * @param kinds of {@code breach}, {@code cyber-incident}, {@code provider-incident}, {@code order};
 *     empty where it is not said
 * @param cause what happened, or by what authority
 * @param content {@code content} when what is in mails is touched, {@code non-content} when only
 *     who wrote to whom and when
 * @param source who says so
 * @param notice the id of what the provider told the bank of it; null for nothing
 * @param mailboxes addresses; empty for all
 * @param places codes of where mailboxes lie; empty for all
 * @param from items of before are not touched; null for none
 * @param until items of then and later are not touched; null for none
 * @param starts when clocks began: {@code detection}, {@code awareness}, {@code classification},
 *     {@code determination}; those that are not known are absent
 */
public record Event(
    String id,
    Set<String> kinds,
    String cause,
    String content,
    String source,
    @Nullable String notice,
    Set<String> mailboxes,
    Set<String> places,
    @Nullable Instant from,
    @Nullable Instant until,
    SortedMap<String, Instant> starts) {

  public Event {
    kinds = Set.copyOf(kinds);
    mailboxes = Set.copyOf(mailboxes);
    places = Set.copyOf(places);
    starts = new TreeMap<>(Map.copyOf(starts));
  }

  /**
   * Whether an item of a mailbox is touched.
   *
   * @param at its time; one without a time is touched
   */
  public boolean touches(Mailbox mailbox, @Nullable Instant at) {
    return touches(mailbox.address(), mailbox.location().effective()) && touches(at);
  }

  private boolean touches(@Nullable Instant at) {
    return at == null
        || ((from == null || !at.isBefore(from)) && (until == null || at.isBefore(until)));
  }

  private boolean touches(String address, @Nullable String place) {
    return (mailboxes.isEmpty() || mailboxes.contains(address))
        && (places.isEmpty() || (place != null && places.contains(place)));
  }
}
