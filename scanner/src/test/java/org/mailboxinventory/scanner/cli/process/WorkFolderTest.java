package org.mailboxinventory.scanner.cli.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.ServedBank;
import org.mailboxinventory.scanner.cli.terminal.PseudoTerminal;

final class WorkFolderTest {
  private static final String MARKER = "work folder of mailbox-inventory\n";

  private final Path root;

  WorkFolderTest(@TempDir Path folder) {
    this.root = folder.resolve("work");
  }

  @Test
  void itIsPrivateAndGoneAfterwards() throws IOException {
    Path path;
    try (WorkFolder work = WorkFolder.open(root)) {
      path = work.path();
      Files.writeString(work.folder("parts").resolve("1"), "text");
      if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
            .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root)))
            .isEqualTo("rwx------");
      }
    }
    assertThat(path).doesNotExist();
  }

  @Test
  void whatAKilledRunLeftIsSweptAndWhatIsInUseIsNot() throws IOException {
    Path left = Files.createDirectories(root.resolve("run-left/parts"));
    Files.writeString(left.resolve("1"), "text");
    Files.writeString(root.resolve("run-left/.lock"), MARKER);
    Path foreign = Files.createDirectories(root.resolve("somebody-elses"));
    try (WorkFolder first = WorkFolder.open(root);
        WorkFolder second = WorkFolder.open(root)) {
      assertThat(root.resolve("run-left")).doesNotExist();
      assertThat(foreign).exists();
      assertThat(first.path()).exists().isNotEqualTo(second.path());
    }
  }

  @Test
  void oneThatIsBeingMadeIsNotSweptUnlessThatWasLongAgo() throws IOException {
    Path young = Files.createDirectories(root.resolve("run-young"));
    Files.writeString(young.resolve(".lock"), "");
    Path old = Files.createDirectories(root.resolve("run-old"));
    Files.writeString(old.resolve(".lock"), "");
    Files.setLastModifiedTime(old.resolve(".lock"), FileTime.from(Instant.EPOCH));
    try (WorkFolder work = WorkFolder.open(root)) {
      assertThat(young).exists();
      assertThat(old).doesNotExist();
      assertThat(work.path().resolve(".lock")).isNotEmptyFile();
    }
  }

  @Test
  void aFolderOfAnotherProgramIsNotSweptWhateverItsNameAndLock() throws IOException {
    for (String lock : new String[] {"", "\n", "0123456789abcdef0123456789abcdef0", "pid 1\n"}) {
      Path foreign = Files.createDirectories(root.resolve("run-" + lock.hashCode()));
      Files.writeString(foreign.resolve("precious"), "text");
      Files.writeString(foreign.resolve(".lock"), lock);
      Files.setLastModifiedTime(foreign.resolve(".lock"), FileTime.from(Instant.EPOCH));
      try (WorkFolder work = WorkFolder.open(root)) {
        assertThat(foreign.resolve("precious")).exists();
        assertThat(work.path()).exists();
      }
    }
  }

  /** Locks of the system belong to a process: only another one can tell whether they hold. */
  @Test
  void oneThatIsInUseStaysLockedWhenThisProcessOpensAnother() throws Exception {
    PseudoTerminal.needed();
    try (WorkFolder first = WorkFolder.open(root);
        WorkFolder second = WorkFolder.open(root)) {
      for (WorkFolder work : new WorkFolder[] {first, second}) {
        String lock = work.path().resolve(".lock").toString();
        assertThat(
                new ProcessBuilder(
                        "python3",
                        "-c",
                        "import fcntl,sys; fcntl.lockf(open(sys.argv[1],'r+'),"
                            + " fcntl.LOCK_EX | fcntl.LOCK_NB)",
                        lock)
                    .start()
                    .waitFor())
            .as("another process locks it")
            .isNotZero();
      }
    }
  }

  @Test
  void whatTheVirtualMachineWroteWhenItCrashedIsGoneAfterTheNextStart() throws Exception {
    Path crashes = Files.createDirectories(root.resolveSibling("crashes"));
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Path left = Files.writeString(crashes.resolve("crash-" + gone.pid() + ".log"), "memory");
    Path own = crashes.resolve("crash-" + ProcessHandle.current().pid() + ".log");
    Files.writeString(own, "memory");
    Path other = Files.writeString(crashes.resolve("notes.log"), "text");
    System.setProperty("mailbox-inventory.crashes", crashes.toString());
    try (WorkFolder work = WorkFolder.open(root)) {
      assertThat(work.path()).exists();
      assertThat(left).doesNotExist();
      assertThat(own).exists();
      assertThat(other).exists();
    } finally {
      System.clearProperty("mailbox-inventory.crashes");
    }
  }

  @Test
  void aLinkToAFolderOfOursElsewhereIsNotFollowed() throws IOException {
    Path elsewhere = Files.createDirectories(root.resolveSibling("elsewhere"));
    Files.writeString(elsewhere.resolve(".lock"), MARKER);
    Files.createDirectories(root);
    Files.createSymbolicLink(root.resolve("run-link"), elsewhere);
    try (WorkFolder work = WorkFolder.open(root)) {
      assertThat(work.path()).exists();
      assertThat(elsewhere.resolve(".lock")).exists();
      assertThat(root.resolve("run-link")).exists();
    }
  }

  @Test
  void whatAnotherUserMadeIsNotSwept() throws IOException {
    Path left = Files.createDirectories(root.resolve("run-left"));
    Files.writeString(left.resolve(".lock"), MARKER);
    try {
      Files.setOwner(
          left,
          root.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
    } catch (IOException e) {
      assumeTrue(false, "needs a user who may give folders away");
    }
    try (WorkFolder work = WorkFolder.open(root)) {
      assertThat(left).exists();
      assertThat(work.path()).exists();
    }
  }

  @Test
  void allOfThisProcessAreGoneWhenItEndsAtOnce() throws IOException {
    try (WorkFolder work = WorkFolder.open(root)) {
      Files.writeString(work.folder("parts").resolve("1"), "text");
      WorkFolder.removeAll();
      assertThat(work.path()).doesNotExist();
    }
  }

  @Test
  void theKindOfTroubleIsSaidAndNothingElse() {
    assertThat(WorkFolder.kind(new IOException("No space left on device")))
        .isEqualTo(" (no space left on device)");
    assertThat(WorkFolder.kind(new AccessDeniedException("/secret")))
        .isEqualTo(" (permission denied)");
    assertThat(WorkFolder.kind(new IOException("value 4111"))).isEmpty();
  }

  @Test
  void aPlaceThatCannotBeWrittenIsSaidWithItsRemedy() throws IOException {
    Files.writeString(root, "a file");
    assertThatThrownBy(() -> WorkFolder.open(root))
        .isInstanceOf(Failure.class)
        .hasMessageContaining(root.toString())
        .hasMessageContaining("work.dir");
  }

  @Test
  void aKeyIsMadeForItsOwnerAloneAndReadAgain() throws IOException {
    Path ledger = root.resolve("ledger");
    byte[] made = FingerprintKey.kept(null, ledger);
    Path file = Path.of(ledger + ".key");
    assertThat(made).hasSizeGreaterThanOrEqualTo(32);
    assertThat(FingerprintKey.kept(null, ledger)).isEqualTo(made);
    assertThat(FingerprintKey.kept(file, root.resolve("another"))).isEqualTo(made);
    if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void aShortOrMissingKeyIsRefused() throws IOException {
    Files.createDirectories(root);
    Path shortOne = ServedBank.ownerOnly(root.resolve("short"), "0123456789".getBytes(UTF_8));
    assertThatThrownBy(() -> FingerprintKey.kept(shortOne, root))
        .hasMessageContaining("too short")
        .hasMessageNotContaining("0123456789");
    assertThatThrownBy(() -> FingerprintKey.kept(root.resolve("none"), root))
        .hasMessageContaining("ledger.fingerprintKey");
  }

  @Test
  void aKeyThatOthersMayReadIsRefusedWithTheCommandThatHelps() throws IOException {
    FingerprintKey.kept(null, root.resolve("ledger"));
    Path file = root.resolve("ledger.key");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertThatThrownBy(() -> FingerprintKey.kept(null, root.resolve("ledger")))
        .hasMessageContaining("run chmod 600 '" + file + "'");
  }

  @Test
  void aFaultIsKeptWithoutItsMessages() {
    Exception fault = new IllegalStateException("secret", new IOException("also secret"));
    assertThat(CrashReport.trace(fault))
        .contains("java.lang.IllegalStateException", "caused by java.io.IOException", "\tat ")
        .doesNotContain("secret");
  }
}
