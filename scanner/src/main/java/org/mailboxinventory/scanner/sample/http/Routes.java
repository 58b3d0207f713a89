package org.mailboxinventory.scanner.sample.http;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.sample.tenant.SampleTenant;

/** Finds out what a request is about, and who answers it. */
public final class Routes {
  private final SampleTenant tenant;
  private final Directory directory;
  private final Folders folders;
  private final Messages messages;

  /**
   * @param root the address that links begin with, version included
   */
  public Routes(SampleTenant tenant, String root) {
    this.tenant = tenant;
    this.directory = new Directory(tenant, root);
    this.folders = new Folders(tenant, root);
    this.messages = new Messages(tenant, root);
  }

  public Reply answer(Request request) {
    if (!request.segment(0).equals("v1.0")) {
      return unknown();
    }
    return switch (request.segment(1)) {
      case "organization" -> directory.organization();
      case "groups" -> directory.none("groups");
      case "directory" -> directory.none("directory/deletedItems");
      case "users" -> request.path().size() == 2 ? directory.users(request) : user(request);
      default -> unknown();
    };
  }

  private Reply user(Request request) {
    int mailbox = directory.find(request.segment(2));
    if (mailbox < 0) {
      return Reply.error(
          404, "Request_ResourceNotFound", "Resource '" + request.segment(2) + "' does not exist.");
    }
    if (request.path().size() == 3) {
      return directory.user(mailbox);
    }
    Reply closed = closed(mailbox);
    if (closed != null) {
      return closed;
    }
    return switch (request.segment(3)) {
      case "mailboxSettings" -> directory.mailboxSettings(mailbox, request.segment(4));
      case "mailFolders" ->
          request.path().size() == 4 ? folders.top(mailbox, request) : folder(mailbox, request);
      case "messages" -> messages.message(mailbox, request, 4);
      default -> unknown();
    };
  }

  private @Nullable Reply closed(int mailbox) {
    return switch (tenant.contents().mailboxes().get(mailbox).access()) {
      case OPEN -> null;
      case DENIED ->
          Reply.error(
              403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");
      case NOT_IN_CLOUD ->
          Reply.error(
              404,
              "MailboxNotEnabledForRESTAPI",
              "The mailbox is either inactive, soft-deleted, or is hosted on-premise.");
    };
  }

  private Reply folder(int mailbox, Request request) {
    int folder = folders.find(mailbox, request.segment(4));
    if (folder < 0) {
      return request.segment(4).equals("msgfolderroot") && request.segment(5).equals("childFolders")
          ? folders.top(mailbox, request)
          : Reply.notFound("ErrorItemNotFound");
    }
    return switch (request.segment(5)) {
      case "" -> folders.folder(mailbox, folder);
      case "childFolders" -> folders.children(mailbox, folder, request);
      case "messages" -> inFolder(mailbox, folder, request);
      default -> unknown();
    };
  }

  private Reply inFolder(int mailbox, int folder, Request request) {
    return switch (request.segment(6)) {
      case "delta", "delta()", "microsoft.graph.delta", "microsoft.graph.delta()" ->
          messages.delta(mailbox, folder, request);
      case "" -> messages.list(mailbox, folder, request);
      default -> messages.message(mailbox, request, 6);
    };
  }

  private static Reply unknown() {
    return Reply.error(400, "BadRequest", "Resource not found for the segment.");
  }
}
