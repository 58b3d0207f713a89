package org.mailboxinventory.report.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Truth;
import org.mailboxinventory.report.exposure.pack.BankFiles;
import org.mailboxinventory.report.exposure.pack.LawReader;

/** Which clocks run at an event, and which will by law to come. */
final class RunningClockTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Event INCIDENT =
      new Event(
          "order-17",
          Set.of("cyber-incident"),
          "Fault of a server",
          "content",
          "The bank",
          null,
          Set.of(),
          Set.of(),
          null,
          null,
          new TreeMap<>());
  private static final JudgeSettings.Bank BANK =
      new JudgeSettings.Bank("bank", "IN", Set.of("SG"), Truth.UNKNOWN, Truth.UNKNOWN);

  private final Path folder;
  private LawBook law;

  RunningClockTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void readLaw() throws IOException, InvalidConfigException {
    Path own =
        Files.writeString(
            folder.resolve("own.yaml"),
            "rules:\n"
                + rule("BANK-1", "SG-PDPC", "2031-01-01")
                + rule("BANK-2", "SG-PDPC", "2030-01-01")
                + rule("BANK-3", "IN-CERTIN", "2030-01-01"));
    law =
        LawReader.read(
            ConfigFiles.bundled(), new BankFiles(List.of(), List.of(own), List.of(), null, null));
  }

  private static String rule(String id, String clock, String from) {
    return """
      %s:
        name: "%s"
        kind: house
        entity: {}
        when:
          - event: cyber-incident
        outcome: needs-decision
        status: not-yet
        from: %s
        until: null
        clock: %s
        says: "An incident is told."
        caveat: "None."
        certainty: primary
        verified: 2026-01-01
        reviewBy: 2028-01-01
        sources:
          - {title: "The bank's own policy 12", certainty: primary}
    """
        .formatted(id, id, from, clock);
  }

  private List<String> running(Set<String> countries, LocalDate day) {
    return RunningClock.of(INCIDENT, law, BANK, countries, day).stream()
        .map(it -> it.clock().id())
        .toList();
  }

  @Test
  void aClockOfLawToComeIsNamedOnceWithItsFirstDay() {
    assertThat(RunningClock.notYet(INCIDENT, law, BANK, Set.of("IN", "SG"), DAY))
        .containsExactly("SG-PDPC, in force from 2030-01-01");
  }

  @Test
  void thoseOfOtherCountriesAreNotNamed() {
    assertThat(RunningClock.notYet(INCIDENT, law, BANK, Set.of("IN"), DAY)).isEmpty();
  }

  @Test
  void aClockThatRunsByAnotherRuleRunsOnce() {
    assertThat(running(Set.of("IN"), DAY)).containsExactly("IN-CERTIN", "IN-DAKSH");
    assertThat(running(Set.of("IN", "SG"), LocalDate.of(2032, 1, 1)))
        .contains("IN-CERTIN", "SG-PDPC")
        .doesNotHaveDuplicates();
  }
}
