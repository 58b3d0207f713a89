package org.mailboxinventory.scanner.source.graph.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.graph.network.Links;
import org.mailboxinventory.scanner.source.graph.request.GraphRequest;
import org.mailboxinventory.scanner.source.graph.request.Json;
import org.mailboxinventory.scanner.source.graph.request.MailboxTrouble;
import org.mailboxinventory.scanner.source.graph.request.Pager;
import org.mailboxinventory.scanner.source.graph.request.Requests;
import org.mailboxinventory.scanner.source.graph.request.ServiceFailure;
import org.mailboxinventory.scanner.text.SensitiveText;

/** The calendars of a mailbox and the events in them. */
final class Calendars {
  private static final String FIELDS =
      "id,subject,body,organizer,attendees,location,createdDateTime,hasAttachments,sensitivity";

  private final Requests requests;
  private final Mailbox mailbox;
  private final ItemFilter filter;

  Calendars(Requests requests, Mailbox mailbox, ItemFilter filter) {
    this.requests = requests;
    this.mailbox = mailbox;
    this.filter = filter;
  }

  /** One reading each. Calendars that others share lie in the mailboxes of others. */
  List<FolderReading> read() throws IOException {
    String user = Links.path("users", mailbox.id().value());
    String list =
        Links.query(user + "/calendars", List.of("$select", "id,name,owner", "$top", "100"));
    List<FolderReading> readings = new ArrayList<>();
    for (JsonNode calendar : new Pager(requests).all(get("the calendars", list), Json::tree)) {
      String id = Json.text(calendar, "id");
      String owner = Json.text(calendar.path("owner"), "address");
      if (id == null || (owner != null && !owner.equalsIgnoreCase(mailbox.address()))) {
        continue;
      }
      String name = calendar.path("name").asText("").replace('/', '_');
      String events =
          Links.query(user + Links.path("calendars", id, "events"), List.of("$select", FIELDS));
      readings.add(
          new ListedItems(
              requests,
              mailbox,
              new FolderId(id),
              SensitiveText.of("Calendar/" + name),
              events,
              this::event));
    }
    return readings;
  }

  private GraphRequest get(String what, String link) {
    return GraphRequest.of(what, mailbox.id(), link);
  }

  private SourceItem event(JsonParser parser) throws IOException {
    JsonNode node = Json.tree(parser);
    String id = Json.text(node, "id");
    if (id == null) {
      throw new IOException("an event without an id");
    }
    Instant at = Json.instant(Json.text(node, "createdDateTime"));
    if (filter.leavesOut(at)) {
      return item(node, id, at, List.of(), Reason.EXCLUDED_DATE);
    }
    try {
      return item(node, id, at, attachments(node, id), null);
    } catch (ServiceFailure failed) {
      return item(node, id, at, List.of(), MailboxTrouble.reasonOfPart(failed));
    }
  }

  private SourceItem item(
      JsonNode node,
      String id,
      @Nullable Instant at,
      List<SourceItem.Attachment> attachments,
      @Nullable Reason failure) {
    boolean without = failure == Reason.EXCLUDED_DATE;
    JsonNode body = node.path("body");
    byte[] text = body.path("content").asText("").getBytes(StandardCharsets.UTF_8);
    boolean html = body.path("contentType").asText("").equalsIgnoreCase("html");
    Set<String> names = new LinkedHashSet<>();
    Set<String> addresses = new LinkedHashSet<>();
    person(node.path("organizer"), names, addresses);
    node.path("attendees").forEach(attendee -> person(attendee, names, addresses));
    names.add(node.path("location").path("displayName").asText(""));
    String organizer = node.path("organizer").path("emailAddress").path("address").asText("");
    return new SourceItem(
        new ItemId(id),
        Item.Kind.EVENT,
        null,
        at,
        organizer.equalsIgnoreCase(mailbox.address()),
        List.copyOf(addresses),
        text.length,
        without ? SensitiveText.empty() : SensitiveText.of(node.path("subject").asText("")),
        without ? SensitiveText.empty() : SensitiveText.of(String.join("\n", names)),
        without ? List.of() : List.of(new SourceItem.Body(html, text, "UTF-8")),
        attachments,
        failure,
        Set.of("personal", "private").contains(node.path("sensitivity").asText("")));
  }

  private static void person(JsonNode node, Set<String> names, Set<String> addresses) {
    JsonNode person = node.path("emailAddress");
    String address = person.path("address").asText("").toLowerCase(Locale.ROOT);
    String name = person.path("name").asText("");
    if (address.indexOf('@') > 0) {
      addresses.add(address);
    }
    if (!name.isBlank() && !name.equalsIgnoreCase(address)) {
      names.add(name);
    }
  }

  private List<SourceItem.Attachment> attachments(JsonNode node, String event) throws IOException {
    if (!node.path("hasAttachments").asBoolean()) {
      return List.of();
    }
    String owner = Links.path("users", mailbox.id().value(), "events", event);
    return new Pager(requests)
            .all(get("the list of attachments", AttachmentEntry.link(owner)), AttachmentEntry::read)
            .stream()
            .map(entry -> AttachmentContent.attachment(requests, mailbox.id(), owner, entry))
            .toList();
  }
}
