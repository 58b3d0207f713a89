package org.mailboxinventory.scanner.cli.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.InventoryFile;
import org.mailboxinventory.scanner.cli.ProgramRun;

/** What the program itself writes below the folder that it scans is no mail. */
class OwnPlacesEndToEndTest {
  private static final String MAIL =
      "From: ravi@bank.example\nTo: asha@bank.example\nSubject: one\n\nPAN BNZPK4321L\n";
  private static final String ROW =
      "{\"puser\":\"11111111-1111-4111-8111-111111111111\",\"id\":\"AAMk1\",\"subject\":\"one\",\"ODataType\":\"#microsoft.graph.message\",\"from\":null,\"body\":{\"contentType\":\"text\",\"content\":\"PAN"
          + " BNZPK4321L\"}}\n";

  private final Path folder;

  OwnPlacesEndToEndTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private ProgramRun scan(String out, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "scan",
                "--from",
                folder.toString(),
                "--out",
                folder.resolve(out).toString(),
                "--set",
                "ledger.path=" + folder.resolve("mail/keep/ledger"),
                "--set",
                "work.dir=" + folder.resolve("work"),
                "--set",
                "report.formats=[json,csv]"));
    words.addAll(List.of(more));
    return ProgramRun.of(words.toArray(String[]::new));
  }

  private List<String> mailboxes(String out) throws IOException {
    return StreamSupport.stream(
            InventoryFile.in(folder.resolve(out)).mailboxes().spliterator(), false)
        .map(mailbox -> mailbox.path("address").asText())
        .toList();
  }

  @Test
  void theLedgerItsKeyTheWorkFolderAndRunFoldersAreNoMailboxes() throws IOException {
    Files.createDirectories(folder.resolve("mail/keep"));
    Files.writeString(folder.resolve("mail/one.eml"), MAIL);
    ProgramRun first = scan("run");
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(mailboxes("run")).containsExactly("mail");
    // A folder that holds more than a run is somebody's.
    Path hidden = Files.createDirectories(folder.resolve("hidden"));
    Files.copy(folder.resolve("run/manifest.json"), hidden.resolve("manifest.json"));
    Files.writeString(hidden.resolve("two.eml"), MAIL);
    ProgramRun second = scan("second", "--rescan");
    assertThat(second.err())
        .containsOnlyOnce("left out of what --from names")
        .contains("no mail: mail/keep/ledger, mail/keep/ledger.key, run, work");
    assertThat(mailboxes("second")).containsExactly("hidden", "mail");
    ProgramRun third = scan("second", "--rescan");
    assertThat(third.err()).contains("run, second, work").contains("is replaced");
    InventoryFile inventory = InventoryFile.in(folder.resolve("second"));
    // The two mails, and the manifest beside one of them, which is no mail.
    assertThat(inventory.itemsSeen()).isEqualTo(3);
  }

  @Test
  void aDropIsReadWithoutThemAndItsEmptyAndItsUnreadFilesAreNamed() throws IOException {
    Files.createDirectories(folder.resolve("mail/keep"));
    Files.writeString(folder.resolve("part-0.json"), ROW);
    Files.createFile(folder.resolve("part-1.json"));
    Files.createFile(folder.resolve("_SUCCESS"));
    Files.writeString(folder.resolve("_part-2.json"), ROW.replace("AAMk1", "AAMk2"));
    scan("run");
    ProgramRun second = scan("run", "--rescan");
    assertThat(second.err())
        .contains("1 file of the drop not read")
        .contains("rows: _part-2.json; rename")
        .contains("no mail: mail/keep/ledger, mail/keep/ledger.key, run, work");
    InventoryFile inventory = InventoryFile.in(folder.resolve("run"));
    assertThat(inventory.run().path("source").path("kind").asText()).isEqualTo("data-connect");
    // The row, and the empty file with its reason.
    assertThat(inventory.itemsSeen()).isEqualTo(2);
    assertThat(mailboxes("run"))
        .containsExactlyInAnyOrder("11111111-1111-4111-8111-111111111111", ".");
    try (Stream<Path> files = Files.list(folder.resolve("run"))) {
      assertThat(files).isNotEmpty();
    }
  }

  @Test
  void theyAreNoMailInAMaildirEither() throws IOException {
    Files.createDirectories(folder.resolve("mail/keep"));
    Files.createDirectories(folder.resolve("new"));
    Files.writeString(Files.createDirectories(folder.resolve("cur")).resolve("1"), MAIL);
    scan("run");
    ProgramRun second = scan("second", "--rescan");
    assertThat(second.err()).contains("no mail: mail/keep/ledger, mail/keep/ledger.key, run, work");
    assertThat(mailboxes("second")).containsExactly(".");
    assertThat(InventoryFile.in(folder.resolve("second")).itemsSeen()).isEqualTo(1);
  }

  @Test
  void whatLiesInAnotherThatIsNamedIsRefused() throws IOException {
    Path mail = Files.createDirectories(folder.resolve("mail"));
    Files.writeString(mail.resolve("one.eml"), MAIL);
    ProgramRun twice = scan("run", "--from", mail.toString());
    assertThat(twice.code()).isEqualTo(2);
    assertThat(twice.err()).contains("--from " + mail + " lies in --from " + folder);
    assertThat(scan("run", "--from", folder.toString()).code()).isZero();
  }
}
