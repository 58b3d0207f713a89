package org.mailboxinventory.scanner.sample.http;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import org.mailboxinventory.scanner.sample.mail.SampleAttachment;
import org.mailboxinventory.scanner.sample.mail.SampleAttachment.Kind;

/** Writes an attachment as Graph does. */
final class AttachmentJson {
  private AttachmentJson() {}

  /**
   * @param fields names of properties; empty for all, content included
   */
  static void write(
      JsonGenerator json, String id, SampleAttachment attachment, Instant at, Set<String> fields)
      throws IOException {
    boolean all = fields.isEmpty();
    byte[] content = attachment.content().bytes();
    json.writeStartObject();
    json.writeStringField("@odata.type", type(attachment.kind()));
    json.writeStringField("@odata.mediaContentType", attachment.mediaType());
    json.writeStringField("id", id);
    if (all || fields.contains("lastModifiedDateTime")) {
      json.writeStringField("lastModifiedDateTime", at.toString());
    }
    if (all || fields.contains("name")) {
      json.writeStringField("name", attachment.name());
    }
    if (all || fields.contains("contentType")) {
      json.writeStringField("contentType", attachment.mediaType());
    }
    if (all || fields.contains("size")) {
      json.writeNumberField("size", content.length);
    }
    if (all || fields.contains("isInline")) {
      json.writeBooleanField("isInline", attachment.inline());
    }
    if (attachment.kind() == Kind.FILE && (all || fields.contains("contentId"))) {
      json.writeStringField("contentId", attachment.inline() ? attachment.contentId() : null);
    }
    if (attachment.kind() == Kind.FILE && (all || fields.contains("contentBytes"))) {
      json.writeBinaryField("contentBytes", content);
    }
    json.writeEndObject();
  }

  private static String type(Kind kind) {
    return switch (kind) {
      case FILE -> "#microsoft.graph.fileAttachment";
      case ITEM -> "#microsoft.graph.itemAttachment";
      case REFERENCE -> "#microsoft.graph.referenceAttachment";
    };
  }
}
