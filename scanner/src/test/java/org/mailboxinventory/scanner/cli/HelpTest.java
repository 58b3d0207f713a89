package org.mailboxinventory.scanner.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help is public surface: each command's is compared with the text kept for it. */
final class HelpTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "demo",
        "scan",
        "report",
        "diff",
        "serve",
        "push",
        "check",
        "mailboxes",
        "classify",
        "detectors",
        "detectors list",
        "detectors check",
        "detectors show",
        "law",
        "law list",
        "law show",
        "law check",
        "law diff",
        "match",
        "verify",
        "ledger",
        "ledger info",
        "ledger forget",
        "ledger retain",
        "ledger rotate-key",
        "event",
        "event open",
        "event list",
        "event show",
        "event close",
        "settings",
        "settings show",
        "settings init",
        "settings check"
      })
  void helpIsAsKeptAndHasAnExample(String command) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
    arguments.removeIf(String::isEmpty);
    arguments.add("--help");
    ProgramRun run = ProgramRun.of(arguments);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().replace("\r\n", "\n")).isEqualTo(kept(command));
    assertThat(run.out()).contains("Example");
  }

  private static String kept(String command) throws IOException {
    String name =
        "help/" + (command.isEmpty() ? "mailbox-inventory" : command.replace(' ', '-')) + ".txt";
    try (InputStream stream =
        Objects.requireNonNull(HelpTest.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), UTF_8);
    }
  }
}
