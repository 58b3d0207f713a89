package org.mailboxinventory.report.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeletedFolderTest {
  private final Path parent;
  private final Path folder;

  DeletedFolderTest(@TempDir Path parent) throws IOException {
    this.parent = parent;
    this.folder = Files.createDirectories(parent.resolve("folder"));
  }

  @Test
  void aFolderGoesWithAllThatIsInIt() throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve("a/b")).resolve("c"), "c");
    Files.writeString(folder.resolve("d"), "d");

    DeletedFolder.delete(folder);

    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void aSingleFileGoes() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "text");

    DeletedFolder.delete(file);

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatIsNotThereIsNoError() throws IOException {
    DeletedFolder.delete(parent.resolve("absent"));
    DeletedFolder.delete(folder, folder.resolve("absent"));

    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void whatALinkLeadsToStays() throws IOException {
    Path outside = Files.writeString(parent.resolve("outside"), "text");
    Files.createSymbolicLink(folder.resolve("link"), outside);

    DeletedFolder.delete(folder);

    assertThat(parent).isDirectoryNotContaining("glob:**/folder");
    assertThat(outside).hasContent("text");
  }

  /** Where the last file is a folder that is not empty, everything else is gone when that fails. */
  @Test
  void theLastFileGoesAfterAllOthers() throws IOException {
    Path inside = Files.createDirectories(folder.resolve("a"));
    Files.writeString(inside.resolve("b"), "b");
    Path other = Files.createDirectories(parent.resolve("other"));
    Path last = Files.writeString(other.resolve("lock"), "lock");

    assertThatThrownBy(() -> DeletedFolder.delete(folder, other))
        .isInstanceOf(DirectoryNotEmptyException.class);

    assertThat(folder).isEmptyDirectory();
    assertThat(last).exists();
  }
}
