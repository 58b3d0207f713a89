package org.mailboxinventory.scanner.source.graph;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.refusal;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Lifecycle;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.MailboxListing;
import org.mailboxinventory.scanner.source.graph.listing.MailboxFilter;
import org.mailboxinventory.scanner.source.graph.reading.ItemFilter;

/** Users with the same name, rows of the usage report without any, and lists that break off. */
class UsageRowsTest {
  private static final String USERS = "/v1.0/users";
  private static final String DELETED = "/v1.0/directory/deletedItems/microsoft.graph.user";
  private static final String USAGE = "/beta/reports/getMailboxUsageDetail(period='D7')";
  private static final String HIDDEN = "0123456789abcdef0123456789abcdef";

  private final FakeTenant tenant = new FakeTenant();

  @BeforeEach
  void oneUser() {
    tenant.path(USERS, "{\"value\":[" + user("1", "asha") + "]}");
    tenant.path(DELETED, "{\"value\":[]}");
    tenant.path("/v1.0/organization", "{\"value\":[]}");
    tenant.path("/v1.0/groups", "{\"value\":[]}");
  }

  @AfterEach
  void stop() {
    tenant.close();
  }

  private static String user(String id, String name) {
    return ("{\"id\":\"%s\",\"userPrincipalName\":\"%s@bank.example\","
            + "\"mail\":\"%2$s@bank.example\",\"userType\":\"Member\"}")
        .formatted(id, name);
  }

  private static String row(String principal, long items, boolean deleted) {
    return "{\"userPrincipalName\":\"%s\",\"isDeleted\":%s,\"itemCount\":%d}"
        .formatted(principal, deleted, items);
  }

  private MailboxListing listing(String... rows) throws Exception {
    tenant.path(USAGE, "{\"value\":[" + String.join(",", rows) + "]}");
    try (GraphSource source = tenant.source(ItemFilter.all(), MailboxFilter.all())) {
      return source.mailboxes();
    }
  }

  private static List<String> counted(MailboxListing listing) {
    return listing.mailboxes().stream().map(UsageRowsTest::counted).toList();
  }

  private static String counted(Mailbox mailbox) {
    Mailbox.Expected expected = mailbox.expectedItems();
    return mailbox.id().value() + " " + (expected == null ? "?" : expected.items());
  }

  @Test
  void aDeletedNamesakeHasARowOfItsOwn() throws Exception {
    MailboxListing listing =
        listing(row("asha@bank.example", 7, false), row("asha@bank.example", 500, true));

    assertThat(counted(listing)).containsExactly("1 7", "asha@bank.example 500");
    Mailbox once = listing.mailboxes().get(1);
    assertThat(once.lifecycle()).isEqualTo(Lifecycle.SOFT_DELETED);
    assertThat(once.access()).isEqualTo(new Access.Unreadable(Reason.INACTIVE));
  }

  @Test
  void aDeletedUserTakesTheRowOfTheDeletedOne() throws Exception {
    tenant.path(DELETED, "{\"value\":[" + user("2", "asha") + "," + user("3", "ravi") + "]}");

    assertThat(
            counted(
                listing(
                    row("asha@bank.example", 500, true),
                    row("asha@bank.example", 7, false),
                    // The report does not say yet that he was deleted.
                    row("ravi@bank.example", 9, false))))
        .containsExactly("1 7", "2 500", "3 9");
  }

  @Test
  void aNewUserHasNotTheItemsOfADeletedNamesake() throws Exception {
    assertThat(counted(listing(row("asha@bank.example", 500, true))))
        .containsExactly("1 ?", "asha@bank.example 500");
  }

  @Test
  void twoOfOneNameThatNobodyElseKnowsAreTwo() throws Exception {
    assertThat(counted(listing(row("old@bank.example", 5, true), row("old@bank.example", 6, true))))
        .containsExactly("1 ?", "old@bank.example 5", "old@bank.example/2 6");
  }

  @Test
  void rowsWithoutANameAreSaid() throws Exception {
    MailboxListing listing = listing(row("asha@bank.example", 7, false), row("", 77, false));

    assertThat(counted(listing)).containsExactly("1 7");
    assertThat(listing.notes()).singleElement().asString().contains("without a name", "1", "77");
  }

  @Test
  void aRowWithoutANameDoesNotMakeHiddenNamesMailboxes() throws Exception {
    assertThat(counted(listing(row(HIDDEN, 5, false), row("", 6, false)))).containsExactly("1 ?");
  }

  @Test
  void deletedUsersThatMayNotBeListedAreSaid() throws Exception {
    tenant.inTurn(DELETED, refusal(403, "Authorization_RequestDenied"));

    assertThat(listing().notes())
        .singleElement()
        .asString()
        .contains("deleted users are not listed", "User.Read.All");
  }

  @Test
  void aListOfUsersWhosePlaceIsLostIsReadAnew() throws Exception {
    String next = tenant.link(USERS + "?$skiptoken=2");
    String first = "{\"value\":[" + user("1", "asha") + "],\"@odata.nextLink\":\"" + next + "\"}";
    tenant.inTurn(
        USERS,
        okJson(first),
        refusal(400, "Directory_ExpiredPageToken"),
        okJson(first),
        okJson("{\"value\":[" + user("2", "ravi") + "]}"));

    assertThat(counted(listing())).containsExactly("1 ?", "2 ?");
    assertThat(tenant.requests(USERS)).hasSize(4);
  }
}
