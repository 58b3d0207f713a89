package org.mailboxinventory.scanner.engine;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.Match;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.text.Wtf8;

/**
 * Answers lines of {@code {"id":…,"text":…}} with their findings, one line each. For one thread.
 */
public final class LineClassifier {
  private static final JsonFactory JSON = new JsonFactory();

  private final PartScan scan;
  private final boolean reveal;
  private final Wtf8 encoder = new Wtf8();

  /**
   * @param reveal write the matched values too
   */
  public LineClassifier(PartScan scan, boolean reveal) {
    this.scan = scan;
    this.reveal = reveal;
  }

  /**
   * Writes the answer to {@code line[from, to)} and a line feed; false when the line could not be
   * understood, and the answer says so.
   */
  public boolean answer(byte[] line, int from, int to, OutputStream out) {
    ByteArrayOutputStream buffer = new ByteArrayOutputStream(256);
    @Nullable String problem;
    try {
      problem = classify(line, from, to, buffer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try {
      buffer.write('\n');
      buffer.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException("the answer cannot be written", e);
    }
    return problem == null;
  }

  private @Nullable String classify(byte[] line, int from, int to, ByteArrayOutputStream buffer)
      throws IOException {
    Request request = request(line, from, to);
    try (JsonGenerator json = JSON.createGenerator(buffer)) {
      json.writeStartObject();
      if (request.id == null) {
        json.writeNullField("id");
      } else {
        json.writeStringField("id", request.id);
      }
      if (request.problem == null && request.text != null) {
        json.writeArrayFieldStart("findings");
        findings(request.text, json);
        json.writeEndArray();
      } else {
        json.writeStringField(
            "error",
            request.problem == null ? "the line has no \"text\"; give one" : request.problem);
      }
      json.writeEndObject();
    }
    return request.text == null ? "no text" : request.problem;
  }

  private void findings(String text, JsonGenerator json) {
    encoder.encode(text);
    scan.begin(match -> write(match, json));
    scan.text(encoder.bytes(), 0, encoder.length());
    scan.finish();
    encoder.clear();
  }

  private void write(Match match, JsonGenerator json) {
    try {
      write(match, reveal, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One finding as the contract has it. */
  public static void write(Match match, boolean reveal, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("detector", match.detector().id().value());
    json.writeStringField("category", match.detector().category());
    json.writeNumberField("start", match.start());
    json.writeNumberField("end", match.end());
    json.writeStringField("confidence", match.confidence().word());
    json.writeBooleanField("validated", match.validated());
    json.writeBooleanField("context", match.context());
    if (reveal) {
      json.writeStringField("value", match.value().reveal());
    }
    json.writeEndObject();
  }

  private static Request request(byte[] line, int from, int to) {
    String id = null;
    String text = null;
    try (JsonParser parser = JSON.createParser(line, from, to - from)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return new Request(null, null, "the line is not a JSON object; write one object a line");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (name.equals("id") && value.isScalarValue()) {
          id = value == JsonToken.VALUE_NULL ? null : parser.getText();
        } else if (name.equals("text") && value == JsonToken.VALUE_STRING) {
          text = parser.getText();
        } else if (name.equals("text")) {
          return new Request(id, null, "\"text\" is not a string; quote it");
        } else {
          parser.skipChildren();
        }
      }
      if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
        return new Request(
            id, null, "there is more than one JSON object on the line; write one object a line");
      }
      return new Request(id, text, null);
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      return new Request(
          id, null, "the line is not JSON (at column " + column + "); write one object a line");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a line asks. */
  private static final class Request {
    private final @Nullable String id;
    private final @Nullable String text;
    private final @Nullable String problem;

    Request(@Nullable String id, @Nullable String text, @Nullable String problem) {
      this.id = id;
      this.text = text;
      this.problem = problem;
    }
  }
}
