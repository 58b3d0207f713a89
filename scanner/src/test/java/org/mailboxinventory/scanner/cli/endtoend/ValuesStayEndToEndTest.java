package org.mailboxinventory.scanner.cli.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.PlantedSearch;
import org.mailboxinventory.scanner.cli.Program;
import org.mailboxinventory.scanner.cli.ProgramProcess;
import org.mailboxinventory.scanner.cli.SavedMail;
import org.mailboxinventory.scanner.cli.ServedBank;

/**
 * No value that stands in mail, in subjects and names of files and folders too, gets into anything
 * that the program writes; and nobody but the mail service is spoken to.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValuesStayEndToEndTest {
  /** All that is written, by the program and of it: this is searched. */
  private Path written;

  private Path recording;
  private ServedBank bank;
  private ProgramProcess program;
  private PlantedSearch search;

  @BeforeAll
  void scan(@TempDir Path temporary) throws Exception {
    written = temporary.resolve("written");
    recording = temporary.resolve("network.jfr");
    bank = ServedBank.in(written.resolve("bank"));
    search = PlantedSearch.of(bank.tenant());
    Path network =
        Files.writeString(
            temporary.resolve("network.jfc"),
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <configuration version="2.0">
              <event name="jdk.SocketRead"><setting name="enabled">true</setting><setting name="threshold">0 ms</setting></event>
              <event name="jdk.SocketWrite"><setting name="enabled">true</setting><setting name="threshold">0 ms</setting></event>
            </configuration>
            """);
    Path hosts = Files.writeString(temporary.resolve("hosts"), "127.0.0.1 localhost\n");
    program =
        new ProgramProcess(
            written.resolve("program"),
            "-Djdk.net.hosts.file=" + hosts,
            "-XX:StartFlightRecording=filename=" + recording + ",settings=" + network,
            "-Xlog:jfr*=off");
    Ended ended =
        program.run(bank.scan(written.resolve("ledger"), written.resolve("out"), "--verbose"));
    assertThat(ended.code()).as(ended.err()).isEqualTo(3);
  }

  @AfterAll
  void stop() {
    bank.close();
  }

  @Test
  void noPlantedValueStandsInWhatAScanWrites() throws IOException {
    assertThat(search.values()).isGreaterThan(20_000);
    assertThat(search.search(written)).isEmpty();
    assertThat(files("ledger")).contains("ledger.db");
    assertThat(files("out")).contains("inventory.json", "report.html");
  }

  @Test
  void theTemporaryFolderIsEmptyAfterwards() throws IOException {
    try (Stream<Path> left = Files.walk(program.temporary())) {
      assertThat(left.filter(Files::isRegularFile)).isEmpty();
    }
  }

  @Test
  void nobodyButTheMailServiceIsSpokenTo() throws IOException {
    List<String> partners = new ArrayList<>();
    for (RecordedEvent event : RecordingFile.readAllEvents(recording)) {
      if (event.getEventType().getName().startsWith("jdk.Socket")) {
        partners.add(event.getString("address") + " " + event.getInt("port"));
      }
    }
    assertThat(partners)
        .isNotEmpty()
        .containsOnly("127.0.0.1 " + bank.server().endpoint().getPort());
  }

  @Test
  void noPlantedValueStandsInWhatTheOtherCommandsWrite() throws Exception {
    Path said = Files.createDirectories(written.resolve("said"));
    List<String> mailboxes = List.of("mailboxes", "--settings", bank.settings().toString());
    List<String> json = new ArrayList<>(mailboxes);
    json.add("--json");
    keep(
        said,
        "report",
        bank.command("report", written.resolve("ledger"), written.resolve("again")));
    keep(said, "mailboxes", mailboxes);
    keep(said, "mailboxes-json", json);
    assertThat(search.search(written)).isEmpty();
  }

  @Test
  void noPlantedValueStandsInWhatIsSaidAndKeptOfMailFiles(@TempDir Path outside) throws Exception {
    Path mail = new SavedMail(bank.server()).save(outside.resolve("mail"), 12);
    Path said = Files.createDirectories(written.resolve("said"));
    List<String> files = messages(mail);
    keep(said, "classify", with(files, "classify"));
    keep(said, "classify-jsonl", with(files, "classify", "--jsonl"));
    keep(
        said,
        "files",
        with(
            List.of(),
            "scan",
            "--verbose",
            "--from",
            mail.toString(),
            "--out",
            written.resolve("files-out").toString(),
            "--set",
            "ledger.path='" + written.resolve("files-ledger") + "'"));
    assertThat(search.search(written)).isEmpty();
    assertThat(Files.readString(said.resolve("classify-jsonl.out"))).contains("\"in.pan\"");

    Ended revealed = Program.run(with(files.subList(0, 5), "classify", "--jsonl", "--reveal"));
    assertThat(
            search.search(
                "revealed", revealed.out().getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .isNotEmpty();
  }

  /** EML files alone: the name of an mbox holds a value, and a name that was given is repeated. */
  private static List<String> messages(Path mail) throws IOException {
    try (Stream<Path> files = Files.walk(mail)) {
      return files
          .filter(file -> file.toString().endsWith(".eml"))
          .sorted()
          .map(Path::toString)
          .toList();
    }
  }

  private static List<String> with(List<String> files, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(files);
    return all;
  }

  private static void keep(Path folder, String name, List<String> arguments) throws IOException {
    Ended ended = Program.run(arguments);
    assertThat(ended.code()).as(ended.err()).isIn(0, 3);
    Files.writeString(folder.resolve(name + ".out"), ended.out());
    Files.writeString(folder.resolve(name + ".err"), ended.err());
  }

  private List<String> files(String name) {
    try (Stream<Path> files = Files.list(written.resolve(name))) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
