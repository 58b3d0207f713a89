package org.mailboxinventory.scanner.cli.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.cli.terminal.PseudoTerminal;

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

  /** A Java that says how it was started: its arguments, its locale and its limit of core files. */
  private void tellingJava() throws IOException {
    script(
        "tools/java",
        "case \"$*\" in *-version*) echo 'version \"17.0.1\"' >&2 ;; esac;"
            + " echo \"$@\"; echo \"names: $(locale charmap)\"; echo \"core: $(ulimit -c)\"");
  }

  private Process start(String name, String... arguments) throws IOException {
    return start(Map.of(), name, arguments);
  }

  private Process start(Map<String, String> locale, String name, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(tree.resolve("mailbox-inventory").toString());
    command.addAll(List.of(arguments.length == 0 ? COMMAND : arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("MAILBOX_INVENTORY_JAVA_OPTIONS", "-Dof=user");
    builder.environment().remove("JAVA_HOME");
    if (!locale.isEmpty()) {
      builder.environment().keySet().removeIf(key -> key.equals("LANG") || key.startsWith("LC_"));
      locale.forEach((key, value) -> builder.environment().put(key, value));
    }
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
    assertThat(ended(start("tenant", "scan"), "tenant"))
        .containsPattern("-XX:Tier4BackEdgeThreshold=160000 -XX:FreqInlineSize=60 ")
        .containsPattern("-XX:FreqInlineSize=60 .*-Xmx\\d+m -XX:MaxNewSize=\\d+m -Dof=user ");
    assertThat(ended(start("demo", "demo", "--quiet"), "demo")).contains("-Xmx");
    assertThat(ended(start("report", "report", "--quiet"), "report"))
        .containsPattern("-XX:FreqInlineSize=60 .*-Dof=user ")
        .doesNotContain("-Xmx");
    assertThat(ended(start("files", "scan", "--from", "mail"), "files")).doesNotContain("-Xmx");
    assertThat(ended(start("other", "detectors", "list"), "other")).doesNotContain("-Xmx");
    // What the user says comes later, and so wins.
    assertThat(ended(start("lines", "classify", "--jsonl", "-"), "lines"))
        .contains("-XX:TieredStopAtLevel=1 -Dof=user ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LC_ALL=C",
        "LC_ALL=POSIX",
        "LC_ALL=en_US.ISO-8859-1",
        "LC_ALL=xx_YY.UTF-8",
        "LANG=C",
        "TZ=UTC"
      })
  void namesOfFilesAreUtf8UnderEveryLocale(String locale) throws Exception {
    maven("true");
    tellingJava();
    String[] variable = locale.split("=", 2);
    Process process = start(Map.of(variable[0], variable[1]), "said", "detectors", "list");
    assertThat(ended(process, "said"))
        .contains("names: UTF-8")
        .contains("-Dmailbox-inventory.charset=");
  }

  @Test
  void aLocaleOfUtf8StaysAsItIs() throws Exception {
    maven("true");
    tellingJava();
    Process process = start(Map.of("LC_ALL", "C.UTF-8"), "said", "detectors", "list");
    assertThat(ended(process, "said"))
        .contains("names: UTF-8")
        .doesNotContain("-Dmailbox-inventory.charset=");
  }

  @Test
  void aCrashLeavesNoCoreAndItsReportLiesWhereTheNextStartRemovesIt() throws Exception {
    maven("true");
    tellingJava();
    assertThat(ended(start("said"), "said"))
        .contains("core: 0", "-XX:-CreateCoredumpOnCrash")
        .containsPattern(
            "-XX:ErrorFile=(/tmp/mailbox-inventory-\\S+)/crash-%p.log"
                + " -Dmailbox-inventory.crashes=\\1 ");
  }

  /** Output and messages both go there, as where somebody types a command. */
  @ParameterizedTest
  @ValueSource(strings = {"xterm", "dumb"})
  void howWideTheWindowIsIsTold(String terminal) throws Exception {
    PseudoTerminal.needed();
    maven("true");
    ended(start("built"), "built");
    tellingJava();
    ProcessBuilder program = new ProcessBuilder(tree.resolve("mailbox-inventory").toString(), "x");
    program.environment().put("TERM", terminal);
    program.environment().remove("JAVA_HOME");
    program
        .environment()
        .put("PATH", tree.resolve("tools") + File.pathSeparator + System.getenv("PATH"));
    PseudoTerminal.Shown shown = new PseudoTerminal(tree.resolve("window"), 40).run(program);
    assertThat(shown.screen())
        .contains("-Dmailbox-inventory.columns=40 ")
        .doesNotContain("-Dmailbox-inventory.columns= ");
  }

  @Test
  void whereNobodyWatchesNoTerminalIsTold() throws Exception {
    maven("true");
    tellingJava();
    assertThat(ended(start("said"), "said"))
        .doesNotContain("erminal=true")
        .doesNotContain("columns");
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

  /** 1 would say that a mailbox is exposed. */
  @Test
  void optionsThatJavaRefusesAreAMistakeOfWhoCalls() throws Exception {
    maven("true");
    script(
        "tools/java",
        "case \"$*\" in *-Xmx8x*) echo 'Invalid maximum heap size' >&2; exit 1 ;;"
            + " *-version*) echo 'version \"17.0.1\"' >&2 ;; esac");
    Process process = start("ended", "detectors", "list");
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    process = start(Map.of("MAILBOX_INVENTORY_JAVA_OPTIONS", "-Xmx8x"), "refused");
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    String said = Files.readString(tree.resolve("refused.said"));
    assertThat(process.exitValue()).as(said).isEqualTo(2);
    assertThat(said)
        .contains("Invalid maximum heap size")
        .contains("Correct MAILBOX_INVENTORY_JAVA_OPTIONS");
  }
}
