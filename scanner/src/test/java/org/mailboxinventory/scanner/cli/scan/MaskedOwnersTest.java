package org.mailboxinventory.scanner.cli.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.DataLocation;
import org.mailboxinventory.report.model.Lifecycle;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.MailboxKind;
import org.mailboxinventory.report.model.Migration;
import org.mailboxinventory.report.model.Owner;
import org.mailboxinventory.scanner.detect.Masker;
import org.mailboxinventory.scanner.detect.compiled.CatalogueStore;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

/** What people wrote into facts of a mailbox. */
final class MaskedOwnersTest {
  private static final CompiledCatalogue DETECTION =
      CompiledCatalogue.of(
          CatalogueStore.read(ConfigFiles.bundled(), List.of(), new ArrayList<>()), "in");

  @ParameterizedTest
  @CsvSource({
    "litigation-hold, litigation-hold",
    "UniH7cfb3034-5d45-4ac0-a989-ab3041051209, UniH7cfb3034-5d45-4ac0-a989-ab3041051209",
    "mbx7cfb30345d454ac0a989ab3041051209:1, mbx7cfb30345d454ac0a989ab3041051209:1",
    "c0ba3ce811b6432a8751430937152491, c0ba3ce811b6432a8751430937152491",
    "BNZPK4321L, ***",
    "hold-asha@bank.example, ***",
    "9876543210, ***",
  })
  void anIdOfAHoldStaysAndWhatPeopleWroteIsMasked(String hold, String expected) {
    Mailbox held =
        new Mailbox(
            new MailboxId("1"),
            "asha@bank.example",
            null,
            MailboxKind.USER,
            Lifecycle.ACTIVE,
            null,
            Owner.unknown(),
            List.of(hold),
            Migration.unknown(),
            DataLocation.unknown(),
            new Access.Open(),
            null);
    assertThat(new MaskedOwners(new Masker(DETECTION)).of(List.of(held)).get(0).holds())
        .containsExactly(expected);
  }
}
