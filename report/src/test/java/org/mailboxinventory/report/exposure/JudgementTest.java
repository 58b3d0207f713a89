package org.mailboxinventory.report.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mailboxinventory.report.exposure.MadeUpFacts.mailbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.exposure.law.Obligation;
import org.mailboxinventory.report.exposure.law.Rule;
import org.mailboxinventory.report.exposure.pack.BankFiles;
import org.mailboxinventory.report.exposure.pack.LawReader;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.MailboxCoverage.State;
import org.mailboxinventory.report.model.Migration;
import org.mailboxinventory.report.model.Reason;

class JudgementTest {
  private static final String SPSD = "IN-RBI-SPSD";
  private static final String DPSC = "IN-RBI-DPSC";

  private LawBook law;

  @BeforeEach
  void readLaw() throws InvalidConfigException {
    law = LawReader.read(ConfigFiles.bundled());
  }

  @Test
  void aTrialComesToTheSameAsTheJudgement() {
    Judgement judgement = new Judgement(law, JudgeSettings.bankIn("IN", "US"), MadeUpFacts.AS_OF);
    for (MailboxFacts facts : MadeUpBank.facts().mailboxes()) {
      Judgement.Judged judged = judgement.judge(facts);
      assertThat(judgement.trial(facts))
          .isEqualTo(
              new Judgement.Trial(
                  judged.exposure().level(),
                  judged.exposure().score(),
                  judged.obligations().stream()
                      .filter(it -> it.status() == Rule.Status.INDICATION)
                      .count()));
    }
  }

  @Test
  void threeAccountsOfEachPersonWeighAsThePeopleWhereTheirNumberIsKnown() {
    MadeUpFacts accounts = mailbox().holding("in.bank-account", "bank-account", 300, 0, 0);
    Exposure byValues = judge(accounts).exposure();
    Exposure byPeople = judge(accounts.likely(100)).exposure();
    assertThat(byPeople.score()).isLessThan(byValues.score());
    assertThat(byPeople.because())
        .anyMatch(it -> it.startsWith("There are 300 account numbers of likely 100 people: "));
    assertThat(judge(accounts.likely(900)).exposure().score()).isEqualTo(byValues.score());
  }

  @Test
  void passwordsWeighByTheirNumberWhoeverIsInTheMailbox() {
    int alone = judge(passwords()).exposure().score();
    assertThat(judge(passwords().likely(2)).exposure().score()).isEqualTo(alone);
  }

  private static MadeUpFacts passwords() {
    return mailbox().holding("global.password", "credential", 300, 0, 0);
  }

  @Test
  void withoutWhatLeadsNoMorePeopleAreCountedThanBefore() {
    MadeUpFacts both =
        mailbox()
            .holding("global.payment-card", "payment-card", 40, 0, 0)
            .holding("in.bank-account", "bank-account", 3000, 0, 0)
            .likely(40);
    Exposure exposure = judge(both).exposure();
    assertThat(exposure.lowers()).anyMatch(it -> it.what().startsWith("Deleting its 40 card"));
  }

  @Test
  void anUnreadMailboxIsUnknownAndNeverNone() {
    for (State state : List.of(State.UNREADABLE, State.EXCLUDED, State.PENDING, State.PARTIAL)) {
      Exposure exposure = judge(mailbox().read(state, 0)).exposure();
      assertThat(exposure.level()).as("%s", state).isEqualTo(Level.UNKNOWN);
      assertThat(exposure.score()).isZero();
      assertThat(exposure.because()).isNotEmpty();
    }
  }

  @Test
  void whatWasReadInPartIsAtLeastItsLevel() {
    Exposure exposure =
        judge(
                mailbox()
                    .read(State.PARTIAL, 5)
                    .because(Reason.CORRUPT, 1)
                    .holding("global.payment-card", "payment-card", 1, 0, 0))
            .exposure();
    assertThat(exposure.atLeast()).isTrue();
    assertThat(exposure.level()).isEqualTo(Level.LOW);
    assertThat(judge(mailbox()).exposure().atLeast()).isFalse();
  }

  @Test
  void aReadMailboxWithoutAnythingThatWeighsIsNone() {
    Exposure exposure = judge(mailbox().holding("global.bic", "bank-code", 900, 5, 5)).exposure();
    assertThat(exposure.level()).isEqualTo(Level.NONE);
    assertThat(exposure.factors()).isEmpty();
  }

  @Test
  void theScoreIsTheSumOfTheFactors() {
    Exposure exposure =
        judge(
                mailbox()
                    .at("NAM", "IND", null)
                    .holding("in.pan", "tax-id", 100, 0, 30)
                    .holding("in.voter-id", "voter-id", 1, 0, 0))
            .exposure();
    assertThat(exposure.factors().keySet())
        .containsExactlyInAnyOrder(
            "data", "people", "combination", "external", "abroad", "drift", "bulk", "provider");
    assertThat(exposure.score())
        .isEqualTo(exposure.factors().values().stream().mapToInt(Integer::intValue).sum());
    assertThat(exposure.level()).isEqualTo(Level.MEDIUM);
  }

  @Test
  void theScoreNeverPassesAHundred() {
    Exposure exposure =
        judge(
                mailbox()
                    .at("NAM", "IND", null)
                    .holding("global.cvv", "card-authentication", 20000, 50, 20000, 50, 50)
                    .holding("in.aadhaar", "national-id", 20000, 50, 20000, 50, 50)
                    .holding("global.payment-card", "payment-card", 20000, 50, 20000, 50, 50))
            .exposure();
    assertThat(exposure.score()).isEqualTo(100);
    assertThat(exposure.level()).isEqualTo(Level.CRITICAL);
  }

  @Test
  void tenPeopleWeighLessThanTenThousand() {
    List<Integer> scores =
        Stream.of(1, 10, 100, 1000, 10000)
            .map(people -> judge(mailbox().holding("in.aadhaar", "national-id", people, 0, 0)))
            .map(judged -> judged.exposure().score())
            .toList();
    assertThat(scores).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void aLawOfTheProvidersHomeWeighsInNoScore() {
    MadeUpFacts facts = mailbox().holding("in.aadhaar", "national-id", 100, 0, 0);
    Exposure american = judge(facts).exposure();
    Exposure indian =
        new Judgement(law, JudgeSettings.bankIn("IN", "IN"), MadeUpFacts.AS_OF)
            .judge(facts.facts())
            .exposure();
    assertThat(american.score()).isEqualTo(indian.score());
  }

  @Test
  void aThousandAddressesDoNotOutweighAFewIdentityNumbers() {
    Exposure addresses =
        judge(mailbox().holding("global.email", "email-address", 5000, 0, 0)).exposure();
    Exposure identities = judge(mailbox().holding("in.aadhaar", "national-id", 3, 0, 0)).exposure();
    assertThat(addresses.score()).isLessThan(identities.score());
  }

  @Test
  void anInferredPlaceNeverRaisesTheLevel() {
    var inferred = mailbox().at(null, null, "NAM").holding("in.pan", "tax-id", 100, 0, 0);
    var observed = mailbox().at("NAM", null, null).holding("in.pan", "tax-id", 100, 0, 0);
    assertThat(judge(inferred).exposure().factors()).doesNotContainKey("abroad");
    assertThat(judge(observed).exposure().factors()).containsKey("abroad");
  }

  @Test
  void paymentDataOutsideIndiaIsAnIndicationByObservedOrDeclaredPlaceOnly() {
    assertThat(status(SPSD, cards().at("NAM", null, null))).isEqualTo(Rule.Status.INDICATION);
    assertThat(status(SPSD, cards().at(null, "NAM", null))).isEqualTo(Rule.Status.INDICATION);
    assertThat(status(SPSD, cards().at("IND", "NAM", null))).isEqualTo(Rule.Status.NO_INDICATION);
    assertThat(status(SPSD, cards().at(null, null, "NAM"))).isEqualTo(Rule.Status.NOT_ASSESSABLE);
    assertThat(status(SPSD, cards().at(null, null, "IND"))).isEqualTo(Rule.Status.NOT_ASSESSABLE);
    assertThat(status(SPSD, cards().at("APC", null, null)))
        .as("the geography holds India among others")
        .isEqualTo(Rule.Status.NOT_ASSESSABLE);
    assertThat(status(SPSD, cards().at("XYZ", null, null))).isEqualTo(Rule.Status.NOT_ASSESSABLE);
    assertThat(status(SPSD, cards().at(null, null, null))).isEqualTo(Rule.Status.NOT_ASSESSABLE);
  }

  @Test
  void whatWasNotReadOrCannotBeReadIsNotCleared() {
    MadeUpFacts unread = mailbox().at("NAM", null, null).read(State.UNREADABLE, 0);
    MadeUpFacts partly = mailbox().at("NAM", null, null).read(State.PARTIAL, 9);
    MadeUpFacts opaque = mailbox().at("NAM", null, null).opaque(0, 1, 0);
    assertThat(status(SPSD, unread)).isEqualTo(Rule.Status.NOT_ASSESSABLE);
    assertThat(status(SPSD, partly)).isEqualTo(Rule.Status.NOT_ASSESSABLE);
    assertThat(status(SPSD, opaque)).isEqualTo(Rule.Status.NOT_ASSESSABLE);
    assertThat(status(SPSD, mailbox().at("NAM", null, null))).isEqualTo(Rule.Status.NO_INDICATION);
    assertThat(status(SPSD, mailbox().at("IND", null, null).read(State.UNREADABLE, 0)))
        .isEqualTo(Rule.Status.NO_INDICATION);
  }

  @Test
  void unmaskedNumbersCountForTheMaskingRuleOnlyWhenTheyWereSentOutside() {
    assertThat(status(DPSC, mailbox().holding("in.bank-account", "bank-account", 4, 0, 4)))
        .isEqualTo(Rule.Status.NO_INDICATION);
    assertThat(status(DPSC, mailbox().holding("in.bank-account", "bank-account", 4, 4, 0)))
        .isEqualTo(Rule.Status.NO_INDICATION);
    assertThat(status(DPSC, mailbox().holding("in.bank-account", "bank-account", 4, 4, 4)))
        .isEqualTo(Rule.Status.INDICATION);
    assertThat(status(DPSC, mailbox().holding("in.bank-account", "bank-account", 4, 1, 1, 0)))
        .as("one sent within the bank, another received from outside")
        .isEqualTo(Rule.Status.NO_INDICATION);
  }

  @Test
  void whatCannotBeReadByDesignMattersToARuleOnMailSentOutsideOnlyWhereItWasSentOutside() {
    MadeUpFacts elsewhere = mailbox().opaque(0, 1, 0);
    MadeUpFacts sentOutside = mailbox().opaque(0, 1, 0).opaqueItems(1, 1);
    assertThat(status(DPSC, elsewhere.opaqueItems(1, 0))).isEqualTo(Rule.Status.NO_INDICATION);
    assertThat(status(DPSC, sentOutside)).isEqualTo(Rule.Status.NOT_ASSESSABLE);
  }

  @Test
  void aRuleSpeaksOfWhatMadeItFire() {
    assertThat(
            obligation(DPSC, mailbox().holding("in.bank-account", "bank-account", 4, 4, 4))
                .because())
        .contains("4 account numbers in 4 mails sent outside.");
    assertThat(
            obligation(DPSC, mailbox().holding("in.bank-account", "bank-account", 90, 3, 1))
                .because())
        .as("never of the whole mailbox")
        .contains("1 account number in 1 mail sent outside.")
        .doesNotContain("90");
  }

  @Test
  void aRuleOfIndiaSaysNothingOfABankElsewhere() {
    JudgeSettings german = JudgeSettings.bankIn("DE", "US");
    assertThat(new Judgement(law, german, MadeUpFacts.AS_OF).judge(cards().facts()).obligations())
        .extracting(Obligation::rule)
        .doesNotContain(SPSD, DPSC)
        .contains("PCI-DSS-3.3.1");
  }

  @Test
  void whatOnlyPeopleCanSayNeedsADecision() {
    String vault = "IN-AADHAAR-VAULT";
    assertThat(status(vault, mailbox().holding("in.aadhaar", "national-id", 2, 0, 0)))
        .isEqualTo(Rule.Status.NEEDS_DECISION);
    assertThat(status(vault, mailbox())).isEqualTo(Rule.Status.NO_INDICATION);
    assertThat(status(vault, mailbox().read(State.PENDING, 0)))
        .isEqualTo(Rule.Status.NOT_ASSESSABLE);
  }

  @Test
  void aRuleAboutAnEventSaysNothingBeforeOneIsOpened() {
    assertThat(judge(cards()).obligations())
        .extracting(Obligation::rule)
        .doesNotContain("IN-DPDP-R7-PERSON", "IN-CERTIN-6H", "EU-GDPR-33");
  }

  @Test
  void beforeItsFirstDayARuleGivesNoIndication() {
    Judgement early =
        new Judgement(law, JudgeSettings.bankIn("IN", "US"), Instant.parse("2018-01-01T00:00:00Z"));
    assertThat(early.judge(cards().at("NAM", null, null).facts()).obligations())
        .filteredOn(obligation -> obligation.rule().equals(SPSD))
        .singleElement()
        .satisfies(
            obligation -> {
              assertThat(obligation.status()).isEqualTo(Rule.Status.NEEDS_DECISION);
              assertThat(obligation.because()).contains("In force from 2018-10-15");
            });
  }

  @Test
  void aRecordedDecisionIsShownUnderItsObligation(@TempDir Path folder) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("decisions.yaml"),
            """
            decisions:
              - obligation: "%s"
                by: Counsel
                at: 2026-11-24
                why: Not payment data
            """
                .formatted(obligation(SPSD, cards()).id()));
    LawBook decided =
        LawReader.read(
            ConfigFiles.bundled(), new BankFiles(List.of(), List.of(), List.of(), file, null));
    Judgement judgement =
        new Judgement(decided, JudgeSettings.bankIn("IN", "US"), MadeUpFacts.AS_OF);
    assertThat(judgement.judge(cards().facts()).obligations())
        .filteredOn(obligation -> obligation.rule().equals(SPSD))
        .extracting(Obligation::decision)
        .containsExactly(
            new Obligation.Decision(
                "Counsel", Instant.parse("2026-11-24T00:00:00Z"), "Not payment data"));
  }

  @Test
  void lawsThatBindTheProviderReachEveryPlace() {
    for (String place : List.of("IND", "EUR", "XYZ")) {
      assertThat(judge(mailbox().at(place, null, null)).regimes())
          .filteredOn(reach -> reach.id().equals("US-18USC2703"))
          .singleElement()
          .satisfies(
              reach -> {
                assertThat(reach.bindsBy()).isEqualTo("control");
                assertThat(reach.providerCanRead()).isEqualTo("yes");
              });
    }
  }

  @Test
  void lawsOfTheUnitedStatesDoNotBindAProviderFromElsewhere() {
    Judgement judgement = new Judgement(law, JudgeSettings.bankIn("IN", "DE"), MadeUpFacts.AS_OF);
    assertThat(judgement.judge(mailbox().facts()).regimes())
        .extracting(RegimeReach::id)
        .noneMatch(id -> id.startsWith("US-"));
  }

  @Test
  void aMailboxOnPremisesIsNotReachedThroughTheProvider() {
    assertThat(judge(mailbox().migrated(Migration.State.ON_PREMISES)).regimes())
        .extracting(RegimeReach::id)
        .contains("IN-ITA-69")
        .allMatch(id -> id.startsWith("IN-"));
  }

  @Test
  void aLawThatBindsByPlaceReachesOnlyWhatRestsThere() {
    Judgement german = new Judgement(law, JudgeSettings.bankIn("DE", "US"), MadeUpFacts.AS_OF);
    assertThat(german.judge(mailbox().at("IND", null, null).facts()).regimes())
        .filteredOn(reach -> reach.id().equals("IN-ITA-69B"))
        .extracting(RegimeReach::bindsBy)
        .containsExactly("place");
    assertThat(german.judge(mailbox().at("EUR", null, null).facts()).regimes())
        .extracting(RegimeReach::id)
        .doesNotContain("IN-ITA-69B");
  }

  @Test
  void aLawThatCannotCompelOrHasNotBegunReachesNothing() {
    assertThat(judge(mailbox()).regimes())
        .extracting(RegimeReach::id)
        .doesNotContain("US-EO12333", "IN-DPDP-36");
    Judgement later =
        new Judgement(law, JudgeSettings.bankIn("IN", "US"), Instant.parse("2027-05-13T00:00:00Z"));
    assertThat(later.judge(mailbox().facts()).regimes())
        .extracting(RegimeReach::id)
        .contains("IN-DPDP-36");
  }

  @Test
  void aLawThatWindsDownStillCountsAndSaysSo() {
    assertThat(judge(mailbox()).regimes())
        .filteredOn(reach -> reach.id().equals("US-FISA-702"))
        .singleElement()
        .satisfies(reach -> assertThat(reach.because()).contains("goes on until about 2027-03-31"));
  }

  @Test
  void theProviderCanReadLessOfWhatIsEncryptedAgainstIt() {
    assertThat(canRead(mailbox().opaque(3, 0, 0))).isEqualTo("yes");
    assertThat(canRead(mailbox().opaque(0, 1, 0))).isEqualTo("partly");
    assertThat(canRead(mailbox().opaque(0, 0, 1))).isEqualTo("partly");
    assertThat(canRead(mailbox().read(State.UNREADABLE, 0))).isEqualTo("unknown");
  }

  private static MadeUpFacts cards() {
    return mailbox().holding("global.payment-card", "payment-card", 12, 0, 0);
  }

  private Judgement.Judged judge(MadeUpFacts facts) {
    return new Judgement(law, JudgeSettings.bankIn("IN", "US"), MadeUpFacts.AS_OF)
        .judge(facts.facts());
  }

  private Obligation obligation(String rule, MadeUpFacts facts) {
    return judge(facts).obligations().stream()
        .filter(obligation -> obligation.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private Rule.Status status(String rule, MadeUpFacts facts) {
    return obligation(rule, facts).status();
  }

  private String canRead(MadeUpFacts facts) {
    return judge(facts).regimes().stream()
        .filter(reach -> reach.id().equals("US-18USC2703"))
        .map(RegimeReach::providerCanRead)
        .findFirst()
        .orElseThrow();
  }
}
