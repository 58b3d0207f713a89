package org.mailboxinventory.report.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailboxinventory.report.exposure.MadeUpFacts.mailbox;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Obligation;
import org.mailboxinventory.report.exposure.law.Rule;
import org.mailboxinventory.report.exposure.law.Truth;
import org.mailboxinventory.report.exposure.pack.LawReader;

/** Whom rules bind by a branch, and numbers and places that their texts give. */
final class LawOfBranchesTest {
  private static @Nullable LawBook book;

  @BeforeAll
  static void readLaw() throws InvalidConfigException {
    book = LawReader.read(ConfigFiles.bundled());
  }

  private static LawBook law() {
    return Objects.requireNonNull(book);
  }

  @Test
  void everyDeadlineBindsABankWithABranchToo() {
    assertThat(law().rules())
        .filteredOn(it -> it.clock() != null)
        .hasSizeGreaterThan(60)
        .allSatisfy(
            it -> {
              assertThat(it.entity().home()).as(it.id()).isEmpty();
              assertThat(it.entity().presence()).as(it.id()).isNotEmpty();
            });
  }

  /**
   * Which mailboxes are a branch's is not known. So a rule binds by home alone where it would
   * indicate something of every mailbox of the bank, where it compares with the bank's own country,
   * and where a branch is bound by another law.
   */
  @Test
  void theseBindByHomeAlone() {
    assertThat(law().rules())
        .filteredOn(it -> !it.entity().home().isEmpty())
        .extracting(Rule::id)
        .containsExactlyInAnyOrder(
            "EU-GDPR-44",
            "EU-GDPR-44-CONTROL",
            "EU-GDPR-48",
            "EU-DORA-30",
            "EU-DORA-30-PLACE",
            "EU-DORA-ROI",
            "EU-DATAACT-32",
            "IN-DPDP-R15",
            "IN-DPDP-R4",
            "IN-DPDP-R6",
            "IN-RBI-DPSC",
            "IN-RBI-DPSC-CIRCULAR",
            "IN-RBI-OUTSOURCING-XBORDER",
            "IN-RBI-SPSD",
            "IN-SEBI-CLOUD");
  }

  @ParameterizedTest
  @CsvSource({
    "GB-UKGDPR-45A, GB",
    "CH-FADP-16, CH",
    "EU-GDPR-30, DE",
    "EU-GDPR-30, IS",
    "SG-PDPA-26, SG",
    "ZA-POPIA-72, ZA",
  })
  void aBankOfIndiaIsBoundByTheLawOfItsBranch(String rule, String branch) {
    MadeUpFacts facts = mailbox().at("IND", null, null).holding("in.pan", "tax-id", 4, 0, 0);
    assertThat(said(rule, facts, "IN", branch)).isEqualTo("needs-decision");
    assertThat(said(rule, facts, "IN", "QA")).isEqualTo("not asked");
  }

  /** More than 10,000 for financial data, more than 100,000 for identifiers: 28 CFR 202.205. */
  @ParameterizedTest
  @CsvSource({
    "us.bank-account, bank-account, 10000, no-indication",
    "us.bank-account, bank-account, 10001, not-assessable",
    "global.payment-card, payment-card, 10000, no-indication",
    "global.payment-card, payment-card, 10001, not-assessable",
    "us.ssn, social-security, 100000, no-indication",
    "us.ssn, social-security, 100001, not-assessable",
    "in.bank-account, bank-account, 200000, no-indication",
  })
  void bulkDataOfTheUnitedStatesHasTheNumbersOfTheRule(
      String detector, String category, long values, String status) {
    MadeUpFacts facts = mailbox().at("APC", null, null).holding(detector, category, values, 0, 0);
    assertThat(said("US-28CFR202", facts, "US", "US")).isEqualTo(status);
  }

  /** The area has no Switzerland in it, which is adequate: no transfer, and no data in the area. */
  @ParameterizedTest
  @CsvSource({"DEU, needs-decision", "NOR, needs-decision", "CHE, no-indication"})
  void controlFromAbroadIsAskedOfDataInTheEuropeanEconomicArea(String place, String status) {
    MadeUpFacts facts = mailbox().at(place, null, null).holding("in.pan", "tax-id", 4, 0, 0);
    assertThat(said("EU-GDPR-44-CONTROL", facts, "DE", "DE")).isEqualTo(status);
    assertThat(said("EU-GDPR-44", facts, "DE", "DE")).isEqualTo("no-indication");
    assertThat(said("EU-GDPR-48", facts, "DE", "DE")).isEqualTo("needs-decision");
  }

  /** What is foreign is what the rule's own law has as such, not what is so to the bank. */
  @ParameterizedTest
  @CsvSource({
    "EU-GDPR-48, NO, NO, DE, DEU, no-indication", // a law of the Union, which Norway is tied to
    "EU-GDPR-48, FR, FR, DE, DEU, no-indication",
    "EU-GDPR-48, NO, IN, DE, DEU, needs-decision", // a branch in India
    "CN-PIPL-38-41, IN, CN, CN, CHN, needs-decision", // the law of the home
  })
  void aLawIsForeignToTheRuleThatAsks(
      String rule, String home, String branch, String provider, String place, String status) {
    MadeUpFacts facts =
        mailbox().at(place, null, null).servedIn(home).holding("in.pan", "tax-id", 4, 0, 0);
    assertThat(said(rule, facts, home, branch, provider)).isEqualTo(status);
  }

  /** Five years after the end of the relation, whatever the age of a mail: PMLA section 12(4). */
  @Test
  void identityRecordsOfAnyAgeMayHaveToBeKept() {
    Rule rule = law().rule("IN-PML-RULES").orElseThrow();
    assertThat(rule.guardsDeletion()).isTrue();
    assertThat(rule.says()).contains("after the relation ended", "whichever is later");
    MadeUpFacts old =
        mailbox().dated("2001-01-01", "2002-01-01").holding("in.passport", "passport", 4, 0, 0);
    assertThat(said("IN-PML-RULES", old, "IN", "IN")).isEqualTo("needs-decision");
  }

  private static String said(String rule, MadeUpFacts facts, String home, String branch) {
    return said(rule, facts, home, branch, "US");
  }

  private static String said(
      String rule, MadeUpFacts facts, String home, String branch, String provider) {
    JudgeSettings.Bank bank =
        new JudgeSettings.Bank("bank", home, Set.of(branch), Truth.FALSE, Truth.FALSE);
    Judgement judgement =
        new Judgement(
            law(),
            new JudgeSettings(bank, provider),
            LocalDate.of(2026, 11, 29).atStartOfDay().toInstant(ZoneOffset.UTC));
    return judgement.judge(facts.facts()).obligations().stream()
        .filter(it -> it.rule().equals(rule))
        .map(Obligation::status)
        .map(Rule.Status::word)
        .findFirst()
        .orElse("not asked");
  }
}
