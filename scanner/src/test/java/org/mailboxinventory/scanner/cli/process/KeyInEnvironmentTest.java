package org.mailboxinventory.scanner.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.Program;
import org.mailboxinventory.scanner.cli.ServedBank;

/** The ledger's key in an environment variable. */
final class KeyInEnvironmentTest {
  private static final byte[] KEY =
      "a key of thirty-two bytes at all".getBytes(StandardCharsets.US_ASCII);
  private static final String SECRET = Base64.getEncoder().encodeToString(KEY);

  private final Path folder;

  KeyInEnvironmentTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Ended scan(String key, Map<String, String> environment) throws IOException {
    Path mailbox = Files.createDirectories(folder.resolve("mail/asha"));
    Files.writeString(mailbox.resolve("1.eml"), "From: a@bank.example\r\n\r\nPAN: BNZPK4321L\r\n");
    List<String> words = new ArrayList<>(List.of("scan", "--from", "" + folder.resolve("mail")));
    words.addAll(List.of("--format", "json", "--out", "" + folder.resolve("run")));
    for (String setting :
        List.of(
            "ledger.path='" + folder.resolve("ledger") + "'",
            "work.dir='" + folder.resolve("work") + "'",
            "ledger.fingerprintKey='" + key + "'")) {
      words.addAll(List.of("--set", setting));
    }
    return Program.run(words, environment);
  }

  @Test
  void aVariableIsTheKeyAndNothingOfItIsWritten() throws IOException {
    Ended ended = scan("${env:LEDGER_KEY}", Map.of("LEDGER_KEY", SECRET + "\n"));
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(folder.resolve("ledger.key")).doesNotExist();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .as(file.toString())
            .doesNotContain(SECRET, new String(KEY, StandardCharsets.ISO_8859_1));
      }
    }
    Path same = ServedBank.ownerOnly(folder.resolve("same.key"), KEY);
    assertThat(scan(same.toString(), Map.of()).code()).isZero();
    Ended within = scan("${env:HERE}/same.key", Map.of("HERE", folder.toString()));
    assertThat(within.code()).as(within.err()).isZero();
    String other = Base64.getEncoder().encodeToString(new byte[32]);
    assertThat(scan("${env:LEDGER_KEY}", Map.of("LEDGER_KEY", other)).code()).isEqualTo(2);
  }

  @Test
  void aVariableThatHoldsNoKeyIsSaidWithTheRemedy() throws IOException {
    Ended unset = scan("${env:LEDGER_KEY}", Map.of());
    assertThat(unset.code()).isEqualTo(2);
    assertThat(unset.err()).contains("ledger.fingerprintKey env:LEDGER_KEY is not set; set it");
    Ended brief = scan("${env:LEDGER_KEY}", Map.of("LEDGER_KEY", "c2hvcnQ="));
    assertThat(brief.code()).isEqualTo(2);
    assertThat(brief.err()).contains("is too short").doesNotContain("c2hvcnQ=");
    Ended text = scan("${env:LEDGER_KEY}", Map.of("LEDGER_KEY", "not base64!"));
    assertThat(text.code()).isEqualTo(2);
    assertThat(text.err()).contains("is not base64").doesNotContain("not base64!");
  }
}
