package org.mailboxinventory.scanner.sample.http;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** One answer, whole and ready to be sent by the thread that made it. */
public final class Reply {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int LARGE = 64 << 10;

  /** For large answers, which one after another take the same place. */
  private static final ThreadLocal<ByteArrayOutputStream> PLACE =
      ThreadLocal.withInitial(() -> new ByteArrayOutputStream(LARGE));

  private final int status;
  private final String mediaType;
  private final ByteArrayOutputStream body;

  private Reply(int status, String mediaType, ByteArrayOutputStream body) {
    this.status = status;
    this.mediaType = mediaType;
    this.body = body;
  }

  /**
   * A JSON answer.
   *
   * @param expectedBytes about how long it will be
   */
  static Reply json(int status, int expectedBytes, JsonWriter writer) {
    ByteArrayOutputStream bytes =
        expectedBytes < LARGE ? new ByteArrayOutputStream(expectedBytes) : PLACE.get();
    bytes.reset();
    try (JsonGenerator json = JSON.createGenerator(bytes, JsonEncoding.UTF8)) {
      writer.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException("an answer in memory cannot be written", e);
    }
    return new Reply(status, "application/json; charset=utf-8", bytes);
  }

  /** A JSON answer about something that is there. */
  static Reply json(JsonWriter writer) {
    return json(200, 2048, writer);
  }

  /** Bytes as they are. */
  static Reply bytes(String mediaType, byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length);
    bytes.writeBytes(content);
    return new Reply(200, mediaType, bytes);
  }

  /** An error in Graph's shape. */
  public static Reply error(int status, String code, String message) {
    return json(
        status,
        512,
        json -> {
          json.writeStartObject();
          json.writeObjectFieldStart("error");
          json.writeStringField("code", code);
          json.writeStringField("message", message);
          json.writeObjectFieldStart("innerError");
          json.writeStringField("request-id", "00000000-0000-4000-8000-000000000000");
          json.writeEndObject();
          json.writeEndObject();
          json.writeEndObject();
        });
  }

  /** The answer for an id or a path that leads nowhere. */
  static Reply notFound(String code) {
    return error(404, code, "The specified object was not found in the store.");
  }

  /** The answer for a delta link whose state is not kept any more. */
  static Reply gone() {
    return error(
        410, "syncStateNotFound", "The sync state generation is not found; resync is required.");
  }

  int status() {
    return status;
  }

  String mediaType() {
    return mediaType;
  }

  int length() {
    return body.size();
  }

  void writeTo(OutputStream out) throws IOException {
    body.writeTo(out);
  }

  /** Writes JSON. */
  @FunctionalInterface
  interface JsonWriter {
    void write(JsonGenerator json) throws IOException;
  }
}
