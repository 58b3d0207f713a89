package org.mailboxinventory.scanner.engine.line;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a line asks: a text to classify, or else the problem with the line. */
final class LineRequest {
  /** Of a line of which nothing is known. */
  static final LineRequest NONE = new LineRequest();

  /** The length of lines is bounded where they are read. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  /** For ids with half a surrogate pair, which UTF-8 cannot say but an escape can. */
  private static final JsonFactory ESCAPED_JSON =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private @Nullable String id;
  private boolean idIsNumber;
  private @Nullable String text;
  private @Nullable String problem;

  private LineRequest() {}

  /** Reads {@code line[from, to)}. */
  static LineRequest of(byte[] line, int from, int to) {
    LineRequest request = new LineRequest();
    try (JsonParser parser = JSON.createParser(line, from, to - from)) {
      request.problem = request.read(parser);
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      request.problem = "the line is not JSON (at column " + column + "); write one object a line";
    } catch (IOException e) {
      request.problem = "the line is not UTF-8; write UTF-8";
    }
    return request;
  }

  /** Writes the id as JSON, or {@code null}. */
  void writeId(AnswerBytes out) {
    try (JsonGenerator json = factory(id).createGenerator(out)) {
      if (id == null) {
        json.writeNull();
      } else if (idIsNumber) {
        json.writeNumber(id);
      } else {
        json.writeString(id);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
  }

  /** The text to classify; null when there is a problem. */
  @Nullable String text() {
    return problem == null ? text : null;
  }

  /** What is wrong and what helps; null when there is a text. */
  @Nullable String problem() {
    return problem;
  }

  private @Nullable String read(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return "the line is not a JSON object; write one object a line";
    }
    String wrong = null;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = field(parser);
      wrong = wrong == null ? field : wrong;
    }
    if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
      return "there is more than one JSON object on the line; write one object a line";
    }
    if (wrong == null && text == null) {
      return "the line has no \"text\"; give one";
    }
    return wrong;
  }

  private @Nullable String field(JsonParser parser) throws IOException {
    String name = parser.currentName();
    JsonToken value = parser.nextToken();
    if (name.equals("text")) {
      if (value != JsonToken.VALUE_STRING) {
        parser.skipChildren();
        return "\"text\" is not a string; quote it";
      }
      text = parser.getText();
    } else if (name.equals("id") && value != JsonToken.VALUE_NULL) {
      idIsNumber = value.isNumeric();
      if (!idIsNumber && value != JsonToken.VALUE_STRING) {
        parser.skipChildren();
        return "\"id\" is neither a string nor a number; give one of these";
      }
      id = parser.getText();
    } else {
      parser.skipChildren();
    }
    return null;
  }

  private static JsonFactory factory(@Nullable String id) {
    return id == null || StandardCharsets.UTF_8.newEncoder().canEncode(id) ? JSON : ESCAPED_JSON;
  }
}
