package org.mailboxinventory.report.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.ConfigNode;
import org.mailboxinventory.report.config.ConfigReader;

/**
 * Each sentence of the Hindi notices stands in a table beside what it says word for word, and
 * beside the English one: a sentence that is changed has to be read back again.
 */
final class HindiNoticesTest {
  private static final Path TABLE = Path.of("src/test/resources/golden/hindi-notices.tsv");
  private static final Pattern FILLED = Pattern.compile("\\{\\{\\w+}}");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private record Row(String form, String hindi, String readBack, String english) {}

  private static List<Row> rows(String form) throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3]))
        .filter(row -> row.form().equals(form))
        .toList();
  }

  private static List<String> sentences(String file) throws IOException {
    try (InputStream in = ConfigFiles.bundled().open("law/notices/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"board", "person"})
  void everySentenceWasReadBackAndStandsForTheEnglishOne(String form) throws IOException {
    List<Row> rows = rows(form);
    assertThat(rows).extracting(Row::hindi).isEqualTo(sentences(form + ".hi.txt"));
    assertThat(rows).extracting(Row::english).isEqualTo(sentences(form + ".en.txt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"board", "person"})
  void whatIsFilledInTheNumbersAndTheGapsAreTheSameInAllThree(String form) throws IOException {
    for (Row row : rows(form)) {
      for (String other : List.of(row.readBack(), row.english())) {
        assertThat(all(FILLED, row.hindi())).as(other).isEqualTo(all(FILLED, other));
        assertThat(all(DIGITS, row.hindi())).as(other).isEqualTo(all(DIGITS, other));
        assertThat(row.hindi().split("\\[TO FILL", -1))
            .as(other)
            .hasSameSizeAs(other.split("\\[TO FILL", -1));
      }
    }
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).sorted().toList();
  }

  @Test
  void everyKindOfDataHasANameInBothLanguages() throws Exception {
    ConfigReader reader = new ConfigReader(ConfigFiles.bundled());
    List<String> categories = List.copyOf(reader.read("categories.yaml").keys());
    ConfigNode kinds = reader.read("law/notices/kinds.yaml").child("kinds");
    assertThat(kinds.keys()).containsExactlyInAnyOrderElementsOf(categories);
    List<Row> named = new ArrayList<>();
    for (ConfigNode kind : kinds.children().values()) {
      named.add(new Row("kinds", kind.text("hi"), "", kind.text("en")));
    }
    reader.finish();
    assertThat(named)
        .extracting(Row::hindi, Row::english)
        .isEqualTo(
            rows("kinds").stream()
                .map(row -> org.assertj.core.groups.Tuple.tuple(row.hindi(), row.english()))
                .toList());
  }
}
