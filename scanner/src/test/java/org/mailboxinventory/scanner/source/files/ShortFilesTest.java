package org.mailboxinventory.scanner.source.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceItem;

/** Files that are called messages, and are too short or too strange to be some. */
class ShortFilesTest {
  private Path root;

  @BeforeEach
  void folder(@TempDir Path folder) {
    root = folder;
  }

  @Test
  void textIsRead() throws IOException {
    SourceItem item = item("note.msg", "abc".getBytes(StandardCharsets.UTF_8));
    assertThat(item.failure()).isNull();
    assertThat(item.bodies().get(0).content()).asString(StandardCharsets.UTF_8).isEqualTo("abc");
  }

  @Test
  void theBeginningOfAnOutlookMessageIsDamaged() throws IOException {
    assertThat(failure(0xD0, 0xCF, 0x11)).isEqualTo(Reason.CORRUPT);
    assertThat(failure(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A)).isEqualTo(Reason.CORRUPT);
  }

  @Test
  void bytesThatAreNoTextAreNoMessage() throws IOException {
    assertThat(failure(1, 2, 3)).isEqualTo(Reason.UNSUPPORTED);
    assertThat(failure('a', 0, 'b')).isEqualTo(Reason.UNSUPPORTED);
  }

  private @Nullable Reason failure(int... bytes) throws IOException {
    byte[] content = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      content[i] = (byte) bytes[i];
    }
    return item("short.msg", content).failure();
  }

  private SourceItem item(String name, byte[] content) throws IOException {
    Path mailbox = Files.createDirectories(root.resolve("asha"));
    Files.write(mailbox.resolve(name), content);
    try (FileSource source = new FileSource(List.of(root), null)) {
      return Reading.all(source).only();
    }
  }
}
