package org.mailboxinventory.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two inventories compared, in each of the forms. */
final class DiffCommandTest {
  private final Path folder;

  DiffCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void twoInventories() throws IOException {
    written("old.json", "low", 3);
    written("new.json", "high", 900);
  }

  private void written(String name, String level, int values) throws IOException {
    Files.writeString(
        folder.resolve(name),
        """
        {"run": {"id": "%s", "asOf": "2026-11-24T21:00:00Z"}, "law": {"digest": "sha256:1"},
         "mailboxes": [{"id": "1", "address": "asha@bank.example",
           "exposure": {"level": "%s", "score": 1}, "location": {"effective": "IND"},
           "migration": {"state": "migrated", "evidence": [{"fact": "BatchId=Wave <1>"}]},
           "holdings": [{"detector": "in.pan", "values": %d}], "obligations": []}]}
        """
            .formatted(name, level, values));
  }

  private Ended diff(String... options) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "diff",
                folder.resolve("old.json").toString(),
                folder.resolve("new.json").toString()));
    arguments.addAll(List.of(options));
    return Program.run(arguments);
  }

  @Test
  void thePageGoesToStandardOutput() {
    Ended ended = diff("--html", "--fail-on", "high");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out())
        .startsWith("<!DOCTYPE html>")
        .contains("<h2>Worse (1)</h2>", "asha@bank.example")
        .endsWith("</html>\n");
  }

  @Test
  void theSameIsSaidInLinesAndInJson() {
    assertThat(diff().out()).contains("worse: 1", "grown: 1", "asha@bank.example  low to high");
    assertThat(diff("--json").out()).contains("\"worse\" : [ {", "\"lawChanged\" : false");
  }

  @Test
  void changesAreCountedByMigrationBatch() {
    assertThat(diff().out()).contains("migration batch Wave <1>: worse 1, grown 1");
    assertThat(diff("--json").out().replaceAll("\\s+", ""))
        .contains("\"batches\":{\"Wave<1>\":{\"grown\":1,\"worse\":1}}");
    assertThat(diff("--html").out())
        .contains("By migration batch", "Wave &#60;1&#62;</th><td>Worse</td><td>1</td>")
        .doesNotContain("Wave <1>");
  }

  @Test
  void oneFormAtATime() {
    Ended ended = diff("--html", "--json");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("--json and --html exclude each other");
  }
}
