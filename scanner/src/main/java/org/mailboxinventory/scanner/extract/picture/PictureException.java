package org.mailboxinventory.scanner.extract.picture;

import java.io.IOException;
import org.mailboxinventory.report.model.Reason;

/** Why a picture was not read. */
public final class PictureException extends IOException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /**
   * Says why.
   *
   * @param message without anything from the picture
   */
  public PictureException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
