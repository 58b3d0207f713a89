package org.mailboxinventory.report.model;

import java.util.Locale;

/** What sort of mailbox it is. */
public enum MailboxKind {
  USER,
  SHARED,
  ROOM,
  EQUIPMENT,
  GROUP,
  ARCHIVE,
  UNKNOWN;

  /** The word used in settings and outputs. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
