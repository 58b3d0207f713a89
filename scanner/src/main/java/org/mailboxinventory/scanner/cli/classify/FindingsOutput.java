package org.mailboxinventory.scanner.cli.classify;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.report.model.ShownText;
import org.mailboxinventory.scanner.cli.process.Console;
import org.mailboxinventory.scanner.cli.process.ShownJson;
import org.mailboxinventory.scanner.detect.Explanation;
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

  /** Of each detector, how many findings of each level. */
  private final SortedMap<String, EnumMap<Confidence, Integer>> counts = new TreeMap<>();

  private boolean headed;

  /**
   * @param reveal write the matched values too
   * @param explain write what was dropped too
   */
  FindingsOutput(Console console, boolean jsonl, boolean reveal, boolean explain) {
    this.console = console;
    this.jsonl = jsonl;
    this.reveal = reveal;
    this.explain = explain;
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
      part.findings().forEach(match -> row(file + " " + part.path(), match));
      part.dropped().forEach(candidate -> dropped(file + " " + part.path(), candidate));
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

  /** After the last row: how many findings of each detector and level. */
  void total() {
    if (jsonl || counts.isEmpty()) {
      return;
    }
    String form = "%-24s %7s %7s %7s %7s";
    console.row("");
    console.row(
        String.format(Locale.ROOT, form, "TOTAL BY DETECTOR", "HIGH", "MEDIUM", "LOW", "ALL"));
    EnumMap<Confidence, Integer> all = new EnumMap<>(Confidence.class);
    counts.forEach(
        (detector, levels) -> {
          total(form, detector, levels);
          levels.forEach((level, number) -> all.merge(level, number, Integer::sum));
        });
    total(form, "all", all);
  }

  private void total(String form, String name, EnumMap<Confidence, Integer> levels) {
    console.row(
        String.format(
            Locale.ROOT,
            form,
            name,
            levels.getOrDefault(Confidence.HIGH, 0),
            levels.getOrDefault(Confidence.MEDIUM, 0),
            levels.getOrDefault(Confidence.LOW, 0),
            levels.values().stream().mapToInt(Integer::intValue).sum()));
  }

  private void heading() {
    if (!headed) {
      headed = true;
      console.row(
          String.format(
              Locale.ROOT,
              "%-24s %-18s %-7s %9s-%-9s %s",
              "DETECTOR",
              "CATEGORY",
              "LEVEL",
              "START",
              "END",
              "WHERE"));
    }
  }

  /** One finding, for people. */
  void row(String where, Match match) {
    heading();
    counts
        .computeIfAbsent(match.detector().id().value(), id -> new EnumMap<>(Confidence.class))
        .merge(match.confidence(), 1, Integer::sum);
    console.row(
        String.format(
            Locale.ROOT,
            "%-24s %-18s %-7s %9d-%-9d %s%s",
            match.detector().id(),
            match.detector().category(),
            match.confidence().word(),
            match.start(),
            match.end(),
            where,
            (match.accepted() ? "  accepted" : "")
                + (reveal ? "  " + match.value().reveal() : "")));
    if (match.why() != null) {
      console.row("    " + sentence(match.why()));
    }
  }

  /** One candidate that was dropped, for people. */
  void dropped(String where, Explanation.Dropped candidate) {
    heading();
    console.row(
        String.format(
            Locale.ROOT,
            "%-24s %-26s %9d-%-9d %s",
            candidate.detector().id(),
            "-",
            candidate.start(),
            candidate.end(),
            where));
    console.row(
        String.format(
            Locale.ROOT, "    dropped: %s (pattern %d)", candidate.reason(), candidate.pattern()));
  }

  private static String countrySentence(String evidence) {
    return switch (evidence) {
      case "word" -> "its country by a word or label that names it";
      case "check" -> "its country by the check of its issuer";
      case "neighbour" -> "its country by a validated identifier nearby";
      default -> "its country because it is the bank's own and nothing names another";
    };
  }

  private static String sentence(Explanation why) {
    List<String> said = new ArrayList<>();
    said.add("pattern " + why.pattern());
    if (!why.anchor().equals("place")) {
      said.add("needs its " + why.anchor());
    }
    said.add(why.checks().isEmpty() ? "no check" : "passed " + String.join(", ", why.checks()));
    if (why.label() != null) {
      said.add("label '" + why.label() + "'");
    }
    if (why.word() != null) {
      said.add("near '" + why.word() + "'");
    }
    if (why.header()) {
      said.add("header or neighbouring cell");
    }
    if (why.neighbour()) {
      said.add("identifier of the same country nearby");
    }
    if (why.country() != null) {
      said.add(countrySentence(why.country()));
    }
    if (why.against() != null) {
      said.add("lowered by '" + why.against() + "'");
    }
    if (why.testValue()) {
      said.add("published for testing, so never above low");
    }
    return String.join("; ", said) + "; level by rule '" + why.rule() + "'";
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
