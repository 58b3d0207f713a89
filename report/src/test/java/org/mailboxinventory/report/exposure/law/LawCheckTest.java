package org.mailboxinventory.report.exposure.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.exposure.pack.LawReader;

class LawCheckTest {
  private static final LocalDate CHECKED = LocalDate.of(2026, 11, 26);

  @Test
  void theBundledPackHasNothingDoubtfulOnTheDayItWasChecked() throws Exception {
    assertThat(said(ConfigFiles.bundled(), CHECKED)).isEmpty();
  }

  @Test
  void whatIsOverdueForReviewIsNamedClocksToo() throws Exception {
    List<String> said = said(ConfigFiles.bundled(), CHECKED.plusYears(2));
    assertThat(said)
        .contains("US-FISA-702 is overdue for review.", "IN-DAKSH is overdue for review.");
  }

  @Test
  void aWrongStatusATakenAliasAndAMissingSuccessorAreNamed(@TempDir Path overlay) throws Exception {
    edit(
        overlay,
        "law/regimes/in.yaml",
        "aliases: [IN-ITA69]",
        "aliases: [IN-BNSS-94]\n    replacedBy: [IN-NONE]",
        "status: not-yet",
        "status: in-force");
    assertThat(said(ConfigFiles.withOverlay(overlay), CHECKED))
        .anyMatch(it -> it.contains("IN-BNSS-94, which is taken"))
        .anyMatch(it -> it.contains("is replaced by IN-NONE, which is missing"))
        .anyMatch(
            it -> it.startsWith("IN-DPDP-36 has the status in-force, but its dates say not-yet"));
  }

  @Test
  void aRuleWhoseConditionsExcludeEachOtherIsNamed(@TempDir Path overlay) throws Exception {
    edit(
        overlay,
        "law/rules/house.yaml",
        "      - opaque: {morePerCent: 1}\n",
        "      - opaque: {morePerCent: 1}\n      - not: {opaque: {morePerCent: 1}}\n");
    assertThat(said(ConfigFiles.withOverlay(overlay), CHECKED))
        .containsExactly("X-OPAQUE can never say anything: its conditions exclude each other.");
  }

  @Test
  void whatKeepsARuleSilentIsNotWhatItAsksFor(@TempDir Path overlay) throws Exception {
    edit(
        overlay,
        "law/rules/house.yaml",
        "      - opaque: {morePerCent: 1}\n",
        "      - opaque: {morePerCent: 1}\n    unless:\n      - opaque: {morePerCent: 1}\n");
    assertThat(said(ConfigFiles.withOverlay(overlay), CHECKED))
        .containsExactly(
            "X-OPAQUE can never say anything: what keeps it silent is what it asks for.");
  }

  @Test
  void aRuleThatAsksForWhatNoDetectorFindsOrAPlaceWithoutGeographyIsNamed(@TempDir Path overlay)
      throws Exception {
    edit(overlay, "law/rules/ru.yaml", "countries: [RU]", "countries: [KG]");
    edit(overlay, "law/rules/us.yaml", "restsIn: [CN, HK, MO,", "restsIn: [CN, MO,");
    edit(overlay, "law/rules/in.yaml", "in.aadhaar, in.aadhaar-vid", "in.aadhar");
    assertThat(said(ConfigFiles.withOverlay(overlay), CHECKED))
        .containsExactly(
            "IN-AADHAAR-29 can never say anything: no detector finds what it asks for.",
            "IN-AADHAAR-VAULT can never say anything: no detector finds what it asks for.",
            "RU-152FZ-18-5 can never say anything: no detector finds what it asks for.",
            "US-28CFR202 can never say anything: no geography lies in its countries.");
  }

  @Test
  void rulesThatAskTheSameOnTheSameDaysAndSuccessionsWithGapsAreNamed(@TempDir Path overlay)
      throws Exception {
    edit(
        overlay,
        "law/rules/in.yaml",
        "    from: 2026-07-31\n    until: null\n    replaces",
        "    from: 2026-07-29\n    until: null\n    replaces");
    assertThat(said(ConfigFiles.withOverlay(overlay), CHECKED))
        .containsExactly(
            "IN-RBI-DPSC-CIRCULAR ends on 2026-07-30 and overlaps with IN-RBI-DPSC, which begins"
                + " 2026-07-29.",
            "IN-RBI-DPSC asks the same as IN-RBI-DPSC-CIRCULAR on the same days.");
  }

  @Test
  void aClockThatNoRuleStartsIsNamed(@TempDir Path overlay) throws Exception {
    edit(overlay, "law/rules/sg.yaml", "    clock: SG-PDPC\n", "");
    assertThat(said(ConfigFiles.withOverlay(overlay), CHECKED))
        .containsExactly("SG-PDPC is a clock that no rule starts.");
  }

  private static List<String> said(ConfigFiles files, LocalDate day) throws Exception {
    return LawCheck.of(LawReader.read(files), day, detectors(files));
  }

  private static Map<String, String> detectors(ConfigFiles files) throws IOException {
    Map<String, String> detectors = new TreeMap<>();
    for (String path : files.list("detectors/", ".yaml")) {
      try (var stream = files.open(path)) {
        String id = path.replace("detectors/", "").replace(".yaml", "").replace('/', '.');
        new String(stream.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.startsWith("category:"))
            .forEach(line -> detectors.put(id, line.substring(9).strip()));
      }
    }
    return detectors;
  }

  /** Lays a bundled file over itself with pairs of texts replaced. */
  private static void edit(Path overlay, String path, String... pairs) throws IOException {
    String text;
    try (var stream = ConfigFiles.bundled().open(path)) {
      text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
    for (int i = 0; i < pairs.length; i += 2) {
      assertThat(text).contains(pairs[i]);
      text = text.replace(pairs[i], pairs[i + 1]);
    }
    Path file = overlay.resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }
}
