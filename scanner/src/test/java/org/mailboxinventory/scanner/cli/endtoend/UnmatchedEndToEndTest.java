package org.mailboxinventory.scanner.cli.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.Program;

/** Entries of settings and options that match nothing are named, with what was probably meant. */
@Tag("long")
final class UnmatchedEndToEndTest {
  private final Path folder;

  UnmatchedEndToEndTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void mail() throws IOException {
    message("asha@bank.example/Projects/1.eml", "PAN: ABCPE1234F");
    message("ravi@bank.example/2.eml", "Lunch?");
  }

  private void message(String name, String text) throws IOException {
    Path file = folder.resolve("mail").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file, "From: a@bank.example\nTo: b@bank.example\nSubject: x\n\n" + text + "\n");
  }

  private Ended command(String name, String... more) {
    List<String> arguments = new ArrayList<>(List.of(name));
    if (name.equals("scan")) {
      arguments.addAll(List.of("--from", folder.resolve("mail").toString()));
    }
    arguments.addAll(List.of("--out", folder.resolve("out").toString()));
    arguments.addAll(List.of("--set", "ledger.path='" + folder.resolve("ledger") + "'"));
    arguments.addAll(List.of(more));
    return Program.run(arguments);
  }

  @Test
  void mailboxesThatAreNotThereAreNamedWithANearMiss() {
    Ended ended =
        command(
            "scan",
            "--set",
            "mailboxes.include=[asha@bank.exmple, 'r*']",
            "--set",
            "mailboxes.exclude=[nobody@elsewhere.example]");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.err())
        .contains(
            "warning: mailboxes.include: 'asha@bank.exmple' matches no mailbox; did you mean"
                + " 'asha@bank.example'?")
        .contains("warning: mailboxes.exclude: 'nobody@elsewhere.example' matches no mailbox\n")
        .doesNotContain("'r*'");
  }

  @Test
  void aChoiceThatLeavesNoMailboxEndsBeforeAnythingIsRead() {
    Ended ended = command("scan", "--set", "mailboxes.include=asha@bank.exmple");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err())
        .contains("did you mean 'asha@bank.example'?")
        .contains("leave out all 2 mailboxes");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aProtectedEntryThatProtectsNothingIsLoudAtBeginningAndEndAlsoWhenQuiet() {
    Ended ended = command("scan", "--quiet", "--set", "mailboxes.protected=[ashaa@bank.example]");
    String loud =
        "error: mailboxes.protected: 'ashaa@bank.example' MATCHES NO MAILBOX AND PROTECTS NOTHING;"
            + " did you mean 'asha@bank.example'?";
    assertThat(ended.code()).isZero();
    assertThat(ended.err().lines().filter(loud::equals)).hasSize(2);
    assertThat(ended.err().lines().toList()).last().isEqualTo(loud);
    assertThat(command("scan", "--set", "mailboxes.protected=asha@*").err())
        .doesNotContain("PROTECTS");
  }

  @Test
  void foldersAreLookedForInTheWholeRun() {
    Ended ended =
        command(
            "scan",
            "--set",
            "items.folders.include=[Project, '.', Projects]",
            "--set",
            "items.folders.exclude=[Junk]");
    assertThat(ended.err())
        .contains(
            "items.folders.include: 'Project' matches no folder of any mailbox that was read; did"
                + " you mean 'Projects'?")
        .contains("items.folders.exclude: 'Junk' matches no folder")
        .doesNotContain("'Projects' matches");
  }

  @Test
  void detectorsThatAreNotThereAreNamed() {
    Ended ended =
        command("scan", "--set", "detect.detectors.exclude=[in.pna, 'us.*', 'xx.*', in.aadhaar]");
    assertThat(ended.err())
        .contains("detect.detectors.exclude: 'in.pna' matches no detector; did you mean 'in.")
        .contains("detect.detectors.exclude: 'xx.*' matches no detector")
        .doesNotContain("'us.*' matches")
        .doesNotContain("'in.aadhaar' matches");
    Ended none = command("scan", "--set", "detect.detectors.include=[in.pna]");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("'in.pna' matches no detector").contains("leaves no detector");
  }

  @Test
  void acceptListsDecisionsAndToleratedReasonsThatMatchNothingAreNamed() throws IOException {
    Path accepted =
        Files.writeString(
            folder.resolve("accepted.yaml"),
            """
            accepted:
              - {mailbox: asha@bank.exmple, detector: in.pan, by: DPO, why: test}
              - {mailbox: asha@bank.example, detector: in.pam, by: DPO, why: test}
              - {mailbox: 'asha*', detector: 'in.*', by: DPO, why: test}
            """);
    String id = "0123456789abcdef0123456789abcdef";
    Path decisions =
        Files.writeString(
            folder.resolve("decisions.yaml"),
            "decisions:\n  - {obligation: '"
                + id
                + "', by: DPO, at: 2026-01-01T00:00:00Z, why: test}\n");
    String[] more = {
      "--set",
      "judge.acceptList='" + accepted + "'",
      "--set",
      "judge.decisions='" + decisions + "'",
      "--set",
      "detect.acceptDomains=['@bank.example']",
      "--tolerate",
      "timeout"
    };
    for (String name : List.of("scan", "report")) {
      Ended ended = command(name, more);
      assertThat(ended.code()).as(ended.err()).isZero();
      assertThat(ended.err())
          .contains(
              "mailbox 'asha@bank.exmple' and detector 'in.pan' matches no mailbox; did you mean"
                  + " 'asha@bank.example'?")
          .contains(
              "mailbox 'asha@bank.example' and detector 'in.pam' matches no finding; did you mean"
                  + " 'in.pan'?")
          .doesNotContain("'asha*'")
          .contains("judge.decisions: '" + id + "' is the id of no obligation")
          .contains("--tolerate: nothing was left unread for the reason 'timeout'");
    }
    assertThat(command("scan", more).err())
        .contains("detect.acceptDomains: '@bank.example' matches nothing");
  }

  @Test
  void allFilesThatAreNotThereAreNamedAtOnce() {
    Ended ended =
        command(
            "scan",
            "--set",
            "evidence.exchangeExport=[/no/such.csv]",
            "--set",
            "detect.acceptPhrases=/no/such.txt",
            "--set",
            "judge.rules=[/no/such.yaml]");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err())
        .contains("/no/such.csv, which")
        .contains("/no/such.txt, which")
        .contains("/no/such.yaml, which");
  }

  @Test
  void reportLooksAtReasonsBeforeItWrites() {
    assertThat(command("scan").code()).isZero();
    Ended ended =
        Program.run(
            List.of(
                "report",
                "--out",
                folder.resolve("late").toString(),
                "--set",
                "ledger.path='" + folder.resolve("ledger") + "'",
                "--tolerate",
                "timeot"));
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("the reason 'timeot' is not known; did you mean 'timeout'");
    assertThat(folder.resolve("late")).doesNotExist();
  }

  @Test
  void quietDoesNotRepeatWhatIsTolerated() throws IOException {
    byte[] cutOff = HexFormat.of().parseHex("d0cf11e0a1b11ae10000000000000000");
    Files.write(folder.resolve("mail/ravi@bank.example/broken.msg"), cutOff);
    assertThat(command("scan", "--quiet").err()).contains("warning: corrupt, once");
    Ended quiet = command("scan", "--quiet", "--tolerate", "corrupt");
    assertThat(quiet.code()).isZero();
    assertThat(quiet.err()).isEmpty();
    assertThat(command("scan", "--tolerate", "corrupt").err())
        .contains("tolerated: corrupt, once")
        .doesNotContain("warning: corrupt");
  }

  @Test
  void unknownCommandsAndOptionsSuggestTheRightOneAndAStraySecretIsNotRepeated() {
    assertThat(Program.run(List.of("scna")).err())
        .contains("the command 'scna' is not known; did you mean 'scan'?");
    assertThat(Program.run(List.of("detectors", "lst")).err()).contains("did you mean 'list'?");
    assertThat(Program.run(List.of("scan", "--fail=high")).err())
        .contains("the option '--fail' is not known; did you mean '--fail-on'?");
    assertThat(Program.run(List.of("scan", "--setings", "bank.yaml")).err())
        .contains("did you mean '--settings'?");
    assertThat(Program.run(List.of("nonsense")).err()).doesNotContain("did you mean");
    assertThat(Program.run(List.of("scan", "--set", "tenant.credential.secret", "s3cr3t")).err())
        .doesNotContain("s3cr3t");
    assertThat(Program.run(List.of("scan", "--set", "tenant.credential.secret:s3cr3t")).err())
        .contains("'tenant.credential.secret' has no value")
        .doesNotContain("s3cr3t");
    assertThat(Program.run(List.of("detectors", "show", "in.pam")).err())
        .contains("did you mean 'in.pan'?");
  }
}
