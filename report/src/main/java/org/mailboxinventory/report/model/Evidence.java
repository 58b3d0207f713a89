package org.mailboxinventory.report.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One reason to believe a fact.
 *
 * @param fact what was seen, as {@code name=value}, for example {@code
 *     RemoteRecipientType=Migrated}
 * @param source where it was seen: {@code graph}, {@code exchange-export}, {@code migration-users},
 *     {@code usage-report}, {@code files}
 * @param at when it was seen or exported; null when the source does not say
 */
public record Evidence(String fact, String source, Strength strength, @Nullable Instant at) {}
