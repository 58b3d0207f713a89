package org.mailboxinventory.report.ledger.put;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.ledger.Facts;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.model.MailboxId;

class OpenedItemsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final LocalDate TOMORROW = TODAY.plusDays(1);

  private final Path folder;

  OpenedItemsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Ledger open(Path folder) {
    Ledger ledger = Facts.open(folder.resolve("ledger"));
    ledger.beginScan(Facts.scan(Instant.parse("2026-11-26T08:00:00Z")));
    ledger.list(List.of(Facts.asha()));
    return ledger;
  }

  @Test
  void aDaysItemsAreCountedOverScansAndANewDayBeginsAtNone() {
    MailboxId asha = Facts.asha().id();
    try (Ledger ledger = open(folder)) {
      assertThat(ledger.care().takeItems(asha, TODAY, 100, 150)).isEqualTo(100);
      ledger.care().settleItems(asha, TODAY, -30);
    }
    try (Ledger ledger = open(folder)) {
      assertThat(ledger.care().takeItems(asha, TODAY, 100, 150)).isEqualTo(80);
      assertThat(ledger.care().takeItems(asha, TODAY, 100, 150)).isZero();
      ledger.care().settleItems(asha, TODAY, 1000);
      assertThat(ledger.care().takeItems(asha, TODAY, 1, 150)).isZero();
      assertThat(ledger.care().takeItems(asha, TOMORROW, 200, 150)).isEqualTo(150);
    }
  }

  @Test
  void aMailboxThatIsForgottenLeavesNoCount() {
    MailboxId asha = Facts.asha().id();
    try (Ledger ledger = open(folder)) {
      ledger.care().takeItems(asha, TODAY, 100, 100);
      ledger.care().forgetMailboxes(mailbox -> true);
      ledger.list(List.of(Facts.asha()));

      assertThat(ledger.care().takeItems(asha, TODAY, 100, 100)).isEqualTo(100);
    }
  }
}
