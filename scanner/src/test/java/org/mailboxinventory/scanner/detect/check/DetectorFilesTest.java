package org.mailboxinventory.scanner.detect.check;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mailboxinventory.report.config.ConfigFiles;

/**
 * The detector files taken by themselves, without the engine: complete, consistent, well-formed.
 */
class DetectorFilesTest {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Set<String> LEVELS = Set.of("none", "low", "medium", "high");
  private static final Set<String> IDENTIFIES =
      Set.of("person", "organisation", "account", "device", "secret", "none");
  private static final Set<String> PATTERN_KEYS =
      Set.of("match", "bare", "context", "validated", "both", "labelled", "case", "anchor");

  static List<String> files() {
    return ConfigFiles.bundled().list("detectors/", ".yaml");
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileIsComplete(String path) throws IOException {
    JsonNode file = read(path);
    assertThat(read("categories.yaml").has(file.path("category").asText())).isTrue();
    assertThat(IDENTIFIES).contains(file.path("identifies").asText());
    assertThat(file.path("name").asText()).isNotBlank();
    assertThat(file.path("revision").asInt()).isPositive();
    assertThat(file.path("patterns")).isNotEmpty();
    assertThat(file.path("examples")).hasSizeGreaterThanOrEqualTo(3);
    assertThat(file.path("counter-examples")).hasSizeGreaterThanOrEqualTo(3);
    assertThat(file.path("references")).isNotEmpty();
    assertThat(file.path("references").findValuesAsText("url"))
        .allMatch(url -> url.startsWith("https://"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void patternsCompileAndABareShapeEarnsLowAtMost(String path) throws IOException {
    for (JsonNode pattern : read(path).path("patterns")) {
      assertThat(PATTERN_KEYS).containsAll(names(pattern));
      assertThat(Pattern.compile(pattern.path("match").asText())).isNotNull();
      assertThat(pattern.path("bare").asText("none")).isIn("none", "low");
      for (String level : List.of("context", "validated", "both", "labelled")) {
        assertThat(LEVELS).contains(pattern.path(level).asText("none"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void examplesFitAPatternAndPassTheChecks(String path) throws IOException {
    JsonNode file = read(path);
    for (JsonNode example : file.path("examples")) {
      String value = example.path("value").asText();
      assertThat(example.path("text").asText()).contains(value);
      assertThat(LEVELS).contains(example.path("confidence").asText());
      String folded = fold(value);
      assertThat(matches(file, folded)).as("a pattern fits %s", value).isTrue();
      assertThat(failed(file, normalised(file, folded))).as("checks failed by %s", value).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void publishedTestValuesPassTheChecks(String path) throws IOException {
    JsonNode file = read(path);
    for (JsonNode value : file.path("test-values")) {
      assertThat(failed(file, value.asText())).as("checks failed by %s", value).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void labelsHeadersAndContextAreLowerCaseWithoutDoubles(String path) throws IOException {
    JsonNode file = read(path);
    for (String list : List.of("labels", "headers", "against")) {
      assertThat(file.path(list)).as(list).allMatch(JsonNode::isTextual);
      assertThat(texts(file.path(list))).as(list).doesNotHaveDuplicates();
    }
    for (JsonNode words : file.path("context")) {
      assertThat(texts(words)).doesNotHaveDuplicates();
      assertThat(texts(words)).allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)));
    }
  }

  @Test
  void everyCheckThatAFileNamesExists() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String path : files()) {
      used.addAll(texts(read(path).path("validate")));
    }
    assertThat(Checks.names()).containsAll(used);
  }

  private static boolean matches(JsonNode file, String value) {
    for (JsonNode pattern : file.path("patterns")) {
      boolean exact = pattern.path("case").asText("any").equals("exact");
      int flags = exact ? 0 : Pattern.CASE_INSENSITIVE;
      if (Pattern.compile(pattern.path("match").asText(), flags).matcher(value).matches()) {
        return true;
      }
    }
    return false;
  }

  private static List<String> failed(JsonNode file, String canonical) {
    List<String> failed = new ArrayList<>(texts(file.path("validate")));
    failed.removeIf(name -> requireNonNull(Checks.named(name), name).passes(canonical));
    return failed;
  }

  private static String normalised(JsonNode file, String value) {
    String result = value;
    for (String step : texts(file.path("normalise"))) {
      result =
          switch (step) {
            case "strip" -> result.replaceAll("[^A-Za-z0-9\u0080-\uffff]", "");
            case "upper" -> result.toUpperCase(Locale.ROOT);
            case "lower" -> result.toLowerCase(Locale.ROOT);
            case "plus-digits" -> result.replaceAll("[^0-9+]", "");
            case "last-ten" -> result.substring(Math.max(0, result.length() - 10));
            case "digits" -> result.replaceAll("[^0-9]", "");
            case "letters-digits" -> result.replaceAll("[^A-Za-z0-9\u0080-\uffff]", "");
            default -> throw new IllegalArgumentException(step);
          };
    }
    return result;
  }

  private static String fold(String value) {
    StringBuilder folded = new StringBuilder();
    value
        .codePoints()
        .forEach(
            c -> folded.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
    return folded.toString();
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(item -> texts.add(item.asText()));
    return texts;
  }

  private static JsonNode read(String path) throws IOException {
    try (InputStream in = ConfigFiles.bundled().open(path)) {
      return YAML.readTree(in);
    }
  }
}
