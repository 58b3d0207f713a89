package org.mailboxinventory.scanner.cli.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.cli.ProgramRun;

/** What another hand did to the file of an event is found, and a broken one is named. */
final class TamperedEventEndToEndTest {
  private final EventFolder events;
  private final Path file;

  TamperedEventEndToEndTest(@TempDir Path folder) throws IOException {
    this.events = new EventFolder(folder);
    this.file = events.resolve("ledger/events/order-17.json");
    events.mail("asha", "1", "Mon, 2 Mar 2026 10:00:00 +0000", "PAN: BNZPK4321L");
    events.scan();
    events.open("order-17", EventFolder.ORDER);
  }

  private ProgramRun verify() {
    return events.run("verify", events.resolve("ledger").toString());
  }

  @Test
  void aFileThatIsChangedAddedOrMissingIsFound() throws IOException {
    assertThat(verify().code()).isZero();
    String text = Files.readString(file);
    Files.writeString(file, text.replace("2026-11-20T09:00:00Z", "2026-11-21T09:00:00Z"));
    assertThat(verify().out()).contains("events/order-17.json was changed");
    Files.writeString(file, text);
    Path copy = Files.writeString(file.resolveSibling("order-18.json"), text);
    assertThat(verify().out()).contains("events/order-18.json was added");
    Files.delete(copy);
    assertThat(events.run("event", "close", "order-17").code()).isZero();
    assertThat(verify().code()).isZero();
    Files.writeString(file, text);
    assertThat(verify().out()).contains("events/order-17.json was changed");
    Files.delete(file);
    ProgramRun missing = verify();
    assertThat(missing.code()).isEqualTo(3);
    assertThat(missing.out()).contains("events/order-17.json is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"openedAt\": \"yesterday\"}", "{\"openedAt\": 7}"})
  void aBrokenFileIsNamedWithItsRemedy(String text) throws IOException {
    Files.writeString(file, text);
    for (ProgramRun run :
        List.of(
            events.run("event", "list"),
            events.run("event", "show", "order-17"),
            events.run("report", "--out", events.resolve("again").toString()))) {
      assertThat(run.code()).as(run.err()).isEqualTo(2);
      assertThat(run.err()).contains("order-17.json was changed", "open the event again");
    }
    assertThat(verify().out()).contains("events/order-17.json was changed");
  }

  /** A copy under another name closes no event, and a path for an id writes nothing elsewhere. */
  @ParameterizedTest
  @ValueSource(strings = {"order-17", "../../x", "/tmp/x"})
  void aFileWhoseIdIsNotItsNameIsBroken(String id) throws IOException {
    String text = Files.readString(file);
    Files.writeString(
        file.resolveSibling("order-18.json"),
        text.replace("\"id\" : \"order-17\"", "\"id\" : \"" + id + "\""));

    ProgramRun closed = events.run("event", "close", "order-18");

    assertThat(closed.code()).isEqualTo(2);
    assertThat(closed.err()).contains("order-18.json was changed by another hand");
    assertThat(Files.readString(file)).isEqualTo(text);
    assertThat(events.resolve("x.json")).doesNotExist();
  }

  @Test
  void whatAFileSaysIsShownWithoutTheTerminalsCommands() throws IOException {
    String text = Files.readString(file);
    Files.writeString(file, text.replace("\"state\" : \"open\"", "\"state\" : \"open\\u001b[2J\""));
    for (String command : List.of("list", "show")) {
      String[] words =
          command.equals("show")
              ? new String[] {"event", command, "order-17"}
              : new String[] {"event", command};
      ProgramRun shown = events.run(words);
      assertThat(shown.code()).isZero();
      assertThat(shown.out()).contains("open").doesNotContain("\u001b");
    }
  }
}
