package org.mailboxinventory.report.exposure.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time that runs once a person has opened an event, as in {@code config/law/clocks.yaml}.
 *
 * @param hours from its start; null: without undue delay, no number of hours
 * @param startsAt {@code detection}, {@code awareness}, {@code classification} or {@code
 *     determination}
 * @param to who is told
 * @param via how
 */
public record Clock(
    String id,
    @Nullable Integer hours,
    String startsAt,
    String to,
    String via,
    Certainty certainty,
    LocalDate verified,
    LocalDate reviewBy,
    String source) {}
