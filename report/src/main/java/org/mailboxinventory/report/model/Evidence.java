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
 * @param at when its source was made, as the export; null when the source does not say since when
 *     it holds, as the directory: the scan that listed the mailbox saw it
 */
public record Evidence(String fact, String source, Strength strength, @Nullable Instant at) {}
