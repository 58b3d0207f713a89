package org.mailboxinventory.report.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mailboxinventory.report.exposure.MadeUpFacts.mailbox;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.MadeUpBank;
import org.mailboxinventory.report.exposure.MadeUpFacts;
import org.mailboxinventory.report.exposure.RegimeReach;
import org.mailboxinventory.report.exposure.TenantFact;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.exposure.law.Rule;
import org.mailboxinventory.report.exposure.pack.LawReader;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.MailboxCoverage.State;
import org.mailboxinventory.report.model.Migration;
import org.mailboxinventory.report.model.Reason;

class AssemblyTest {
  private LawBook law;

  @BeforeEach
  void readLaw() throws InvalidConfigException {
    law = LawReader.read(ConfigFiles.bundled());
  }

  @Test
  void everyMailboxHasOneLevel() {
    Inventory inventory = assemble(MadeUpBank.facts(), null);
    assertThat(inventory.totals().byLevel()).containsOnlyKeys(Level.values());
    assertThat(inventory.totals().byLevel().values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(inventory.coverage().mailboxes().listed());
    assertThat(inventory.totals().byLevel()).containsEntry(Level.UNKNOWN, 3L);
  }

  @Test
  void mailboxesAreSortedByCodePointAndNotByCodeUnit() {
    String beyondBasicPlane = new StringBuilder().appendCodePoint(0x1F3E6).toString();
    Inventory inventory =
        assemble(
            MadeUpFacts.scanOf(
                mailbox().named(beyondBasicPlane, null).facts(),
                mailbox().named("\uFF21", null).facts(),
                mailbox().named("Z", null).facts(),
                mailbox().named("a", null).facts()),
            null);
    assertThat(inventory.mailboxes())
        .extracting(entry -> entry.mailbox().address())
        .containsExactly("Z", "a", "\uFF21", beyondBasicPlane);
  }

  @Test
  void failOnSaysWhetherTheLevelWasReached() {
    InventoryFacts facts =
        MadeUpFacts.scanOf(
            mailbox().holding("global.payment-card", "payment-card", 1, 0, 0).facts(),
            mailbox().named("b", null).read(State.UNREADABLE, 0).facts());
    assertThat(assemble(facts, null).run().failOn()).isEqualTo("not-asked");
    assertThat(assemble(facts, Level.LOW).run().failOn()).isEqualTo("reached");
    assertThat(assemble(facts, Level.MEDIUM).run().failOn()).isEqualTo("not-reached");
    assertThat(assemble(facts, null).reaches(Level.LOW)).isTrue();
    assertThat(assemble(facts, null).reaches(Level.CRITICAL)).isFalse();
  }

  @Test
  void whatFailedOrIsOutOfReachOrPendingMakesARunIncompleteUnlessTolerated() {
    for (Reason reason : Reason.values()) {
      Inventory inventory =
          assemble(
              MadeUpFacts.scanOf(mailbox().read(State.COMPLETE, 5).because(reason, 1).facts()),
              null);
      boolean open =
          Set.of(Reason.Kind.FAILED, Reason.Kind.UNREACHABLE, Reason.Kind.PENDING)
              .contains(reason.kind());
      assertThat(inventory.isIncomplete(Set.of())).as(reason.word()).isEqualTo(open);
      assertThat(inventory.isIncomplete(Set.of(reason))).as(reason.word()).isFalse();
    }
  }

  @Test
  void aMailboxThatIsNotReadForNoReasonIsNeverComplete() {
    Inventory inventory =
        assemble(MadeUpFacts.scanOf(mailbox().read(State.PENDING, 0).facts()), null);
    assertThat(inventory.isIncomplete(Set.of(Reason.NOT_STARTED))).isTrue();
  }

  @Test
  void whereThereIsNoMailboxNothingIsComplete() {
    Inventory inventory = assemble(MadeUpFacts.scanOf(), null);
    assertThat(inventory.isComplete()).isFalse();
    assertThat(inventory.isIncomplete(Set.of())).as("what of it remains to be read").isFalse();
  }

  @Test
  void lawsAndRulesAreCountedOverAllMailboxes() {
    Inventory inventory = assemble(MadeUpBank.facts(), null);
    long all = inventory.mailboxes().size();
    assertThat(inventory.regimes())
        .filteredOn(regime -> regime.regime().id().equals("US-18USC2703"))
        .extracting(Inventory.RegimeText::mailboxes)
        .containsExactly(all - 1);
    assertThat(inventory.obligations())
        .allSatisfy(
            rule ->
                assertThat(
                        rule.indication()
                            + rule.needsDecision()
                            + rule.notAssessable()
                            + rule.noIndication())
                    .isEqualTo(all));
  }

  @Test
  void whatIsTheSameForEveryMailboxIsSaidOnceForTheTenant() {
    Inventory inventory =
        inventory(
            mailbox().named("a@bank.example", "A").at("IND", null, null).facts(),
            mailbox().named("b@bank.example", "B").at("NAM", null, null).facts(),
            mailbox()
                .named("c@bank.example", "C")
                .at(null, null, null)
                .migrated(Migration.State.ON_PREMISES)
                .facts());

    assertThat(inventory.tenant().mailboxes()).isEqualTo(2);
    assertThat(inventory.tenant().because("US-18USC2703"))
        .isEqualTo(
            "The provider is at home in the United States and controls the data, wherever it"
                + " rests.");
    assertThat(inventory.tenant().because("IN-BRA-35")).isEqualTo("The bank is at home in India.");
    assertThat(inventory.tenant().holds("IN-DPDP-36")).as("not in force").isFalse();
    assertThat(inventory.tenant().facts())
        .extracting(TenantFact::rule, TenantFact::status)
        .contains(tuple("IN-CERTIN-LOGS", Rule.Status.NOT_ASSESSABLE));
  }

  @Test
  void aLawThatReachesOneMailboxByItsPlaceIsNotSaidOfTheTenant() {
    Inventory inventory =
        inventory(
            mailbox().named("a@bank.example", "A").at("IND", null, null).facts(),
            mailbox().named("b@bank.example", "B").at("CHE", null, null).facts());

    assertThat(inventory.mailboxes().get(1).regimes())
        .extracting(RegimeReach::id)
        .contains("CH-BUEPF");
    assertThat(inventory.tenant().holds("CH-BUEPF")).isFalse();
  }

  @Test
  void theSameFactsGiveTheSameInventory() {
    assertThat(assemble(MadeUpBank.facts(), null)).isEqualTo(assemble(MadeUpBank.facts(), null));
  }

  private Inventory inventory(MailboxFacts... mailboxes) {
    return assemble(MadeUpFacts.scanOf(mailboxes), null);
  }

  private Inventory assemble(InventoryFacts facts, @Nullable Level failOn) {
    return Assembly.of(facts, law, JudgeSettings.bankIn("IN", "US"), failOn);
  }
}
