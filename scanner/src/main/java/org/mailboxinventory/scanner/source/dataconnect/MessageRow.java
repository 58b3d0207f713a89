package org.mailboxinventory.scanner.source.dataconnect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.SourceItem.Attachment;
import org.mailboxinventory.scanner.source.SourceItem.Body;
import org.mailboxinventory.scanner.source.dataconnect.row.RowTime;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * A row of {@code Message_v0} or {@code Message_v1} as an item. The whole body counts where the row
 * has it, else the part of it that its conversation did not have before. Attachments come without
 * their content, and count as not to be had from here.
 */
final class MessageRow {
  private static final List<String> PEOPLE =
      List.of("from", "sender", "replyto", "torecipients", "ccrecipients", "bccrecipients");

  private final String id;
  private final ObjectNode row;
  private final boolean sentItems;
  private final Set<String> owners;
  private final Set<String> addresses = new LinkedHashSet<>();
  private final StringBuilder people = new StringBuilder();

  /**
   * @param sentItems it lies among the owner's sent items
   * @param owners the owner's addresses, lower case
   */
  MessageRow(String id, ObjectNode row, boolean sentItems, Set<String> owners) {
    this.id = id;
    this.row = row;
    this.sentItems = sentItems;
    this.owners = owners;
  }

  /** Nothing of it can be had. */
  static SourceItem failed(String id, long bytes, Reason reason) {
    return new SourceItem(
        new ItemId(id),
        Item.Kind.MESSAGE,
        null,
        null,
        false,
        List.of(),
        bytes,
        SensitiveText.empty(),
        SensitiveText.empty(),
        List.of(),
        List.of(),
        reason);
  }

  SourceItem item() {
    PEOPLE.forEach(name -> people(row.path(name)));
    row.path("categories").forEach(category -> line(category.asText()));
    List<Body> bodies = bodies();
    List<Attachment> attachments = attachments();
    String sender = address(row.path("from").isObject() ? row.path("from") : row.path("sender"));
    return new SourceItem(
        new ItemId(id),
        kind(),
        text(row, "internetmessageid"),
        at(),
        sentItems || owners.contains(sender),
        List.copyOf(addresses),
        bytes(bodies, attachments),
        SensitiveText.of(row.path("subject").asText("")),
        SensitiveText.of(people.toString()),
        bodies,
        attachments,
        bodies.isEmpty() && hadText() ? Reason.TRUNCATED : null,
        personal());
  }

  private Item.Kind kind() {
    if (row.has("organizer") || row.has("attendees")) {
      return Item.Kind.EVENT;
    }
    if (row.has("fileas") || row.has("emailaddresses")) {
      return Item.Kind.CONTACT;
    }
    return row.path("isdraft").asBoolean() ? Item.Kind.DRAFT : Item.Kind.MESSAGE;
  }

  private @Nullable Instant at() {
    for (String name : List.of("receiveddatetime", "sentdatetime", "createddatetime")) {
      Instant at = RowTime.of(row.path(name).asText(""));
      if (at != null) {
        return at;
      }
    }
    return null;
  }

  private List<Body> bodies() {
    for (String name : List.of("body", "uniquebody")) {
      JsonNode content = row.path(name).path("content");
      if (content.isTextual()) {
        byte[] bytes = content.textValue().getBytes(StandardCharsets.UTF_8);
        return List.of(new Body(html(row.path(name), content.textValue()), bytes, "utf-8"));
      }
    }
    return List.of();
  }

  /** A row without a body was extracted without one, unless a preview shows that it is empty. */
  private boolean hadText() {
    JsonNode preview = row.path("bodypreview");
    return !preview.isTextual() || !preview.textValue().isBlank();
  }

  /** As in {@code html}, {@code Microsoft.OutlookServices.BodyType'HTML'} or {@code 1}. */
  private static boolean html(JsonNode body, String content) {
    String type = body.path("contenttype").asText("").toLowerCase(Locale.ROOT);
    return type.contains("html")
        || type.equals("1")
        || (type.isEmpty() && content.stripLeading().startsWith("<"));
  }

  private List<Attachment> attachments() {
    List<Attachment> attachments = new ArrayList<>();
    row.path("attachments").forEach(attachment -> attachments.add(attachment(attachment)));
    if (attachments.isEmpty() && row.path("hasattachments").asBoolean()) {
      attachments.add(withheld("", "application/octet-stream", -1));
    }
    return attachments;
  }

  private static Attachment attachment(JsonNode attachment) {
    String name = attachment.path("name").asText("");
    String declared = attachment.path("contenttype").asText("");
    String type = declared.isBlank() ? "application/octet-stream" : declared;
    String content = attachment.path("contentbytes").asText("");
    if (content.isEmpty()) {
      return withheld(name, type, attachment.path("size").asLong(-1));
    }
    byte[] bytes;
    try {
      bytes = Base64.getMimeDecoder().decode(content);
    } catch (IllegalArgumentException e) {
      return new Attachment(SensitiveText.of(name), type, -1, Reason.CORRUPT, nothing());
    }
    return new Attachment(
        SensitiveText.of(name), type, bytes.length, null, () -> new ByteArrayInputStream(bytes));
  }

  /** Data Connect names attachments and does not hand them over. */
  private static Attachment withheld(String name, String type, long size) {
    return new Attachment(SensitiveText.of(name), type, size, Reason.ACCESS_DENIED, nothing());
  }

  private static SourceItem.Content nothing() {
    return () -> new ByteArrayInputStream(new byte[0]);
  }

  /** The same for the same message, in whatever form its row came. */
  private static long bytes(List<Body> bodies, List<Attachment> attachments) {
    return bodies.stream().mapToLong(body -> body.content().length).sum()
        + attachments.stream().mapToLong(attachment -> Math.max(0, attachment.bytes())).sum();
  }

  private boolean personal() {
    for (JsonNode header : row.path("internetmessageheaders")) {
      if (header.path("name").asText("").equalsIgnoreCase("sensitivity")) {
        String mark = header.path("value").asText("").strip();
        return mark.equalsIgnoreCase("personal") || mark.equalsIgnoreCase("private");
      }
    }
    return false;
  }

  private void people(JsonNode value) {
    if (value.isArray()) {
      value.forEach(this::people);
    } else if (value.isObject()) {
      line(recipient(value).path("name").asText(""));
      String address = address(value);
      line(address);
      if (address.indexOf('@') > 0) {
        addresses.add(address);
      }
    }
  }

  private static String address(JsonNode value) {
    return recipient(value).path("address").asText("").strip().toLowerCase(Locale.ROOT);
  }

  private static JsonNode recipient(JsonNode value) {
    return value.has("emailaddress") ? value.path("emailaddress") : value;
  }

  private void line(String text) {
    if (!text.isBlank()) {
      people.append(text.strip()).append('\n');
    }
  }

  private static @Nullable String text(ObjectNode row, String name) {
    String text = row.path(name).asText("").strip();
    return text.isEmpty() ? null : text;
  }
}
