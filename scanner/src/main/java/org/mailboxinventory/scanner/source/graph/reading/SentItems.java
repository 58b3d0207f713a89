package org.mailboxinventory.scanner.source.graph.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.scanner.source.graph.network.Links;
import org.mailboxinventory.scanner.source.graph.request.GraphRequest;
import org.mailboxinventory.scanner.source.graph.request.Json;
import org.mailboxinventory.scanner.source.graph.request.Requests;
import org.mailboxinventory.scanner.source.graph.request.ServiceFailure;

/**
 * Where the owner's own messages lie. Asked for when the first message comes, so that a reading
 * which brings nothing new costs no request for it. For one thread at a time.
 */
final class SentItems {
  private final Requests requests;
  private final MailboxId mailbox;
  private boolean asked;
  private @Nullable FolderId folder;

  SentItems(Requests requests, MailboxId mailbox) {
    this.requests = requests;
    this.mailbox = mailbox;
  }

  /** Whether {@code other} is the folder of sent items or lies below it. */
  boolean hold(MailFolder other) throws IOException {
    if (!asked) {
      folder = find();
      asked = true;
    }
    return folder != null && other.within(folder);
  }

  private @Nullable FolderId find() throws IOException {
    String link =
        Links.query(
            Links.path("users", mailbox.value(), "mailFolders", "sentitems"),
            List.of("$select", "id"));
    try {
      JsonNode found = requests.get(GraphRequest.of("a folder", mailbox, link), Json::object);
      String id = Json.text(found, "id");
      return id == null ? null : new FolderId(id);
    } catch (ServiceFailure refused) {
      if (refused.inTheService()) {
        throw refused;
      }
      return null;
    }
  }
}
