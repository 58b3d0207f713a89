package org.mailboxinventory.report.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailboxinventory.report.exposure.MadeUpFacts.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.exposure.pack.LawReader;

/** Mailboxes of a written table have the levels that the table gives them. */
final class PlantedLevelsTest {

  private record Case(
      String name,
      String holdings,
      String place,
      int bulk,
      int freeMail,
      String level,
      String reason) {
    @Override
    public String toString() {
      return name + " is " + level + ": " + reason;
    }
  }

  private static Stream<Case> cases() throws IOException {
    try (InputStream table =
        Objects.requireNonNull(
            PlantedLevelsTest.class.getResourceAsStream("/exposure/planted-levels.csv"))) {
      List<String> lines =
          new String(table.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .skip(1)
              .toList();
      return lines.stream().map(PlantedLevelsTest::read);
    }
  }

  private static Case read(String line) {
    String[] cells = line.split(",", 7);
    return new Case(
        cells[0],
        cells[1],
        cells[2],
        Integer.parseInt(cells[3]),
        Integer.parseInt(cells[4]),
        cells[5],
        cells[6]);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theLevelIsThatOfTheTable(Case planted) throws InvalidConfigException {
    Exposure exposure = judged(planted);
    assertThat(exposure.level().word())
        .as("%s; score %s of %s", planted, exposure.score(), exposure.factors())
        .isEqualTo(planted.level());
  }

  @Test
  void theTableHasTwentyCases() throws IOException {
    assertThat(cases()).hasSize(20);
  }

  private static Exposure judged(Case planted) throws InvalidConfigException {
    MadeUpFacts facts = mailbox().at(planted.place(), null, null).read(4000);
    for (String holding : planted.holdings().split(";", -1)) {
      if (!holding.isBlank()) {
        String[] words = holding.strip().split(" ", -1);
        facts.holding(
            words[0],
            words[1],
            Long.parseLong(words[2]),
            Long.parseLong(words[3]),
            Long.parseLong(words[4]),
            planted.bulk(),
            planted.freeMail());
      }
    }
    return new Judgement(
            LawReader.read(ConfigFiles.bundled()),
            JudgeSettings.bankIn("IN", "US"),
            MadeUpFacts.AS_OF)
        .judge(facts.facts())
        .exposure();
  }
}
