package org.mailboxinventory.scanner.cli.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.pack.LawReader;
import org.mailboxinventory.scanner.cli.ProgramRun;

class LawCommandTest {
  @Test
  void listTakesACountryAndAStatus() {
    ProgramRun run = ProgramRun.of("law", "list", "--country", "CA", "--status", "bill");
    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).singleElement().asString().startsWith("CA-C22 ");
  }

  @Test
  void aChoiceThatMatchesNothingIsAWarning() {
    ProgramRun run = ProgramRun.of("law", "list", "--status", "in-forc");
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("no law or rule matches");
  }

  @Test
  void listAsJsonHasStatusDatesAndSourcesOfEachEntry() throws IOException {
    ProgramRun run = ProgramRun.of("law", "list", "--country", "CH", "--json");
    JsonNode entries = new ObjectMapper().readTree(run.out());
    assertThat(entries).hasSize(7);
    assertThat(entries.get(0).get("id").asText()).isEqualTo("CH-BUEPF");
    assertThat(entries.get(0).get("kind").asText()).isEqualTo("law");
    assertThat(entries.get(0).get("from").asText()).isEqualTo("2018-03-01");
    assertThat(entries.get(0).get("until").isNull()).isTrue();
    assertThat(entries.get(0).get("sources")).isNotEmpty();
  }

  @Test
  void checkTakesTheBanksOwnRules(@TempDir Path folder) throws IOException {
    Path own =
        Files.writeString(
            folder.resolve("own.yaml"),
            """
            rules:
              OUR-NUMBERS:
                name: "Numbers of no detector"
                kind: house
                entity: {}
                when: [{holds: {categories: [customer-id], detectors: [our.number]}}]
                outcome: indication
                status: in-force
                from: null
                until: null
                says: "Our numbers are in mail."
                caveat: "A rule of the bank."
                certainty: primary
                verified: 2026-11-26
                reviewBy: 2090-11-26
                sources: [{title: "Policy 7", certainty: primary}]
            """);
    ProgramRun run = ProgramRun.of("law", "check", "--set", "judge.rules=[" + own + "]");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out())
        .contains("OUR-NUMBERS can never say anything: no detector finds what it asks for.");
    Files.writeString(own, "rules:\n  OUR-NUMBERS: {kind: hous}\n");
    assertThat(ProgramRun.of("law", "check", "--set", "judge.rules=[" + own + "]").out())
        .contains("own.yaml", "OUR-NUMBERS.kind");
  }

  @Test
  void diffNamesTheFieldsThatChanged(@TempDir Path folder) throws IOException {
    Path before = Files.createDirectories(folder.resolve("old"));
    Path rules = Files.createDirectories(folder.resolve("new/law/rules"));
    try (InputStream bundled = ConfigFiles.bundled().open("law/rules/ch.yaml")) {
      String text = new String(bundled.readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(
          rules.resolve("ch.yaml"), text.replaceFirst("from: 2023-09-01", "from: 2023-09-02"));
    }
    String after = folder.resolve("new").toString();
    assertThat(ProgramRun.of("law", "diff", before.toString(), after).out().lines())
        .containsExactly("changed  CH-FADP-16: from");
    assertThat(ProgramRun.of("law", "diff", "--json", before.toString(), after).out())
        .contains("\"CH-FADP-16\" : [ \"from\" ]");
  }

  @Test
  void showTakesAnEarlierIdAndNamesTheSources() {
    ProgramRun run = ProgramRun.of("law", "show", "IN-RBI-SPSD-2018");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("IN-RBI-SPSD: ").contains("DPSS.CO.OD.No 2785");
    assertThat(ProgramRun.of("law", "show", "IN-NONE").code()).isEqualTo(2);
  }

  @Test
  void showSaysWhatARuleAsksForAndWhatWouldChangeTheAnswer() {
    assertThat(ProgramRun.of("law", "show", "IN-RBI-SPSD").out())
        .contains(
            "    - values are held of bank-account, card-authentication, card-detail,"
                + " payment-address, payment-card\n"
                + "      would change it: deleting the items that hold such values",
            "    - the data rests outside IN\n      would change it: moving the mailbox to IN\n",
            "  binds: one at home in IN, of the kinds bank, cooperative");
    assertThat(ProgramRun.of("law", "show", "GB-UKGDPR-33").out())
        .contains("  binds: one at home or with a branch in GB\n", "  clock: GB-ICO\n");
    assertThat(ProgramRun.of("law", "show", "IN-DPDP-R15").out())
        .contains(
            "    - one of these at least:\n      - the data rests outside IN\n",
            "        would change it: a key that the provider does not hold");
    assertThat(ProgramRun.of("law", "show", "IN-RBI-DPSC-INTERNAL").out())
        .containsSubsequence("  when:", "sent\n", "  unless:", "sent outside\n");
  }

  @Test
  void showSaysWhatWouldTakeALawOutOfReach() {
    assertThat(ProgramRun.of("law", "show", "US-18USC2703").out())
        .contains(
            """
              would not reach a mailbox any more:
                - a provider at home elsewhere than in US
                - or a mailbox on servers of the bank's own
                - of content: or a key that the provider does not hold\
            """);
    assertThat(ProgramRun.of("law", "show", "IN-BNSS-94").out())
        .contains(
            "    - only all of these together:",
            "    - a bank at home elsewhere than in IN",
            "    - data that rests elsewhere than in IN");
    assertThat(ProgramRun.of("law", "show", "US-EO12333").out()).contains("- it reaches none");
  }

  @Test
  void showHasWordsForEveryConditionOfThePack() throws InvalidConfigException {
    String listed = ProgramRun.of("law", "list").out();
    List<String> ids = listed.lines().map(line -> line.split(" ", 2)[0]).toList();
    assertThat(ids).hasSizeGreaterThan(100);
    // The words of the command, from one reading of the pack.
    LawBook law = LawReader.read(ConfigFiles.bundled());
    for (String id : ids) {
      StringBuilder out = new StringBuilder();
      LawText text =
          new LawText(line -> out.append(line).append('\n'), LocalDate.now(ZoneOffset.UTC));
      law.regime(id).ifPresent(text::regime);
      law.rule(id).ifPresent(text::rule);
      assertThat(out.toString())
          .as(id)
          .matches("(?s).*(would change it|would not reach|for the calendar).*");
    }
  }

  @Test
  void aTypoInAPackIsRefusedWithFilePlaceAndRemedy(@TempDir Path folder) throws IOException {
    Path rules = Files.createDirectories(folder.resolve("law/rules"));
    Files.writeString(rules.resolve("house.yaml"), "rules:\n  X-ONE: {kind: hous}\n");
    ProgramRun run = ProgramRun.of("law", "check", folder.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out())
        .contains("law/rules/house.yaml:2:17: rules.X-ONE.kind: ")
        .contains("write one of law, standard, house");
  }

  @Test
  void diffNamesWhatIsNewChangedAndGone(@TempDir Path folder) throws IOException {
    Path before = Files.createDirectories(folder.resolve("old"));
    Path after = folder.resolve("new");
    Files.createDirectories(after.resolve("law/rules"));
    Files.writeString(after.resolve("law/rules/house.yaml"), "rules: {}\n");
    ProgramRun run = ProgramRun.of("law", "diff", before.toString(), after.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).contains("gone     X-DRIFT").hasSize(8);
  }
}
