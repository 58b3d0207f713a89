package org.mailboxinventory.scanner.source.graph.request;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the service's JSON as it streams in. What cannot be read is an answer that broke off. */
public final class Json {
  /** Bodies of messages are single strings and may be tens of megabytes; in characters. */
  public static final int LONGEST_TEXT = 48 << 20;

  /** What an answer other than a page of messages may unpack to. */
  public static final long MOST_BYTES = 64L << 20;

  /** The most entries of one answer: the service is never asked for more than a thousand. */
  public static final int MOST_ENTRIES = 20_000;

  public static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(LONGEST_TEXT).build())
          .build();

  /** How the service writes nearly every time. */
  private static final Pattern WHOLE_SECONDS =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");

  public static final ObjectMapper MAPPER = new ObjectMapper(FACTORY);

  private Json() {}

  /** One object, whole. */
  public static JsonNode object(InputStream body) throws IOException {
    JsonNode node = MAPPER.readTree(new BoundedBody(body, MOST_BYTES));
    if (node == null || !node.isObject()) {
      throw new IOException("an answer is not a JSON object");
    }
    return node;
  }

  /** A page of a list: elements one after another, and the link to the next page. */
  public static <T> Sheet<T> sheet(InputStream body, Element<T> reader) throws IOException {
    return sheet(FACTORY.createParser(new BoundedBody(body, MOST_BYTES)), reader);
  }

  /** The same; closes the parser. */
  public static <T> Sheet<T> sheet(JsonParser answer, Element<T> reader) throws IOException {
    try (JsonParser parser = answer) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("an answer is not a JSON object");
      }
      List<T> elements = null;
      String next = null;
      String delta = null;
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        switch (name) {
          case "value" -> elements = elements(parser, reader);
          case "@odata.nextLink" -> next = parser.getValueAsString();
          case "@odata.deltaLink" -> delta = parser.getValueAsString();
          default -> parser.skipChildren();
        }
      }
      if (elements == null || parser.currentToken() != JsonToken.END_OBJECT) {
        throw new IOException("an answer broke off");
      }
      return new Sheet<>(elements, next, delta);
    }
  }

  private static <T> List<T> elements(JsonParser parser, Element<T> reader) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw new IOException("an answer's value is not a list");
    }
    List<T> elements = new ArrayList<>();
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      if (elements.size() == MOST_ENTRIES) {
        throw new TooHeavyException();
      }
      elements.add(reader.read(parser));
    }
    if (parser.currentToken() != JsonToken.END_ARRAY) {
      throw new IOException("an answer broke off");
    }
    return elements;
  }

  /** The element at which the parser stands, as a tree. */
  public static JsonNode tree(JsonParser parser) throws IOException {
    return MAPPER.readTree(parser);
  }

  /** A field's text; null when it is absent, null or blank. */
  public static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    String text = value.isValueNode() && !value.isNull() ? value.asText() : "";
    return text.isBlank() ? null : text;
  }

  /** A time with offset, as the service writes it; null when it is none. */
  public static @Nullable Instant instant(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    try {
      if (WHOLE_SECONDS.matcher(text).matches()) {
        return LocalDateTime.of(
                Integer.parseInt(text, 0, 4, 10),
                Integer.parseInt(text, 5, 7, 10),
                Integer.parseInt(text, 8, 10, 10),
                Integer.parseInt(text, 11, 13, 10),
                Integer.parseInt(text, 14, 16, 10),
                Integer.parseInt(text, 17, 19, 10))
            .toInstant(ZoneOffset.UTC);
      }
      return text.endsWith("Z") ? Instant.parse(text) : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException notATime) {
      return null;
    }
  }

  /** Reads one element; the parser stands at its start, and afterwards at its end. */
  @FunctionalInterface
  public interface Element<T> {
    T read(JsonParser parser) throws IOException;
  }

  /**
   * A page of a list.
   *
   * @param next as the service wrote it
   * @param delta as the service wrote it
   */
  public record Sheet<T>(List<T> elements, @Nullable String next, @Nullable String delta) {}
}
