package org.mailboxinventory.report.exposure.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.ConfigProblem;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.exposure.pack.LawReader;

class LawBookTest {
  @Test
  void theBundledLawIsWellFormed() throws InvalidConfigException {
    LawBook law = LawReader.read(ConfigFiles.bundled());

    assertThat(law.regimes()).extracting(Regime::id).isSorted().contains("US-18USC2703");
    assertThat(law.rules()).extracting(Rule::id).contains("IN-RBI-SPSD", "IN-DPDP-R7-BOARD");
    assertThat(law.disclosures()).isNotEmpty();
    assertThat(law.digest()).matches("sha256:[0-9a-f]{64}");
    assertThat(law.formula().name()).isEqualTo("exposure-2");
  }

  @Test
  void norwaysCodeIsNotTakenForTheWordNo() throws InvalidConfigException {
    assertThat(LawReader.read(ConfigFiles.bundled()).countriesOf("NOR")).containsExactly("NO");
  }

  @Test
  void aGeographyOfManyCountriesHasThemAllSorted() throws InvalidConfigException {
    LawBook law = LawReader.read(ConfigFiles.bundled());
    assertThat(law.countriesOf("APC"))
        .containsExactly("AU", "HK", "ID", "IN", "JP", "KR", "MY", "NZ", "SG");
    assertThat(law.countriesOf("XYZ")).isEmpty();
    assertThat(law.countriesOf(null)).isEmpty();
  }

  @Test
  void everyCategoryOfEveryBundledDetectorIsKnown() throws IOException, InvalidConfigException {
    LawBook law = LawReader.read(ConfigFiles.bundled());
    List<String> detectors = ConfigFiles.bundled().list("detectors/", ".yaml");
    assertThat(detectors).isNotEmpty();
    for (String detector : detectors) {
      try (var stream = ConfigFiles.bundled().open(detector)) {
        String category =
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("category:"))
                .map(line -> line.substring("category:".length()).strip())
                .findFirst()
                .orElseThrow();
        assertThat(law.categories()).as(detector).containsKey(category);
      }
    }
  }

  @Test
  void allProblemsOfAllFilesAreToldAtOnce(@TempDir Path overlay) throws IOException {
    write(
        overlay,
        "law/exposure.yaml",
        """
        formula: exposure-2
        alone: 101
        full: 10000
        combination: {sensitivity: 12, share: 20, atMost: 20}
        external: {share: many}
        abroad: {share: 30}
        drift: {share: 10}
        bulk: {share: 20, typo: 1}
        age: {share: 10, years: 5}
        levels: {critical: 75, high: 50, medium: 60, low: 1}
        """);
    write(
        overlay,
        "law/rules/in.yaml",
        """
        rules:
          R:
            name: N
            kind: law
            entity: {home: [India], kind: [bnak]}
            when:
              - holds: {categories: [gold], minValues: 0, direction: up}
              - place: {restsOutsid: [IN]}
              - wish: true
              - migration: [migratd]
            outcome: guilty
            status: in-force
            from: soon
            until: null
            guards: deletoin
            says: S
            caveat: C
            certainty: hearsay
            verified: 2026-01-02
            reviewBy: 2025-01-02
            sources: []
        """);
    write(overlay, "law/disclosures.yaml", "disclosures: {a: {}}\n\t- broken");

    InvalidConfigException e =
        catchThrowableOfType(
            InvalidConfigException.class, () -> LawReader.read(ConfigFiles.withOverlay(overlay)));

    assertThat(e.problems())
        .extracting(LawBookTest::place)
        .contains(
            "law/exposure.yaml alone",
            "law/exposure.yaml external.share",
            "law/exposure.yaml bulk.typo",
            "law/exposure.yaml levels",
            "law/rules/in.yaml rules.R.entity.home",
            "law/rules/in.yaml rules.R.entity.kind",
            "law/rules/in.yaml rules.R.guards",
            "law/rules/in.yaml rules.R.when[3].migration",
            "law/rules/in.yaml rules.R.when[0].holds.categories",
            "law/rules/in.yaml rules.R.when[0].holds.minValues",
            "law/rules/in.yaml rules.R.when[0].holds.direction",
            "law/rules/in.yaml rules.R.when[1].place",
            "law/rules/in.yaml rules.R.when[2]",
            "law/rules/in.yaml rules.R.outcome",
            "law/rules/in.yaml rules.R.from",
            "law/rules/in.yaml rules.R.certainty",
            "law/rules/in.yaml rules.R.reviewBy",
            "law/rules/in.yaml rules.R.sources",
            "law/disclosures.yaml the YAML cannot be read");
    assertThat(e.problems()).extracting(ConfigProblem::remedy).noneMatch(String::isBlank);
    assertThat(e)
        .message()
        .containsPattern("law/rules/in\\.yaml:[0-9]+:[0-9]+: rules\\.R\\.outcome: ");
  }

  @Test
  void theDigestTellsAChangedRuleFromTheBundledOne(@TempDir Path overlay) throws Exception {
    String bundled = LawReader.read(ConfigFiles.bundled()).digest();
    assertThat(LawReader.read(ConfigFiles.bundled()).digest()).isEqualTo(bundled);
    try (var stream = ConfigFiles.bundled().open("law/exposure.yaml")) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      write(overlay, "law/exposure.yaml", text + "# changed\n");
    }
    assertThat(LawReader.read(ConfigFiles.withOverlay(overlay)).digest()).isNotEqualTo(bundled);
  }

  private static void write(Path overlay, String path, String text) throws IOException {
    Path file = overlay.resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }

  /** The file and the keys of a problem, as in {@code law/rules/in.yaml rules.R.from}. */
  private static String place(ConfigProblem problem) {
    return problem.place().name() + " " + problem.what().replaceFirst("(:| \\().*", "");
  }
}
