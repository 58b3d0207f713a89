package org.mailboxinventory.report.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mailboxinventory.report.exposure.MadeUpFacts.mailbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.MadeUpFacts;
import org.mailboxinventory.report.exposure.WhatIf;
import org.mailboxinventory.report.exposure.WhatIfFile;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.exposure.pack.BankFiles;
import org.mailboxinventory.report.exposure.pack.LawReader;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.Spread;

/** What would change in levels, indications and people when the facts or the law were others. */
final class WhatIfTest {
  private static final JudgeSettings BANK = JudgeSettings.bankIn("IN", "US");

  private final Path folder;
  private LawBook law;

  WhatIfTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void readLaw() throws InvalidConfigException {
    law = LawReader.read(ConfigFiles.bundled());
  }

  @Test
  void movedHomeItNoLongerIndicatesWhatItsPlaceIndicated() throws Exception {
    Differences differences = differences("  - move: {mailboxes: [\"treasury@*\"], to: IND}");

    assertThat(differences.indications().get("IN-RBI-SPSD"))
        .isEqualTo(new Differences.Change(1, 0));
    assertThat(differences.mailboxes())
        .singleElement()
        .satisfies(
            moved -> {
              assertThat(moved.address()).isEqualTo("treasury@bank.example");
              assertThat(moved.scoreThen()).isLessThan(moved.score());
            });
    assertThat(differences.people().now()).isEqualTo(differences.people().then());
  }

  @Test
  void withoutItsBulkItemsAMailboxHoldsFewerPeopleAndHasALowerLevel() throws Exception {
    Differences differences = differences("  - deleteBulk: {mailboxes: [\"*\"]}");

    assertThat(differences.levels().get(Level.CRITICAL)).isEqualTo(new Differences.Change(1, 0));
    assertThat(differences.people().now() - differences.people().then()).isEqualTo(4990);
    assertThat(differences.mailboxes())
        .extracting(Differences.Moved::address)
        .containsExactly("kyc@bank.example");
  }

  @Test
  void withoutItsKeyTheProviderCouldGiveLess() throws Exception {
    Differences differences = differences("  - takeKey: {mailboxes: [\"KYC@bank.example\"]}");

    assertThat(differences.reached()).isEqualTo(new Differences.Change(2, 1));
    assertThat(differences.mailboxes())
        .extracting(Differences.Moved::address)
        .containsExactly("kyc@bank.example");
  }

  @Test
  void anAddedRuleSaysWhatItWouldIndicate() throws Exception {
    Files.writeString(
        folder.resolve("ours.yaml"),
        """
        rules:
          OUR-CARDS:
            name: "No card numbers in mail"
            kind: house
            entity: {}
            when: [{holds: {categories: [payment-card]}}]
            outcome: indication
            status: in-force
            from: null
            until: null
            says: "Card numbers are in mail."
            caveat: "A rule of the bank."
            certainty: primary
            verified: 2026-11-26
            reviewBy: 2027-11-26
            sources: [{title: "Policy 7", certainty: primary}]
        """);

    assertThat(differences("  - addRules: ours.yaml").indications())
        .containsEntry("OUR-CARDS", new Differences.Change(0, 1));
  }

  @Test
  void aWrongChangeIsRefusedWithFilePlaceAndRemedy() throws Exception {
    Path file = file("  - moveTo: {mailboxes: []}\n  - move: {mailboxes: [\"*\"], to: Narnia}");

    assertThatThrownBy(() -> WhatIfFile.read(file, law))
        .isInstanceOf(InvalidConfigException.class)
        .hasMessageContaining("changes[0]: not a change; write one key, of move")
        .hasMessageContaining("changes[1].move.to: not a known geography");
  }

  private Differences differences(String changes) throws Exception {
    WhatIf whatIf = WhatIfFile.read(file(changes), law);
    LawBook then =
        LawReader.read(ConfigFiles.bundled(), BankFiles.none().withRules(whatIf.rules()));
    return Differences.between(
        Assembly.of(facts(), law, BANK, null),
        Assembly.of(whatIf.changed(facts()), then, whatIf.changed(BANK), null));
  }

  private Path file(String changes) throws Exception {
    return Files.writeString(
        folder.resolve("what-if.yaml"), "name: A trial\nchanges:\n" + changes + "\n");
  }

  private static InventoryFacts facts() {
    MailboxFacts treasury =
        mailbox()
            .named("treasury@bank.example", "Treasury")
            .at("NAM", null, null)
            .holding("global.payment-card", "payment-card", 40, 0, 0)
            .facts();
    MailboxFacts kyc =
        mailbox()
            .named("kyc@bank.example", "KYC")
            .holding("in.aadhaar", "national-id", 5000, 20, 4500, 6, 3)
            .holding("in.pan", "tax-id", 5000, 20, 4500, 6, 3)
            .facts();
    MailboxFacts rest =
        mailbox()
            .named("kyc@bank.example", "KYC")
            .holding("in.aadhaar", "national-id", 10, 0, 0)
            .facts();
    Spread spread =
        new Spread(4500, 9000, 0, 0, new TreeMap<>(Map.of("Sent Items", 6L)), rest.holdings());
    return MadeUpFacts.scanOf(
        List.of(
            treasury,
            new MailboxFacts(
                kyc.mailbox(),
                kyc.coverage(),
                kyc.opaque(),
                kyc.holdings(),
                kyc.people(),
                spread)));
  }
}
