package org.mailboxinventory.scanner.source.graph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.mailboxinventory.scanner.source.graph.network.Links;

/**
 * What is asked of messages. The list of attachments is asked for with the page, so that messages
 * with inline attachments only, which the service does not mark, cost no request each; where the
 * service refuses that, all of the tenant goes on without.
 */
public final class MessageLinks {
  private static final String FIELDS =
      "id,subject,body,from,sender,toRecipients,ccRecipients,bccRecipients,receivedDateTime,"
          + "sentDateTime,internetMessageId,hasAttachments,isDraft";
  private static final String EXPANSION = "attachments($select=" + AttachmentEntry.FIELDS + ")";

  /** The message's {@code PidTagSensitivity}; one without it is not marked. */
  private static final String MARK =
      "singleValueExtendedProperties($filter=id eq 'Integer 0x0036')";

  private final boolean marks;
  private final AtomicBoolean expands = new AtomicBoolean(true);

  /** {@code marks}: it must be known which messages are marked personal. */
  public MessageLinks(boolean marks) {
    this.marks = marks;
  }

  /** The first request for a folder's messages; {@code expanded}: with their attachments. */
  String folder(String user, String folder, boolean expanded) {
    String path = Links.path("users", user, "mailFolders", folder, "messages", "delta");
    return withFields(path, expanded);
  }

  /** The same, asking for ids only: each message is then fetched by itself. */
  String idsOf(String user, String folder) {
    String path = Links.path("users", user, "mailFolders", folder, "messages", "delta");
    return Links.query(path, List.of("$select", "id,receivedDateTime,sentDateTime"));
  }

  /** One message; {@code expanded}: with its attachments. */
  String single(String path, boolean expanded) {
    return withFields(path, expanded);
  }

  /** Whether attachments are asked for together with messages. */
  boolean expands() {
    return expands.get();
  }

  /** The service answered without what it refused with it: it is asked no more for it. */
  void refuseExpansion() {
    expands.set(false);
  }

  private String withFields(String path, boolean expanded) {
    List<String> expansions = new ArrayList<>();
    if (expanded) {
      expansions.add(EXPANSION);
    }
    if (marks) {
      expansions.add(MARK);
    }
    return Links.query(
        path,
        expansions.isEmpty()
            ? List.of("$select", FIELDS)
            : List.of("$select", FIELDS, "$expand", String.join(",", expansions)));
  }
}
