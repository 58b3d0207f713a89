package org.mailboxinventory.report.exposure.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.exposure.pack.LawReader;

class LawCheckTest {
  private static final LocalDate CHECKED = LocalDate.of(2026, 11, 26);

  @Test
  void theBundledPackHasNothingDoubtfulOnTheDayItWasChecked() throws Exception {
    assertThat(LawCheck.of(LawReader.read(ConfigFiles.bundled()), CHECKED)).isEmpty();
  }

  @Test
  void whatIsOverdueForReviewIsNamedClocksToo() throws Exception {
    List<String> said = LawCheck.of(LawReader.read(ConfigFiles.bundled()), CHECKED.plusYears(2));
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
    assertThat(LawCheck.of(LawReader.read(ConfigFiles.withOverlay(overlay)), CHECKED))
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
    assertThat(LawCheck.of(LawReader.read(ConfigFiles.withOverlay(overlay)), CHECKED))
        .containsExactly("X-OPAQUE can never say anything: its conditions exclude each other.");
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
