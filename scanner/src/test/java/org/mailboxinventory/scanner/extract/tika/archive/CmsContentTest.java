package org.mailboxinventory.scanner.extract.tika.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.extract.tika.part.Content;

/** CMS written in Base64 that breaks off. */
class CmsContentTest {
  @Test
  void nothingIsLeftOfBytesThatBreakOffLate(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.p7m"), "MIAG".repeat(500_000) + "M");
    List<Path> before = large();
    try (Content written = Content.of(file)) {
      assertThatIOException().isThrownBy(() -> CmsContent.bytes(written));
    }
    assertThat(large()).isEqualTo(before);
  }

  private static List<Path> large() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("part"))
          .filter(file -> file.toFile().length() > 1 << 20)
          .sorted()
          .toList();
    }
  }
}
