package org.mailboxinventory.scanner.cli.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
  void showTakesAnEarlierIdAndNamesTheSources() {
    ProgramRun run = ProgramRun.of("law", "show", "IN-RBI-SPSD-2018");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("IN-RBI-SPSD: ").contains("DPSS.CO.OD.No 2785");
    assertThat(ProgramRun.of("law", "show", "IN-NONE").code()).isEqualTo(2);
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
