package org.mailboxinventory.report.model;

/** Whether a listed mailbox will be opened, and if not, why. */
public sealed interface Access {

  /** The mailbox will be opened. */
  record Open() implements Access {}

  /** The mailbox exists but cannot be opened. */
  record Unreadable(Reason reason) implements Access {}

  /** The settings leave the whole mailbox out. */
  record Excluded() implements Access {}
}
