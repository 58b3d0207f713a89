package org.mailboxinventory.report.exposure.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.exposure.law.Regime.Tie.Kind;
import org.mailboxinventory.report.exposure.law.Validity.Status;
import org.mailboxinventory.report.exposure.pack.LawReader;

/** What the bundled law pack says, entry by entry where an earlier edition had it wrong. */
class LawPackTest {
  private static LawBook law;

  @BeforeAll
  static void read() throws InvalidConfigException {
    law = LawReader.read(ConfigFiles.bundled());
  }

  private static Regime regime(String id) {
    return law.regime(id).orElseThrow();
  }

  private static Rule rule(String id) {
    return law.rule(id).orElseThrow();
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
  void section702LapsedOn12June2026AndWindsDown() {
    Validity validity = regime("US-FISA-702").validity();
    assertThat(validity.on(day("2026-06-12"))).isEqualTo(Status.IN_FORCE);
    assertThat(validity.on(day("2026-06-13"))).isEqualTo(Status.WIND_DOWN);
    assertThat(validity.on(day("2027-04-01"))).isEqualTo(Status.LAPSED);
    assertThat(regime("US-FISA-702").caveat()).contains("198 to 218").contains("47 to 52");
  }

  @Test
  void noticeOfAWarrantIsAPromiseAndMayBeBarred() {
    assertThat(regime("US-18USC2703").bankTold()).isEqualTo("may-be-barred");
    assertThat(regime("US-18USC2703").provenance().titles()).contains("2701");
    assertThat(regime("US-18USC2709").bankTold()).isEqualTo("may-be-barred");
    assertThat(regime("US-18USC2709").validity().from()).isEqualTo(day("1986-10-21"));
  }

  @Test
  void evidenceOrdersOfTheUnionReachWhereTheServiceIsOfferedDenmarkApart() {
    Regime evidence = regime("EU-E-EVIDENCE");
    assertThat(evidence.reachWords()).containsExactly("content", "non-content");
    assertThat(evidence.ties())
        .singleElement()
        .satisfies(
            tie -> {
              assertThat(tie.kind()).isEqualTo(Kind.SERVICE_OFFERED_IN);
              assertThat(tie.countries()).contains("IE", "DE").doesNotContain("DK", "IN");
            });
    assertThat(evidence.caveat()).contains("The controller, here the bank, is addressed first");
  }

  @Test
  void theInvestigatoryPowersActIsThreeLawsAndTheOverseasOrderAFourth() {
    assertThat(regime("GB-IPA-INTERCEPT").reachWords()).containsExactly("content");
    assertThat(regime("GB-IPA-COMMSDATA").reachWords()).containsExactly("non-content");
    assertThat(regime("GB-IPA-NOTICES").reachWords()).containsExactly("capability");
    assertThat(law.regime("GB-COPOA")).isPresent();
  }

  @Test
  void indiasSection69BeganIn2009AndReachesServicesOfferedInIndia() {
    Regime section69 = regime("IN-ITA-69");
    assertThat(section69.validity().from()).isEqualTo(day("2009-10-27"));
    assertThat(section69.ties()).extracting(Regime.Tie::kind).contains(Kind.SERVICE_OFFERED_IN);
    assertThat(regime("IN-DPDP-36").validity().from()).isEqualTo(day("2027-05-13"));
  }

  @Test
  void theMaskingDirectionsBeganIn2021AndWereReplacedIn2026() {
    assertThat(rule("IN-RBI-DPSC-CIRCULAR").validity().on(day("2021-08-17")))
        .isEqualTo(Status.NOT_YET);
    assertThat(rule("IN-RBI-DPSC-CIRCULAR").validity().on(day("2026-07-31")))
        .isEqualTo(Status.REPLACED);
    assertThat(rule("IN-RBI-DPSC").validity().on(day("2026-07-31"))).isEqualTo(Status.IN_FORCE);
    assertThat(rule("IN-RBI-SPSD").caveat()).contains("whichever is earlier");
    assertThat(rule("PCI-DSS-12.10.7").validity().from()).isEqualTo(day("2025-03-31"));
  }

  @Test
  void onlyTheNoticeToTheBoardNamesTheLocation() {
    assertThat(rule("IN-DPDP-R7-PERSON").says()).doesNotContain("location");
    assertThat(rule("IN-DPDP-R7-BOARD").caveat())
        .contains("Only the notice to the Board names the location");
    assertThat(rule("IN-DPDP-R7-BOARD").clock()).isEqualTo("IN-DPDP-BOARD");
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
  void warrantsForContentAbroadKeepConsumersAndEnterprisesApart() {
    List<String> ids = law.disclosures().stream().map(Disclosure::id).toList();
    assertThat(ids).contains("us-warrants-abroad-consumer", "us-warrants-abroad-enterprise");
    assertThat(Arrays.asList(ids.toArray())).doesNotContain("us-warrants-abroad");
  }
}
