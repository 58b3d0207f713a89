package org.mailboxinventory.scanner.cli.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script that starts the program on Windows, run by the cmd.exe of Wine from an unpacked
 * release, with a program that stands in for java.exe. What Wine cannot show is in
 * .docs/windows-test-plan.md.
 */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WindowsLauncherTest {
  private final Path folder;
  private final Path log;
  private final Path release;
  private final Path jdk;
  private int runs;

  WindowsLauncherTest(@TempDir Path folder) {
    this.folder = folder;
    this.log = folder.resolve("log");
    this.release = folder.resolve("a release (x64) & more!");
    this.jdk = folder.resolve("a jdk");
  }

  @BeforeAll
  void prepareWine() throws Exception {
    assumeTrue(there("wine"), "needs Wine");
    assumeTrue(there("x86_64-w64-mingw32-gcc"), "needs Wine and MinGW");
    assumeTrue(there("script"), "needs Wine and the program 'script'");
    Path source = folder.resolve("java.c");
    try (InputStream in =
        Objects.requireNonNull(WindowsLauncherTest.class.getResourceAsStream("windows/java.c"))) {
      Files.copy(in, source);
    }
    Path bin = Files.createDirectories(jdk.resolve("bin"));
    run(
        "x86_64-w64-mingw32-gcc",
        "-O1",
        "-s",
        "-o",
        bin.resolve("java.exe").toString(),
        source.toString());
    run("wine", "cmd", "/c", "ver");
  }

  @BeforeEach
  void unpackRelease() throws IOException {
    Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"17.0.9\"\n");
    Files.createDirectories(release.resolve("lib"));
    Files.copy(
        Path.of("..", "mailbox-inventory.cmd"),
        release.resolve("mailbox-inventory.cmd"),
        StandardCopyOption.REPLACE_EXISTING);
    Path jar = release.resolve("lib/mailbox-inventory-scanner-1.jar");
    Files.writeString(jar, "");
    Path cache = release.resolve("cache");
    if (Files.isDirectory(cache)) {
      try (Stream<Path> files = Files.list(cache)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
    Files.deleteIfExists(cache);
    Files.deleteIfExists(log);
  }

  @AfterAll
  void endWine() throws Exception {
    if (there("wineserver")) {
      run("wineserver", "-k");
    }
  }

  @Test
  void aScanGetsItsWordsItsMemoryAndItsExitCode() throws Exception {
    assertThat(start("", "scan --set \"a=b c\" x!y")).contains("code 3");
    assertThat(lastStart())
        .contains("argument -jar", "argument scan", "argument --set", "argument a=b c")
        .contains("argument x!y", "argument -XX:+UseParallelGC", "argument -Dfile.encoding=UTF-8")
        .contains("argument -XX:-CreateCoredumpOnCrash")
        .contains("argument -XX:Tier4BackEdgeThreshold=160000", "argument -XX:FreqInlineSize=60")
        .anyMatch(line -> line.startsWith("argument -XX:ErrorFile="))
        .anyMatch(line -> line.endsWith("\\mailbox-inventory"))
        .anyMatch(line -> line.matches("argument -Xmx\\d+m"));
    assertThat(start("", "scan --from mail")).contains("code 3");
    assertThat(lastStart()).noneMatch(line -> line.startsWith("argument -Xmx"));
    assertThat(start("", "report --quiet")).contains("code 3");
    assertThat(lastStart()).contains("argument -XX:FreqInlineSize=60");
  }

  @Test
  void aQuotedJavaHomeWithABackslashIsFound() throws Exception {
    assertThat(start("set JAVA_HOME=\"" + windows(jdk) + "\\\"", "detectors list"))
        .contains("code 3");
    assertThat(lastStart()).contains("argument detectors", "argument list");
  }

  @Test
  void theCodePageIsUtf8WithinAndAsBeforeAfterwards() throws Exception {
    assertThat(start("chcp 850 >nul", "detectors list")).containsPattern("page: 850");
    assertThat(lastStart()).contains("code page 65001");
  }

  @Test
  void nothingThatWasSetIsSeenByJavaOrStaysWithTheCaller() throws Exception {
    assertThat(start("", "detectors list")).contains("home=[] program=[] jar=[] java=[] mark=[]");
    assertThat(lastStart()).noneMatch(line -> line.startsWith("variable"));
  }

  @Test
  void theSecondStartHasAnArchiveOfClasses() throws Exception {
    start("", "detectors list");
    start("", "detectors list");
    assertThat(Files.readAllLines(log).stream().filter(line -> line.startsWith("start")))
        .as("version, archive, program, and the program alone")
        .hasSize(4);
    assertThat(lastStart()).anyMatch(line -> line.contains("-XX:SharedArchiveFile="));
    try (Stream<Path> files = Files.list(release.resolve("cache"))) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .singleElement()
          .asString()
          .matches("classes-.*\\.jsa");
    }
  }

  @Test
  void aCacheThatCannotBeWrittenDoesNotMatter() throws Exception {
    Files.writeString(release.resolve("cache"), "a file in its place");
    assertThat(start("", "detectors list")).contains("code 3").doesNotContain("cache");
    assertThat(lastStart())
        .contains("argument detectors")
        .noneMatch(line -> line.contains("SharedArchiveFile"));
  }

  @Test
  void aReleaseStartsWithoutPowerShell() throws Exception {
    Path tools = Files.createDirectories(folder.resolve("tools"));
    Files.copy(
        jdk.resolve("bin/java.exe"),
        tools.resolve("powershell.exe"),
        StandardCopyOption.REPLACE_EXISTING);
    assertThat(start("set PATH=" + windows(tools) + ";%PATH%", "detectors list"))
        .contains("code 3");
    assertThat(Files.readString(log)).doesNotContainIgnoringCase("powershell");
  }

  @Test
  void aJavaThatIsTooOldOrMissingIsSaidWithTheRemedy() throws Exception {
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"1.8.0_392\"\n");
    assertThat(start("", "detectors list")).contains("too old. Install a Java 17", "code 2");
    assertThat(start("set JAVA_HOME=C:\\nowhere", "detectors list"))
        .contains("JAVA_HOME has no bin\\java.exe", "code 2");
    Files.deleteIfExists(release.resolve("lib/mailbox-inventory-scanner-1.jar"));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25\"\n");
    assertThat(start("", "detectors list")).contains("Unpack the release again", "code 2");
    assertThat(log).doesNotExist();
  }

  /** Starts it from a script in a window, and says what the window showed. */
  private String start(String before, String words) throws Exception {
    Path caller = folder.resolve("caller" + runs++ + ".cmd");
    Files.writeString(
        caller,
        String.join(
            "\r\n",
            "@echo off",
            before,
            "call \"" + windows(release) + "\\mailbox-inventory.cmd\" " + words,
            "echo code %ERRORLEVEL%",
            "chcp",
            "echo home=[%home%] program=[%program%] jar=[%jar%] java=[%java%] mark=[%mark%]",
            ""));
    return run("script", "-qec", "wine cmd /c '" + windows(caller) + "'", "/dev/null");
  }

  private List<String> lastStart() throws IOException {
    List<String> lines = Files.readAllLines(log);
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("start")) {
        from = i;
      }
    }
    return lines.subList(from, lines.size());
  }

  private String run(String... command) throws Exception {
    Path said = folder.resolve("said" + runs++);
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)));
    builder
        .environment()
        .putAll(
            Map.of(
                "WINEPREFIX", folder.resolve("wine").toString(),
                "WINEDEBUG", "-all",
                "DISPLAY", "",
                "XDG_RUNTIME_DIR", folder.toString(),
                "JAVA_HOME", windows(jdk),
                "STANDIN_LOG", windows(log),
                "STANDIN_CODE", "3"));
    Process process =
        builder
            .redirectErrorStream(true)
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(said.toFile())
            .start();
    boolean ended = process.waitFor(5, TimeUnit.MINUTES);
    process.destroyForcibly();
    String text = new String(Files.readAllBytes(said), UTF_8);
    assertThat(ended).as(text).isTrue();
    return text;
  }

  private static String windows(Path path) {
    return "Z:" + path.toString().replace('/', '\\');
  }

  private static boolean there(String program) {
    for (String entry :
        Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator, -1)) {
      if (Files.isExecutable(Path.of(entry, program))) {
        return true;
      }
    }
    return false;
  }
}
