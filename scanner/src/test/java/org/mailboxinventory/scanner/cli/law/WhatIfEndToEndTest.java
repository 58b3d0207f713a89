package org.mailboxinventory.scanner.cli.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.ProgramRun;

/** The same facts are judged under changes, and what differs is printed and written. */
final class WhatIfEndToEndTest {
  private final Path folder;

  WhatIfEndToEndTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private ProgramRun run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(
        List.of(
            "--set", "ledger.path=" + folder.resolve("ledger"),
            "--set", "work.dir=" + folder.resolve("work"),
            "--set", "report.formats=[json]"));
    return ProgramRun.of(all.toArray(String[]::new));
  }

  @Test
  void deletedListsAndAnAddedRuleChangeLevelsPeopleAndIndications() throws IOException {
    Path in = Files.createDirectories(folder.resolve("mail/asha"));
    String list =
        String.join(
            "\r\n",
            IntStream.range(0, 80).mapToObj(it -> "PAN: BNZPK4" + (321 + it) + "L").toList());
    Files.writeString(
        in.resolve("1.eml"),
        "From: a@bank.example\r\nMessage-ID: <1@bank.example>\r\n\r\n" + list + "\r\n");
    Files.writeString(
        in.resolve("2.eml"),
        "From: a@bank.example\r\nMessage-ID: <2@bank.example>\r\n\r\nPAN: CQXPS8765M\r\n");
    ProgramRun scan =
        run("scan", "--from", folder.resolve("mail").toString(), "--out", path("run"));
    assertThat(scan.code()).as(scan.err()).isZero();
    Files.writeString(
        folder.resolve("rule.yaml"),
        """
        rules:
          OUR-TAX:
            name: "No tax numbers in mail"
            kind: house
            entity: {}
            when: [{holds: {categories: [tax-id]}}]
            outcome: indication
            status: in-force
            from: null
            until: null
            says: "Tax numbers are in mail."
            caveat: "A rule of the bank."
            certainty: primary
            verified: 2026-11-26
            reviewBy: 2090-11-26
            sources: [{title: "Policy 7", certainty: primary}]
        """);
    Files.writeString(
        folder.resolve("changes.yaml"),
        """
        name: Lists are deleted, and our rule is added
        changes:
          - deleteBulk: {mailboxes: ["*"]}
          - addRules: rule.yaml
        """);

    ProgramRun whatIf = run("report", "--what-if", path("changes.yaml"), "--out", path("then"));

    assertThat(whatIf.code()).as(whatIf.err()).isZero();
    assertThat(whatIf.out())
        .startsWith("Lists are deleted, and our rule is added")
        .containsPattern("people in mailboxes, at least +81 +1\n")
        .containsPattern("indications of No tax numbers in mail \\(OUR-TAX\\) +0 +1\n")
        .containsPattern("asha +\\w+ \\d+ +low \\d+");
    JsonNode written = new ObjectMapper().readTree(folder.resolve("then/what-if.json").toFile());
    assertThat(written.toString()).contains("OUR-TAX");
    ProgramRun wrong = run("report", "--what-if", path("rule.yaml"), "--out", path("other"));
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("rule.yaml");
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void theCountryOfTheBankUnderItsEarlierKeyIsRefusedWithTheNewOne() {
    ProgramRun refused = run("law", "check", "--set", "judge.entityHome=IN");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err())
        .contains("judge.entityHome", "write the country as judge.entity.home");
  }
}
