package org.mailboxinventory.scanner.source.graph.listing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.MailboxKind;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.graph.network.Links;
import org.mailboxinventory.scanner.source.graph.request.GraphRequest;
import org.mailboxinventory.scanner.source.graph.request.Json;
import org.mailboxinventory.scanner.source.graph.request.MailboxTrouble;
import org.mailboxinventory.scanner.source.graph.request.Requests;
import org.mailboxinventory.scanner.source.graph.request.ServiceFailure;
import org.mailboxinventory.scanner.source.graph.request.TooHeavyException;

/**
 * Asks a mailbox what it is for, which also shows whether the service can open it. Where that
 * question itself is not allowed or not known, as in some clouds, its inbox is asked for instead.
 */
final class MailboxProbe {
  private final Requests requests;

  MailboxProbe(Requests requests) {
    this.requests = requests;
  }

  Result of(MailboxId id) throws IOException {
    String purpose = Links.path("users", id.value(), "mailboxSettings", "userPurpose");
    try {
      JsonNode answer =
          requests.get(GraphRequest.of("a mailbox's purpose", id, purpose), Json::object);
      return new Result(kind(answer.path("value").asText("")), new Access.Open());
    } catch (ServiceFailure refused) {
      if (refused.noCloudMailbox()) {
        return new Result(
            MailboxKind.UNKNOWN, new Access.Unreadable(MailboxTrouble.reason(refused)));
      }
      return refused.inTheService() ? undecided() : inbox(id);
    } catch (Links.ForeignLinkException | TooHeavyException refused) {
      return undecided();
    }
  }

  private Result inbox(MailboxId id) throws IOException {
    String link =
        Links.query(
            Links.path("users", id.value(), "mailFolders", "inbox"), List.of("$select", "id"));
    try {
      requests.get(GraphRequest.of("an inbox", id, link), Json::object);
      return undecided();
    } catch (ServiceFailure refused) {
      Reason reason = MailboxTrouble.reason(refused);
      return reason == Reason.SERVICE_ERROR
          ? undecided()
          : new Result(MailboxKind.UNKNOWN, new Access.Unreadable(reason));
    }
  }

  /** Reading it will show. */
  private static Result undecided() {
    return new Result(MailboxKind.UNKNOWN, new Access.Open());
  }

  private static MailboxKind kind(String purpose) {
    return switch (purpose.toLowerCase(Locale.ROOT)) {
      case "user", "linked" -> MailboxKind.USER;
      case "shared" -> MailboxKind.SHARED;
      case "room" -> MailboxKind.ROOM;
      case "equipment" -> MailboxKind.EQUIPMENT;
      default -> MailboxKind.UNKNOWN;
    };
  }

  /** What the mailbox is, and whether it can be opened. */
  record Result(MailboxKind kind, Access access) {}
}
