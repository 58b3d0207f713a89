package org.mailboxinventory.scanner.source.dataconnect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.source.files.Reading;

/** The sentence on files of a drop that are not read. */
class FilesBesideTest {
  private final Path folder;

  FilesBesideTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void whatIsLeftOutIsNamedBehindALinkToo() throws IOException {
    Path drop = Files.createDirectories(folder.resolve("drop"));
    Rows.write(drop.resolve("part-0.json"), List.of(Rows.message(Rows.ASHA, "A1", "text")));
    Rows.write(drop.resolve("day/_part-1.json"), List.of(Rows.message(Rows.ASHA, "A2", "text")));
    Path link = Files.createSymbolicLink(folder.resolve("link"), drop);
    for (Path from : List.of(drop, link)) {
      try (DataConnectSource source = source(from)) {
        assertThat(source.mailboxes().notes())
            .singleElement()
            .asString()
            .contains("1 file of the drop not read", ": day/_part-1.json;");
      }
    }
  }

  @Test
  void aFileThatIsNamedItselfIsReadHoweverItIsCalled() throws IOException {
    Path file = folder.resolve("_part-1.json");
    Rows.write(file, List.of(Rows.message(Rows.ASHA, "A1", "text")));
    try (DataConnectSource source = source(file)) {
      assertThat(Reading.all(source).list()).hasSize(1);
      assertThat(source.mailboxes().notes()).isEmpty();
    }
  }

  private static DataConnectSource source(Path from) throws IOException {
    return new DataConnectSource(List.of(from), List.of(), List.of());
  }
}
