package org.mailboxinventory.report.model;

/** What became of one part of an item: a body or an attachment. */
public sealed interface PartOutcome {

  /** All of its text was read. */
  record Read() implements PartOutcome {}

  /** Its text was read up to a failure or a limit. */
  record PartlyRead(Reason reason) implements PartOutcome {}

  /** It cannot be read by design: encrypted, signed into a container, rights-protected. */
  record Opaque(Reason reason, ProviderAccess provider) implements PartOutcome {}

  /** Nothing of it was read: a failure, or left out by choice. */
  record Unread(Reason reason) implements PartOutcome {}

  /** Whether the mail provider holds what is needed to read an opaque part. */
  enum ProviderAccess {
    CAN_READ,
    CANNOT_READ,
    UNKNOWN
  }
}
