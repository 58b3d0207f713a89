package org.mailboxinventory.scanner.source.dataconnect.row;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one line of JSON: names in lower case, since one data set has capitals and another not. */
final class JsonRow {
  private static final int DEEPEST = 50;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Lines.LONGEST)
                  .maxNestingDepth(DEEPEST)
                  .build())
          .build();

  /** Also found in a line that is no JSON any more. */
  private static final Pattern USER =
      Pattern.compile("(?<!\\\\)\"puser\"\\s*:\\s*\"([^\"\\\\]{1,200})\"");

  private JsonRow() {}

  /** Everything. */
  static ObjectNode whole(byte[] line, int from, int to) throws IOException {
    return read(line, from, to, false);
  }

  /** What {@link RowKey} wants to know; the rest is passed over. */
  static ObjectNode brief(byte[] line, int from, int to) throws IOException {
    return read(line, from, to, true);
  }

  /** The user that a broken line names; empty when it names none. */
  static String user(byte[] line, int from, int to) {
    Matcher user = USER.matcher(new String(line, from, to - from, StandardCharsets.UTF_8));
    String last = "";
    while (user.find()) {
      last = user.group(1);
    }
    return last;
  }

  private static ObjectNode read(byte[] line, int from, int to, boolean brief) throws IOException {
    try (JsonParser parser = JSON.createParser(line, from, to - from)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new JsonParseException(parser, "no object");
      }
      ObjectNode row = brief ? brief(parser) : object(parser);
      if (parser.nextToken() != null) {
        throw new JsonParseException(parser, "more than one object");
      }
      return row;
    }
  }

  private static ObjectNode brief(JsonParser parser) throws IOException {
    ObjectNode row = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName().toLowerCase(Locale.ROOT);
      JsonToken value = parser.nextToken();
      if (RowKey.VALUES.contains(name)) {
        put(row, name, value(parser, value));
      } else {
        if (RowKey.PRESENCE.contains(name) && value != JsonToken.VALUE_NULL) {
          row.put(name, true);
        }
        parser.skipChildren();
      }
    }
    return row;
  }

  private static ObjectNode object(JsonParser parser) throws IOException {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName().toLowerCase(Locale.ROOT);
      put(object, name, value(parser, parser.nextToken()));
    }
    return object;
  }

  private static void put(ObjectNode object, String name, JsonNode value) {
    if (!value.isNull()) {
      object.set(name, value);
    }
  }

  private static JsonNode value(JsonParser parser, JsonToken token) throws IOException {
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> NODES.textNode(parser.getText());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NODES.textNode(parser.getText());
      case VALUE_NULL -> NODES.nullNode();
      default -> throw new JsonParseException(parser, "no value");
    };
  }

  private static ArrayNode array(JsonParser parser) throws IOException {
    ArrayNode array = NODES.arrayNode();
    for (JsonToken next = parser.nextToken();
        next != JsonToken.END_ARRAY;
        next = parser.nextToken()) {
      array.add(value(parser, next));
    }
    return array;
  }
}
