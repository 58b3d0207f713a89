package org.mailboxinventory.report.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
    JudgeSettings settings = JudgeSettings.bankIn("IN", "US");

    writer.write(
        MadeUpBank.facts(),
        settings,
        null,
        EnumSet.of(Format.HTML, Format.JSON, Format.CSV),
        RunFolder.at(out));
    assertThat(names(out))
        .containsExactly(
            "actions.csv",
            "holdings.csv",
            "inventory.json",
            "mailboxes.csv",
            "manifest.json",
            "report.html");
    assertThat(names(dir.resolve("deep"))).containsExactly("run");

    writer.write(MadeUpBank.facts(), settings, null, Set.of(Format.JSON), RunFolder.at(out));
    assertThat(names(out)).containsExactly("inventory.json", "manifest.json");
    assertThat(names(dir.resolve("deep"))).containsExactly("run");
  }

  @Test
  void folderAndFilesAreTheirOwnersAloneWhereverAWiderFolderWas() throws Exception {
    Path out = Files.createDirectories(dir.resolve("run"));
    Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rwxr-xr-x"));
    ReportWriter writer = ReportWriter.with(ConfigFiles.bundled());
    writer.write(
        MadeUpBank.facts(),
        JudgeSettings.bankIn("IN", "US"),
        null,
        EnumSet.complementOf(EnumSet.of(Format.PDF)),
        RunFolder.at(out));
    assertThat(rights(out)).isEqualTo("rwx------");
    for (String file : files(out)) {
      assertThat(rights(out.resolve(file))).as(file).isEqualTo("rw-------");
    }
    assertThat(rights(out.resolve("sentinel"))).isEqualTo("rwx------");
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void theSameFactsGiveTheSameBytes() throws Exception {
    ReportWriter writer = ReportWriter.with(ConfigFiles.bundled());
    for (String name : List.of("one", "two")) {
      writer.write(
          MadeUpBank.facts(),
          JudgeSettings.bankIn("IN", "US"),
          null,
          EnumSet.complementOf(EnumSet.of(Format.PDF)),
          RunFolder.at(dir.resolve(name)));
    }
    for (String file : files(dir.resolve("one"))) {
      // A workbook holds the time at which it was made, and the manifest its digest.
      if (!file.endsWith(".xlsx") && !file.equals("manifest.json")) {
        assertThat(dir.resolve("one").resolve(file))
            .hasSameBinaryContentAs(dir.resolve("two").resolve(file));
      }
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

  /** What a killed program leaves: no one holds the lock. */
  private Path leftBy(String killed) throws IOException {
    Path stem = dir.resolve(".half-way-" + killed + "-4c1f6a5e-8d0b-4c55-9f0e-0a8a7d3c2b11");
    Files.createFile(Path.of(stem + ".lock"));
    Files.createDirectory(Path.of(stem + ".new"));
    Files.writeString(Path.of(stem + ".new", "inventory.json"), "new");
    return stem;
  }

  @Test
  void whatAKilledProgramLeftBesideGoesAtTheNextStart() throws Exception {
    leftBy("run");
    leftBy("exposure-20261102-093000");
    Files.writeString(dir.resolve(".half-way-home.txt"), "not ours");
    RunFolder.at(dir.resolve("run"));
    assertThat(names(dir)).containsExactly(".half-way-home.txt");
  }

  @Test
  void aRunThatWasKilledWhileItTookTheOldOnesPlaceIsPutInPlace() throws Exception {
    Path stem = leftBy("run");
    Files.createDirectory(Path.of(stem + ".old"));
    RunFolder.at(dir.resolve("run"));
    assertThat(names(dir)).containsExactly("run");
    assertThat(dir.resolve("run/inventory.json")).hasContent("new");
  }

  @Test
  void whatAnotherProgramIsWritingStays() throws Exception {
    Path other = dir.resolve("other");
    RunFolder.at(other)
        .fill(
            folder -> {
              Files.writeString(folder.resolve("inventory.json"), "other");
              try {
                RunFolder.at(dir.resolve("run"));
              } catch (RunFolderException e) {
                throw new AssertionError(e);
              }
            });
    assertThat(other.resolve("inventory.json")).hasContent("other");
    assertThat(names(dir)).containsExactly("other");
  }

  @Test
  void anEmptyFolderIsTaken() throws Exception {
    Path out = Files.createDirectory(dir.resolve("run"));
    RunFolder.at(out).fill(folder -> Files.writeString(folder.resolve("inventory.json"), "new"));
    assertThat(names(out)).containsExactly("inventory.json", "manifest.json");
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

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .toList();
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
