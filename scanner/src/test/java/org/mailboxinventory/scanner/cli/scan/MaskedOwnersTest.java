package org.mailboxinventory.scanner.cli.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    Mailbox held = mailbox("asha@bank.example", hold);
    assertThat(new MaskedOwners(new Masker(DETECTION)).of(List.of(held)).get(0).holds())
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "asha@bank.example, 0",
    "customercare@bank.example, 0",
    "trade.finance@bank.example, 0",
    "Archive 2024, 0",
    "asha, 0",
    "PAN BNZPK4321L, 1",
    "mail/9876543210, 1",
  })
  void mailboxesThatAreNamedWithValuesAreCountedAndNotNamed(String address, int named) {
    Optional<String> warning =
        new MaskedOwners(new Masker(DETECTION))
            .namedByValues(List.of(mailbox(address, "x"), mailbox("ravi", "x")));
    assertThat(warning.isPresent()).isEqualTo(named > 0);
    warning.ifPresent(
        it -> assertThat(it).startsWith("1 of 2 mailboxes").doesNotContain("BNZ", "987"));
  }

  private static Mailbox mailbox(String address, String hold) {
    return new Mailbox(
        new MailboxId("1"),
        address,
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
  }
}
