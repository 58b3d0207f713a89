package org.mailboxinventory.report.ledger.store;

import org.jspecify.annotations.Nullable;

/**
 * The ledger cannot be used, or no longer. The message names the ledger, the problem and the
 * remedy, and nothing that was found in mail.
 */
public final class LedgerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;

  LedgerException(Kind kind, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  /** What sort of problem it is. */
  public Kind kind() {
    return kind;
  }

  /** The sorts of problem. */
  public enum Kind {
    /** It belongs to another source. */
    OTHER_SOURCE,
    /** Another program has it open. */
    IN_USE,
    /** Its fingerprints were made under another key. */
    OTHER_KEY,
    /** A newer version of the program made it. */
    NEWER_SCHEMA,
    /** What is kept in its file cannot be read: the file is damaged. */
    DAMAGED,
    /** It has tables, triggers or views that this program does not make. */
    OTHER_TABLES,
    /** Its disk fails. */
    BROKEN,
    /** It can be read and not written. */
    READ_ONLY,
    /** This user may not open it. */
    NO_PERMISSION,
    /** Others than its owner may open it. */
    OPEN_TO_OTHERS,
    /** The database's own library cannot be unpacked, or not be run. */
    NO_LIBRARY,
    /** The disk is full. */
    NO_SPACE,
    /** There is no ledger, or something else in its place. */
    NOT_A_LEDGER
  }
}
