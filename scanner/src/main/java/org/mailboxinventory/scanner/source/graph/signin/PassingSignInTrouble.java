package org.mailboxinventory.scanner.source.graph.signin;

import java.io.IOException;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceException;

/** Signing in failed for now: the service or the way to it may be there again in a while. */
public final class PassingSignInTrouble extends IOException {
  private static final long serialVersionUID = 1L;

  /** {@code why}: what was met, a colon, and what helps; never content. */
  PassingSignInTrouble(String why) {
    super(why);
  }

  /** What it means for the run when it does not pass. */
  public SourceException lasting() {
    return new SourceException(
        SourceException.Kind.SERVICE, Reason.SERVICE_ERROR, String.valueOf(getMessage()));
  }
}
