package org.mailboxinventory.scanner.cli.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.DataLocation;
import org.mailboxinventory.report.model.Lifecycle;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.MailboxKind;
import org.mailboxinventory.report.model.Migration;
import org.mailboxinventory.report.model.Owner;
import org.mailboxinventory.scanner.source.ItemStream;

/** How far a scan is, and how that is told in a line. */
class ScanMeterTest {
  private long nanos;
  private final ScanMeter meter = new ScanMeter(() -> nanos);

  private static Mailbox mailbox(String name, @Nullable Long expected) {
    return new Mailbox(
        new MailboxId(name),
        name + "@bank.example",
        name,
        MailboxKind.USER,
        Lifecycle.ACTIVE,
        null,
        Owner.unknown(),
        List.of(),
        Migration.unknown(),
        new DataLocation(null, null, null, List.of()),
        new Access.Open(),
        expected == null ? null : new Mailbox.Expected(expected, "usage-report"));
  }

  private void read(String mailbox, int items) {
    for (int i = 0; i < items; i++) {
      meter.item(new MailboxId(mailbox), 1_000);
    }
  }

  private double part() {
    Double part = meter.state().part();
    assertThat(part).isNotNull();
    return part == null ? -1 : part;
  }

  @Test
  void aMailboxWeighsAsManyItemsAsAreExpectedInIt() {
    meter.listed(List.of(mailbox("small", 10L), mailbox("large", 990L)));
    read("small", 10);
    meter.mailboxDone(new MailboxId("small"));
    assertThat(part()).as("one of two mailboxes, one item in a hundred").isEqualTo(0.01);
    read("large", 490);
    assertThat(part()).isEqualTo(0.5);
  }

  @Test
  void whatFoldersSayIsNewerThanWhatAReportSaid() {
    meter.listed(List.of(mailbox("asha", 1_000L)));
    meter.opened(new MailboxId("asha"), new ItemStream.Size(100, -1));
    read("asha", 50);
    assertThat(part()).isEqualTo(0.5);
    assertThat(meter.state().expected()).isEqualTo(100);
    assertThat(meter.state().exact()).isTrue();
  }

  @Test
  void filesWeighByTheirBytes() {
    meter.listed(List.of(mailbox("a", null), mailbox("b", null)));
    meter.opened(new MailboxId("a"), new ItemStream.Size(-1, 30_000));
    meter.opened(new MailboxId("b"), new ItemStream.Size(-1, 10_000));
    read("a", 15);
    assertThat(part()).isEqualTo(0.375);
    assertThat(meter.state().expected()).isEqualTo(40);
    assertThat(meter.state().exact()).isFalse();
  }

  @Test
  void whereNothingIsKnownThereIsNoPartButWhatWasReadIsTold() {
    meter.listed(List.of(mailbox("asha", null)));
    read("asha", 5);
    assertThat(meter.state().part()).isNull();
    assertThat(ProgressLine.bar(meter.state(), 79)).isEqualTo("5 items, 0 of 1 mailbox, 0.0 MB");
  }

  @Test
  void ofAMailboxThatNobodyCountedTheAverageIsExpected() {
    meter.listed(List.of(mailbox("known", 100L), mailbox("unknown", null)));
    assertThat(meter.state().expected()).isEqualTo(200);
    read("unknown", 100);
    assertThat(part()).as("it may have more").isEqualTo(0.25);
  }

  @Test
  void moreItemsThanExpectedDoNotMakeItWhole() {
    meter.listed(List.of(mailbox("asha", 10L)));
    read("asha", 25);
    assertThat(part()).isLessThan(1);
    assertThat(ProgressLine.bar(meter.state(), 79)).startsWith(" 99 %");
    meter.mailboxDone(new MailboxId("asha"));
    assertThat(part()).isEqualTo(1);
  }

  @Test
  void anEmptyScanIsWhole() {
    assertThat(meter.state().part()).isNull();
    meter.listed(List.of());
    assertThat(part()).isEqualTo(1);
  }

  /** Whatever comes in whatever order: it never shrinks, and is whole at the end alone. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void itNeverShrinksAndIsWholeAtTheEndAlone(long seed) {
    Random random = new Random(seed);
    List<Mailbox> mailboxes = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      boolean counted = random.nextInt(3) > 0;
      mailboxes.add(mailbox("m" + i, counted ? (long) random.nextInt(200) : null));
    }
    meter.listed(mailboxes);
    double last = 0;
    List<Mailbox> open = new ArrayList<>(mailboxes);
    while (!open.isEmpty()) {
      MailboxId id = open.get(random.nextInt(open.size())).id();
      switch (random.nextInt(20)) {
        case 0 -> meter.opened(id, new ItemStream.Size(random.nextInt(300), -1));
        case 1 -> {
          meter.mailboxDone(id);
          open.removeIf(mailbox -> mailbox.id().equals(id));
        }
        default -> read(id.value(), random.nextInt(10));
      }
      Double now = meter.state().part();
      if (now != null) {
        assertThat(now).isGreaterThanOrEqualTo(last);
        assertThat(now == 1).isEqualTo(open.isEmpty());
        last = now;
      }
    }
  }

  @Test
  void theTimeLeftFollowsFromTheTimeThatTheReadingTook() {
    nanos = Duration.ofMinutes(5).toNanos();
    meter.requested();
    meter.listed(List.of(mailbox("asha", 100L)));
    nanos += Duration.ofSeconds(30).toNanos();
    assertThat(meter.state().left()).as("nothing is read").isNull();
    read("asha", 25);
    assertThat(meter.state().left()).isEqualTo(Duration.ofSeconds(90));
  }

  @Test
  void listingSaysHowOftenTheServiceWasAsked() {
    assertThat(ProgressLine.plain(meter.state())).isEqualTo("listing mailboxes");
    meter.requested();
    meter.requested();
    assertThat(ProgressLine.bar(meter.state(), 79)).isEqualTo("listing mailboxes, 2 requests");
  }

  @Test
  void aWaitIsToldWhileItLastsAndAllWaitsTogetherAfterwards() {
    meter.listed(List.of(mailbox("asha", 100L)));
    meter.throttled(Duration.ofSeconds(250));
    assertThat(ProgressLine.plain(meter.state()))
        .isEqualTo(
            "0 %: 0 of 100 items, the service asked to wait 4 min, 4 min waited, 0 of 1 mailbox,"
                + " 0.0 MB");
    nanos += Duration.ofSeconds(250).toNanos();
    assertThat(ProgressLine.plain(meter.state())).doesNotContain("asked").contains("4 min waited");
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 20, 30, 39, 40, 60, 79, 119, 200})
  void aLineFitsTheWindowAndBreaksNoWord(int width) {
    meter.listed(List.of(mailbox("asha", 18_647L), mailbox("ravi", 3_000L)));
    read("asha", 12_000);
    meter.throttled(Duration.ofSeconds(90));
    nanos += Duration.ofSeconds(95).toNanos();
    String line = ProgressLine.bar(meter.state(), width);
    assertThat(line.length()).as(line).isLessThanOrEqualTo(width);
    assertThat(line.strip()).startsWith("55 %");
    if (width >= 39) {
      assertThat(line).contains("12,000 of 21,647 items").contains("76 s left");
    }
    if (width >= 79) {
      assertThat(line).containsPattern("\\[=+> +\\]");
    }
    if (width >= 119) {
      assertThat(line).contains("90 s waited", "0 of 2 mailboxes", "12.0 MB");
    }
  }

  @Test
  void largeNumbersAreToldInLargeUnits() {
    meter.listed(List.of(mailbox("asha", 4L)));
    meter.item(new MailboxId("asha"), 2_500_000_000L);
    nanos = Duration.ofHours(3).toNanos();
    assertThat(ProgressLine.plain(meter.state())).contains("2.5 GB", "9 h 0 min left");
  }
}
