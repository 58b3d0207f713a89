package org.mailboxinventory.scanner.source.graph.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.DataLocation;
import org.mailboxinventory.report.model.Lifecycle;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.MailboxKind;
import org.mailboxinventory.report.model.Migration;
import org.mailboxinventory.report.model.Owner;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.MailboxListing;

class AuditFootprintTest {
  @Test
  void theBusiestIsTheLargestThatIsSampledOrListedAndWouldBeOpened() {
    assertThat(
            AuditFootprint.of(
                check(4_000, mailbox("big", 9_000L, true), mailbox("shut", 90_000L, false)),
                work(0)))
        .extracting(AuditFootprint::mailbox, AuditFootprint::items, AuditFootprint::over)
        .containsExactly("big", 9_000L, 1);
    assertThat(AuditFootprint.of(check(4_000, mailbox("small", 10L, true)), work(0)))
        .extracting(AuditFootprint::mailbox, AuditFootprint::items, AuditFootprint::over)
        .containsExactly("sampled", 4_000L, 1);
  }

  @Test
  void aMailboxMakesARecordEveryTwoMinutesAtLeastAndOneAMessageAtMost() {
    // 12,000 messages at 0.05 s each are read for 10 minutes.
    AuditFootprint footprint = Objects.requireNonNull(AuditFootprint.of(check(12_000), work(0.05)));

    assertThat(footprint.least()).isEqualTo(6);
    assertThat(footprint.most()).isEqualTo(12_000);
    assertThat(footprint.days(450)).isEqualTo(27);
  }

  @Test
  void aMailboxOfOneMessageMakesOneRecord() {
    AuditFootprint footprint = Objects.requireNonNull(AuditFootprint.of(check(1), work(0.05)));

    assertThat(footprint.least()).isEqualTo(1);
    assertThat(footprint.most()).isEqualTo(1);
    assertThat(footprint.over()).isZero();
  }

  @Test
  void nothingIsGuessedWhereNoMailboxIsKnown() {
    assertThat(AuditFootprint.of(check(0, mailbox("unknown", null, true)), work(0))).isNull();
  }

  private static TenantCheck check(long sampled, Mailbox... listed) {
    TenantCheck.Sample sample =
        new TenantCheck.Sample(
            5,
            1,
            sampled,
            1,
            sampled,
            sampled == 0 ? "" : "sampled",
            Duration.ofMillis(1),
            Duration.ZERO);
    return new TenantCheck(
        null,
        new MailboxListing(List.of(listed), List.of(), List.of(), List.of()),
        null,
        null,
        List.of(),
        List.of(),
        1,
        TenantCheck.Reading.READ,
        Set.of(),
        false,
        sample);
  }

  private static Mailbox mailbox(String address, @Nullable Long items, boolean open) {
    return new Mailbox(
        new MailboxId(address),
        address,
        null,
        MailboxKind.USER,
        Lifecycle.ACTIVE,
        null,
        Owner.unknown(),
        new ArrayList<>(),
        Migration.unknown(),
        DataLocation.unknown(),
        open ? new Access.Open() : new Access.Unreadable(Reason.ACCESS_DENIED),
        items == null ? null : new Mailbox.Expected(items, "usage-report"));
  }

  private static Estimate.LocalWork work(double secondsAnItem) {
    return new Estimate.LocalWork() {
      @Override
      public Duration start() {
        return Duration.ZERO;
      }

      @Override
      public double seconds(long items) {
        return items * secondsAnItem;
      }
    };
  }
}
