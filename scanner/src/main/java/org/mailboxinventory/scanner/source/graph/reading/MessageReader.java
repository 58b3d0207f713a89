package org.mailboxinventory.scanner.source.graph.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.graph.request.BoundedBody;
import org.mailboxinventory.scanner.source.graph.request.Json;
import org.mailboxinventory.scanner.source.graph.request.TooHeavyException;
import org.mailboxinventory.scanner.text.JsonString;
import org.mailboxinventory.scanner.text.SensitiveText;

/** Reads messages from a page as it streams in. For one page and one thread. */
final class MessageReader {
  /** A page of more bytes than this is not read on, unless it holds one message alone. */
  static final long HEAVIEST_PAGE = 24L << 20;

  /** A text of the longest kind with its characters escaped, and all that may be beside it. */
  private static final long MOST_BYTES = 6L * Json.LONGEST_TEXT + Json.MOST_BYTES;

  /** A page of fewer bytes is held, so that bodies are taken from its bytes as they are. */
  private static final int HELD = 4 << 20;

  private final BodyBytes texts = new BodyBytes();
  private final JsonString plain = new JsonString();
  private final byte[] held;
  private long bytes;
  private int messages;

  private String id = "";
  private boolean removed;
  private @Nullable String internetMessageId;
  private @Nullable String received;
  private @Nullable String sent;
  private boolean hasAttachments;
  private SensitiveText subject = SensitiveText.empty();
  private Correspondents people = new Correspondents();
  private SourceItem.@Nullable Body body;
  private @Nullable List<AttachmentEntry> attachments;
  private boolean moreAttachments;
  private boolean personal;
  private boolean draft;

  private MessageReader(byte[] held) {
    this.held = held;
  }

  /** A page of a folder's changes, which always says where to go on. */
  static Json.Sheet<Message> page(InputStream answer) throws IOException {
    byte[] first = answer.readNBytes(HELD);
    Json.Sheet<Message> sheet =
        first.length < HELD
            ? Json.sheet(Json.FACTORY.createParser(first), new MessageReader(first)::read)
            : Json.sheet(
                Json.FACTORY.createParser(
                    new BoundedBody(
                        new SequenceInputStream(new ByteArrayInputStream(first), answer),
                        MOST_BYTES)),
                new MessageReader(new byte[0])::read);
    if (sheet.next() == null && sheet.delta() == null) {
      throw new IOException("a page that does not say where to go on");
    }
    return sheet;
  }

  /** One message by itself. */
  static Message single(InputStream answer) throws IOException {
    try (JsonParser parser = Json.FACTORY.createParser(new BoundedBody(answer, MOST_BYTES))) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("an answer is not a JSON object");
      }
      return new MessageReader(new byte[0]).read(parser);
    }
  }

  private Message read(JsonParser parser) throws IOException {
    clear();
    messages++;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value != JsonToken.VALUE_NULL) {
        field(name, parser);
      }
    }
    if (parser.currentToken() != JsonToken.END_OBJECT || id.isEmpty()) {
      throw new IOException("a message broke off");
    }
    return new Message(
        id,
        removed,
        internetMessageId,
        at(),
        hasAttachments,
        subject,
        people.names(),
        people.from(),
        people.addresses(),
        body,
        attachments,
        moreAttachments,
        personal,
        draft);
  }

  private @Nullable Instant at() {
    Instant time = Json.instant(received);
    return time != null ? time : Json.instant(sent);
  }

  private void clear() {
    id = "";
    removed = false;
    internetMessageId = null;
    received = null;
    sent = null;
    hasAttachments = false;
    subject = SensitiveText.empty();
    people = new Correspondents();
    body = null;
    attachments = null;
    moreAttachments = false;
    personal = false;
    draft = false;
  }

  private void field(String name, JsonParser parser) throws IOException {
    switch (name) {
      case "id" -> id = parser.getText();
      case "subject" -> subject = SensitiveText.of(parser.getText());
      case "body" -> body(parser);
      case "from" -> people.from(parser);
      case "sender" -> people.one(parser);
      case "toRecipients", "ccRecipients", "bccRecipients" -> people.list(parser);
      case "receivedDateTime" -> received = parser.getText();
      case "sentDateTime" -> sent = parser.getText();
      case "internetMessageId" -> internetMessageId = parser.getText();
      case "hasAttachments" -> hasAttachments = parser.getValueAsBoolean();
      case "isDraft" -> draft = parser.getValueAsBoolean();
      case "attachments" -> attachments(parser);
      case "attachments@odata.nextLink" -> moreAttachments = true;
      case "singleValueExtendedProperties" -> personal = marked(Json.tree(parser));
      case "@removed" -> {
        removed = true;
        parser.skipChildren();
      }
      default -> parser.skipChildren();
    }
  }

  /** 1 is personal and 2 private, as MS-OXCMSG has it for {@code PidTagSensitivity}. */
  private static boolean marked(JsonNode properties) {
    for (JsonNode property : properties) {
      String value = property.path("value").asText("");
      if (property.path("id").asText("").matches("(?i)Integer 0x0*36")
          && (value.equals("1") || value.equals("2"))) {
        return true;
      }
    }
    return false;
  }

  private void body(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return;
    }
    boolean html = false;
    byte[] content = new byte[0];
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals("contentType") && value == JsonToken.VALUE_STRING) {
        html = parser.getText().equalsIgnoreCase("html");
      } else if (name.equals("content") && value == JsonToken.VALUE_STRING) {
        content = content(parser);
      } else {
        parser.skipChildren();
      }
    }
    body = new SourceItem.Body(html, content, "UTF-8");
  }

  private byte[] content(JsonParser parser) throws IOException {
    byte[] content = heldText(parser);
    if (content == null) {
      content = texts.of(parser::getText);
    }
    bytes += content.length;
    if (messages > 1 && bytes > HEAVIEST_PAGE) {
      throw new TooHeavyException();
    }
    return content;
  }

  /** The text at which the parser stands, from the bytes held; null when it is not among them. */
  private byte @Nullable [] heldText(JsonParser parser) {
    long quote = parser.currentTokenLocation().getByteOffset();
    if (quote < 0 || quote >= held.length || held[(int) quote] != '"') {
      return null;
    }
    int end = plain.read(held, (int) quote + 1, held.length);
    boolean sound = end >= 0 && !plain.loneSurrogate();
    return sound ? Arrays.copyOf(plain.bytes(), plain.length()) : null;
  }

  private void attachments(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      return;
    }
    List<AttachmentEntry> entries = new ArrayList<>();
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      if (entries.size() == Json.MOST_ENTRIES) {
        throw new TooHeavyException();
      }
      entries.add(AttachmentEntry.read(parser));
    }
    attachments = entries;
  }
}
