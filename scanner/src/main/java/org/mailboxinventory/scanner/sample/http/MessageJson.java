package org.mailboxinventory.scanner.sample.http;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.mailboxinventory.scanner.sample.mail.SampleMessage;
import org.mailboxinventory.scanner.sample.mail.SampleMessage.Party;
import org.mailboxinventory.scanner.sample.tenant.Ids;

/** Writes a message as Graph does. */
final class MessageJson {
  private static final int PREVIEW = 255;

  private final JsonGenerator json;
  private final View view;

  MessageJson(JsonGenerator json, View view) {
    this.json = json;
    this.view = view;
  }

  /**
   * What of a message is wanted.
   *
   * @param fields names of properties; empty for all that come unasked
   * @param attachments with its attachments
   * @param attachmentFields names of their properties; empty for all
   * @param immutableIds ids that survive moves
   */
  record View(
      Set<String> fields, boolean attachments, Set<String> attachmentFields, boolean immutableIds) {

    static View of(String select, String expand, boolean immutableIds) {
      int inner = expand.indexOf("$select=");
      String innerSelect = inner < 0 ? "" : expand.substring(inner + 8).replaceAll("[);].*", "");
      boolean attachments = expand.startsWith("attachments");
      return new View(names(select), attachments, names(innerSelect), immutableIds);
    }

    static Set<String> names(String list) {
      return list.isEmpty() ? Set.of() : Set.copyOf(List.of(list.replace(" ", "").split(",", -1)));
    }

    boolean wants(String field) {
      return fields.isEmpty() || fields.contains(field);
    }
  }

  /** Writes the item that lies in this folder. */
  void write(int mailbox, int folder, int item, SampleMessage message) throws IOException {
    json.writeStartObject();
    String id = Ids.item(view.immutableIds(), mailbox, item, folder);
    json.writeStringField("@odata.etag", "W/\"" + item + "\"");
    json.writeStringField("id", id);
    String at = message.at().toString();
    text("createdDateTime", at);
    text("lastModifiedDateTime", at);
    text("changeKey", "CQAAABYAAAB" + item);
    text("receivedDateTime", at);
    text("sentDateTime", at);
    flag("hasAttachments", message.hasAttachments());
    text("internetMessageId", message.internetMessageId());
    text("subject", message.subject());
    if (view.wants("bodyPreview")) {
      json.writeStringField("bodyPreview", preview(message));
    }
    text("importance", "normal");
    text("parentFolderId", Ids.folder(mailbox, folder));
    text("conversationId", "AAQkAGQ4ZjE0" + item);
    flag("isRead", item % 4 != 0);
    flag("isDraft", message.draft());
    people(message);
    body(message);
    headers(message);
    if (view.attachments()) {
      json.writeArrayFieldStart("attachments");
      attachments(mailbox, item, message);
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void body(SampleMessage message) throws IOException {
    if (view.wants("body")) {
      json.writeObjectFieldStart("body");
      json.writeStringField("contentType", message.body().html() ? "html" : "text");
      byte[] content = message.body().json();
      json.writeFieldName("content");
      json.writeRawUTF8String(content, 0, content.length);
      json.writeEndObject();
    }
  }

  private void people(SampleMessage message) throws IOException {
    for (String field : new String[] {"sender", "from"}) {
      if (view.wants(field)) {
        json.writeFieldName(field);
        party(message.from());
      }
    }
    for (String field : new String[] {"toRecipients", "ccRecipients", "bccRecipients", "replyTo"}) {
      if (view.wants(field)) {
        json.writeArrayFieldStart(field);
        if (field.equals("toRecipients")) {
          party(message.to());
        }
        json.writeEndArray();
      }
    }
  }

  private void party(Party party) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("emailAddress");
    json.writeStringField("name", party.name());
    json.writeStringField("address", party.address());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Comes only when asked for by name. */
  private void headers(SampleMessage message) throws IOException {
    if (view.fields().contains("internetMessageHeaders")) {
      json.writeArrayFieldStart("internetMessageHeaders");
      header("MIME-Version", "1.0");
      header("Message-ID", message.internetMessageId());
      json.writeEndArray();
    }
  }

  private void header(String name, String value) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", name);
    json.writeStringField("value", value);
    json.writeEndObject();
  }

  /** Writes a message's attachments, one object each. */
  void attachments(int mailbox, int item, SampleMessage message) throws IOException {
    for (int i = 0; i < message.attachments().size(); i++) {
      String id = Ids.attachment(mailbox, item, i);
      AttachmentJson.write(
          json, id, message.attachments().get(i), message.at(), view.attachmentFields());
    }
  }

  private void text(String field, String value) throws IOException {
    if (view.wants(field)) {
      json.writeStringField(field, value);
    }
  }

  private void flag(String field, boolean value) throws IOException {
    if (view.wants(field)) {
      json.writeBooleanField(field, value);
    }
  }

  private static String preview(SampleMessage message) {
    String text = message.body().text();
    String plain =
        message.body().html()
            ? text.replaceAll("(?s)<style.*?</style>|<[^>]*>", " ").replaceAll("\\s+", " ").strip()
            : text.strip();
    return plain.substring(0, Math.min(PREVIEW, plain.length()));
  }
}
