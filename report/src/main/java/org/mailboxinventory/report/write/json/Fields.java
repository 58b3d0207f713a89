package org.mailboxinventory.report.write.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.ShownText;
import org.mailboxinventory.report.write.table.TimeText;

/**
 * Writes named fields in the order of the calls; what is absent is written as null. Texts stand in
 * it as they may be shown.
 */
final class Fields {
  private final JsonGenerator json;

  Fields(JsonGenerator json) {
    this.json = json;
  }

  /** What is inside an object. */
  interface Content {
    void write() throws IOException;
  }

  /** How an element of a list is written. */
  interface Element<T> {
    void write(T value) throws IOException;
  }

  void text(String name, @Nullable String value) throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(ShownText.lines(value));
    }
  }

  void number(String name, long value) throws IOException {
    json.writeNumberField(name, value);
  }

  void number(String name, @Nullable Long value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeNumberField(name, value);
    }
  }

  /** A share of 1, to four places. */
  void share(String name, double value) throws IOException {
    json.writeNumberField(name, Math.round(value * 10_000) / 10_000.0);
  }

  void flag(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
  }

  void time(String name, @Nullable Instant value) throws IOException {
    text(name, value == null ? null : TimeText.of(value));
  }

  void date(String name, @Nullable LocalDate value) throws IOException {
    text(name, value == null ? null : value.toString());
  }

  void texts(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(ShownText.lines(value));
    }
    json.writeEndArray();
  }

  void object(String name, Content content) throws IOException {
    json.writeFieldName(name);
    object(content);
  }

  void object(Content content) throws IOException {
    json.writeStartObject();
    content.write();
    json.writeEndObject();
  }

  void missing(String name) throws IOException {
    json.writeNullField(name);
  }

  <T> void list(String name, List<T> values, Element<T> element) throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      json.writeStartObject();
      element.write(value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Counts by word, sorted by the word, without zeros. */
  <K> void counts(String name, Map<K, ? extends Number> counts, Function<K, String> word)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (K key : Words.sorted(counts.keySet(), word)) {
      Number count = counts.get(key);
      if (count != null && count.longValue() != 0) {
        json.writeNumberField(word.apply(key), count.longValue());
      }
    }
    json.writeEndObject();
  }
}
