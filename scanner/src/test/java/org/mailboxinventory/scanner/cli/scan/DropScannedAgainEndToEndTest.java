package org.mailboxinventory.scanner.cli.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.InventoryFile;
import org.mailboxinventory.scanner.cli.Program;

/** Of a drop scanned again, only what changed is looked at, unless everything is asked for. */
class DropScannedAgainEndToEndTest {
  private static final String ASHA = "7f0c1a52-0000-4000-8000-0000000000a1";
  private static final String RAVI = "7f0c1a52-0000-4000-8000-0000000000b2";
  private static final FileTime THEN = FileTime.fromMillis(1_780_000_000_000L);

  private final Path folder;

  DropScannedAgainEndToEndTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void written() throws IOException {
    write("a.json", ASHA);
  }

  /** One message of the user; whoever it is, it takes the same bytes. */
  private void write(String name, String user) throws IOException {
    Path file = Files.createDirectories(folder.resolve("drop")).resolve(name);
    Files.writeString(
        file,
        """
        {"id":"M1","receivedDateTime":"2026-02-02T10:00:00Z","puser":"%s",\
        "body":{"contentType":"text","content":"PAN: ABCPK4321L"}}
        """
            .formatted(user));
    Files.setLastModifiedTime(file, THEN);
  }

  private Ended scan(String... more) {
    List<String> arguments = new ArrayList<>(List.of("scan"));
    arguments.addAll(List.of("--from", folder.resolve("drop").toString()));
    arguments.addAll(List.of("--format", "json", "--out", folder.resolve("out").toString()));
    arguments.addAll(List.of("--set", "ledger.path=" + folder.resolve("ledger")));
    arguments.addAll(List.of(more));
    return Program.run(arguments);
  }

  private List<String> scanned(String... more) throws IOException {
    assertThat(scan(more).code()).isZero();
    List<String> mailboxes = new ArrayList<>();
    InventoryFile.in(folder.resolve("out"))
        .mailboxes()
        .forEach(it -> mailboxes.add(it.get("id").asText() + "=" + it.get("holdings").size()));
    return mailboxes;
  }

  private boolean isInLedger(String text) throws IOException {
    byte[] database = Files.readAllBytes(folder.resolve("ledger/ledger.db"));
    return new String(database, ISO_8859_1).contains(text);
  }

  @Test
  void aFileAsItWasIsNotLookedAtAndOneThatChangedIs() throws IOException {
    assertThat(scanned()).containsExactly(ASHA + "=1");
    write("a.json", RAVI);
    assertThat(scanned()).containsExactly(ASHA + "=1");
    Files.setLastModifiedTime(folder.resolve("drop/a.json"), FileTime.fromMillis(1));
    assertThat(scan("--accept-empty").code()).isZero();
    assertThat(scanned()).containsExactly(RAVI + "=1");
  }

  @Test
  void whoeverWantsEverythingReadAgainHasItLookedAt() throws IOException {
    assertThat(scanned()).containsExactly(ASHA + "=1");
    write("a.json", RAVI);
    assertThat(scan("--rescan", "--accept-empty").code()).isZero();
    assertThat(scanned()).containsExactly(RAVI + "=1");
  }

  @Test
  void aFileThatComesAddsItsMailboxToThoseRemembered() throws IOException {
    assertThat(scanned()).containsExactly(ASHA + "=1");
    write("b.json", RAVI);
    assertThat(scanned()).containsExactly(ASHA + "=1", RAVI + "=1");
    assertThat(scanned()).containsExactly(ASHA + "=1", RAVI + "=1");
  }

  @Test
  void aMailboxThatIsForgottenIsNotRememberedEither() throws IOException {
    scanned();
    assertThat(isInLedger("source_note")).isTrue();
    Ended forgotten =
        Program.run(
            List.of(
                "ledger",
                "forget",
                "--mailbox",
                ASHA,
                "--set",
                "ledger.path=" + folder.resolve("ledger")));
    assertThat(forgotten.code()).as(forgotten.err()).isZero();
    write("a.json", RAVI);
    assertThat(scanned()).containsExactly(RAVI + "=1");
  }
}
