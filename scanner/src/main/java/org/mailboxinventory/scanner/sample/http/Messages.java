package org.mailboxinventory.scanner.sample.http;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.sample.http.MessageJson.View;
import org.mailboxinventory.scanner.sample.mail.MimeMessage;
import org.mailboxinventory.scanner.sample.mail.SampleAttachment;
import org.mailboxinventory.scanner.sample.mail.SampleAttachment.Kind;
import org.mailboxinventory.scanner.sample.mail.SampleMessage;
import org.mailboxinventory.scanner.sample.tenant.Ids;
import org.mailboxinventory.scanner.sample.tenant.Journal;
import org.mailboxinventory.scanner.sample.tenant.Journal.Entry;
import org.mailboxinventory.scanner.sample.tenant.MailboxState;
import org.mailboxinventory.scanner.sample.tenant.SampleTenant;

/** Answers about messages and what is attached to them. */
final class Messages {
  private static final int PAGE = 10;
  private static final int MOST = 1000;
  private static final int USUAL_BYTES = 28_000;

  private final SampleTenant tenant;
  private final String root;

  Messages(SampleTenant tenant, String root) {
    this.tenant = tenant;
    this.root = root;
  }

  /** One page of what is in a folder, or changed since the position that the client brings. */
  Reply delta(int mailbox, int folder, Request request) {
    String given = request.parameter("$skiptoken");
    String text = given != null ? given : request.parameter("$deltatoken");
    DeltaToken token = text == null ? first(mailbox, folder, request) : DeltaToken.parse(text);
    if (token == null || token.mailbox() != mailbox || token.folder() != folder) {
      return Reply.gone();
    }
    if (token.epoch() != tenant.epoch()) {
      return Reply.gone();
    }
    return page(token, request);
  }

  private DeltaToken first(int mailbox, int folder, Request request) {
    String select = text(request.parameter("$select"));
    String expand = text(request.parameter("$expand"));
    int size = request.number("$top", PAGE);
    return new DeltaToken(tenant.epoch(), mailbox, folder, 0, true, size, select, expand);
  }

  private Reply page(DeltaToken token, Request request) {
    Journal journal = tenant.state(token.mailbox()).journal(token.folder());
    int size = request.pageSize() > 0 ? request.pageSize() : token.pageSize();
    int most = Math.max(1, Math.min(MOST, size));
    List<Entry> entries = new ArrayList<>();
    int position = token.position();
    int end = journal.end();
    while (position < end && entries.size() < most) {
      Entry entry = journal.at(position++);
      if (entry != null && (entry.here() || !token.first())) {
        entries.add(entry);
      }
    }
    boolean last = position >= end;
    DeltaToken next = token.at(position, token.first() && !last);
    View view = View.of(token.fields(), token.expand(), request.immutableIds());
    return Reply.json(
        200, 4096 + entries.size() * USUAL_BYTES, json -> page(json, view, next, last, entries));
  }

  private void page(
      JsonGenerator json, View view, DeltaToken next, boolean last, List<Entry> entries)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("@odata.context", root + "/$metadata#Collection(message)");
    json.writeArrayFieldStart("value");
    MessageJson messages = new MessageJson(json, view);
    for (Entry entry : entries) {
      if (entry.here()) {
        SampleMessage message = tenant.message(next.mailbox(), entry.item());
        messages.write(next.mailbox(), next.folder(), entry.item(), message);
      } else {
        removed(json, view, next, entry);
      }
    }
    json.writeEndArray();
    String path = root + "/users/" + tenant.contents().mailboxes().get(next.mailbox()).id();
    String folder = path + "/mailFolders/" + Ids.folder(next.mailbox(), next.folder());
    String parameter = last ? "$deltatoken=" : "$skiptoken=";
    json.writeStringField(
        last ? "@odata.deltaLink" : "@odata.nextLink",
        folder + "/messages/delta?" + parameter + next.text());
    json.writeEndObject();
  }

  private static void removed(JsonGenerator json, View view, DeltaToken at, Entry entry)
      throws IOException {
    json.writeStartObject();
    json.writeStringField(
        "id", Ids.item(view.immutableIds(), at.mailbox(), entry.item(), at.folder()));
    json.writeObjectFieldStart("@removed");
    json.writeStringField("reason", "deleted");
    json.writeEndObject();
    json.writeEndObject();
  }

  /** One page of a folder's messages, without a position for later. */
  Reply list(int mailbox, int folder, Request request) {
    int most = Math.max(1, Math.min(MOST, request.number("$top", PAGE)));
    Journal journal = tenant.state(mailbox).journal(folder);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < journal.end(); i++) {
      Entry entry = journal.at(i);
      if (entry != null && entry.here()) {
        entries.add(entry);
      }
    }
    int from = Math.min(request.number("$skip", 0), entries.size());
    int to = Math.min(entries.size(), from + most);
    View view = view(request);
    String path = String.join("/", request.path().subList(1, request.path().size()));
    String query = "?$top=" + most + kept("$select", request) + kept("$expand", request);
    return Reply.json(
        200,
        4096 + (to - from) * USUAL_BYTES,
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("value");
          for (Entry entry : entries.subList(from, to)) {
            SampleMessage message = tenant.message(mailbox, entry.item());
            new MessageJson(json, view).write(mailbox, folder, entry.item(), message);
          }
          json.writeEndArray();
          if (to < entries.size()) {
            json.writeStringField("@odata.nextLink", root + "/" + path + query + "&$skip=" + to);
          }
          json.writeEndObject();
        });
  }

  private static String kept(String name, Request request) {
    String value = request.parameter(name);
    return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static View view(Request request) {
    return View.of(
        text(request.parameter("$select")),
        text(request.parameter("$expand")),
        request.immutableIds());
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  /**
   * A message, or something of it.
   *
   * @param at where in the path its id stands
   */
  Reply message(int mailbox, Request request, int at) {
    Ids id = Ids.parse(request.segment(at));
    boolean known = id != null && (id.kind() == Ids.IMMUTABLE || id.kind() == Ids.PLAIN);
    if (id == null || !known || id.mailbox() != mailbox) {
      return Reply.error(400, "ErrorInvalidIdMalformed", "Id is malformed.");
    }
    int folder = tenant.state(mailbox).folderOf(id.item());
    if (folder == MailboxState.GONE || (id.kind() == Ids.PLAIN && id.sub() != folder)) {
      return Reply.notFound("ErrorItemNotFound");
    }
    SampleMessage message = tenant.message(mailbox, id.item());
    return switch (request.segment(at + 1)) {
      case "" ->
          Reply.json(
              json ->
                  new MessageJson(json, view(request)).write(mailbox, folder, id.item(), message));
      case "$value" -> Reply.bytes("text/plain", MimeMessage.write(message));
      case "attachments" -> attachments(mailbox, id.item(), message, request, at + 2);
      default -> Reply.error(400, "BadRequest", "Resource not found for the segment.");
    };
  }

  private static Reply attachments(
      int mailbox, int item, SampleMessage message, Request request, int at) {
    View list = View.of("", "attachments($select=" + text(request.parameter("$select")), true);
    if (request.segment(at).isEmpty()) {
      return Reply.json(
          json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("value");
            new MessageJson(json, list).attachments(mailbox, item, message);
            json.writeEndArray();
            json.writeEndObject();
          });
    }
    Ids id = Ids.parse(request.segment(at));
    boolean here = id != null && id.kind() == Ids.ATTACHMENT && id.item() == item;
    if (id == null || !here || id.sub() >= message.attachments().size()) {
      return Reply.notFound("ErrorItemNotFound");
    }
    SampleAttachment attachment = message.attachments().get(id.sub());
    if (!request.segment(at + 1).equals("$value")) {
      return Reply.json(
          json ->
              AttachmentJson.write(
                  json, id.text(), attachment, message.at(), list.attachmentFields()));
    }
    return attachment.kind() == Kind.REFERENCE
        ? Reply.error(405, "ErrorInvalidRequest", "Reference attachments have no content.")
        : Reply.bytes(attachment.mediaType(), attachment.content().bytes());
  }
}
