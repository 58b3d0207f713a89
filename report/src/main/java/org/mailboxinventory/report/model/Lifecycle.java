package org.mailboxinventory.report.model;

import java.util.Locale;

/** Whether the mailbox is in use, switched off, kept for a hold, or deleted but not yet gone. */
public enum Lifecycle {
  ACTIVE,
  DISABLED,
  INACTIVE,
  SOFT_DELETED,
  UNKNOWN;

  /** The word used in outputs. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
