package org.mailboxinventory.report.exposure.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A published figure about disclosure by the provider, or what the provider told the bank.
 * Requester, instrument, unit, class of data and kind of customer are kept apart.
 *
 * @param certainty on what it rests
 * @param reviewBy by when a newer figure has to be looked for; null of what the provider told the
 *     bank
 * @param aboutThisTenant the provider told the bank; of a published figure never
 */
public record Disclosure(
    String id,
    String text,
    String requester,
    String instrument,
    String unit,
    String dataClass,
    String customers,
    String caveat,
    String source,
    LocalDate date,
    Certainty certainty,
    @Nullable LocalDate reviewBy,
    boolean aboutThisTenant) {}
