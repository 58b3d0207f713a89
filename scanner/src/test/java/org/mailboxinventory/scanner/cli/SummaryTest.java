package org.mailboxinventory.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the lines after a scan and a report say of the run itself. */
final class SummaryTest {
  private final Path folder;

  SummaryTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    Files.writeString(
        Files.createDirectories(folder.resolve("mail")).resolve("one.eml"),
        "From: ravi@bank.example\nSubject: one\n\nPAN BNZPK4321L\n");
  }

  private String scanned(String... more) {
    List<String> words = new ArrayList<>(List.of("scan", "--from", "" + folder.resolve("mail")));
    words.addAll(List.of("--set", "ledger.path=" + folder.resolve("ledger")));
    words.addAll(List.of("--set", "work.dir=" + folder.resolve("work")));
    words.addAll(List.of("--out", "" + folder.resolve("run")));
    words.addAll(List.of(more));
    ProgramRun run = ProgramRun.of(words.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return run.err();
  }

  @Test
  void homesThatNobodySetAreSaidToBeDefaults() {
    assertThat(scanned())
        .contains(
            "judged as a bank at home in IN with a mail provider at home in US (judge.entity.home,"
                + " judge.providerHome; by default, since not set: judge.entity.home,"
                + " judge.providerHome)");
    assertThat(scanned("--set", "judge.entity.home=IN"))
        .contains("judge.providerHome; by default, since not set: judge.providerHome)");
    assertThat(scanned("--set", "judge.entity.home=SG", "--set", "judge.providerHome=US"))
        .contains(
            "at home in SG with a mail provider at home in US (judge.entity.home,"
                + " judge.providerHome)");
  }

  @Test
  void whatTheAudienceDoesNotSeeStandsInOtherFilesOfTheRunAndThatIsSaid() throws IOException {
    assertThat(scanned("--set", "report.audience=privacy"))
        .containsOnlyOnce("report.audience: ")
        .contains(
            "warning: report.audience: privacy leaves names of owners out of report.html alone; the"
                + " other files of this run (json, csv) have addresses of mailboxes or names of"
                + " owners; to those who may not see these, hand on report.html alone");
    assertThat(Files.readString(folder.resolve("run/mailboxes.csv"))).contains("mail,");
    assertThat(scanned("--set", "report.audience=board", "--format", "html,dora,xlsx"))
        .contains("board leaves single mailboxes out of report.html alone", "of this run (xlsx)");
    assertThat(scanned("--set", "report.audience=board", "--format", "html,dora"))
        .doesNotContain("report.audience");
    assertThat(scanned("--set", "report.audience=auditor")).doesNotContain("report.audience");
    assertThat(scanned()).doesNotContain("report.audience");
  }
}
