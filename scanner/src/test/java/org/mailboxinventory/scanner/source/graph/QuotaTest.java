package org.mailboxinventory.scanner.source.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.scanner.sample.SampleServer;
import org.mailboxinventory.scanner.sample.http.Fault;
import org.mailboxinventory.scanner.sample.tenant.SampleTenant;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.graph.request.RequestLimits;
import org.mailboxinventory.scanner.source.graph.request.Traffic;

class QuotaTest {
  private static final int MAILBOXES = 2;
  private static final int ITEMS = 1000;

  private final SampleServer server;
  private final GraphSource source;

  QuotaTest() throws Exception {
    server = SampleServer.start(SampleTenant.sized(MAILBOXES, ITEMS, 2_000, true));
    source =
        new GraphSource(
            TestTenant.at(server.endpoint().toString())
                .id("sample")
                .token(server.token())
                .limits(new RequestLimits(3, 32, Duration.ofMinutes(1), Duration.ofMinutes(5)))
                .settings(),
            country -> null,
            Traffic.ignored());
  }

  @AfterEach
  void stop() {
    source.close();
    server.close();
  }

  private List<SourceItem> read(Mailbox mailbox, Map<FolderId, String> positions) throws Exception {
    List<SourceItem> items = new ArrayList<>();
    try (ItemStream stream = source.open(mailbox, positions)) {
      for (Page page = stream.next(); page != null; page = stream.next()) {
        positions.put(page.folder(), page.position());
        items.addAll(page.items());
      }
    }
    return items;
  }

  private static long fetch(SourceItem item) {
    long bytes = 0;
    for (SourceItem.Attachment attachment : item.attachments()) {
      try (InputStream content = attachment.content().open()) {
        bytes += content.readAllBytes().length;
      } catch (java.io.IOException failed) {
        throw new java.io.UncheckedIOException(failed);
      }
    }
    return bytes;
  }

  @Test
  void aThousandMessagesOfWhichAQuarterCarriesAttachmentsCostAtMost450Requests() throws Exception {
    int attachments = 0;
    for (Mailbox mailbox : source.mailboxes().mailboxes()) {
      List<SourceItem> items = read(mailbox, new HashMap<>());
      assertThat(items).hasSize(ITEMS);
      for (SourceItem item : items) {
        attachments += item.attachments().size();
        fetch(item);
      }
    }
    assertThat(attachments).isEqualTo(MAILBOXES * ITEMS * 3 / 8);
    assertThat(server.requests() * 1000 / (MAILBOXES * ITEMS)).isBetween(375L, 450L);
  }

  @Test
  void aSecondReadingOfWhatDidNotChangeCostsAtMostTwoRequestsAFolder() throws Exception {
    Mailbox mailbox = source.mailboxes().mailboxes().get(0);
    Map<FolderId, String> positions = new HashMap<>();
    read(mailbox, positions);
    long before = server.requests();

    assertThat(read(mailbox, positions)).isEmpty();

    assertThat(server.requests() - before).isLessThanOrEqualTo(2L * positions.size());
  }

  @Test
  void aHundredthOfTheItemsChangedCostsWorkInProportion() throws Exception {
    Mailbox mailbox = source.mailboxes().mailboxes().get(0);
    Map<FolderId, String> positions = new HashMap<>();
    List<SourceItem> all = read(mailbox, positions);
    for (int i = 0; i < ITEMS / 100; i++) {
      server.tenant().deliver(mailbox.address(), "Inbox");
      server.tenant().delete(all.get(i).id().value());
    }
    long before = server.requests();

    assertThat(read(mailbox, positions)).hasSize(ITEMS / 100);

    assertThat(server.requests() - before).isLessThanOrEqualTo(2L * positions.size() + 1);
  }

  @Test
  void neverAreMoreRequestsUnderWayOnAMailboxThanAllowed() throws Exception {
    Mailbox mailbox = source.mailboxes().mailboxes().get(0);
    List<SourceItem> items = read(mailbox, new HashMap<>());
    server.faults(Set.of(Fault.SLOW));
    ExecutorService pool = Executors.newFixedThreadPool(12);
    try {
      List<Future<Long>> fetched = new ArrayList<>();
      for (SourceItem item : items) {
        fetched.add(pool.submit(() -> fetch(item)));
      }
      for (Future<Long> one : fetched) {
        one.get();
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(server.mostAtOnce()).isBetween(2, 3);
  }
}
