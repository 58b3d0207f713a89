package org.mailboxinventory.scanner.source.graph.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.graph.network.Links;
import org.mailboxinventory.scanner.source.graph.request.Json;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * An attachment as listed.
 *
 * @param contentType as declared; null when it is not
 * @param size as the service counts it, -1 when it does not say
 */
record AttachmentEntry(
    String id, Kind kind, SensitiveText name, @Nullable String contentType, long size) {

  /** What is asked of each; never the content. */
  static final String FIELDS = "id,name,contentType,size,isInline";

  /**
   * The request for the attachments of one message or event.
   *
   * @param owner its path
   */
  static String link(String owner) {
    return Links.query(owner + "/attachments", List.of("$select", FIELDS));
  }

  static AttachmentEntry read(JsonParser parser) throws IOException {
    JsonNode node = Json.tree(parser);
    String id = Json.text(node, "id");
    if (id == null) {
      throw new IOException("an attachment without an id");
    }
    String name = Json.text(node, "name");
    return new AttachmentEntry(
        id,
        Kind.of(Json.text(node, "@odata.type")),
        name == null ? SensitiveText.empty() : SensitiveText.of(name),
        Json.text(node, "contentType"),
        node.path("size").asLong(-1));
  }

  /** The media type to hand on: as declared, or what the service hands out for such a kind. */
  String mediaType() {
    if (kind == Kind.ITEM) {
      return "message/rfc822";
    }
    if (contentType == null) {
      return "application/octet-stream";
    }
    // A signed message has all of itself in one attachment.
    boolean signed = contentType.toLowerCase(Locale.ROOT).startsWith("multipart/");
    return signed ? "message/rfc822" : contentType;
  }

  /** How the attachment is kept. */
  enum Kind {
    FILE,
    ITEM,
    REFERENCE;

    private static Kind of(@Nullable String type) {
      String name = type == null ? "" : type.toLowerCase(Locale.ROOT);
      if (name.endsWith("referenceattachment")) {
        return REFERENCE;
      }
      return name.endsWith("itemattachment") ? ITEM : FILE;
    }
  }
}
