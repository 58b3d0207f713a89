package org.mailboxinventory.report.exposure;

/**
 * A law under which the mailbox could be reached.
 *
 * @param reaches {@code content} or {@code non-content}
 * @param bindsBy {@code control} or {@code place}
 * @param providerCanRead {@code yes}, {@code partly}, {@code no} or {@code unknown}
 */
public record RegimeReach(
    String id, String reaches, String bindsBy, String providerCanRead, String because) {}
