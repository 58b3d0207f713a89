package org.mailboxinventory.report.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mailboxinventory.report.ledger.Facts.MONDAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.ledger.store.LedgerException;

class LedgerRightsTest {
  private final Path temporary;
  private final Path folder;

  LedgerRightsTest(@TempDir Path temporary) {
    this.temporary = temporary;
    this.folder = temporary.resolve("ledger");
  }

  /** Others may come up to the ledger itself. */
  @BeforeEach
  void openTheWay() throws IOException {
    set(temporary, "rwxr-xr-x");
  }

  private static void set(Path path, String rights) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  @Test
  void folderAndFilesAreTheirOwnersAlone() throws IOException {
    try (Ledger ledger = Facts.open(folder)) {
      ledger.beginScan(Facts.scan(MONDAY));
      assertThat(rights(folder)).isEqualTo("rwx------");
      assertThat(files())
          .extracting(file -> file.getFileName().toString())
          .contains("ledger.db", "ledger.db-wal", "ledger.lock");
      for (Path file : files()) {
        assertThat(rights(file)).as(file.toString()).isEqualTo("rw-------");
      }
    }
  }

  @Test
  void aWiderFolderOrFileIsRefusedWithTheCommandThatHelps() throws IOException {
    Facts.open(folder).close();
    for (Path path : List.of(folder, folder.resolve("ledger.db"), folder.resolve("ledger.lock"))) {
      String before = rights(path);
      set(path, "rwxr-x---");
      String command = "chmod " + (path.equals(folder) ? "700" : "600") + " '" + path + "'";
      for (Runnable opening :
          List.<Runnable>of(
              () -> Facts.open(folder),
              () -> Ledger.openExisting(folder, temporary.resolve("native")))) {
        LedgerException refusal = catchThrowableOfType(LedgerException.class, opening::run);
        assertThat(refusal.kind()).isEqualTo(LedgerException.Kind.OPEN_TO_OTHERS);
        assertThat(refusal).hasMessageContaining(command);
      }
      assertThat(Ledger.rightsRemedy(folder))
          .hasValueSatisfying(said -> assertThat(said).contains(command));
      set(path, before);
    }
    assertThat(Ledger.rightsRemedy(folder)).isEmpty();
    Facts.open(folder).close();
  }

  /** Root may write whatever the rights say: then there is nothing to be refused. */
  @Test
  void aFileThatMayNotBeWrittenIsNamedBeforeAnyIsMadeBesideIt() throws IOException {
    Facts.open(folder).close();
    Path database = folder.resolve("ledger.db");
    set(database, "r--------");
    if (Files.isWritable(database)) {
      return;
    }
    LedgerException refusal = catchThrowableOfType(LedgerException.class, () -> Facts.open(folder));
    assertThat(refusal.kind()).isEqualTo(LedgerException.Kind.READ_ONLY);
    assertThat(refusal).hasMessageContaining("chmod u+w '" + database + "'");
    assertThat(folder.resolve("ledger.db-wal")).doesNotExist();
    set(database, "rw-------");
    Facts.open(folder).close();
  }

  /** Only root may become another; everybody else has shown enough above. */
  @Test
  void anotherUserCanNeitherReadNorHoldTheLock() throws IOException, InterruptedException {
    try (Ledger ledger = Facts.open(folder)) {
      ledger.beginScan(Facts.scan(MONDAY));
      if (!mayBecomeNobody()) {
        return;
      }
      for (Path file : files()) {
        assertThat(asNobody("cat", file.toString())).as(file.toString()).isNotZero();
      }
      assertThat(asNobody("ls", folder.toString())).isNotZero();
      assertThat(asNobody("flock", "-s", folder.resolve("ledger.lock").toString(), "true"))
          .isNotZero();
      assertThat(asNobody("ls", temporary.toString())).isZero();
    }
  }

  private static boolean mayBecomeNobody() throws IOException, InterruptedException {
    return Files.isExecutable(Path.of("/usr/bin/setpriv")) && asNobody("true") == 0;
  }

  private static int asNobody(String... command) throws IOException, InterruptedException {
    List<String> whole =
        new ArrayList<>(
            List.of("/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
    whole.addAll(List.of(command));
    return new ProcessBuilder(whole)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
