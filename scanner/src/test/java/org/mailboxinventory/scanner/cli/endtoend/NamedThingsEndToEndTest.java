package org.mailboxinventory.scanner.cli.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.ProgramRun;

/** What is wrong with a command line is said at once, with the name of the thing. */
class NamedThingsEndToEndTest {
  private final Path folder;

  NamedThingsEndToEndTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    Files.writeString(
        Files.createDirectories(folder.resolve("mail")).resolve("one.eml"),
        "From: ravi@bank.example\nSubject: one\n\nPAN BNZPK4321L\n");
  }

  private ProgramRun run(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--set", "ledger.path=" + folder.resolve("ledger")));
    all.addAll(List.of("--set", "work.dir=" + folder.resolve("work")));
    return ProgramRun.of(all.toArray(String[]::new));
  }

  private void refused(String said, String... words) {
    ProgramRun run = run(words);
    assertThat(run.err()).contains(said);
    assertThat(run.code()).as(said).isEqualTo(2);
  }

  @Test
  void theFileOrFolderThatIsWrongIsNamed() throws IOException {
    String nope = folder.resolve("nope").toString();
    Path file = Files.writeString(folder.resolve("file"), "x");
    Path mail = folder.resolve("mail");
    refused(nope + " is not there; name a run folder", "verify", nope);
    refused(file + " is a file; name a run folder", "verify", file.toString());
    refused(mail + " is neither a run folder nor a ledger", "verify", mail.toString());
    refused(
        "'" + mail + "' is given without an option; write --from",
        "scan",
        mail.toString(),
        "--out",
        nope);
    refused("that 'detectors list' does not take", "detectors", "list", "nope");
    refused("this is a folder; name a settings file in it", "settings", "check", mail.toString());
    Path secret = Path.of("clientSecretOfTheTenant");
    assertThat(run("detectors", "list", secret.toString()).err()).doesNotContain("Secret");
  }

  @Test
  void aRunThatTheLedgerDoesNotHoldIsNoticedBeforeAnythingIsRead() {
    Path out = folder.resolve("run");
    String mail = folder.resolve("mail").toString();
    assertThat(run("scan", "--from", mail, "--out", out.toString()).code()).isIn(0, 3);
    ProgramRun typo =
        run("scan", "--from", mail, "--out", folder.resolve("two").toString(), "--since", "typo");
    assertThat(typo.code()).isEqualTo(2);
    assertThat(typo.err()).contains("the ledger holds no run typo");
    assertThat(run("ledger", "info").out()).containsPattern("scans kept +1\n");
  }

  @Test
  void whatCouldNotBeReadIsNamedToThoseWhoAsk() throws IOException {
    Path box = Files.createDirectories(folder.resolve("mail/asha/Old mail"));
    Files.writeString(box.resolve("empty.eml"), "");
    Files.writeString(box.resolve("PAN BNZPK4321L.eml"), "");
    Files.writeString(box.resolve("fine.eml"), "From: a@b.example\nSubject: one\n\nhello\n");
    Path cut = box.resolve("cut");
    Files.write(cut, new byte[] {0x21, 0x42, 0x44, 0x4E, 0, 0});
    String[] words = {
      "scan", "--from", folder.resolve("mail").toString(), "--out", folder.resolve("run").toString()
    };
    String quietly = run(words).err();
    assertThat(quietly).doesNotContain("not read, or not all of it");
    List<String> loudly = new ArrayList<>(List.of(words));
    loudly.addAll(List.of("--rescan", "--verbose"));
    String said = run(loudly.toArray(String[]::new)).err();
    assertThat(said)
        .contains(
            "not read, or not all of it: mailbox asha, folder Old mail, empty.eml, 0 bytes:"
                + " corrupt")
        .contains("mailbox asha, folder Old mail, PAN ***.eml, 0 bytes: corrupt")
        .contains("mailbox asha, folder Old mail/cut: corrupt")
        .doesNotContain("fine.eml")
        .doesNotContain("BNZPK4321L");
  }

  @Test
  void listsOfCustomersComeIntoNoFolderThatHoldsSomethingElse() throws IOException {
    Path out = folder.resolve("run");
    String mail = folder.resolve("mail").toString();
    assertThat(run("scan", "--from", mail, "--out", out.toString()).code()).isIn(0, 3);
    Path list = Files.writeString(folder.resolve("list.csv"), "no,pan\n1,BNZPK4321L\n");
    String[] match = {
      "match", "--customers", list.toString(), "--key", "no", "--columns", "pan=in.pan", "--out", ""
    };
    match[8] = out.toString();
    refused("holds something that match did not write", match);
    assertThat(run("verify", out.toString()).err()).contains("nothing was changed");
    match[8] = folder.resolve("affected").toString();
    for (int i = 0; i < 2; i++) {
      ProgramRun matched = run(match);
      assertThat(matched.code()).as(matched.err()).isZero();
      assertThat(matched.err())
          .contains("list: 1 customer; 0 values or rows are none, 0 numbers come twice")
          .contains("found: 1 customer, ");
    }
    match[2] = folder.resolve("nowhere.csv").toString();
    refused("--customers " + match[2] + " is not there", match);
  }
}
