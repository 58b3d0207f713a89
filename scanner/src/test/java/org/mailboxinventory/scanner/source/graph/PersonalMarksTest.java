package org.mailboxinventory.scanner.source.graph;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.INBOX;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.MAILBOX;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.graph.listing.MailboxFilter;
import org.mailboxinventory.scanner.source.graph.reading.ItemFilter;

/** Messages that their senders marked personal, where the settings leave them alone. */
class PersonalMarksTest {
  private final FakeTenant tenant = new FakeTenant();

  @AfterEach
  void stop() {
    tenant.close();
  }

  private static String marked(String id, int sensitivity) {
    return FakeTenant.message(
        id,
        "\"hasAttachments\":true,\"singleValueExtendedProperties\":[{\"id\":\"Integer 0x36\","
            + "\"value\":\""
            + sensitivity
            + "\"}]");
  }

  private List<Page> read(boolean marks) throws Exception {
    ItemFilter filter = new ItemFilter(List.of(), List.of(), null, null, true, false, false, marks);
    try (GraphSource source = tenant.source(filter, MailboxFilter.all())) {
      return FakeTenant.read(source, Map.of());
    }
  }

  private String asked(int request) {
    return URLDecoder.decode(tenant.requests(INBOX).get(request).getUrl(), StandardCharsets.UTF_8);
  }

  @Test
  void theirTextIsNotHandedOnAndTheirAttachmentsAreNotAskedFor() throws Exception {
    tenant.mailbox(4);
    tenant.path(
        INBOX,
        tenant.lastPage(FakeTenant.message("plain"), marked("personal", 1), marked("private", 2)));

    List<SourceItem> items = read(true).stream().flatMap(page -> page.items().stream()).toList();

    assertThat(asked(0)).contains("singleValueExtendedProperties($filter=id eq 'Integer 0x0036')");
    assertThat(items).extracting(SourceItem::personal).containsExactly(false, true, true);
    assertThat(items.subList(1, 3))
        .allSatisfy(
            item -> {
              assertThat(item.failure()).isEqualTo(Reason.PERSONAL);
              assertThat(item.subject().length()).isZero();
              assertThat(item.bodies()).isEmpty();
              assertThat(item.attachments()).isEmpty();
            });
    assertThat(items.get(0).bodies()).hasSize(1);
    assertThat(tenant.requests(MAILBOX + "/messages")).isEmpty();
  }

  @Test
  void confidentialIsNotPersonal() throws Exception {
    tenant.mailbox(1);
    tenant.path(INBOX, tenant.lastPage(marked("confidential", 3)));
    tenant.path(MAILBOX + "/messages/confidential/attachments", "{\"value\":[]}");
    assertThat(read(true).get(0).items()).extracting(SourceItem::personal).containsExactly(false);
  }

  @Test
  void nobodyAsksWhereAllIsRead() throws Exception {
    tenant.mailbox(1);
    tenant.path(INBOX, tenant.lastPage(FakeTenant.message("plain")));
    read(false);
    assertThat(asked(0)).doesNotContain("singleValueExtendedProperties");
  }

  @Test
  void whereTheServiceDoesNotSayNothingIsRead() throws Exception {
    tenant.mailbox(1);
    tenant.stub(get(urlPathEqualTo(INBOX)), FakeTenant.refusal(400, "BadRequest"));
    List<Page> pages = read(true);
    assertThat(pages).extracting(Page::failure).containsExactly(Reason.SERVICE_ERROR);
    assertThat(pages.get(0).items()).isEmpty();
    assertThat(asked(tenant.requests(INBOX).size() - 1)).contains("singleValueExtendedProperties");
  }
}
