package org.mailboxinventory.report.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailboxinventory.report.exposure.MadeUpFacts.mailbox;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.exposure.law.Certainty;
import org.mailboxinventory.report.exposure.law.Disclosure;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Obligation;
import org.mailboxinventory.report.exposure.law.Provenance;
import org.mailboxinventory.report.exposure.law.Regime;
import org.mailboxinventory.report.exposure.law.Regime.Tie.Kind;
import org.mailboxinventory.report.exposure.law.Rule;
import org.mailboxinventory.report.exposure.law.Truth;
import org.mailboxinventory.report.exposure.law.Validity.Status;
import org.mailboxinventory.report.exposure.pack.BankFiles;
import org.mailboxinventory.report.exposure.pack.LawReader;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;

/**
 * What an earlier edition of the pack had wrong, entry by entry under the id that it had there:
 * what it is by the law, written from the sources and not from the pack.
 */
final class LawCorrectionsTest {
  private static LawBook law;

  @BeforeAll
  static void read() throws InvalidConfigException {
    law = LawReader.read(ConfigFiles.bundled());
  }

  @Test
  void us50Usc1881aLapsedOn12June2026AndWindsDownIntoMarch2027() {
    Regime section702 = regime("US-50USC1881a", Certainty.SECONDARY);
    assertThat(section702.validity().on(day("2026-06-12"))).isEqualTo(Status.IN_FORCE);
    assertThat(section702.validity().on(day("2026-06-13"))).isEqualTo(Status.WIND_DOWN);
    assertThat(section702.validity().on(day("2027-03-31"))).isEqualTo(Status.WIND_DOWN);
    assertThat(section702.validity().on(day("2027-04-01"))).isEqualTo(Status.LAPSED);
    assertThat(section702.caveat())
        .contains("lapsed", "198 to 218", "47 to 52", "Certifications", "September 2026");
    assertThat(section702.provenance().reviewBy()).isEqualTo("2027-01-15");
    assertThat(reached("IN", "2026-06-20")).contains("US-FISA-702");
    assertThat(reached("IN", "2027-06-01")).doesNotContain("US-FISA-702");
  }

  @Test
  void us18Usc2713MayBeBarredFromTellingAndCitesTheSectionsOfTheWarrant() {
    Regime warrant = regime("US-18USC2713", Certainty.KNOWLEDGE);
    assertThat(warrant.bankTold()).isEqualTo("may-be-barred");
    assertThat(warrant.id() + warrant.caveat() + warrant.provenance().titles())
        .contains("2703", "2705(b)", "2713");
    assertThat(warrant.reachWords()).containsExactly("content", "non-content");
  }

  @Test
  void us18Usc2709BeganIn1986AndMayBeBarredFromTelling() {
    Regime letter = regime("US-18USC2709", Certainty.KNOWLEDGE);
    assertThat(letter.validity().from()).isEqualTo("1986-10-21");
    assertThat(letter.bankTold()).isEqualTo("may-be-barred");
    assertThat(letter.reachWords()).containsExactly("non-content");
  }

  @Test
  void eu20231543ReachesWhereTheServiceIsOfferedWithoutDenmarkAndAsksTheBankFirst() {
    Regime evidence = regime("EU-2023-1543", Certainty.PRIMARY);
    assertThat(evidence.ties()).extracting(Regime.Tie::kind).containsOnly(Kind.SERVICE_OFFERED_IN);
    assertThat(evidence.ties().get(0).countries())
        .hasSize(26)
        .contains("IE")
        .doesNotContain("DK", "GB", "IN");
    assertThat(evidence.reachWords()).containsExactly("content", "non-content");
    assertThat(evidence.caveat()).contains("the bank, is addressed first");
    assertThat(reached("DE", "2026-11-26")).contains("EU-E-EVIDENCE");
    assertThat(reached("DE", "2026-08-17")).doesNotContain("EU-E-EVIDENCE");
    assertThat(reached("DK", "2026-11-26")).doesNotContain("EU-E-EVIDENCE");
  }

  @Test
  void ukIpa2016IsThreeLawsByWhatTheyReachAndTheOverseasOrderAFourth() {
    assertThat(regime("UK-IPA2016", Certainty.PRIMARY).id()).isEqualTo("GB-IPA-INTERCEPT");
    List<Regime> three =
        List.of(
            regime("GB-IPA-INTERCEPT", Certainty.PRIMARY),
            regime("GB-IPA-COMMSDATA", Certainty.PRIMARY),
            regime("GB-IPA-NOTICES", Certainty.PRIMARY));
    assertThat(three)
        .extracting(Regime::reachWords)
        .containsExactly(List.of("content"), List.of("non-content"), List.of("capability"));
    assertThat(three)
        .flatMap(Regime::ties)
        .extracting(Regime.Tie::kind)
        .containsOnly(Kind.SERVICE_OFFERED_IN);
    assertThat(three.get(0).caveat()).contains("claims effect");
    assertThat(regime("GB-COPOA", Certainty.KNOWLEDGE).validity().from()).isEqualTo("2022-10-03");
  }

  @Test
  void inIta69BeganOn27October2009AndReachesServicesOfferedInIndia() {
    Regime section69 = regime("IN-ITA69", Certainty.KNOWLEDGE);
    assertThat(section69.validity().from()).isEqualTo("2009-10-27");
    assertThat(section69.ties())
        .filteredOn(it -> it.kind() == Kind.SERVICE_OFFERED_IN)
        .singleElement()
        .extracting(Regime.Tie::countries)
        .isEqualTo(Set.of("IN"));
  }

  @Test
  void inDpdp36BeginsOn13May2027ByTheGazetteOf13November2025() {
    Regime section36 = regime("IN-DPDP36", Certainty.PRIMARY);
    assertThat(section36.validity().from()).isEqualTo("2027-05-13");
    assertThat(section36.provenance().titles())
        .contains("13 November 2025", "CG-DL-E-14112025-267650");
    assertThat(reached("IN", "2027-05-12")).doesNotContain("IN-DPDP-36");
    assertThat(reached("IN", "2027-05-13")).contains("IN-DPDP-36");
  }

  @Test
  void inRbiDpsc2021RanFrom18August2021To30July2026AndItsSuccessorFollowsForMailSentOutside() {
    Rule before = rule("IN-RBI-DPSC-2021", Certainty.SECONDARY);
    assertThat(before.validity().from()).isEqualTo("2021-08-18");
    assertThat(before.validity().until()).isEqualTo("2026-07-30");
    Rule after = rule("IN-RBI-DPSC", Certainty.SECONDARY);
    assertThat(after.validity().from()).isEqualTo("2026-07-31");
    assertThat(before.succession().replacedBy()).containsExactly(after.id());
    assertThat(after.succession().replaces()).containsExactly(before.id());
    MadeUpFacts outside = mailbox().holding("in.bank-account", "bank-account", 4, 4, 4);
    MadeUpFacts within = mailbox().holding("in.bank-account", "bank-account", 4, 4, 0);
    MadeUpFacts masked = mailbox().holding("in.aadhaar-masked", "masked-id", 4, 4, 4);
    assertThat(said(before, outside, "2026-07-30")).isEqualTo("indication");
    assertThat(said(after, outside, "2026-07-31")).isEqualTo("indication");
    assertThat(said(after, within, "2026-07-31")).isEqualTo("no-indication");
    assertThat(said(after, masked, "2026-07-31")).isEqualTo("no-indication");
  }

  @Test
  void inSpdiAsksAboutWhatWasSaidOfHealthButNotOfReligion() {
    Rule rule = rule("IN-SPDI", Certainty.KNOWLEDGE);
    MadeUpFacts health = mailbox().holding("global.health-condition", "health-data", 4, 4, 4);
    MadeUpFacts religion = mailbox().holding("global.religion", "personal-trait", 4, 4, 4);
    assertThat(said(rule, health, "2026-11-26")).isEqualTo("needs-decision");
    assertThat(said(rule, religion, "2026-11-26")).isEqualTo("no-indication");
  }

  @Test
  void inRbiSpsd2018DeletesAfterADayWhicheverIsEarlierAndForeignBanksMayHavePermission() {
    Rule storage = rule("IN-RBI-SPSD-2018", Certainty.SECONDARY);
    assertThat(storage.validity().from()).isEqualTo("2018-10-15");
    assertThat(storage.caveat())
        .contains("one business day or 24 hours, whichever is earlier", "Foreign banks");
  }

  @Test
  void pciDss401210VersionIsNoPartOfTheIdAndTheRequirementBeganOn31March2025() {
    Rule found = rule("PCI-DSS-4.0-12.10.7", Certainty.SECONDARY);
    assertThat(found.id()).isEqualTo("PCI-DSS-12.10.7");
    assertThat(found.validity().from()).isEqualTo("2025-03-31");
    assertThat(found.provenance().titles()).contains("v4.0.1");
    assertThat(law.rules())
        .extracting(Rule::id)
        .filteredOn(it -> it.startsWith("PCI"))
        .noneMatch(it -> it.contains("4.0"));
  }

  @Test
  void inDpdpR7IsTwoDutiesAndTheLocationIsForTheBoardAlone() {
    Rule person = rule("IN-DPDP-R7", Certainty.PRIMARY);
    Rule board = rule("IN-DPDP-R7-BOARD", Certainty.PRIMARY);
    assertThat(person.id()).isEqualTo("IN-DPDP-R7-PERSON");
    assertThat(person.says()).contains("nature, extent and timing").doesNotContain("location");
    assertThat(board.caveat()).contains("Only the notice to the Board names the location");
    assertThat(person.clock()).isEqualTo("IN-DPDP-PERSON");
    assertThat(board.clock()).isEqualTo("IN-DPDP-BOARD");
    assertThat(person.provenance().titles()).contains("13 November 2025");
    assertThat(law.clocks())
        .filteredOn(it -> it.id().equals("IN-DPDP-BOARD"))
        .singleElement()
        .satisfies(it -> assertThat(it.hours()).isEqualTo(72));
  }

  @Test
  void usWarrantsAbroadAreTwoFiguresThatCountDifferentThings() {
    assertThat(law.disclosures()).extracting(Disclosure::id).doesNotContain("us-warrants-abroad");
    Disclosure consumer = disclosure("us-warrants-abroad-consumer");
    assertThat(consumer.text()).contains("sought", "133", "103", "126", "145");
    assertThat(consumer.customers()).isEqualTo("consumer");
    Disclosure enterprise = disclosure("us-warrants-abroad-enterprise");
    assertThat(enterprise.text()).contains("ended in disclosure", "1 a half-year");
    assertThat(enterprise.customers()).isEqualTo("enterprise");
  }

  @Test
  void figuresUnderFisaAreBandsWhoseWidthChanged() {
    Disclosure orders = disclosure("us-fisa-content-2023-h1");
    assertThat(orders.text()).contains("band 0 to 499", "band 24,000 to 24,999");
    assertThat(orders.caveat()).contains("500 wide in reports on 2015 to 2022", "1,000 in those");
  }

  @Test
  void theOutsourcingDirectionsOf2023AreRepealedAndThoseOf28November2025Asked() {
    Stream.of(
            "IN-RBI-OUTSOURCING-XBORDER", "IN-RBI-OUTSOURCING-PLACE", "IN-RBI-OUTSOURCING-INCIDENT")
        .map(id -> rule(id, Certainty.SECONDARY))
        .forEach(
            it -> {
              assertThat(it.validity().from()).isEqualTo("2025-11-28");
              assertThat(it.provenance().titles()).contains("RBI/DOR/2025-26/171");
            });
    assertThat(rule("IN-RBI-OUTSOURCING-XBORDER", Certainty.SECONDARY).caveat())
        .contains("10 April 2023", "repealed");
    assertThat(law.rules())
        .allSatisfy(it -> assertThat(it.provenance().titles()).doesNotContain("RBI/2023-24/102"));
  }

  @Test
  void theNoticeOfRule7IsTwoFormsOfWhichThatToThePersonNamesNoLocation() throws Exception {
    assertThat(form("person.en.txt"))
        .contains("rule 7(1)", "When:")
        .doesNotContainIgnoringCase("location", "{{places}}");
    assertThat(form("person.hi.txt")).doesNotContain("{{places}}");
    assertThat(form("board.en.txt"))
        .contains("rule 7(2)(a)", "Location: the mailboxes lie in {{places}}", "72 hours")
        .containsSubsequence("Nature", "Extent", "Timing", "Location", "Likely impact", "7(2)(b)");
    assertThat(form("board.hi.txt")).contains("{{places}}");
  }

  /** What could not be confirmed is in the pack, reaches no mailbox and indicates nothing. */
  @Test
  void whatCouldNotBeConfirmedNeverScores() {
    List<Regime> regimes =
        law.regimes().stream()
            .filter(it -> it.provenance().certainty() == Certainty.UNVERIFIED)
            .toList();
    List<Rule> rules =
        law.rules().stream()
            .filter(it -> it.provenance().certainty() == Certainty.UNVERIFIED)
            .toList();
    assertThat(regimes).extracting(Regime::id).containsExactlyInAnyOrder("AE-CYBER", "SA-CLOUD");
    assertThat(rules).extracting(Rule::id).containsExactly("AE-CBUAE-CPS");
    MadeUpFacts facts = mailbox().at("NAM", null, null).holding("in.pan", "tax-id", 40, 4, 4);
    for (String home : List.of("AE", "SA")) {
      assertThat(reached(home, "2026-11-26")).doesNotContain("AE-CYBER", "SA-CLOUD");
      assertThat(judgement(home, "2026-11-26").judge(facts.facts()).exposure().score())
          .isEqualTo(judgement("QA", "2026-11-26").judge(facts.facts()).exposure().score());
    }
  }

  @Test
  void aRuleThatCouldNotBeConfirmedIndicatesNothingWhateverItAsksFor(@TempDir Path folder)
      throws Exception {
    String own =
        """
        rules:
          OUR-TAX:
            name: "No tax numbers in mail"
            kind: house
            entity: {}
            when: [{holds: {categories: [tax-id]}}]
            outcome: indication
            status: in-force
            from: null
            until: null
            says: "Tax numbers are in mail."
            caveat: "A rule of the bank."
            certainty: CERTAINTY
            verified: 2026-11-26
            reviewBy: 2027-11-26
            sources: [{title: "Policy 7", certainty: CERTAINTY}]
        """;
    MailboxFacts facts = mailbox().holding("in.pan", "tax-id", 4, 0, 0).facts();
    for (String certainty : List.of("primary", "unverified")) {
      Path file =
          Files.writeString(folder.resolve("own.yaml"), own.replace("CERTAINTY", certainty));
      LawBook with =
          LawReader.read(ConfigFiles.bundled(), BankFiles.none().withRules(List.of(file)));
      Judgement judgement =
          new Judgement(with, JudgeSettings.bankIn("QA", "US"), MadeUpFacts.AS_OF);
      assertThat(judgement.judge(facts).obligations())
          .filteredOn(it -> it.rule().equals("OUR-TAX"))
          .singleElement()
          .extracting(Obligation::status)
          .isEqualTo(
              certainty.equals("primary") ? Rule.Status.INDICATION : Rule.Status.NEEDS_DECISION);
      assertThat(judgement.trial(facts).indications())
          .isEqualTo(certainty.equals("primary") ? 1 : 0);
    }
  }

  private static Regime regime(String id, Certainty certainty) {
    Regime regime = law.regime(id).orElseThrow();
    sourced(regime.provenance(), certainty);
    return regime;
  }

  private static Rule rule(String id, Certainty certainty) {
    Rule rule = law.rule(id).orElseThrow();
    sourced(rule.provenance(), certainty);
    return rule;
  }

  private static void sourced(Provenance provenance, Certainty certainty) {
    assertThat(provenance.certainty()).isEqualTo(certainty);
    assertThat(provenance.sources()).isNotEmpty();
    assertThat(provenance.verified()).isBeforeOrEqualTo("2026-11-26");
    assertThat(provenance.reviewBy()).isAfter("2026-11-26");
  }

  private static Disclosure disclosure(String id) {
    assertThat(law.disclosures())
        .allSatisfy(it -> assertThat(it.reviewBy()).isAfter(LocalDate.parse("2026-11-26")));
    return law.disclosures().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
  }

  private static String form(String name) throws Exception {
    try (InputStream in = ConfigFiles.bundled().open("law/notices/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  /** Ids of the laws that reach a mailbox of a bank at home in a country. */
  private static List<String> reached(String home, String date) {
    return judgement(home, date).judge(mailbox().servedIn(home).facts()).regimes().stream()
        .map(RegimeReach::id)
        .toList();
  }

  private static String said(Rule rule, MadeUpFacts facts, String date) {
    return judgement("IN", date).judge(facts.facts()).obligations().stream()
        .filter(it -> it.rule().equals(rule.id()))
        .map(Obligation::status)
        .map(Rule.Status::word)
        .findFirst()
        .orElse("not asked");
  }

  private static Judgement judgement(String home, String date) {
    JudgeSettings.Bank bank =
        new JudgeSettings.Bank("bank", home, Set.of(), Truth.FALSE, Truth.FALSE);
    return new Judgement(
        law, new JudgeSettings(bank, "US"), day(date).atStartOfDay().toInstant(ZoneOffset.UTC));
  }
}
