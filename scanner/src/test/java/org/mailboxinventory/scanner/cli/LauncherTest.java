package org.mailboxinventory.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell script that starts the program from a source tree, with a made-up Maven and Java. */
class LauncherTest {
  private static final String[] COMMAND = {"detectors", "list"};

  private final Path tree;

  LauncherTest(@TempDir Path tree) {
    this.tree = tree;
  }

  @BeforeEach
  void tree() throws IOException {
    assumeTrue(File.separatorChar == '/', "a shell script");
    Path launcher = tree.resolve("mailbox-inventory");
    Files.copy(Path.of("..", "mailbox-inventory"), launcher);
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    Files.writeString(tree.resolve("pom.xml"), "<project/>");
    for (String folder : new String[] {"config", "scanner/src/main", "scanner/src/assembly"}) {
      Files.createDirectories(tree.resolve(folder));
    }
    Files.writeString(tree.resolve("scanner/pom.xml"), "<project/>");
    script("tools/java", "case \"$*\" in *-version*) echo 'version \"17.0.1\"' >&2 ;; esac");
  }

  /** Writes a program for the folder that comes first in the search path. */
  private void script(String name, String body) throws IOException {
    Path file = tree.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  /** A build: says that it began, waits for {@code condition}, leaves a program. */
  private void maven(String condition) throws IOException {
    script(
        "tools/mvn",
        """
        echo build >>"%1$s/builds"
        n=0
        until %2$s || [ $n -gt 3000 ]; do n=$((n + 1)); done
        mkdir -p "%1$s/scanner/target/program/lib"
        touch "%1$s/scanner/target/program/lib/mailbox-inventory-scanner-1.jar"
        touch "%1$s/scanner/target/program/built"
        """
            .formatted(tree, condition));
  }

  private Process start(String name, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(tree.resolve("mailbox-inventory").toString());
    command.addAll(List.of(arguments.length == 0 ? COMMAND : arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("MAILBOX_INVENTORY_JAVA_OPTIONS", "-Dof=user");
    builder.environment().remove("JAVA_HOME");
    builder
        .environment()
        .put("PATH", tree.resolve("tools") + File.pathSeparator + System.getenv("PATH"));
    return builder
        .redirectErrorStream(true)
        .redirectOutput(tree.resolve(name + ".said").toFile())
        .start();
  }

  private String ended(Process process, String name) throws Exception {
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    String said = Files.readString(tree.resolve(name + ".said"));
    assertThat(process.exitValue()).as(said).isZero();
    return said;
  }

  @Test
  void twoStartsAtOnceBuildOnce() throws Exception {
    maven("grep -q Waiting \"" + tree + "\"/*.said");
    Process first = start("first");
    Process second = start("second");
    String said = ended(first, "first") + ended(second, "second");
    assertThat(said).contains("Building mailbox-inventory", "Waiting for another start");
    assertThat(tree.resolve("builds")).hasContent("build");
    assertThat(tree.resolve("scanner/target/building")).doesNotExist();
  }

  @Test
  void whatIsBuiltIsNotBuiltAgainAndWhatChangedIs() throws Exception {
    maven("true");
    ended(start("first"), "first");
    ended(start("second"), "second");
    assertThat(tree.resolve("builds")).hasContent("build");
    Files.writeString(tree.resolve("config/reasons.yaml"), "changed: true");
    assertThat(tree.resolve("config/reasons.yaml").toFile().setLastModified(4_000_000_000_000L))
        .isTrue();
    ended(start("third"), "third");
    assertThat(Files.readAllLines(tree.resolve("builds"))).hasSize(2);
  }

  @Test
  void theScanOfATenantHasABoundOfMemoryThatTheUserCanRaise() throws Exception {
    maven("true");
    script(
        "tools/java",
        "case \"$*\" in *-version*) echo 'version \"17.0.1\"' >&2 ;; esac; echo \"$@\"");
    assertThat(ended(start("tenant", "scan"), "tenant")).containsPattern("-Xmx\\d+m -Dof=user ");
    assertThat(ended(start("demo", "demo", "--quiet"), "demo")).contains("-Xmx");
    assertThat(ended(start("files", "scan", "--from", "mail"), "files")).doesNotContain("-Xmx");
    assertThat(ended(start("other", "detectors", "list"), "other")).doesNotContain("-Xmx");
  }

  @Test
  void theLockOfABuildThatWasKilledIsTakenAway() throws Exception {
    maven("true");
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Path lock = Files.createDirectories(tree.resolve("scanner/target/building"));
    Files.writeString(lock.resolve("pid"), gone.pid() + "\n");
    ended(start("first"), "first");
    assertThat(tree.resolve("builds")).hasContent("build");
    assertThat(lock).doesNotExist();
  }
}
