package org.mailboxinventory.scanner.cli.classify;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.mailboxinventory.report.model.ShownText;
import org.mailboxinventory.scanner.cli.process.Console;
import org.mailboxinventory.scanner.cli.process.ShownJson;
import org.mailboxinventory.scanner.detect.Match;
import org.mailboxinventory.scanner.engine.item.ContentClassifier;
import org.mailboxinventory.scanner.engine.line.ExplanationJson;
import org.mailboxinventory.scanner.engine.line.LineClassifier;

/** Writes what was found in files: a line of JSON for each file, or a table for people. */
final class FindingsOutput {
  private static final JsonFactory JSON = new JsonFactory();

  private final Console console;
  private final boolean jsonl;
  private final boolean reveal;
  private final boolean explain;

  private final FindingsTable table;

  /**
   * @param reveal write the matched values too
   * @param explain write what was dropped too
   */
  FindingsOutput(Console console, boolean jsonl, boolean reveal, boolean explain) {
    this.console = console;
    this.jsonl = jsonl;
    this.reveal = reveal;
    this.explain = explain;
    this.table = new FindingsTable(console, reveal);
  }

  /** A file that could not be classified; {@code problem} says why and what helps. */
  void failed(String file, String problem) throws IOException {
    if (jsonl) {
      line(file, json -> json.writeStringField("error", problem));
    } else {
      console.error(ShownText.of(file) + ": " + problem);
    }
  }

  void classified(String file, ContentClassifier.Result result) throws IOException {
    if (jsonl) {
      line(file, json -> parts(result, json));
      return;
    }
    for (ContentClassifier.ReadPart part : result.parts()) {
      part.findings().forEach(match -> table.row(file + " " + part.path(), match));
      part.dropped().forEach(candidate -> table.dropped(file + " " + part.path(), candidate));
    }
    for (ContentClassifier.UnreadPart part : result.unread()) {
      console.warn(
          ShownText.of(file + " " + part.path())
              + ": not read, or only in part ("
              + part.reason().word()
              + ")");
    }
    int findings = result.parts().stream().mapToInt(part -> part.findings().size()).sum();
    console.say(
        ShownText.of(file)
            + ": "
            + counted(findings, "finding")
            + " in "
            + counted(result.parts().size(), "part"));
  }

  private static String counted(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** After the last file: how many findings of each detector and level. */
  void total() {
    table.total();
  }

  private void line(String file, Fields fields) throws IOException {
    try (JsonGenerator json =
        JSON.createGenerator(console.data())
            .setCharacterEscapes(new ShownJson())
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      json.writeStartObject();
      json.writeStringField("file", file);
      fields.write(json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void parts(ContentClassifier.Result result, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("parts");
    for (ContentClassifier.ReadPart part : result.parts()) {
      json.writeStartObject();
      json.writeStringField("path", part.path());
      json.writeStringField("mediaType", part.mediaType());
      json.writeNumberField("characters", part.characters());
      json.writeArrayFieldStart("findings");
      for (Match match : part.findings()) {
        LineClassifier.write(match, reveal, json);
      }
      json.writeEndArray();
      if (explain) {
        ExplanationJson.write(part.dropped(), json);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("unread");
    for (ContentClassifier.UnreadPart part : result.unread()) {
      json.writeStartObject();
      json.writeStringField("path", part.path());
      json.writeStringField("reason", part.reason().word());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the fields after the file's name. */
  @FunctionalInterface
  private interface Fields {
    void write(JsonGenerator json) throws IOException;
  }
}
