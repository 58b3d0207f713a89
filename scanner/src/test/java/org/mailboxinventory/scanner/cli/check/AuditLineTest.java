package org.mailboxinventory.scanner.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mailboxinventory.scanner.source.graph.check.AuditFootprint;

class AuditLineTest {
  private static final AuditFootprint LARGE = new AuditFootprint("kyc@bank.example", 48_200, 96, 7);

  @Test
  void aMailboxThatMayReachTheLimitIsToldWithFiguresConsequenceAndSetting() {
    CheckLine line = AuditLine.of(LARGE, 0);

    assertThat(line.result()).isEqualTo(CheckLine.Result.WARNING);
    assertThat(line.says())
        .contains(
            "a scan makes 96 to 48,200 MailItemsAccessed records in the busiest mailbox"
                + " (kyc@bank.example)")
        .contains("after 1,000 in 24 hours it records none of that mailbox for the next 24 hours")
        .contains("the bank cannot see who else reads it then")
        .contains("mailboxes known to hold over 1,000 items: 7");
    assertThat(line.remedy())
        .startsWith("set throttle.itemAccessPerMailboxPerDay=450:")
        .contains("the busiest takes 108 days")
        .contains("tell the security team beforehand");
  }

  @Test
  void aLimitThatKeepsBelowHoweverTheDaysFallIsFineAndSaysHowManyDaysItTakes() {
    CheckLine line = AuditLine.of(LARGE, 450);

    assertThat(line.result()).isEqualTo(CheckLine.Result.OK);
    assertThat(line.says())
        .contains("at most 450 MailItemsAccessed records a day")
        .contains("108 days for the busiest (kyc@bank.example, 48,200 items)");
  }

  @Test
  void aLimitOfWhichTwoDaysReachTheThousandIsAWarning() {
    CheckLine line = AuditLine.of(LARGE, 500);

    assertThat(line.result()).isEqualTo(CheckLine.Result.WARNING);
    assertThat(line.says()).contains("two days' items may be opened within 24 hours");
    assertThat(line.remedy()).startsWith("set throttle.itemAccessPerMailboxPerDay to 450 or less");
  }

  @Test
  void aSmallTenantStaysBelowWithoutALimit() {
    CheckLine line = AuditLine.of(new AuditFootprint("asha@bank.example", 1_000, 3, 0), 0);

    assertThat(line.result()).isEqualTo(CheckLine.Result.OK);
    assertThat(line.says()).contains("at most 1,000 MailItemsAccessed records");
  }

  @Test
  void whereNothingCouldBeCountedTheLimitIsToldAllTheSame() {
    CheckLine line = AuditLine.of(null, 0);

    assertThat(line.result()).isEqualTo(CheckLine.Result.WARNING);
    assertThat(line.says())
        .contains("is not known")
        .contains("after 1,000 in 24 hours it records none");
  }
}
