package org.mailboxinventory.scanner.engine.line;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.Explanation;

/** Writes why something was found or dropped. */
public final class ExplanationJson {
  private ExplanationJson() {}

  /** The field {@code explain} of a finding. */
  static void write(Explanation why, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("explain");
    json.writeNumberField("pattern", why.pattern());
    json.writeStringField("anchor", why.anchor());
    json.writeArrayFieldStart("checks");
    for (String check : why.checks()) {
      json.writeString(check);
    }
    json.writeEndArray();
    text("label", why.label(), json);
    text("word", why.word(), json);
    json.writeBooleanField("header", why.header());
    json.writeBooleanField("neighbour", why.neighbour());
    text("against", why.against(), json);
    json.writeBooleanField("testValue", why.testValue());
    json.writeStringField("rule", why.rule());
    text("country", why.country(), json);
    json.writeEndObject();
  }

  /** The field {@code dropped}: what was considered and not found. */
  public static void write(List<Explanation.Dropped> dropped, JsonGenerator json)
      throws IOException {
    json.writeFieldName("dropped");
    writeList(dropped, json);
  }

  /** What was considered and not found, as a list. */
  static void writeList(List<Explanation.Dropped> dropped, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (Explanation.Dropped candidate : dropped) {
      json.writeStartObject();
      json.writeStringField("detector", candidate.detector().id().value());
      json.writeNumberField("pattern", candidate.pattern());
      json.writeNumberField("start", candidate.start());
      json.writeNumberField("end", candidate.end());
      json.writeStringField("reason", candidate.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void text(String field, @Nullable String text, JsonGenerator json)
      throws IOException {
    if (text == null) {
      json.writeNullField(field);
    } else {
      json.writeStringField(field, text);
    }
  }
}
