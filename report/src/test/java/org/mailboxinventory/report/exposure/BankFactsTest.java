package org.mailboxinventory.report.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mailboxinventory.report.exposure.MadeUpFacts.mailbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Obligation;
import org.mailboxinventory.report.exposure.law.Rule;
import org.mailboxinventory.report.exposure.pack.LawReader;
import org.mailboxinventory.report.model.DataLocation;

/** Rules that ask what no mailbox shows are answered by the files in which the bank says it. */
final class BankFactsTest {
  private final Path folder;
  private LawBook law;

  BankFactsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void readLaw() throws InvalidConfigException {
    law = LawReader.read(ConfigFiles.bundled());
  }

  @Test
  void aPeriodOfRetentionMakesOldDataAssessable() throws Exception {
    MadeUpFacts old = mailbox().holding("in.pan", "tax-id", 9, 0, 0);
    assertThat(obligation("X-OLD", old, BankFacts.none()).status())
        .isEqualTo(Rule.Status.NOT_ASSESSABLE);
    Obligation fired = obligation("X-OLD", old, facts("retention: P5Y"));
    assertThat(fired.status()).isEqualTo(Rule.Status.NEEDS_DECISION);
    assertThat(fired.because())
        .contains("9 tax numbers in 9 items.", "The oldest is of 2021-03-04.");
    assertThat(obligation("X-OLD", old, facts("retention: P9Y")).status())
        .isEqualTo(Rule.Status.NO_INDICATION);
  }

  @Test
  void theDocumentedScopeOfCardDataDecidesWhetherCardsAreExpected() throws Exception {
    MadeUpFacts cards =
        mailbox()
            .named("asha@bank.example", null)
            .holding("global.payment-card", "payment-card", 2, 0, 0);
    String rule = "PCI-DSS-12.10.7";
    assertThat(obligation(rule, cards, BankFacts.none()).status())
        .isEqualTo(Rule.Status.NOT_ASSESSABLE);
    assertThat(obligation(rule, cards, facts("cardScope: [\"card-*@bank.example\"]")).status())
        .isEqualTo(Rule.Status.INDICATION);
    assertThat(obligation(rule, cards, facts("cardScope: [\"Asha@*\"]")).status())
        .isEqualTo(Rule.Status.NO_INDICATION);
  }

  @Test
  void whereTheProviderCommittedToKeepItIsHeldAgainstWhereItRests() throws Exception {
    MadeUpFacts observed = mailbox().at("NAM", null, null);
    assertThat(obligation("X-DRIFT", observed, BankFacts.none()).status())
        .isEqualTo(Rule.Status.NOT_ASSESSABLE);
    Obligation fired = obligation("X-DRIFT", observed, card("IND", "India"));
    assertThat(fired.status()).isEqualTo(Rule.Status.INDICATION);
    assertThat(fired.because())
        .contains(
            "The provider’s document says India (IND).", "The provider committed to India (IND).");
    assertThat(obligation("X-DRIFT", mailbox().at("IND", null, null), card("IND", "IND")).status())
        .isEqualTo(Rule.Status.NO_INDICATION);
    assertThat(obligation("X-DRIFT", mailbox().at("IND", null, null), card("APC", "APC")).status())
        .as("India lies within the geography that was committed to")
        .isEqualTo(Rule.Status.NO_INDICATION);
  }

  @Test
  void whatIsObservedOrDeclaredElsewhereThanCommittedIsDrift() {
    DataLocation both = new DataLocation("IND", "IND", null, List.of());
    assertThat(both.drift(law.committed(null))).isFalse();
    assertThat(both.drift(law.committed("IND"))).isFalse();
    assertThat(both.drift(law.committed("APC"))).as("India lies within it").isFalse();
    assertThat(both.drift(law.committed("EUR"))).isTrue();
    DataLocation declared = new DataLocation(null, "IND", null, List.of());
    assertThat(declared.drift(law.committed("IND"))).isFalse();
    assertThat(declared.drift(law.committed("EUR"))).isTrue();
    DataLocation inferred = new DataLocation(null, null, "IND", List.of());
    assertThat(inferred.drift(law.committed("EUR"))).as("inferred is not known").isFalse();
    assertThat(new DataLocation("NAM", "IND", null, List.of()).drift(law.committed(null))).isTrue();
  }

  @Test
  void theProvidersDocumentIsADeclaredPlaceWhereNothingElseIsKnown() throws Exception {
    MadeUpFacts cards =
        mailbox().at(null, null, null).holding("global.payment-card", "payment-card", 2, 0, 0);
    assertThat(obligation("IN-RBI-SPSD", cards, card("NAM", "NAM")).status())
        .isEqualTo(Rule.Status.INDICATION);
    assertThat(obligation("IN-RBI-SPSD", cards, card("Asia-Pacific", "APC")).status())
        .as("the geography holds India among others")
        .isEqualTo(Rule.Status.NOT_ASSESSABLE);
  }

  @Test
  void aWrongWordIsRefusedWithFileKeyAndRemedy() throws Exception {
    Path facts = file("facts.yaml", "retention: five years\nscope: []\n");
    Path place = file("card.yaml", document("Narnia", "IND"));
    assertThatThrownBy(() -> BankFactsFile.read(facts, List.of(place), law))
        .isInstanceOf(InvalidConfigException.class)
        .hasMessageContaining("facts.yaml:1:12: retention: not a period; write one as in P8Y")
        .hasMessageContaining("facts.yaml:2:8: scope: unknown key")
        .hasMessageContaining(
            "card.yaml:4:30: services.Exchange Online.current: not a known geography");
  }

  private BankFacts facts(String yaml) throws Exception {
    return BankFactsFile.read(file("facts.yaml", yaml), List.of(), law);
  }

  private BankFacts card(String current, String committed) throws Exception {
    return BankFactsFile.read(null, List.of(file("card.yaml", document(current, committed))), law);
  }

  private static String document(String current, String committed) {
    return """
    document: Data Location Card
    date: 2026-11-20
    services:
      Exchange Online: {current: %s, committed: %s}
      Teams: {current: NAM, committed: NAM}
    """
        .formatted(current, committed);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Obligation obligation(String rule, MadeUpFacts mailbox, BankFacts facts) {
    JudgeSettings settings =
        new JudgeSettings(JudgeSettings.bankIn("IN", "US").entity(), "US", facts);
    return new Judgement(law, settings, MadeUpFacts.AS_OF)
        .judge(mailbox.facts()).obligations().stream()
            .filter(obligation -> obligation.rule().equals(rule))
            .findFirst()
            .orElseThrow();
  }
}
