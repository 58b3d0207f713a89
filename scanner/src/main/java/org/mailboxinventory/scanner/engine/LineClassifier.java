package org.mailboxinventory.scanner.engine;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.Explanation;
import org.mailboxinventory.scanner.detect.Match;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.text.Wtf8;

/**
 * Answers lines of {@code {"id":…,"text":…}} with their findings, one line each. A line that cannot
 * be understood is answered by its {@code "error"}. For one thread.
 */
public final class LineClassifier {
  private static final JsonFactory JSON = new JsonFactory();

  /** For ids with half a surrogate pair, which UTF-8 cannot say but an escape can. */
  private static final JsonFactory ESCAPED_JSON =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final PartScan scan;
  private final boolean reveal;
  private final Faults faults;
  private final Wtf8 encoder = new Wtf8();

  /** What was dropped from the line at hand; null when nobody asks. */
  private @Nullable List<Explanation.Dropped> dropped;

  /**
   * @param reveal write the matched values too
   * @param faults hears of faults of ours, which cost one line
   */
  public LineClassifier(PartScan scan, boolean reveal, Faults faults) {
    this.scan = scan;
    this.reveal = reveal;
    this.faults = faults;
  }

  /** From now on answers say why, and what was dropped. */
  public LineClassifier explain() {
    List<Explanation.Dropped> list = new ArrayList<>();
    dropped = list;
    scan.explain(list::add);
    return this;
  }

  /**
   * Writes the answer to {@code line[from, to)} and a line feed; false when it says what is wrong.
   */
  boolean answer(byte[] line, int from, int to, ByteArrayOutputStream out) {
    LineRequest request = LineRequest.of(line, from, to);
    String text = request.text();
    String problem = request.problem();
    ByteArrayOutputStream answer = new ByteArrayOutputStream(256);
    if (text != null) {
      try {
        write(request, json -> findings(text, json), answer);
        problem = null;
      } catch (RuntimeException | StackOverflowError e) {
        faults.note(e);
        answer.reset();
        problem = "the line met a fault of the program; the others are not affected";
      }
    }
    if (problem != null) {
      error(request, problem, answer);
    }
    answer.write('\n');
    out.writeBytes(answer.toByteArray());
    return problem == null;
  }

  /** Writes the answer to a line that was not kept, as it is longer than {@code most} bytes. */
  static void tooLong(int most, ByteArrayOutputStream out) {
    error(LineRequest.NONE, "the line is longer than " + most + " bytes; cut the text", out);
    out.write('\n');
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
    if (match.accepted()) {
      json.writeBooleanField("accepted", true);
    }
    if (match.why() != null) {
      ExplanationJson.write(match.why(), json);
    }
    json.writeEndObject();
  }

  private void findings(String text, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("findings");
    encoder.encode(text);
    try {
      scan.begin(match -> found(match, json));
      scan.text(encoder.bytes(), 0, encoder.length());
      scan.finish();
    } finally {
      encoder.clear();
    }
    json.writeEndArray();
    if (dropped != null) {
      ExplanationJson.write(dropped, json);
      dropped.clear();
    }
  }

  private void found(Match match, JsonGenerator json) {
    try {
      write(match, reveal, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void error(LineRequest request, String problem, ByteArrayOutputStream out) {
    write(request, json -> json.writeStringField("error", problem), out);
  }

  private static void write(LineRequest request, Fields fields, ByteArrayOutputStream out) {
    try (JsonGenerator json = factory(request.id()).createGenerator(out)) {
      json.writeStartObject();
      json.writeFieldName("id");
      if (request.id() == null) {
        json.writeNull();
      } else if (request.idIsNumber()) {
        json.writeNumber(request.id());
      } else {
        json.writeString(request.id());
      }
      fields.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
  }

  private static JsonFactory factory(@Nullable String id) {
    return id == null || StandardCharsets.UTF_8.newEncoder().canEncode(id) ? JSON : ESCAPED_JSON;
  }

  /** Writes the fields after the id. */
  @FunctionalInterface
  private interface Fields {
    void write(JsonGenerator json) throws IOException;
  }
}
