package org.mailboxinventory.scanner.cli.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.trust.Manifest;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.Program;

/** What is refused before anything is sent, and said without a secret. */
final class ReceiverTest {
  private final Path folder;

  ReceiverTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    Files.writeString(folder.resolve("splunk.ndjson"), "{}\n");
    Manifest.write(folder);
  }

  private Ended push(String url, String token, String... more) {
    List<String> words = new ArrayList<>(List.of("push", "splunk", folder.toString()));
    words.addAll(List.of("--url", url, "--token-from", "TOKEN"));
    words.addAll(List.of(more));
    return Program.run(words, Map.of("TOKEN", token));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://importer:geheim7@splunk.bank.example/",
        "https://importer:geheim7@ splunk",
        "https://importer:geheim7%@splunk.bank.example/",
        "geheim7",
        "ftp://geheim7.example/"
      })
  void aWrongAddressIsRefusedAndNotRepeated(String url) {
    Ended ended = push(url, "secret-token", "--dry-run");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("--url").doesNotContain("geheim7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"secret\r\ntoken", "secret\ntoken", "secret\u0000token", "sécret"})
  void aTokenThatIsNoneNamesItsVariable(String token) {
    Ended ended = push("https://splunk.bank.example/", token);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("the environment variable TOKEN").doesNotContain("cret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"secret-token\n", "secret-token\r\n", " secret-token"})
  void theEndOfALineBehindATokenIsNoPartOfIt(String token) {
    assertThat(Receiver.token("TOKEN", token)).isEqualTo("secret-token");
  }

  @ParameterizedTest
  @CsvSource({
    "'Käse 7 ', 'Käse 7 '",
    "' पासवर्ड', ' पासवर्ड'",
    "'secret \n', 'secret '",
    "'secret\r\n', 'secret'",
  })
  void aPasswordIsKeptButForTheEndOfItsLine(String held, String expected) {
    assertThat(Receiver.password("TOKEN", held.translateEscapes())).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"se\u0007cret", "se\ncret", "\u0000cret", "cret\t"})
  void aPasswordWithAControlCharacterNamesItsVariable(String held) {
    Ended ended =
        Program.run(
            List.of(
                "push",
                "servicenow",
                folder.toString(),
                "--url",
                "https://bank.example/",
                "--user",
                "importer",
                "--token-from",
                "TOKEN"),
            Map.of("TOKEN", held));
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("the environment variable TOKEN").doesNotContain("cret");
  }

  /** What is not sent may be as it is: it is not read at all. */
  @Test
  void whatIsNotSentIsNotRead() throws IOException {
    Files.writeString(folder.resolve("splunk-notes.txt"), "of somebody");
    Files.delete(Files.writeString(folder.resolve("mailboxes.csv"), "id\n"));
    Files.createSymbolicLink(folder.resolve("loop"), folder.resolve("loop"));
    assertThat(push("https://splunk.bank.example/", "secret-token", "--dry-run").code()).isZero();
  }

  @Test
  void aChangedRunFolderIsNotSent() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "of somebody");
    assertThat(push("https://splunk.bank.example/", "secret-token", "--dry-run").code()).isZero();
    Files.writeString(folder.resolve("splunk.ndjson"), "{\"forged\":1}\n");
    Ended ended = push("https://splunk.bank.example/", "secret-token", "--dry-run");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("splunk.ndjson was changed", "report --format splunk");
  }

  @Test
  void aReceiverThatIsAwayIsNamed() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    Chunk chunk =
        new Chunk(java.net.URI.create("http://127.0.0.1:" + port), Wrapping.LINES, List.of());
    String problem = new Delivery(Target.SPLUNK, () -> "", time -> {}).send(chunk);
    assertThat(problem).startsWith("127.0.0.1:" + port + " cannot be reached (");
  }
}
