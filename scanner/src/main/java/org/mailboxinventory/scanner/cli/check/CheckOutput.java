package org.mailboxinventory.scanner.cli.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.ShownText;
import org.mailboxinventory.scanner.cli.process.ShownJson;
import org.mailboxinventory.scanner.source.graph.check.Estimate;
import org.mailboxinventory.scanner.source.graph.network.ReachedHost;

/** Writes what was found out: a table for people, or JSON. */
final class CheckOutput {
  private final PrintStream out;
  private final boolean json;

  CheckOutput(PrintStream out, boolean json) {
    this.out = out;
    this.json = json;
  }

  void hosts(List<ReachedHost> hosts) throws IOException {
    if (json) {
      try (JsonGenerator document = document()) {
        document.writeStartObject();
        hosts(document, hosts);
        document.writeEndObject();
      }
      out.println();
      return;
    }
    for (ReachedHost host : hosts) {
      out.printf(Locale.ROOT, "%-40s  %s%n", host.host(), host.what());
    }
  }

  void all(
      List<CheckLine> lines, List<ReachedHost> hosts, @Nullable Estimate estimate, boolean works)
      throws IOException {
    if (json) {
      document(lines, hosts, estimate, works);
      return;
    }
    String form = "%-11s %-28s %-8s %s%n";
    out.printf(Locale.ROOT, form, "AREA", "WHAT", "RESULT", "FOUND, AND -> WHAT TO DO");
    for (CheckLine line : lines) {
      out.printf(
          Locale.ROOT,
          form,
          line.area(),
          line.what(),
          line.result().word(),
          ShownText.of(line.says()));
      if (line.remedy() != null) {
        out.printf(Locale.ROOT, "%50s%s%n", "-> ", ShownText.of(line.remedy()));
      }
    }
    for (ReachedHost host : hosts) {
      out.printf(Locale.ROOT, form, "host", host.host(), "listed", host.what());
    }
    if (estimate != null) {
      TenantLines.estimate(estimate).forEach(out::println);
    }
    out.println(works ? "the scan can work" : "the scan cannot work; fix this first");
  }

  private void document(
      List<CheckLine> lines, List<ReachedHost> hosts, @Nullable Estimate estimate, boolean works)
      throws IOException {
    try (JsonGenerator document = document()) {
      document.writeStartObject();
      document.writeBooleanField("works", works);
      document.writeArrayFieldStart("checks");
      for (CheckLine line : lines) {
        document.writeStartObject();
        document.writeStringField("area", line.area());
        document.writeStringField("what", line.what());
        document.writeStringField("result", line.result().word());
        document.writeStringField("says", line.says());
        document.writeStringField("remedy", line.remedy());
        document.writeEndObject();
      }
      document.writeEndArray();
      hosts(document, hosts);
      estimate(document, estimate);
      document.writeEndObject();
    }
    out.println();
  }

  private static void estimate(JsonGenerator document, @Nullable Estimate estimate)
      throws IOException {
    if (estimate == null) {
      document.writeNullField("estimate");
      return;
    }
    document.writeObjectFieldStart("estimate");
    document.writeNumberField("mailboxes", estimate.mailboxes());
    document.writeNumberField("sampled", estimate.sampled());
    document.writeNumberField("items", estimate.items());
    document.writeNumberField("requests", estimate.requests());
    document.writeNumberField("seconds", estimate.time().toMillis() / 1000.0);
    document.writeNumberField("requestMillis", estimate.request().toNanos() / 1e6);
    document.writeEndObject();
  }

  private static void hosts(JsonGenerator document, List<ReachedHost> hosts) throws IOException {
    document.writeArrayFieldStart("hosts");
    for (ReachedHost host : hosts) {
      document.writeStartObject();
      document.writeStringField("host", host.host());
      document.writeStringField("for", host.what());
      document.writeEndObject();
    }
    document.writeEndArray();
  }

  private JsonGenerator document() throws IOException {
    return new JsonFactory()
        .createGenerator(out)
        .setCharacterEscapes(new ShownJson())
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .useDefaultPrettyPrinter();
  }
}
