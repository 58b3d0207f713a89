package org.mailboxinventory.report.exposure;

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

class LawBookTest {
  @Test
  void theBundledLawIsWellFormed() throws InvalidConfigException {
    LawBook law = LawBook.read(ConfigFiles.bundled());

    assertThat(law.regimes()).extracting(Regime::id).isSorted().contains("US-18USC2713");
    assertThat(law.rules()).extracting(Rule::id).contains("IN-RBI-SPSD-2018", "IN-DPDP-R7");
    assertThat(law.disclosures()).isNotEmpty();
    assertThat(law.digest()).matches("sha256:[0-9a-f]{64}");
    assertThat(law.formula().name()).isEqualTo("exposure-1");
  }

  @Test
  void norwaysCodeIsNotTakenForTheWordNo() throws InvalidConfigException {
    assertThat(LawBook.read(ConfigFiles.bundled()).countriesOf("NOR")).containsExactly("NO");
  }

  @Test
  void aGeographyOfManyCountriesHasThemAllSorted() throws InvalidConfigException {
    LawBook law = LawBook.read(ConfigFiles.bundled());
    assertThat(law.countriesOf("APC")).containsExactly("AU", "HK", "JP", "KR", "MY", "SG");
    assertThat(law.countriesOf("XYZ")).isEmpty();
    assertThat(law.countriesOf(null)).isEmpty();
  }

  @Test
  void everyCategoryOfEveryBundledDetectorIsKnown() throws IOException, InvalidConfigException {
    LawBook law = LawBook.read(ConfigFiles.bundled());
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
        formula: exposure-1
        volume: [{values: 10, share: 25}, {values: 5, share: 50}]
        combination: {sensitivity: 12, share: 10, atMost: 30}
        external: {share: many}
        location: {abroad: 25, drift: 5}
        regimes: {foreignContent: 20, typo: 1}
        levels: {critical: 75, high: 50, medium: 60, low: 1}
        """);
    write(
        overlay,
        "law/rules.yaml",
        """
        rules:
          R:
            name: N
            entityHome: [India]
            when: {holds: {categories: [gold], minValues: 0, direction: up}}
            outcome: guilty
            from: soon
            until: null
            says: S
            caveat: C
            source: X
            date: 2026-01-02
        """);
    write(overlay, "law/disclosures.yaml", "disclosures: {a: {}}\n\t- broken");

    InvalidConfigException e =
        catchThrowableOfType(
            InvalidConfigException.class, () -> LawBook.read(ConfigFiles.withOverlay(overlay)));

    assertThat(e.problems())
        .extracting(problem -> problem.file() + " " + problem.where())
        .contains(
            "law/exposure.yaml volume[1].values",
            "law/exposure.yaml external.share",
            "law/exposure.yaml regimes.typo",
            "law/exposure.yaml levels",
            "law/rules.yaml rules.R.entityHome",
            "law/rules.yaml rules.R.when.holds.categories",
            "law/rules.yaml rules.R.when.holds.minValues",
            "law/rules.yaml rules.R.when.holds.direction",
            "law/rules.yaml rules.R.outcome",
            "law/rules.yaml rules.R.from",
            "law/disclosures.yaml ");
    assertThat(e.problems()).extracting(ConfigProblem::remedy).noneMatch(String::isBlank);
    assertThat(e).hasMessageContaining("law/rules.yaml: rules.R.outcome: ");
  }

  @Test
  void theDigestTellsAChangedRuleFromTheBundledOne(@TempDir Path overlay) throws Exception {
    String bundled = LawBook.read(ConfigFiles.bundled()).digest();
    assertThat(LawBook.read(ConfigFiles.bundled()).digest()).isEqualTo(bundled);
    try (var stream = ConfigFiles.bundled().open("law/exposure.yaml")) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      write(overlay, "law/exposure.yaml", text + "# changed\n");
    }
    assertThat(LawBook.read(ConfigFiles.withOverlay(overlay)).digest()).isNotEqualTo(bundled);
  }

  private static void write(Path overlay, String path, String text) throws IOException {
    Path file = overlay.resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }
}
