package org.mailboxinventory.scanner.source.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.INBOX;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.MAILBOX;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.ids;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.message;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Lifecycle;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.MailboxKind;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.graph.check.CheckTrial;
import org.mailboxinventory.scanner.source.graph.check.GraphCheck;
import org.mailboxinventory.scanner.source.graph.check.TenantCheck;

/** What the service refuses of one folder or conversation fails alone. */
class OneFolderAloneTest {
  private static final String BELOW = MAILBOX + "/mailFolders/inbox-id/childFolders";
  private static final String GROUP = "22222222-0000-0000-0000-000000000002";

  private final FakeTenant tenant = new FakeTenant();

  @AfterEach
  void stop() {
    tenant.close();
  }

  private void inboxWithFoldersBelow() {
    tenant.path(
        MAILBOX + "/mailFolders",
        "{\"value\":[{\"id\":\"inbox-id\",\"displayName\":\"Inbox\",\"childFolderCount\":2}]}");
    tenant.path(INBOX, tenant.lastPage(message("m1")));
  }

  @ParameterizedTest
  @CsvSource({
    "404, ErrorItemNotFound, VANISHED",
    "403, ErrorAccessDenied, ACCESS_DENIED",
    "400, ErrorInvalidIdMalformed, SERVICE_ERROR"
  })
  void foldersBelowOneThatAreNotListedAreOneFolderWithThatReason(
      int status, String code, Reason reason) throws Exception {
    inboxWithFoldersBelow();
    tenant.inTurn(BELOW, refusal(status, code));

    List<Page> pages = tenant.read();

    assertThat(ids(pages)).containsExactly("m1");
    assertThat(pages).extracting(Page::failure).containsExactly(null, reason);
    assertThat(pages.get(1).folderPath().reveal()).isEqualTo("Inbox/*");
  }

  @Test
  void aCodeThatNamesTheMailboxIsTheMailboxs() {
    inboxWithFoldersBelow();
    tenant.inTurn(BELOW, refusal(404, "MailboxNotHostedInExchangeOnline"));

    SourceException said = catchThrowableOfType(SourceException.class, tenant::read);

    assertThat(said.reason()).isEqualTo(Reason.NO_CLOUD_MAILBOX);
  }

  @ParameterizedTest
  @CsvSource({"404, VANISHED", "403, ACCESS_DENIED", "400, SERVICE_ERROR"})
  void aConversationThatIsNotHandedOutIsOneItemWithThatReason(int status, Reason reason)
      throws Exception {
    String threads = "/v1.0/groups/" + GROUP + "/threads";
    tenant.path(threads, "{\"value\":[{\"id\":\"t1\"},{\"id\":\"t2\"},{\"id\":\"t3\"}]}");
    for (String thread : List.of("t1", "t3")) {
      tenant.path(
          threads + "/" + thread + "/posts",
          "{\"value\":[{\"id\":\"of-%s\",\"body\":{\"content\":\"x\"}}]}".formatted(thread));
    }
    tenant.inTurn(threads + "/t2/posts", refusal(status, "ErrorItemNotFound"));

    List<SourceItem> items = new ArrayList<>();
    try (GraphSource source = tenant.source();
        ItemStream stream = source.open(group(), Map.of())) {
      for (Page page = stream.next(); page != null; page = stream.next()) {
        items.addAll(page.items());
      }
    }

    assertThat(items).extracting(item -> item.id().value()).containsExactly("of-t1", "t2", "of-t3");
    assertThat(items).extracting(SourceItem::failure).containsExactly(null, reason, null);
  }

  @Test
  void checkGoesOnToTheNextMailbox() throws Exception {
    String other = "/v1.0/users/33333333-0000-0000-0000-000000000003";
    tenant.path("/v1.0/organization", "{\"value\":[]}");
    tenant.path(
        "/v1.0/users",
        """
        {"value":[{"id":"11111111-0000-0000-0000-000000000001","mail":"asha@bank.example"},
        {"id":"33333333-0000-0000-0000-000000000003","mail":"ravi@bank.example"}]}\
        """);
    for (String user : List.of(MAILBOX, other)) {
      tenant.path(user + "/mailboxSettings/userPurpose", "{\"value\":\"user\"}");
      tenant.path(user + "/mailFolders/inbox/messages", "{\"value\":[]}");
    }
    tenant.inTurn(MAILBOX + "/mailFolders", refusal(404, "ErrorItemNotFound"));
    tenant.path(
        other + "/mailFolders",
        "{\"value\":[{\"id\":\"in\",\"displayName\":\"Inbox\",\"childFolderCount\":0}]}");
    tenant.path(other + "/mailFolders/in/messages/delta", tenant.lastPage(message("m1")));

    TenantCheck found;
    try (GraphCheck check = new GraphCheck(TestTenant.at(tenant.url()).settings())) {
      found =
          check.run(
              new CheckTrial() {
                @Override
                public void opened(Mailbox mailbox) {}

                @Override
                public boolean read(Page page) {
                  return true;
                }
              });
    }

    assertThat(found.trouble()).isNull();
    assertThat(found.listingTrouble()).isNull();
    assertThat(found.reading()).isEqualTo(TenantCheck.Reading.READ);
  }

  private static Mailbox group() {
    return Mailbox.known(
        new MailboxId(GROUP),
        "limits@bank.example",
        MailboxKind.GROUP,
        Lifecycle.ACTIVE,
        new Access.Open());
  }
}
