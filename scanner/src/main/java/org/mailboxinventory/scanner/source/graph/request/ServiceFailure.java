package org.mailboxinventory.scanner.source.graph.request;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The service refused a request, or failed. Carries no content. */
public final class ServiceFailure extends IOException {
  private static final long serialVersionUID = 1L;

  private static final Set<String> LOST_POSITION =
      Set.of("syncstatenotfound", "resyncrequired", "syncstateinvalid");
  private static final Set<String> NO_MAILBOX =
      Set.of(
          "MailboxNotEnabledForRESTAPI",
          "MailboxNotHostedInExchangeOnline",
          "ErrorNonExistentMailbox");

  private final int status;
  private final String code;
  private final @Nullable String retryAfter;

  /**
   * @param what was asked for
   * @param status of the last answer, or {@link RetryPolicy#NO_ANSWER}
   * @param code the service's own word for it; empty when it gave none
   */
  ServiceFailure(String what, int status, String code, @Nullable String retryAfter) {
    super(
        what
            + ": "
            + (status == RetryPolicy.NO_ANSWER ? "no whole answer" : "status " + status)
            + (code.isEmpty() ? "" : " (" + ServiceCodes.shown(code) + ")"));
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }

  public int status() {
    return status;
  }

  String code() {
    return code;
  }

  @Nullable String retryAfter() {
    return retryAfter;
  }

  /** The service itself fails at it, although it may be asked. */
  public boolean inTheService() {
    return status == RetryPolicy.NO_ANSWER || status == 408 || status == 429 || status >= 500;
  }

  /** The place to continue from is not known to the service any more. */
  public boolean lostPosition() {
    return status == 410 || LOST_POSITION.contains(code.toLowerCase(Locale.ROOT));
  }

  /** The place in a list of the directory is not known to the service any more. */
  boolean lostPage() {
    return code.equals("Directory_ExpiredPageToken");
  }

  /** The service says that there is no mailbox that it could open. Comes as 404 and as 403. */
  public boolean noCloudMailbox() {
    return NO_MAILBOX.contains(code);
  }
}
