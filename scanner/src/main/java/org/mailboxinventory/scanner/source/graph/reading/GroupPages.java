package org.mailboxinventory.scanner.source.graph.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.graph.network.Links;
import org.mailboxinventory.scanner.source.graph.request.GraphRequest;
import org.mailboxinventory.scanner.source.graph.request.Json;
import org.mailboxinventory.scanner.source.graph.request.ListGuard;
import org.mailboxinventory.scanner.source.graph.request.MailboxTrouble;
import org.mailboxinventory.scanner.source.graph.request.Pager;
import org.mailboxinventory.scanner.source.graph.request.Requests;
import org.mailboxinventory.scanner.source.graph.request.ServiceFailure;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * The conversations in a group's mailbox, which has no folders for applications. They are listed
 * whole at each reading. What is attached to their posts is for people alone, never for
 * applications: it is counted, with that reason.
 */
public final class GroupPages implements Pages {
  private static final FolderId FOLDER = new FolderId("conversations");
  private static final SensitiveText PATH = SensitiveText.of("Conversations");
  private static final String POST =
      "id,body,receivedDateTime,createdDateTime,from,sender,hasAttachments";

  private final Requests requests;
  private final Mailbox mailbox;
  private final ItemFilter filter;
  private final ListGuard guard = new ListGuard("the list of conversations", 10_000_000);
  private @Nullable String link;
  private boolean first = true;

  public GroupPages(Requests requests, Mailbox mailbox, ItemFilter filter) {
    this.requests = requests;
    this.mailbox = mailbox;
    this.filter = filter;
    this.link = Links.query(path("threads"), List.of("$select", "id,topic", "$top", "50"));
  }

  private String path(String... below) {
    return Links.path("groups", mailbox.id().value()) + Links.path(below);
  }

  @Override
  public @Nullable Page next() throws IOException {
    String from = link;
    if (from == null) {
      return null;
    }
    guard.follow(from);
    Json.Sheet<JsonNode> threads =
        requests.get(
            GraphRequest.of("a page of conversations", mailbox.id(), from),
            body -> Json.sheet(body, Json::tree));
    link = threads.next() == null ? null : requests.links().relative(threads.next());
    guard.page(threads.elements());
    List<SourceItem> items = new ArrayList<>();
    for (JsonNode thread : threads.elements()) {
      posts(thread, items);
    }
    boolean restarted = first;
    first = false;
    return new Page(FOLDER, PATH, -1, restarted, items, List.of(), "", link == null, null);
  }

  private void posts(JsonNode thread, List<SourceItem> items) throws IOException {
    String list =
        Links.query(
            path("threads", thread.path("id").asText(), "posts"),
            List.of("$select", POST, "$top", "100"));
    try {
      for (JsonNode post :
          new Pager(requests).all(GraphRequest.of("the posts", mailbox.id(), list), Json::tree)) {
        items.add(item(post, thread.path("topic").asText("")));
      }
    } catch (ServiceFailure refused) {
      if (refused.inTheService() || refused.noCloudMailbox()) {
        throw refused;
      }
      items.add(unread(thread, MailboxTrouble.reasonOfPart(refused)));
    }
  }

  /** All of a conversation whose posts are not handed out. */
  private static SourceItem unread(JsonNode thread, Reason reason) {
    return new SourceItem(
        new ItemId(thread.path("id").asText()),
        Item.Kind.MESSAGE,
        null,
        null,
        false,
        List.of(),
        0,
        SensitiveText.empty(),
        SensitiveText.empty(),
        List.of(),
        List.of(),
        reason);
  }

  private SourceItem item(JsonNode post, String topic) throws IOException {
    String id = Json.text(post, "id");
    if (id == null) {
      throw new IOException("a post without an id");
    }
    Instant received = Json.instant(Json.text(post, "receivedDateTime"));
    Instant at = received != null ? received : Json.instant(Json.text(post, "createdDateTime"));
    boolean out = filter.leavesOut(at);
    JsonNode sender = post.path("from").path("emailAddress");
    String address = sender.path("address").asText("").toLowerCase(Locale.ROOT);
    byte[] text = post.path("body").path("content").asText("").getBytes(StandardCharsets.UTF_8);
    boolean html = post.path("body").path("contentType").asText("").equalsIgnoreCase("html");
    return new SourceItem(
        new ItemId(id),
        Item.Kind.MESSAGE,
        null,
        at,
        address.equalsIgnoreCase(mailbox.address()),
        address.indexOf('@') > 0 ? List.of(address) : List.of(),
        text.length,
        out ? SensitiveText.empty() : SensitiveText.of(topic),
        out ? SensitiveText.empty() : SensitiveText.of(sender.path("name").asText("")),
        out ? List.of() : List.of(new SourceItem.Body(html, text, "UTF-8")),
        !out && post.path("hasAttachments").asBoolean() ? List.of(closed()) : List.of(),
        out ? Reason.EXCLUDED_DATE : null);
  }

  /** Stands for all that is attached to a post. */
  private static SourceItem.Attachment closed() {
    return AttachmentContent.unreadable(
        SensitiveText.empty(), "application/octet-stream", -1, Reason.GROUP_ATTACHMENTS);
  }
}
