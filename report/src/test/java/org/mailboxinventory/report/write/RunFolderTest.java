package org.mailboxinventory.report.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.MadeUpBank;

class RunFolderTest {
  private final Path dir;

  RunFolderTest(@TempDir Path dir) {
    this.dir = dir;
  }

  @Test
  void theFormatsAskedForAreWrittenAndNothingElse() throws Exception {
    Path out = dir.resolve("deep/run");
    ReportWriter writer = ReportWriter.with(ConfigFiles.bundled());
    JudgeSettings settings = new JudgeSettings("IN", "US");

    writer.write(
        MadeUpBank.facts(), settings, null, EnumSet.allOf(Format.class), RunFolder.at(out));
    assertThat(names(out))
        .containsExactly("holdings.csv", "inventory.json", "mailboxes.csv", "report.html");
    assertThat(names(dir.resolve("deep"))).containsExactly("run");

    writer.write(MadeUpBank.facts(), settings, null, Set.of(Format.JSON), RunFolder.at(out));
    assertThat(names(out)).containsExactly("inventory.json");
    assertThat(names(dir.resolve("deep"))).containsExactly("run");
  }

  @Test
  void theSameFactsGiveTheSameBytes() throws Exception {
    ReportWriter writer = ReportWriter.with(ConfigFiles.bundled());
    for (String name : List.of("one", "two")) {
      writer.write(
          MadeUpBank.facts(),
          new JudgeSettings("IN", "US"),
          null,
          EnumSet.allOf(Format.class),
          RunFolder.at(dir.resolve(name)));
    }
    for (String file : names(dir.resolve("one"))) {
      assertThat(dir.resolve("one").resolve(file))
          .hasSameBinaryContentAs(dir.resolve("two").resolve(file));
    }
  }

  @Test
  void whatFailsHalfWayLeavesTheOldRunAsItWas() throws Exception {
    Path out = dir.resolve("run");
    RunFolder.at(out).fill(folder -> Files.writeString(folder.resolve("inventory.json"), "old"));

    assertThatThrownBy(
            () ->
                RunFolder.at(out)
                    .fill(
                        folder -> {
                          Files.writeString(folder.resolve("inventory.json"), "new");
                          throw new IOException("no space left");
                        }))
        .hasMessage("no space left");

    assertThat(out.resolve("inventory.json")).hasContent("old");
    assertThat(names(dir)).containsExactly("run");
  }

  @Test
  void anEmptyFolderIsTaken() throws Exception {
    Path out = Files.createDirectory(dir.resolve("run"));
    RunFolder.at(out).fill(folder -> Files.writeString(folder.resolve("inventory.json"), "new"));
    assertThat(names(out)).containsExactly("inventory.json");
  }

  @Test
  void aFolderThatHoldsSomethingElseIsRefusedWithTheRemedy() throws Exception {
    Files.writeString(dir.resolve("thesis.docx"), "years of work");
    assertThatThrownBy(() -> RunFolder.at(dir))
        .isInstanceOf(RunFolderException.class)
        .hasMessageContaining("thesis.docx")
        .hasMessageContaining("--out");
    assertThat(dir.resolve("thesis.docx")).exists();
  }

  @Test
  void aFileIsNoRunFolder() throws Exception {
    Path file = Files.writeString(dir.resolve("file"), "x");
    assertThatThrownBy(() -> RunFolder.at(file)).isInstanceOf(RunFolderException.class);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
