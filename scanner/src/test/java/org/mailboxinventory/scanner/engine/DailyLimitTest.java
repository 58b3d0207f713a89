package org.mailboxinventory.scanner.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxCoverage;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.sample.SampleServer;
import org.mailboxinventory.scanner.sample.tenant.SampleTenant;
import org.mailboxinventory.scanner.source.graph.GraphSource;
import org.mailboxinventory.scanner.source.graph.TestTenant;
import org.mailboxinventory.scanner.source.graph.request.Traffic;

/** A mailbox of which only so many items may be opened a day, read over several days. */
@Timeout(120)
final class DailyLimitTest extends EngineAtWork {
  private static final int ITEMS = 1_000;
  private static final int LIMIT = 450;

  private final SampleServer server;
  private final GraphSource tenant;
  private final Mailbox mailbox;
  private final AtomicInteger pages = new AtomicInteger();

  DailyLimitTest(@TempDir Path folder) throws Exception {
    super(folder);
    server = SampleServer.start(SampleTenant.sized(1, ITEMS, 200));
    tenant =
        new GraphSource(
            TestTenant.at(server.endpoint().toString())
                .id("sample")
                .token(server.token())
                .settings(),
            country -> null,
            Traffic.ignored());
    mailbox = tenant.mailboxes().mailboxes().get(0);
    server.listener(
        (method, target) -> {
          if (target.getPath().endsWith("/messages/delta")) {
            pages.incrementAndGet();
          }
        });
  }

  @AfterEach
  void stop() {
    tenant.close();
    server.close();
  }

  /** Scans at this time; how many items that read. */
  private int scan(String time) throws Exception {
    int before = itemsDone.get();
    Clock clock = Clock.fixed(Instant.parse(time), ZoneOffset.ofHours(5));
    tenant.limit(new DailyAllowance(LIMIT, ledger.care(), clock));
    assertThat(run(tenant, stop, 1, mailbox)).isNull();
    return itemsDone.get() - before;
  }

  private void assertPartial(int read) {
    MailboxCoverage coverage = facts(mailbox).coverage();
    assertThat(coverage.state()).isEqualTo(MailboxCoverage.State.PARTIAL);
    assertThat(coverage.reasons()).isEqualTo(Map.of(Reason.DAY_LIMIT, 1L));
    assertThat(coverage.items()).isEqualTo(counts(read, read, 0, 0));
  }

  @Test
  void eachDaysScanGoesOnWhereTheLimitCameAndEveryItemIsOpenedOnce() throws Exception {
    assertThat(scan("2026-11-26T00:00:00Z")).isEqualTo(LIMIT);
    assertPartial(LIMIT);

    pages.set(0);
    assertThat(scan("2026-11-26T23:59:59Z")).isZero();
    assertThat(pages).hasValue(0);
    assertPartial(LIMIT);

    assertThat(scan("2026-11-27T00:00:00Z")).isEqualTo(LIMIT);
    assertPartial(2 * LIMIT);

    assertThat(scan("2026-11-28T09:00:00Z")).isEqualTo(ITEMS - 2 * LIMIT);
    assertThat(facts(mailbox).coverage().state()).isEqualTo(MailboxCoverage.State.COMPLETE);
    assertThat(facts(mailbox).coverage().items()).isEqualTo(counts(ITEMS, ITEMS, 0, 0));
  }

  @Test
  void whatIsLeftOfADayServesTheNextScanOfThatDay() throws Exception {
    scan("2026-11-26T08:00:00Z");
    scan("2026-11-27T08:00:00Z");
    assertThat(scan("2026-11-28T08:00:00Z")).isEqualTo(100);

    for (int i = 0; i < 400; i++) {
      server.tenant().deliver(mailbox.address(), "Inbox");
    }
    assertThat(scan("2026-11-28T20:00:00Z")).isEqualTo(350);
    assertPartial(ITEMS + 350);
    assertThat(scan("2026-11-29T08:00:00Z")).isEqualTo(50);
    assertThat(facts(mailbox).coverage().state()).isEqualTo(MailboxCoverage.State.COMPLETE);
  }
}
