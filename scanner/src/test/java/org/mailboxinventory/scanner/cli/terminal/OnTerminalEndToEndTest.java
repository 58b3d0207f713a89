package org.mailboxinventory.scanner.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.cli.InventoryFile;
import org.mailboxinventory.scanner.cli.ProgramProcess;
import org.mailboxinventory.scanner.sample.SampleServer;
import org.mailboxinventory.scanner.sample.tenant.SampleTenant;

/** Commands on a terminal, with the bar: what is shown, and what happens when they are ended. */
@Tag("long")
class OnTerminalEndToEndTest {
  private static final String KEY = "^C";
  private static final String STOPPING = "warning: stopping: what is known is written";
  private static final String STARTED = "listing mailboxes";
  private static final Pattern PERCENT = Pattern.compile("^ *(\\d+) %");

  private static SampleServer large;

  private final Path folder;

  OnTerminalEndToEndTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void aTerminal() throws InterruptedException {
    PseudoTerminal.needed();
  }

  private ProgramProcess program(int columns) throws IOException {
    return new ProgramProcess(
        folder.resolve("program"),
        "-Dmailbox-inventory.terminal=true",
        "-Dmailbox-inventory.columns=" + columns,
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1");
  }

  private PseudoTerminal.Shown run(int columns, List<String> arguments, String... steps)
      throws IOException, InterruptedException {
    PseudoTerminal terminal = new PseudoTerminal(folder.resolve("terminal"), columns);
    PseudoTerminal.Shown shown = terminal.run(program(columns).builder(arguments), steps);
    assertThat(shown.missed()).as(shown.screen()).isEmpty();
    return shown;
  }

  /** Of more than is read before it is interrupted. */
  @BeforeAll
  static void largeTenant() throws IOException {
    large = SampleServer.start(SampleTenant.sized(6, 1_500, 2_000, true));
  }

  @AfterAll
  static void noTenant() {
    large.close();
  }

  private List<String> scan(SampleServer server) {
    List<String> arguments = new ArrayList<>(List.of("scan", "--out", out().toString()));
    for (String setting :
        List.of(
            "tenant.id=sample",
            "tenant.graphEndpoint=" + server.endpoint(),
            "tenant.credential.kind=static-token",
            "tenant.credential.token='${env:MAILBOX_TOKEN}'",
            "privacy.purpose=trial",
            "ledger.path='" + folder.resolve("ledger") + "'")) {
      arguments.addAll(List.of("--set", setting));
    }
    return arguments;
  }

  private Path out() {
    return folder.resolve("out");
  }

  private static boolean named(Path path, String pattern) {
    return String.valueOf(path.getFileName()).matches(pattern);
  }

  private void nothingTemporaryStays() throws IOException {
    try (Stream<Path> runs = Files.walk(folder.resolve("program/tmp"), 2);
        Stream<Path> beside = Files.list(folder)) {
      assertThat(runs.filter(path -> named(path, "run-.*"))).isEmpty();
      assertThat(beside.filter(path -> named(path, "\\.half.*"))).isEmpty();
    }
  }

  /** Seven moments of a scan, by what the screen shows then. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0 of \\d mailboxes",
        " 0 % .* items",
        "\\b([1-9]|\\d\\d+) of (about )?9,000 items",
        "\\b([5-9]\\d|\\d{3,}) of (about )?9,000 items",
        "\\b([4-9]\\d\\d|\\d,\\d+) of (about )?9,000 items",
        " [1-9] % .* items",
        "\\d+ (s|min) left"
      })
  void aScanThatIsInterruptedWritesWhatIsKnownAndLeavesNothing(String moment) throws Exception {
    PseudoTerminal.Shown shown = run(80, scan(large), moment, KEY);
    assertThat(shown.code()).as(shown.screen()).isEqualTo(3);
    assertThat(shown.seconds()).isLessThan(30);
    assertThat(shown.screen()).containsOnlyOnce(STOPPING).contains("report: ");
    InventoryFile inventory = InventoryFile.in(out());
    inventory.addsUp();
    assertThat(inventory.coverage().path("unreadReasons").has("crashed"))
        .as("what read attachments was not interrupted")
        .isFalse();
    assertThat(out().resolve("report.html")).isNotEmptyFile();
    nothingTemporaryStays();
  }

  @Test
  void aScanThatIsInterruptedWhileListingSaysThatNothingIsWritten() throws Exception {
    PseudoTerminal.Shown shown = run(80, scan(large), STARTED, KEY);
    assertThat(shown.code()).as(shown.screen()).isEqualTo(3);
    nothingTemporaryStays();
  }

  @Test
  void aSecondKeyEndsItAtOnceAndLeavesNothing() throws Exception {
    PseudoTerminal.Shown shown =
        run(80, scan(large), "\\b\\d{2,} of .* items", KEY, "stopping", KEY);
    assertThat(shown.code()).as(shown.screen()).isEqualTo(3);
    assertThat(shown.screen()).contains("warning: ended at once");
    nothingTemporaryStays();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CLOSE", "TERM"})
  void aScanWhoseWindowIsClosedOrThatIsTerminatedWritesWhatIsKnown(String how) throws Exception {
    PseudoTerminal.Shown shown = run(80, scan(large), "\\b\\d{2,} of .* items", how);
    assertThat(shown.code()).as(shown.screen()).isEqualTo(3);
    assertThat(shown.seconds()).isLessThan(30);
    InventoryFile.in(out()).addsUp();
    nothingTemporaryStays();
  }

  @Test
  void aDemoThatIsInterruptedEndsWithThree() throws Exception {
    PseudoTerminal.Shown shown =
        run(
            80,
            List.of("demo", "--mailboxes", "6", "--items", "1500", "--out", out().toString()),
            "\\d of .* items",
            KEY);
    assertThat(shown.code()).as(shown.screen()).isEqualTo(3);
    assertThat(out().resolve("inventory.json")).isNotEmptyFile();
    nothingTemporaryStays();
  }

  @ParameterizedTest
  @ValueSource(strings = {KEY, "CLOSE", "TERM"})
  void aTenantThatIsServedIsShutDownInOrder(String how) throws Exception {
    List<String> demo = List.of("demo", "--mailboxes", "2", "--items", "1", "--serve", "--out");
    PseudoTerminal.Shown shown =
        run(
            80,
            Stream.concat(demo.stream(), Stream.of(out().toString())).toList(),
            "scan --set",
            how);
    assertThat(shown.code()).as(shown.screen()).isZero();
    nothingTemporaryStays();
  }

  /** Commands that write no inventory: they end at once, with 3, and leave nothing. */
  @ParameterizedTest
  @ValueSource(strings = {KEY, "CLOSE", "TERM"})
  void whatWritesNoInventoryEndsAtOnce(String how) throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    // A file without end: reading it waits until it is interrupted.
    List<String> classify =
        List.of("classify", folder.resolve("a.txt").toString(), pipe.toString());
    Files.writeString(folder.resolve("a.txt"), "PAN: ABCPE1234F");
    PseudoTerminal.Shown shown = run(80, classify, "a.txt: 1 finding", how);
    assertThat(shown.code()).as(shown.screen()).isEqualTo(3);
    assertThat(shown.seconds()).isLessThan(10);
    nothingTemporaryStays();
  }

  @Test
  void progressOnlyGrowsAndIsWholeAtTheEndAlone() throws Exception {
    try (SampleServer server = SampleServer.start(SampleTenant.sized(3, 60, 2_000, true))) {
      PseudoTerminal.Shown shown = run(40, scan(server));
      assertThat(shown.code()).as(shown.screen()).isZero();
      List<Integer> parts = new ArrayList<>();
      for (String line : shown.lines()) {
        Matcher percent = PERCENT.matcher(line);
        if (percent.find()) {
          assertThat(line.length()).as(line).isLessThan(40);
          parts.add(Integer.parseInt(percent.group(1)));
        }
      }
      assertThat(parts).isNotEmpty().isSorted().endsWith(100);
      assertThat(parts.subList(0, parts.size() - 1)).doesNotContain(100);
      assertThat(shown.lines()).anyMatch(line -> line.startsWith(STARTED));
      assertThat(shown.screen()).as("no colour").doesNotContainPattern("\u001b\\[[0-9;]*m");
    }
  }

  @Test
  void aWindowThatBecomesNarrowerGetsShorterLines() throws Exception {
    PseudoTerminal.Shown shown =
        run(
            100,
            scan(large),
            " items",
            "30",
            // A line of at most 29 characters: the bar knows of the new width.
            "\r\u001b\\[K[^\r\n]{1,29}\r.*\r\u001b\\[K[^\r\n]{1,29}\r",
            KEY);
    assertThat(shown.code()).as(shown.screen()).isEqualTo(3);
  }

  @Test
  void quietShowsNoBar() throws Exception {
    try (SampleServer server = SampleServer.start(SampleTenant.sized(2, 1, 2_000, false))) {
      List<String> arguments = scan(server);
      arguments.add("--quiet");
      assertThat(run(80, arguments).screen()).isEmpty();
    }
  }
}
