package org.mailboxinventory.report.exposure.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.exposure.pack.LawReader;

/** What holds of all entries of the bundled law pack. */
class LawPackTest {
  private static LawBook law;

  @BeforeAll
  static void read() throws InvalidConfigException {
    law = LawReader.read(ConfigFiles.bundled());
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Test
  void thePackCoversTheCountriesAndDutiesOfABankWithBranchesAbroad() {
    assertThat(law.regimes()).hasSizeGreaterThanOrEqualTo(40);
    assertThat(law.regimes().stream().map(Regime::country).distinct())
        .hasSizeGreaterThanOrEqualTo(18);
    assertThat(law.rules().stream().filter(it -> !it.kind().equals("house")))
        .hasSizeGreaterThanOrEqualTo(60);
    assertThat(law.rules().stream().filter(it -> it.kind().equals("house")))
        .hasSizeGreaterThanOrEqualTo(8);
  }

  @Test
  void everyEntryHasASourceItsCertaintyAndADayOfReview() {
    Stream.concat(
            law.regimes().stream().map(Regime::provenance),
            law.rules().stream().map(Rule::provenance))
        .forEach(
            it -> {
              assertThat(it.sources()).isNotEmpty();
              assertThat(it.reviewBy()).isAfter(it.verified());
            });
  }

  @Test
  void theStatusOfEachEntryIsWhatItsDatesSayOnTheDayItWasVerified() {
    law.regimes()
        .forEach(
            it ->
                assertThat(it.validity().on(it.provenance().verified()))
                    .as(it.id())
                    .isEqualTo(it.validity().status()));
    law.rules()
        .forEach(
            it ->
                assertThat(it.validity().on(it.provenance().verified()))
                    .as(it.id())
                    .isEqualTo(it.validity().status()));
  }

  @Test
  void noSentenceOfARuleIsLongerThanTwentyFiveWords() {
    for (Rule it : law.rules()) {
      for (String sentence : (it.says() + " " + it.caveat()).split("(?<=[.;]) ", -1)) {
        assertThat(sentence.split("\\s+", -1))
            .as(it.id() + ": " + sentence)
            .hasSizeLessThanOrEqualTo(25);
      }
    }
  }

  @Test
  void idsHaveNoYearAndEarlierIdsStillNameTheirEntries() {
    for (String id :
        List.of(
            "US-18USC2713",
            "US-50USC1881a",
            "EU-2023-1543",
            "UK-IPA2016",
            "IN-ITA69",
            "IN-DPDP36")) {
      assertThat(law.regime(id)).as(id).isPresent();
    }
    for (String id :
        List.of(
            "IN-RBI-SPSD-2018",
            "IN-RBI-DPSC-2021",
            "PCI-DSS-4.0-3.3.1",
            "PCI-DSS-4.0-12.10.7",
            "IN-DPDP-R7")) {
      assertThat(law.rule(id)).as(id).isPresent();
    }
    Set<String> ids = Set.copyOf(law.regimes().stream().map(Regime::id).toList());
    assertThat(ids).noneMatch(id -> id.matches(".*(19|20)\\d\\d.*") && !id.contains("USC"));
  }

  @Test
  void asiaPacificHoldsIndia() {
    assertThat(law.countriesOf("APC")).contains("IN");
  }

  @Test
  void adequacyHasItsDays() {
    assertThat(law.adequate("EEA", "BR", day("2026-01-25"))).isEqualTo(Truth.FALSE);
    assertThat(law.adequate("EEA", "BR", day("2026-01-26"))).isEqualTo(Truth.TRUE);
    assertThat(law.adequate("EEA", "US", day("2026-11-26"))).isEqualTo(Truth.UNKNOWN);
    assertThat(law.adequate("EEA", "IN", day("2026-11-26"))).isEqualTo(Truth.FALSE);
  }

  @Test
  void thereAreClocksOfSixTwentyFourThirtySixAndSeventyTwoHoursEachWithRecipientAndChannel() {
    assertThat(law.clocks()).extracting(Clock::hours).contains(6, 24, 36, 72);
    assertThat(law.clocks())
        .allSatisfy(
            it -> {
              assertThat(it.to()).as(it.id()).isNotBlank();
              assertThat(it.via()).as(it.id()).isNotBlank();
              assertThat(it.source()).as(it.id()).isNotBlank();
            });
  }
}
