package org.mailboxinventory.report.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.MadeUpBank;
import org.mailboxinventory.report.exposure.MadeUpFacts;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.exposure.pack.LawReader;
import org.mailboxinventory.report.inventory.action.Action;
import org.mailboxinventory.report.inventory.action.Action.Kind;
import org.mailboxinventory.report.inventory.action.ActionsFile;
import org.mailboxinventory.report.inventory.change.ChangesSince;
import org.mailboxinventory.report.inventory.change.Earlier;
import org.mailboxinventory.report.ledger.count.InventoryFacts;

class ActionsTest {
  private static final JudgeSettings JUDGE = JudgeSettings.bankIn("IN", "US");

  private static Inventory judged(InventoryFacts facts, Assembly.Besides besides)
      throws InvalidConfigException {
    LawBook law = LawReader.read(ConfigFiles.bundled());
    return Assembly.of(facts, law, JUDGE, null, besides);
  }

  private static Inventory judged(InventoryFacts facts) throws InvalidConfigException {
    return judged(facts, Assembly.Besides.nothing());
  }

  private static Action one(Inventory inventory, Kind kind) {
    return inventory.actions().stream()
        .filter(action -> action.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theEffectIsWhatJudgingTheChangedFactsShows() throws Exception {
    MadeUpFacts cards =
        MadeUpFacts.mailbox()
            .at("NAM", null, null)
            .holding("global.payment-card", "payment-card", 4000, 700, 640);
    Inventory with = judged(MadeUpFacts.scanOf(cards.facts()));
    Inventory without = judged(MadeUpFacts.scanOf(MadeUpFacts.mailbox().facts()));
    assertThat(with.mailboxes().get(0).exposure().level().atLeast(Level.HIGH)).isTrue();
    Action delete = one(with, Kind.DELETE);
    assertThat(delete.category()).isEqualTo("payment-card");
    assertThat(delete.effect().score())
        .isEqualTo(
            with.mailboxes().get(0).exposure().score()
                - without.mailboxes().get(0).exposure().score());
    assertThat(delete.effect().leavingHigh()).isEqualTo(1);
    assertThat(delete.mailboxes()).containsExactly("id-asha@bank.example");
  }

  @Test
  void stepsAreRankedByEffectAndStepsWithoutAnyAreNotProposed() throws Exception {
    List<Action> actions = judged(MadeUpBank.facts()).actions();
    assertThat(actions).isNotEmpty();
    assertThat(actions)
        .extracting(it -> it.effect().leavingHigh() + it.effect().readable())
        .isSortedAccordingTo((a, b) -> Long.compare(b, a));
    assertThat(actions)
        .filteredOn(it -> it.kind() != Kind.READ)
        .allMatch(it -> it.effect().score() > 0 || it.effect().indications() > 0);
    assertThat(judged(MadeUpFacts.scanOf(MadeUpFacts.mailbox().facts())).actions()).isEmpty();
  }

  @Test
  void aDutyToKeepRecordsIsNamedBesideDeletingEvenWherePeopleHaveToConfirmIt() throws Exception {
    MadeUpFacts papers =
        MadeUpFacts.mailbox()
            .at("NAM", null, null)
            .holding("in.passport", "passport", 4000, 700, 640);
    Inventory inventory = judged(MadeUpFacts.scanOf(papers.facts()));
    assertThat(one(inventory, Kind.DELETE).guards()).containsExactly("IN-PML-RULES");
    assertThat(one(inventory, Kind.MOVE).guards()).isEmpty();
  }

  @Test
  void mailboxesThatWereNotReadHaveAStepOfTheirOwn() throws Exception {
    assertThat(judged(MadeUpBank.facts()).actions())
        .filteredOn(it -> it.kind() == Kind.READ)
        .extracting(it -> String.valueOf(it.reason()))
        .contains("NO_CLOUD_MAILBOX", "NOT_STARTED", "TOO_LARGE", "CORRUPT");
  }

  @Test
  void whatPeopleRecordedComesBackInTheNextRun(@TempDir Path folder) throws Exception {
    Action first = judged(MadeUpBank.facts()).actions().get(0);
    Path file =
        Files.writeString(
            folder.resolve("actions.yaml"),
            "actions:\n  - {action: "
                + first.id()
                + ", state: assigned, owner: Cards, due: 2026-12-31, note: begun}\n");
    Map<String, Action.Recorded> recorded = ActionsFile.read(ConfigFiles.bundled(), file);
    Action again =
        judged(MadeUpBank.facts(), new Assembly.Besides(null, recorded)).actions().get(0);
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(again.owner()).isEqualTo("Cards");
    assertThat(again.recorded())
        .isEqualTo(new Action.Recorded("assigned", "Cards", LocalDate.of(2026, 12, 31), "begun"));
  }

  @Test
  void aStateThatIsNoneIsAProblemWithItsRemedy(@TempDir Path folder) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("actions.yaml"), "actions:\n  - {action: x, state: perhaps}\n");
    assertThatThrownBy(() -> ActionsFile.read(ConfigFiles.bundled(), file))
        .isInstanceOf(InvalidConfigException.class)
        .hasMessageContaining("state");
  }

  @Test
  void changesAreThoseOfMailboxesUnderTheSameLaw() throws Exception {
    LawBook law = LawReader.read(ConfigFiles.bundled());
    Earlier earlier = Earlier.of(MadeUpBank.before(), law, JUDGE, MadeUpBank.facts());
    ChangesSince changes =
        Objects.requireNonNull(
            judged(MadeUpBank.facts(), new Assembly.Besides(earlier, Map.of())).changes(),
            "changes since the earlier run");
    assertThat(changes.of(ChangesSince.Kind.WORSE)).containsExactly("id-fin.ops@bank.example");
    assertThat(changes.of(ChangesSince.Kind.BETTER)).containsExactly("id-lab@bank.example");
    assertThat(changes.of(ChangesSince.Kind.NEWLY_UNREADABLE))
        .containsExactly("id-vikram@bank.example");
    assertThat(changes.of(ChangesSince.Kind.GONE)).containsExactly("id-left@bank.example");
    assertThat(changes.of(ChangesSince.Kind.NEW)).hasSize(7);
    assertThat(changes.of(ChangesSince.Kind.MOVED))
        .containsExactly("id-fin.ops@bank.example", "id-lab@bank.example");
    assertThat(changes.of(ChangesSince.Kind.GROWN)).containsExactly("id-fin.ops@bank.example");
    assertThat(changes.of(ChangesSince.Kind.FIXED))
        .containsExactly("id-fin.ops@bank.example", "id-lab@bank.example");
  }
}
