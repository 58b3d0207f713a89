package org.mailboxinventory.scanner.cli.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.scanner.cli.ProgramRun;

/** {@code ledger forget --customer}: values of a list of customers are removed. */
final class ForgottenCustomersTest {
  private final Path folder;
  private final Path ledger;

  ForgottenCustomersTest(@TempDir Path folder) {
    this.folder = folder;
    this.ledger = folder.resolve("ledger");
  }

  private ProgramRun run(String words) {
    return ProgramRun.of(
        Stream.concat(
                Stream.of(words.split(" ", -1)),
                Stream.of(
                    "--set", "ledger.path=" + ledger, "--set", "work.dir=" + folder.resolve("w")))
            .toArray(String[]::new));
  }

  @BeforeEach
  void scanned() throws IOException {
    Path mailbox = Files.createDirectories(folder.resolve("mail/asha"));
    String head = "From: a@bank.example\r\nDate: Mon, 2 Mar 2026 10:00:00 +0000\r\n\r\n";
    Files.writeString(mailbox.resolve("1.eml"), head + "PAN: BNZPK4321L\r\n");
    Files.writeString(folder.resolve("list.csv"), "id,pan\nC1,BNZPK4321L\n");
    Files.writeString(folder.resolve("broken.csv"), "\"id,pan\n");
    String to = " --out " + folder.resolve("run");
    assertThat(run("scan --from " + folder.resolve("mail") + to).code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "missing.csv | pan=in.pan | id  | is not there; correct the path",
        "broken.csv  | pan=in.pan | id  | has no column",
        "list.csv    | pan=in.nix | id  | names a detector that is not in use",
        "list.csv    | pan        | id  | is not written as column=detector",
        "list.csv    | pan=in.pan | nix | nix",
        "list.csv    | pan=in.pan | pan | --key and --segment are written",
      })
  void aListThatCannotBeUsedIsRefusedWithTheReason(
      String file, String columns, String key, String reason) {
    ProgramRun refused =
        run(
            "ledger forget --customer %s --columns %s --key %s"
                .formatted(folder.resolve(file), columns, key));
    assertThat(refused.code()).as(refused.err()).isEqualTo(2);
    assertThat(refused.err()).contains(reason);
  }

  @Test
  void itsValuesAreRemoved() {
    String list = folder.resolve("list.csv") + " --columns pan=in.pan --key id";
    ProgramRun removed = run("ledger forget --customer " + list);
    assertThat(removed.code()).as(removed.err()).isZero();
    assertThat(removed.err()).contains("removed: 1 findings");
    assertThat(run("ledger forget --customer " + list).code()).isEqualTo(2);
  }
}
