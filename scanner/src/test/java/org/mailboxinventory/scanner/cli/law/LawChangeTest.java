package org.mailboxinventory.scanner.cli.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.ProgramRun;

/** A report says what changed in law since the one before, and what is overdue for review. */
final class LawChangeTest {
  private final Path folder;

  LawChangeTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private ProgramRun run(String... arguments) {
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    all.addAll(
        List.of(
            "--set", "ledger.path=" + folder.resolve("ledger"),
            "--set", "work.dir=" + folder.resolve("work"),
            "--set", "report.formats=[json]"));
    return ProgramRun.of(all.toArray(String[]::new));
  }

  private ProgramRun scan(String name, String... more) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "scan",
                "--from",
                folder.resolve("mail").toString(),
                "--out",
                folder.resolve(name).toString()));
    all.addAll(Arrays.asList(more));
    ProgramRun scan = run(all.toArray(String[]::new));
    assertThat(scan.code()).as(scan.err()).isZero();
    return scan;
  }

  @Test
  void aRuleThatTheBankAddedSinceIsNamedAndOneOverdueForReviewToo() throws IOException {
    Path in = Files.createDirectories(folder.resolve("mail/asha"));
    Files.writeString(
        in.resolve("1.eml"),
        "From: a@bank.example\r\nMessage-ID: <1@bank.example>\r\n\r\nPAN: BNZPK4321L\r\n");
    Path own =
        Files.writeString(
            folder.resolve("own.yaml"),
            """
            rules:
              OUR-TAX:
                name: "No tax numbers in mail"
                kind: house
                entity: {}
                when: [{holds: {categories: [tax-id]}}]
                outcome: indication
                status: in-force
                from: 2020-01-02
                until: null
                says: "Tax numbers are in mail."
                caveat: "A rule of the bank."
                certainty: primary
                verified: 2020-01-02
                reviewBy: 2021-01-02
                sources: [{title: "Policy 7", certainty: primary}]
            """);
    assertThat(scan("first").err()).doesNotContain("law since", "OUR-TAX");

    ProgramRun second = scan("second", "--set", "judge.rules=[" + own + "]");

    assertThat(second.err())
        .contains(
            "law since the run before: No tax numbers in mail (OUR-TAX). It is new: in-force from"
                + " 2020-01-02.")
        .contains("overdue for review: No tax numbers in mail (OUR-TAX)");
    shortAndNamed(second.err());
    JsonNode law =
        new ObjectMapper()
            .readTree(folder.resolve("second/inventory.json").toFile())
            .get("changes")
            .get("law");
    assertThat(law).hasSize(1);
    assertThat(law.get(0).get("id").asText()).isEqualTo("OUR-TAX");
    assertThat(law.get(0).get("name").asText()).isEqualTo("No tax numbers in mail");
    assertThat(law.get(0).get("was").isNull()).isTrue();
    assertThat(scan("third", "--set", "judge.rules=[" + own + "]").err())
        .doesNotContain("law since the run before");
  }

  /** No sentence of the summary is long, and a code stands behind the name of what it is. */
  private static void shortAndNamed(String summary) {
    assertThat(summary.lines().filter(line -> !line.startsWith("report: ")))
        .isNotEmpty()
        .flatMap(line -> List.of(line.split("(?<=[.;!?])\\s+", -1)))
        .allSatisfy(it -> assertThat(it.split("\\s+", -1)).as(it).hasSizeLessThanOrEqualTo(25));
    Matcher codes = Pattern.compile("[A-Z]+-[A-Z0-9-]{3,}").matcher(summary);
    assertThat(codes.results().map(MatchResult::start))
        .isNotEmpty()
        .allSatisfy(at -> assertThat(summary.substring(at - 2, at)).isEqualTo(" ("));
  }
}
