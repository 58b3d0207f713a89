package org.mailboxinventory.report.exposure.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time that runs once a person has opened an event, as in {@code config/law/clocks.yaml}.
 *
 * @param hours from its start; null: without undue delay, no number of hours
 * @param startsAt {@code detection}, {@code awareness}, {@code classification} or {@code
 *     determination}
 * @param to who is told
 * @param via how
 * @param form what the recipient asks for, in a few words
 * @param asks what of it the bank alone knows
 */
public record Clock(
    String id,
    @Nullable Integer hours,
    String startsAt,
    String to,
    String via,
    String form,
    List<String> asks,
    Certainty certainty,
    LocalDate verified,
    LocalDate reviewBy,
    String source) {
  public Clock {
    asks = List.copyOf(asks);
  }

  /** The country of its law, ISO 3166-1 alpha-2, or {@code EU}. */
  public String jurisdiction() {
    return id.substring(0, id.indexOf('-'));
  }
}
