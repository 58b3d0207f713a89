package org.mailboxinventory.report.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger keeps, in numbers.
 *
 * @param source what it belongs to
 * @param oldest when the first scan began whose facts are kept; null without a scan
 * @param newest the same of the last
 * @param past items that are gone from the source and kept for inventories of earlier times
 * @param values findings: a value in an item
 * @param recordsDropped which values stand in one record is not kept
 * @param bytes of the database
 */
public record LedgerInfo(
    String source,
    int schema,
    int scans,
    @Nullable Instant oldest,
    @Nullable Instant newest,
    int mailboxes,
    int items,
    int past,
    int values,
    boolean recordsDropped,
    long bytes,
    boolean sealed) {}
