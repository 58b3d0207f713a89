package org.mailboxinventory.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.pack.LawReader;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.ReasonTexts;
import org.mailboxinventory.report.write.item.ItemListing;
import org.mailboxinventory.report.write.page.PageSettings;
import org.mailboxinventory.report.write.page.PageWriter;
import org.mailboxinventory.report.write.pdf.HeadlessBrowser;

class PdfFilesTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void withoutABrowserItIsSaidWhatIsMissingAndWhatHelps() throws Exception {
    assertThat(print(HeadlessBrowser.program("/nowhere:relative:"), Duration.ofSeconds(1)))
        .hasValueSatisfying(
            note -> assertThat(note).contains("not written", "install one", "report.html"));
    assertThat(left()).isEmpty();
  }

  @Test
  void aBrowserThatNeverAnswersIsEndedWithAllThatItStarted() throws Exception {
    Path children = folder.resolve("children");
    Path program =
        program(
            """
            sleep 1000 &
            echo $! > %s
            wait
            """
                .formatted(children));
    assertThat(print(Optional.of(program), Duration.ofMillis(1500)))
        .hasValueSatisfying(note -> assertThat(note).contains("did not print"));
    assertThat(left()).isEmpty();
    long child = Long.parseLong(Files.readString(children).strip());
    assertThat(ProcessHandle.of(child).filter(ProcessHandle::isAlive)).isEmpty();
  }

  @Test
  void aBrowserThatEndsAtOnceLeavesNothingBehind() throws Exception {
    assertThat(print(Optional.of(program("exit 1\n")), Duration.ofSeconds(30)))
        .hasValueSatisfying(note -> assertThat(note).contains("did not print"));
    assertThat(left()).isEmpty();
  }

  private Path program(String script) throws IOException {
    Path program = folder.resolve("chromium");
    Files.writeString(program, "#!/bin/sh\n" + script);
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    return program;
  }

  private Optional<String> print(Optional<Path> program, Duration patience) throws Exception {
    LawBook law = LawReader.read(ConfigFiles.bundled());
    Inventory inventory = Golden.inventory();
    PageWriter page =
        new PageWriter(
            ConfigFiles.bundled(),
            law,
            ReasonTexts.read(ConfigFiles.bundled()),
            PageSettings.standard());
    Path into = Files.createDirectories(folder.resolve("run"));
    return PdfFiles.write(
        page, inventory, ItemListing.of(MadeUpItems::each, law), into, program, patience);
  }

  private List<Path> left() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("run"))) {
      return files.toList();
    }
  }
}
