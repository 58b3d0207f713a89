package org.mailboxinventory.scanner.source;

/**
 * What a ledger belongs to.
 *
 * @param kind {@code graph}, {@code pst}, {@code mbox}, {@code maildir}, {@code mail-files} or
 *     {@code data-connect}
 * @param name the tenant id, or the absolute paths given, joined by a line feed
 * @param cloud the cloud's name for {@code graph}, else {@code none}
 */
public record SourceIdentity(String kind, String name, String cloud) {}
