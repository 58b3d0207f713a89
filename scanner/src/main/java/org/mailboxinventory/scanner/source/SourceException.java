package org.mailboxinventory.scanner.source;

import java.io.IOException;
import org.mailboxinventory.report.model.Reason;

/**
 * A source, or one mailbox of it, cannot be read on. The message names the thing, the kind of
 * problem and the remedy; never content.
 */
public final class SourceException extends IOException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final Reason reason;

  public SourceException(Kind kind, Reason reason, String message) {
    super(message);
    this.kind = kind;
    this.reason = reason;
  }

  /** What the failure means for the run. */
  public Kind kind() {
    return kind;
  }

  /** What it makes of the mailbox. */
  public Reason reason() {
    return reason;
  }

  /** How far a failure reaches. */
  public enum Kind {
    /** Only this mailbox: the others go on. */
    MAILBOX,
    /** Nobody may sign in, or a permission is missing for all: the run ends with 4. */
    PERMISSION,
    /** The service does not answer after all retries: the run ends with 5. */
    SERVICE,
    /** What was asked for is not there or makes no sense: the run ends with 2. */
    USAGE
  }
}
