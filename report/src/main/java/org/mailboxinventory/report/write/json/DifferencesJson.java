package org.mailboxinventory.report.write.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.inventory.Differences;

/** Writes what a what-if changes as {@code what-if.json}. */
public final class DifferencesJson {
  private DifferencesJson() {}

  /** Writes UTF-8 and closes the stream. */
  public static void write(String name, Differences differences, OutputStream out)
      throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
      Fields fields = new Fields(json);
      json.writeStartObject();
      fields.text("name", name);
      fields.object(
          "levels",
          () -> {
            for (Map.Entry<Level, Differences.Change> it : differences.levels().entrySet()) {
              change(fields, it.getKey().word(), it.getValue());
            }
          });
      fields.object(
          "indications",
          () -> {
            for (Map.Entry<String, Differences.Change> it : differences.indications().entrySet()) {
              change(fields, it.getKey(), it.getValue());
            }
          });
      change(fields, "people", differences.people());
      change(fields, "providerCouldGive", differences.reached());
      fields.list("mailboxes", List.copyOf(differences.mailboxes()), it -> moved(fields, it));
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void moved(Fields fields, Differences.Moved moved) throws IOException {
    fields.text("address", moved.address());
    fields.text("level", moved.now().word());
    fields.text("levelThen", moved.then().word());
    fields.number("score", moved.score());
    fields.number("scoreThen", moved.scoreThen());
  }

  private static void change(Fields fields, String name, Differences.Change change)
      throws IOException {
    fields.object(
        name,
        () -> {
          fields.number("now", change.now());
          fields.number("then", change.then());
        });
  }
}
