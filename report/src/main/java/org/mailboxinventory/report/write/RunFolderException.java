package org.mailboxinventory.report.write;

/** A folder that cannot be a run folder; the message says which, why, and what would help. */
public final class RunFolderException extends Exception {
  private static final long serialVersionUID = 1L;

  RunFolderException(String message) {
    super(message);
  }
}
