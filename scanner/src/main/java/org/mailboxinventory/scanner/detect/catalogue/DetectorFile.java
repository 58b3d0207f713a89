package org.mailboxinventory.scanner.detect.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.ConfigProblem;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.report.model.DetectorId;

/**
 * Reads one detector file. Whatever is wrong goes to the list of problems; a file with problems
 * gives no detector.
 */
final class DetectorFile {
  private static final Set<String> KEYS =
      Set.of(
          "name",
          "category",
          "revision",
          "identifies",
          "rank",
          "verified",
          "failing",
          "beside",
          "falls-back-to",
          "dialled",
          "zone",
          "listed",
          "placed",
          "country-words",
          "patterns",
          "normalise",
          "validate",
          "validated",
          "window",
          "context",
          "labels",
          "local-labels",
          "ordinary-labels",
          "headers",
          "against",
          "openers",
          "test-values",
          "stop-values",
          "stop-words",
          "whole-labels",
          "examples",
          "counter-examples",
          "references");
  private static final Set<String> IDENTIFIES =
      Set.of("person", "organisation", "account", "device", "secret", "none");

  private final YamlNode root;
  private final List<ConfigProblem> problems;
  private final PatternEntries patterns;
  private final int before;

  private DetectorFile(YamlNode root, List<ConfigProblem> problems) {
    this.root = root;
    this.problems = problems;
    this.patterns = new PatternEntries(problems);
    this.before = problems.size();
  }

  /** The detector in {@code root}, or null when there were problems. */
  static @Nullable Detector read(
      DetectorId id, YamlNode root, Set<String> categories, List<ConfigProblem> problems) {
    return new DetectorFile(root, problems).detector(id, categories);
  }

  private @Nullable Detector detector(DetectorId id, Set<String> categories) {
    root.onlyKeys(KEYS, problems);
    String category = root.text("category", "", problems);
    if (!categories.contains(category)) {
      root.at("category")
          .problem("'" + category + "' is no category", "use one of categories.yaml", problems);
    }
    String identifies = root.text("identifies", "", problems);
    if (!IDENTIFIES.contains(identifies)) {
      root.at("identifies")
          .problem(
              "'" + identifies + "' is not known",
              "use one of " + IDENTIFIES.stream().sorted().toList(),
              problems);
    }
    Detector detector =
        new Detector(
            id,
            root.text("name", "", problems),
            category,
            root.number("revision", 1, problems),
            identifies,
            root.number("rank", 50, problems),
            patterns.below(root),
            normalise(),
            patterns.checks(root),
            root.flag("validated", false, problems),
            window(),
            phrases(),
            root.texts("test-values", problems),
            stops(),
            examples(),
            root.texts("counter-examples", problems),
            references(),
            verified(),
            failing(),
            company(),
            fallback(),
            DialledEntry.of(root.at("dialled"), problems),
            root.flag("zone", false, problems),
            root.flag("listed", false, problems),
            PlacedEntry.of(root, problems));
    atLeastThree(detector.examples().size(), "examples");
    atLeastThree(detector.counterExamples().size(), "counter-examples");
    return problems.size() == before ? detector : null;
  }

  private void atLeastThree(int count, String key) {
    if (count < 3) {
      root.at(key).problem("there are " + count + " " + key, "give at least three", problems);
    }
  }

  private List<Detector.Normalise> normalise() {
    List<Detector.Normalise> steps = new ArrayList<>();
    for (String word : root.texts("normalise", problems)) {
      try {
        steps.add(Detector.Normalise.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')));
      } catch (IllegalArgumentException e) {
        root.at("normalise")
            .problem(
                "'" + word + "' is no step",
                "use strip, upper, lower, digits, letters-digits, plus-digits or last-ten",
                problems);
      }
    }
    return steps;
  }

  private Detector.Window window() {
    YamlNode node = root.at("window");
    return new Detector.Window(
        node.number("before", 100, problems), node.number("after", 40, problems));
  }

  private Detector.Phrases phrases() {
    List<String> context = new ArrayList<>();
    for (String language : root.at("context").keys()) {
      context.addAll(root.at("context").texts(language, problems));
    }
    List<String> labels = root.texts("labels", problems);
    // What leads to a value from the left mostly heads a column of them too.
    List<String> headers =
        root.keys().contains("headers") ? root.texts("headers", problems) : labels;
    return new Detector.Phrases(
        context,
        labels,
        headers,
        root.texts("against", problems),
        root.texts("openers", problems),
        root.texts("country-words", problems),
        root.texts("local-labels", problems),
        root.texts("ordinary-labels", problems));
  }

  private Detector.Stops stops() {
    return new Detector.Stops(
        root.texts("stop-values", problems),
        root.texts("stop-words", problems),
        root.flag("whole-labels", false, problems));
  }

  private List<Detector.Example> examples() {
    List<Detector.Example> examples = new ArrayList<>();
    for (YamlNode node : root.items("examples", problems)) {
      Confidence confidence = patterns.level(node, "confidence", Confidence.LOW);
      examples.add(
          new Detector.Example(
              node.text("text", "", problems),
              node.text("value", "", problems),
              confidence == null ? Confidence.LOW : confidence));
    }
    return examples;
  }

  /** The day on which the file was compared with its sources; null where it does not say. */
  private @Nullable LocalDate verified() {
    String day = root.text("verified", "", problems);
    try {
      return day.isEmpty() ? null : LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      root.at("verified").problem("'" + day + "' is no day", "write it as 2026-11-26", problems);
      return null;
    }
  }

  /** What a labelled value is that fails the checks; null where the file does not say. */
  private Detector.@Nullable Failing failing() {
    YamlNode node = root.at("failing");
    node.onlyKeys(Set.of("labelled", "validate"), problems);
    Confidence labelled = patterns.level(node, "labelled", null);
    return labelled == null ? null : new Detector.Failing(labelled, patterns.checks(node));
  }

  private Company company() {
    YamlNode node = root.at("beside");
    node.onlyKeys(Set.of("words", "kinds"), problems);
    return new Company(node.texts("words", problems), node.texts("kinds", problems));
  }

  private @Nullable String fallback() {
    String id = root.text("falls-back-to", "", problems);
    if (!id.isEmpty() && !id.startsWith("global.")) {
      root.at("falls-back-to")
          .problem(
              "'" + id + "' is a kind of one country",
              "name one that begins with global.",
              problems);
    }
    return id.isEmpty() ? null : id;
  }

  private List<Detector.Reference> references() {
    List<Detector.Reference> references = new ArrayList<>();
    for (YamlNode node : root.items("references", problems)) {
      references.add(
          new Detector.Reference(node.text("title", "", problems), node.text("url", "", problems)));
    }
    return references;
  }
}
