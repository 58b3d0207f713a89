package org.mailboxinventory.report.inventory.change;

import java.time.Instant;

/**
 * What a run came to, in few numbers, as it was judged when it was last reported.
 *
 * @param asOf the time of its facts
 * @param read mailboxes of which something was read
 * @param high mailboxes at level high or critical
 * @param people how many people are likely to be concerned; at least, where that is not known
 * @param values distinct values
 */
public record RunSummary(
    Instant asOf, long listed, long read, long high, long people, long values) {}
