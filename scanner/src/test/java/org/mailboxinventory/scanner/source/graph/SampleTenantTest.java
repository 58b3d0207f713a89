package org.mailboxinventory.scanner.source.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxKind;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.sample.SampleServer;
import org.mailboxinventory.scanner.sample.tenant.SampleTenant;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.MailboxListing;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.graph.request.Traffic;

class SampleTenantTest {
  private final SampleServer server;
  private final GraphSource source;

  SampleTenantTest() throws Exception {
    server = SampleServer.start(SampleTenant.bank());
    source =
        new GraphSource(
            TestTenant.at(server.endpoint().toString())
                .id("sample")
                .token(server.token())
                .settings(),
            country -> country.equals("IN") ? "IND" : null,
            Traffic.ignored());
  }

  @AfterEach
  void stop() {
    source.close();
    server.close();
  }

  private List<Mailbox> open() throws Exception {
    return source.mailboxes().mailboxes().stream()
        .filter(mailbox -> mailbox.access() instanceof Access.Open)
        .toList();
  }

  /** Reads a mailbox to its end; {@code positions} are continued from and brought up to date. */
  private Set<ItemId> read(Mailbox mailbox, Map<FolderId, String> positions, Set<ItemId> removed)
      throws Exception {
    Set<ItemId> items = new HashSet<>();
    try (ItemStream stream = source.open(mailbox, positions)) {
      for (Page page = stream.next(); page != null; page = stream.next()) {
        assertThat(page.failure()).isNull();
        positions.put(page.folder(), page.position());
        removed.addAll(page.removed());
        for (SourceItem item : page.items()) {
          assertThat(item.failure()).isNull();
          items.add(item.id());
        }
      }
    }
    return items;
  }

  @Test
  void everyMailboxOfTheBankIsListedAndSomeCannotBeOpened() throws Exception {
    MailboxListing listing = source.mailboxes();

    assertThat(listing.mailboxes())
        .extracting(Mailbox::address)
        .containsAll(server.tenant().addresses());
    assertThat(listing.mailboxes())
        .extracting(Mailbox::kind)
        .contains(MailboxKind.USER, MailboxKind.SHARED, MailboxKind.ROOM);
    assertThat(listing.mailboxes())
        .extracting(Mailbox::access)
        .contains(
            new Access.Unreadable(Reason.NO_CLOUD_MAILBOX),
            new Access.Unreadable(Reason.ACCESS_DENIED));
    assertThat(listing.acceptedDomains()).isNotEmpty();
  }

  @Test
  void everyItemAndAttachmentCanBeReadAndASecondReadingBringsOnlyWhatChanged() throws Exception {
    Map<Mailbox, Map<FolderId, String>> positions = new HashMap<>();
    int attachments = 0;
    for (Mailbox mailbox : open()) {
      try (ItemStream stream = source.open(mailbox, Map.of())) {
        for (Page page = stream.next(); page != null; page = stream.next()) {
          positions
              .computeIfAbsent(mailbox, key -> new HashMap<>())
              .put(page.folder(), page.position());
          for (SourceItem item : page.items()) {
            assertThat(item.bodies()).hasSize(1);
            for (SourceItem.Attachment attachment : item.attachments()) {
              if (attachment.unreadable() == null) {
                try (InputStream content = attachment.content().open()) {
                  assertThat(content.readAllBytes()).isNotEmpty();
                }
                attachments++;
              }
            }
          }
        }
      }
    }
    assertThat(attachments).isGreaterThan(5);
    Mailbox first = positions.keySet().iterator().next();
    Map<FolderId, String> at = positions.getOrDefault(first, Map.of());
    assertThat(read(first, at, new HashSet<>())).isEmpty();

    String arrived = server.tenant().deliver(first.address(), "Inbox");
    Set<ItemId> removed = new HashSet<>();
    assertThat(read(first, at, removed)).containsExactly(new ItemId(arrived));
    assertThat(removed).isEmpty();

    server.tenant().delete(arrived);
    assertThat(read(first, at, removed)).isEmpty();
    assertThat(removed).containsExactly(new ItemId(arrived));
  }

  @Test
  void forgottenPositionsBringEverythingAgain() throws Exception {
    Mailbox first = open().get(0);
    Map<FolderId, String> positions = new HashMap<>();
    Set<ItemId> all = read(first, positions, new HashSet<>());
    assertThat(all).isNotEmpty();

    server.tenant().forgetPositions();

    assertThat(read(first, positions, new HashSet<>())).isEqualTo(all);
  }
}
