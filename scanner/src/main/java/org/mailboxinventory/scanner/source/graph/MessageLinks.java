package org.mailboxinventory.scanner.source.graph;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What is asked of messages. The list of attachments is asked for with the page, so that messages
 * with inline attachments only, which the service does not mark, cost no request each; where the
 * service refuses that, all of the tenant goes on without.
 */
final class MessageLinks {
  private static final String FIELDS =
      "id,subject,body,from,sender,toRecipients,ccRecipients,bccRecipients,receivedDateTime,"
          + "sentDateTime,internetMessageId,hasAttachments,isDraft";
  private static final String EXPANSION = "attachments($select=" + AttachmentEntry.FIELDS + ")";

  private final AtomicBoolean expands = new AtomicBoolean(true);

  /** The first request for a folder's messages. */
  String folder(String user, String folder) {
    String path = Links.path("users", user, "mailFolders", folder, "messages", "delta");
    return withFields(path);
  }

  /** The same, asking for ids only: each message is then fetched by itself. */
  String idsOf(String user, String folder) {
    String path = Links.path("users", user, "mailFolders", folder, "messages", "delta");
    return Links.query(path, List.of("$select", "id,receivedDateTime,sentDateTime"));
  }

  /** One message. */
  String single(String path) {
    return withFields(path);
  }

  /** Asks no more for attachments with the page; false when that was so already. */
  boolean refuseExpansion() {
    return expands.getAndSet(false);
  }

  private String withFields(String path) {
    return Links.query(
        path,
        expands.get()
            ? List.of("$select", FIELDS, "$expand", EXPANSION)
            : List.of("$select", FIELDS));
  }
}
