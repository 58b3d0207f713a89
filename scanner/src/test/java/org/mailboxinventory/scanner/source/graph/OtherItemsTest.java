package org.mailboxinventory.scanner.source.graph;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.INBOX;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.MAILBOX;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.message;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.refusal;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.graph.listing.MailboxFilter;
import org.mailboxinventory.scanner.source.graph.reading.ItemFilter;

/** Events, contacts and chats. */
class OtherItemsTest {
  private final FakeTenant tenant = new FakeTenant();

  @BeforeEach
  void mailbox() {
    tenant.mailbox(1);
    tenant.path(INBOX, tenant.lastPage(message("m1")));
  }

  @AfterEach
  void stop() {
    assertThat(tenant.methods()).isSubsetOf("GET");
    tenant.close();
  }

  private List<Page> read(boolean calendars, boolean contacts) throws Exception {
    ItemFilter filter = new ItemFilter(List.of(), List.of(), null, null, true, calendars, contacts);
    try (GraphSource source = tenant.source(filter, MailboxFilter.all())) {
      return FakeTenant.read(source, Map.of());
    }
  }

  private static Page at(List<Page> pages, String path) {
    return pages.stream()
        .filter(page -> page.folderPath().reveal().equals(path))
        .findFirst()
        .orElseThrow();
  }

  private static String text(SourceItem item) {
    return new String(item.bodies().get(0).content(), StandardCharsets.UTF_8);
  }

  @Test
  void eventsAndContactsAreNotAskedForUnlessWanted() throws Exception {
    assertThat(FakeTenant.ids(read(false, false))).containsExactly("m1");
    assertThat(tenant.requests())
        .noneSatisfy(request -> assertThat(request.getUrl()).contains("calendars"))
        .noneSatisfy(request -> assertThat(request.getUrl()).contains("contacts"));
  }

  @Test
  void theEventsOfOwnCalendarsAreReadWithTheirAttachments() throws Exception {
    tenant.path(
        MAILBOX + "/calendars",
        """
        {"value":[{"id":"c1","name":"Calendar","owner":{"address":"Asha@bank.example"}},
        {"id":"c2","name":"Shared","owner":{"address":"ravi@bank.example"}}]}\
        """);
    tenant.path(
        MAILBOX + "/calendars/c1/events",
        """
        {"value":[{"id":"e1","subject":"Review","createdDateTime":"2026-03-01T10:00:00Z",
        "hasAttachments":true,"organizer":{"emailAddress":{"name":"Ravi","address":"ravi@bank.example"}},
        "location":{"displayName":"Room 4"},"body":{"contentType":"html","content":"<p>agenda</p>"}}]}\
        """);
    tenant.path(
        MAILBOX + "/events/e1/attachments",
        """
        {"value":[{"@odata.type":"#microsoft.graph.fileAttachment","id":"a1","name":"list.csv",
        "contentType":"text/csv","size":3}]}\
        """);
    tenant.stub(
        com.github.tomakehurst.wiremock.client.WireMock.get(
            MAILBOX + "/events/e1/attachments/a1/$value"),
        aResponse().withBody("a,b"));

    List<Page> pages = read(true, false);

    assertThat(pages).hasSize(2);
    SourceItem event = at(pages, "Calendar/Calendar").items().get(0);
    assertThat(event.kind()).isEqualTo(Item.Kind.EVENT);
    assertThat(event.subject().reveal()).isEqualTo("Review");
    assertThat(event.headers().reveal()).contains("Ravi", "Room 4");
    assertThat(text(event)).isEqualTo("<p>agenda</p>");
    try (InputStream content = event.attachments().get(0).content().open()) {
      assertThat(content.readAllBytes()).hasSize(3);
    }
  }

  @Test
  void contactsAreReadWithNamesBeforeTheirNumbersInAllFolders() throws Exception {
    tenant.path(
        MAILBOX + "/contacts",
        """
        {"value":[{"@odata.etag":"x","id":"k1","changeKey":"y","displayName":"Meera Sample",
        "mobilePhone":"+91 90000 00001","emailAddresses":[{"address":"meera@home.example"}],
        "birthday":"1990-02-03T11:59:00Z","personalNotes":"prefers letters"}]}\
        """);
    tenant.path(
        MAILBOX + "/contactFolders", "{\"value\":[{\"id\":\"f1\",\"displayName\":\"Clients\"}]}");
    tenant.path(MAILBOX + "/contactFolders/f1/childFolders", "{\"value\":[]}");
    tenant.path(MAILBOX + "/contactFolders/f1/contacts", "{\"value\":[{\"id\":\"k2\"}]}");

    List<Page> pages = read(false, true);

    SourceItem contact = at(pages, "Contacts").items().get(0);
    assertThat(contact.kind()).isEqualTo(Item.Kind.CONTACT);
    assertThat(text(contact))
        .contains("Meera Sample\n", "Mobile: +91 90000 00001\n", "Date of birth: 1990-02-03")
        .contains("meera@home.example", "prefers letters")
        .doesNotContain("k1");
    assertThat(at(pages, "Contacts/Clients").items()).hasSize(1);
  }

  @Test
  void calendarsThatMayNotBeReadAreNamedAndTheMailIsReadAllTheSame() throws Exception {
    tenant.inTurn(MAILBOX + "/calendars", refusal(403, "ErrorAccessDenied"));

    List<Page> pages = read(true, false);

    assertThat(FakeTenant.ids(pages)).containsExactly("m1");
    assertThat(at(pages, "Calendar").failure()).isEqualTo(Reason.ACCESS_DENIED);
  }

  @Test
  void chatsAmongTheMessagesAreLabelled() throws Exception {
    String chat =
        message("m2", "\"hasAttachments\":false,\"attachments\":[]").replace("Re: letter", "IM");
    tenant.path(INBOX, tenant.lastPage(message("m1"), chat));

    assertThat(FakeTenant.items(read(false, false)))
        .extracting(SourceItem::kind)
        .containsExactly(Item.Kind.MESSAGE, Item.Kind.CHAT);
  }
}
