package org.mailboxinventory.scanner.detect.check;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mailboxinventory.report.config.ConfigFiles;

/**
 * The detector files taken by themselves, without the engine: complete, consistent, well-formed.
 */
@Tag("long")
class DetectorFilesTest {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Set<String> LEVELS = Set.of("none", "low", "medium", "high");
  private static final Set<String> IDENTIFIES =
      Set.of("person", "organisation", "account", "device", "secret", "none");
  private static final Set<String> PATTERN_KEYS =
      Set.of(
          "match",
          "bare",
          "context",
          "validated",
          "both",
          "labelled",
          "case",
          "anchor",
          "weak",
          "strong",
          "validate",
          "country");

  /** A postal code with its town: the whole address is another detector's. */
  private static final Pattern PARTS_OF_ADDRESSES =
      Pattern.compile("detectors/[a-z]{2}/postal-address\\.yaml");

  /** A name hangs on labels and titles of all languages; words around it say nothing. */
  private static final String NAMES = "detectors/global/person-name.yaml";

  /** By country, the languages in which its people write of their numbers. */
  private static final Map<String, String> LANGUAGES =
      Map.ofEntries(
          Map.entry("ad", "ca"),
          Map.entry("ae", "ar"),
          Map.entry("al", "sq"),
          Map.entry("am", "hy"),
          Map.entry("ao", "pt"),
          Map.entry("ar", "es"),
          Map.entry("at", "de"),
          Map.entry("az", "az"),
          Map.entry("ba", "bs"),
          Map.entry("bd", "bn"),
          Map.entry("be", "fr nl"),
          Map.entry("bg", "bg"),
          Map.entry("bh", "ar"),
          Map.entry("bo", "es"),
          Map.entry("br", "pt"),
          Map.entry("bw", "tn"),
          Map.entry("by", "be ru"),
          Map.entry("ca", "fr"),
          Map.entry("ch", "de fr"),
          Map.entry("ci", "fr"),
          Map.entry("cl", "es"),
          Map.entry("cm", "fr"),
          Map.entry("cn", "zh"),
          Map.entry("co", "es"),
          Map.entry("cr", "es"),
          Map.entry("cu", "es"),
          Map.entry("cy", "el tr"),
          Map.entry("cz", "cs"),
          Map.entry("de", "de"),
          Map.entry("dk", "da"),
          Map.entry("do", "es"),
          Map.entry("ec", "es"),
          Map.entry("dz", "ar fr"),
          Map.entry("ee", "et"),
          Map.entry("eg", "ar"),
          Map.entry("es", "es"),
          Map.entry("et", "am"),
          Map.entry("fi", "fi sv"),
          Map.entry("fo", "fo"),
          Map.entry("fr", "fr"),
          Map.entry("ge", "ka"),
          Map.entry("gh", "ak"),
          Map.entry("gr", "el"),
          Map.entry("gt", "es"),
          Map.entry("hk", "zh"),
          Map.entry("hn", "es"),
          Map.entry("hr", "hr"),
          Map.entry("hu", "hu"),
          Map.entry("id", "id"),
          Map.entry("ie", "ga"),
          Map.entry("il", "ar he"),
          Map.entry("in", "hi"),
          Map.entry("iq", "ar"),
          Map.entry("ir", "fa"),
          Map.entry("is", "is"),
          Map.entry("it", "it"),
          Map.entry("jo", "ar"),
          Map.entry("jp", "ja"),
          Map.entry("ke", "sw"),
          Map.entry("kh", "km"),
          Map.entry("kr", "ko"),
          Map.entry("kw", "ar"),
          Map.entry("kz", "kk ru"),
          Map.entry("li", "de"),
          Map.entry("lk", "si ta"),
          Map.entry("lt", "lt"),
          Map.entry("lu", "de fr"),
          Map.entry("lv", "lv"),
          Map.entry("ly", "ar"),
          Map.entry("ma", "ar fr"),
          Map.entry("md", "ro ru"),
          Map.entry("me", "sr"),
          Map.entry("mk", "mk"),
          Map.entry("mm", "my"),
          Map.entry("mn", "mn"),
          Map.entry("mo", "pt zh"),
          Map.entry("mt", "mt"),
          Map.entry("mu", "fr"),
          Map.entry("mv", "dv"),
          Map.entry("mx", "es"),
          Map.entry("my", "ms ta zh"),
          Map.entry("mz", "pt"),
          Map.entry("ng", "ha"),
          Map.entry("ni", "es"),
          Map.entry("nl", "nl"),
          Map.entry("no", "no"),
          Map.entry("np", "ne"),
          Map.entry("nz", "mi"),
          Map.entry("om", "ar"),
          Map.entry("pa", "es"),
          Map.entry("pe", "es"),
          Map.entry("ph", "tl"),
          Map.entry("pk", "ur"),
          Map.entry("pl", "pl"),
          Map.entry("pt", "pt"),
          Map.entry("py", "es"),
          Map.entry("qa", "ar"),
          Map.entry("ro", "ro"),
          Map.entry("rs", "sr"),
          Map.entry("ru", "ru"),
          Map.entry("rw", "rw"),
          Map.entry("sa", "ar"),
          Map.entry("se", "sv"),
          Map.entry("sg", "ms zh"),
          Map.entry("si", "sl"),
          Map.entry("sk", "sk"),
          Map.entry("sm", "it"),
          Map.entry("sn", "fr"),
          Map.entry("sv", "es"),
          Map.entry("th", "th"),
          Map.entry("tn", "ar fr"),
          Map.entry("tr", "tr"),
          Map.entry("tw", "zh"),
          Map.entry("tz", "sw"),
          Map.entry("ua", "ru uk"),
          Map.entry("uy", "es"),
          Map.entry("uz", "ru uz"),
          Map.entry("ve", "es"),
          Map.entry("vn", "vi"),
          Map.entry("xk", "sq sr"),
          Map.entry("za", "af xh zu"));

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
        .allMatch(url -> url.matches("https?://.+"));
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
      assertThat(ends(file, folded))
          .as("a pattern fits %s", value)
          .anyMatch(end -> matches(file, end));
      assertThat(ends(file, folded))
          .as("the checks of a shape are passed by %s", value)
          .anyMatch(end -> passes(file, end));
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

  @ParameterizedTest
  @MethodSource("files")
  void contextIsInEnglishAndTheCountrysLanguages(String path) throws IOException {
    if (PARTS_OF_ADDRESSES.matcher(path).matches() || path.equals(NAMES)) {
      return;
    }
    JsonNode context = read(path).path("context");
    List<String> languages = names(context);
    assertThat(languages).contains("en");
    for (String language : LANGUAGES.getOrDefault(country(path), "en").split(" ", -1)) {
      assertThat(languages).contains(language);
    }
    assertThat(context).allSatisfy(words -> assertThat(words).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("files")
  void indianContextIsInDevanagariAndInLatinLetters(String path) throws IOException {
    if (country(path).equals("in")) {
      List<String> hindi = texts(read(path).path("context").path("hi"));
      assertThat(hindi).anyMatch(word -> word.matches("[\\u0900-\\u097f ]+"));
      assertThat(hindi).anyMatch(word -> word.matches("[a-z ]+"));
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void headersAndWordsAgainstAreGivenOrTheirAbsenceExplained(String path) throws IOException {
    JsonNode file = read(path);
    if (!PARTS_OF_ADDRESSES.matcher(path).matches()) {
      assertThat(file.path(file.has("headers") ? "headers" : "labels")).isNotEmpty();
      assertThat(file.path("against").size() > 0 || raw(path).contains("# Nothing counts against"))
          .as("words against, or a comment why there are none")
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void whereNoCheckValidatesTheFileSaysWhyAndContextIsRequiredForMedium(String path)
      throws IOException {
    JsonNode file = read(path);
    if (!file.path("validated").asBoolean()) {
      assertThat(raw(path).lines()).as("a comment").anyMatch(line -> line.startsWith("# "));
    }
    for (JsonNode pattern : file.path("patterns")) {
      boolean all = file.path("validated").asBoolean() && !pattern.path("weak").asBoolean();
      if (!all && !pattern.path("strong").asBoolean()) {
        assertThat(pattern.path("bare").asText("none")).isIn("none", "low");
        assertThat(pattern.path("validated").asText("none")).isIn("none", "low");
      }
    }
  }

  @Test
  void everyPromisedDetectorIsThere() throws IOException {
    List<String> promised = new ArrayList<>();
    for (String line : lines("promised.txt")) {
      String country = line.substring(0, line.indexOf(':'));
      for (String name : line.substring(line.indexOf(':') + 1).strip().split(" ", -1)) {
        promised.add("detectors/" + country + "/" + name + ".yaml");
      }
    }
    assertThat(promised).hasSize(223).doesNotHaveDuplicates();
    assertThat(files()).containsAll(promised);
  }

  @Test
  void everyCheckThatAFileNamesExists() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String path : files()) {
      used.addAll(texts(read(path).path("validate")));
    }
    assertThat(Checks.names()).containsAll(used);
  }

  private static String country(String path) {
    return path.split("/", -1)[1];
  }

  private static String raw(String path) throws IOException {
    try (InputStream in = ConfigFiles.bundled().open(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in =
        requireNonNull(DetectorFilesTest.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  /**
   * What patterns must fit: the value; of an address its end, and of a machine-readable zone some
   * of its lines, from which the rest is found.
   */
  private static List<String> ends(JsonNode file, String value) {
    if (file.path("validate").path(0).asText().equals("mrz")) {
      return IntStream.rangeClosed(0, value.length())
          .filter(end -> end == value.length() || value.charAt(end) == '\n')
          .mapToObj(end -> value.substring(0, end))
          .flatMap(begun -> IntStream.range(0, begun.length()).mapToObj(begun::substring))
          .toList();
    }
    return file.path("category").asText().equals("postal-address")
        ? IntStream.range(0, value.length()).mapToObj(value::substring).toList()
        : List.of(value);
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

  /** Whether some pattern fits and its checks, or else the file's, are passed. */
  private static boolean passes(JsonNode file, String value) {
    for (JsonNode pattern : file.path("patterns")) {
      boolean exact = pattern.path("case").asText("any").equals("exact");
      int flags = exact ? 0 : Pattern.CASE_INSENSITIVE;
      JsonNode checks = pattern.has("validate") ? pattern : file;
      if (Pattern.compile(pattern.path("match").asText(), flags).matcher(value).matches()
          && (failed(checks, normalised(file, value)).isEmpty() || mayFail(file, value))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the issuer's check need not hold for a value of this form. */
  private static boolean mayFail(JsonNode file, String value) {
    JsonNode failing = file.path("failing");
    return failing.has("labelled") && failed(failing, normalised(file, value)).isEmpty();
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
