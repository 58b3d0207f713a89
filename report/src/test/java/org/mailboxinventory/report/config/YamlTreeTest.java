package org.mailboxinventory.report.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one tree that every YAML file people write is read into. */
final class YamlTreeTest {
  private final List<ConfigProblem> problems = new ArrayList<>();

  @Test
  void everyPlaceHasItsLineAndColumn() {
    YamlTree tree = tree("a:\n  b: [x, y]\n");

    assertThat(Objects.requireNonNull(tree.at("a").entries().get("b")).place())
        .hasToString("f.yaml:2:3");
    assertThat(tree.at("a").at("b").items().get(1).place()).hasToString("f.yaml:2:10");
    assertThat(problems).isEmpty();
  }

  @Test
  void whatIsAbsentIsWhereItsMappingBegins() {
    YamlTree absent = tree("a:\n  b: 1\n").at("a").at("c");

    assertThat(absent.isAbsent()).isTrue();
    assertThat(absent.place()).hasToString("f.yaml:2:3");
  }

  @ParameterizedTest
  @CsvSource({
    "text, TEXT",
    "'\"7\"', TEXT",
    "2026-11-26, TEXT",
    "yes, TEXT",
    "no, TEXT",
    "True, FLAG",
    "false, FLAG",
    "7, INTEGER",
    "-7, INTEGER",
    "7.5, DECIMAL",
    "null, NULL",
    "~, NULL",
    "'', NULL",
    "'[]', LIST",
    "{}, MAPPING",
  })
  void valuesAreOfTheKindThatTheyAreWrittenIn(String value, YamlTree.Kind kind) {
    assertThat(tree("a: " + value).at("a").kind()).isEqualTo(kind);
  }

  @Test
  void aKeyThatIsWrittenTwiceIsAProblemAndTheFirstCounts() {
    YamlTree tree = tree("a:\n  b: 1\n  b: 2\n");

    assertThat(sentences()).containsExactly("f.yaml:3:3: 'a.b' appears a second time; keep one");
    assertThat(tree.at("a").at("b").text()).isEqualTo("1");
  }

  @Test
  void anAliasIsWhatItLeadsTo() {
    assertThat(tree("a: &x [1, 2]\nb: *x\n").at("b").items()).hasSize(2);
    assertThat(problems).isEmpty();
  }

  @Test
  void anAliasOfWhatIsAroundItIsAProblem() {
    tree("a: &x\n  b: *x\n  c: *x\n");

    assertThat(sentences())
        .containsExactly(
            "f.yaml:1:4: 'a.b' is within itself; write it plainly, without aliases",
            "f.yaml:1:4: 'a.c' is within itself; write it plainly, without aliases");
  }

  @Test
  void brokenYamlIsAProblemWithItsLineAndRepeatsNothingOfTheFile() {
    assertThat(tree("a: [s3cret\nb: 1\n").isAbsent()).isTrue();
    tree("a: *s3cret\n");

    assertThat(problems).hasSize(2);
    assertThat(sentences().get(0)).startsWith("f.yaml:2:2: the YAML cannot be read (expected");
    assertThat(sentences()).noneMatch(sentence -> sentence.contains("s3cret"));
  }

  private YamlTree tree(String text) {
    return YamlTree.of(Place.of("f.yaml"), new StringReader(text), problems);
  }

  private List<String> sentences() {
    return problems.stream().map(ConfigProblem::sentence).toList();
  }
}
