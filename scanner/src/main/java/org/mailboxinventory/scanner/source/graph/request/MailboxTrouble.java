package org.mailboxinventory.scanner.source.graph.request;

import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxKind;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceException;

/** Says what a failure makes of a mailbox. */
public final class MailboxTrouble {
  private MailboxTrouble() {}

  public static Reason reason(ServiceFailure failure) {
    if (failure.noCloudMailbox() || failure.status() == 404) {
      return Reason.NO_CLOUD_MAILBOX;
    }
    return failure.status() == 403 ? Reason.ACCESS_DENIED : Reason.SERVICE_ERROR;
  }

  /**
   * Says what a failure makes of one folder, conversation, item or part: no more than that fails.
   */
  public static Reason reasonOfPart(ServiceFailure failure) {
    return switch (failure.status()) {
      case 403 -> Reason.ACCESS_DENIED;
      case 404 -> Reason.VANISHED;
      default -> Reason.SERVICE_ERROR;
    };
  }

  public static SourceException of(Mailbox mailbox, ServiceFailure failure) {
    Reason reason = reason(failure);
    String remedy =
        switch (reason) {
          case NO_CLOUD_MAILBOX ->
              "not a mailbox that the service can open now; look at its migration and licence in"
                  + " Exchange";
          case ACCESS_DENIED ->
              mailbox.kind() == MailboxKind.GROUP
                  ? "this identity may not read its conversations; grant"
                      + " Group-Conversation.Read.All"
                  : "this identity may not open it; grant Mail.Read, or widen its scope in"
                      + " Exchange";
          default -> "the service failed after all retries; scan again later";
        };
    return new SourceException(
        SourceException.Kind.MAILBOX,
        reason,
        mailbox.address() + ": " + remedy + " (" + failure.getMessage() + ")");
  }
}
