package org.mailboxinventory.scanner.source.files.mime;

import java.util.Locale;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.field.ContentDispositionField;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.field.ContentDispositionFieldLenientImpl;
import org.apache.james.mime4j.field.ContentTypeFieldLenientImpl;
import org.apache.james.mime4j.stream.RawField;
import org.jspecify.annotations.Nullable;

/** What the headers of one part say of it: its name, and whether it is shown or attached. */
final class PartHeaders {
  private final @Nullable ContentDispositionField disposition;
  private final @Nullable ContentTypeField type;

  PartHeaders(MessageHeaders headers) {
    String dispositionText = headers.first("content-disposition");
    disposition =
        dispositionText == null
            ? null
            : ContentDispositionFieldLenientImpl.PARSER.parse(
                new RawField("Content-Disposition", dispositionText), DecodeMonitor.SILENT);
    String typeText = headers.first("content-type");
    type =
        typeText == null
            ? null
            : ContentTypeFieldLenientImpl.PARSER.parse(
                new RawField("Content-Type", typeText), DecodeMonitor.SILENT);
  }

  /** The file's name, decoded (RFC 2231, RFC 2047); empty when it has none. */
  String fileName() {
    String name = disposition == null ? null : disposition.getFilename();
    if (name == null || name.isBlank()) {
      name = typeParameter("name");
    }
    return name == null ? "" : HeaderText.decoded(name);
  }

  /** Whether the sender asked for it to be shown apart from the text. */
  boolean attached() {
    return disposition != null && disposition.isAttachment();
  }

  /** A parameter of the content type; null when it is not there. */
  @Nullable String typeParameter(String name) {
    if (type == null) {
      return null;
    }
    String value = type.getParameter(name);
    if (value != null) {
      return value;
    }
    return type.getParameters().get(name.toLowerCase(Locale.ROOT) + "*");
  }
}
