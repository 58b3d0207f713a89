package org.mailboxinventory.scanner.source.graph.reading;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.INBOX;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.MAILBOX;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.TOKEN;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.ids;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.items;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.message;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.refusal;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.graph.FakeTenant;
import org.mailboxinventory.scanner.source.graph.GraphSource;
import org.mailboxinventory.scanner.source.graph.listing.MailboxFilter;
import org.mailboxinventory.scanner.source.graph.request.Json;

class ReadingTest {
  private final FakeTenant tenant = new FakeTenant();

  @AfterEach
  void stop() {
    tenant.close();
  }

  @Test
  void aMessageComesWithSubjectNamesAddressesAndBody() throws Exception {
    tenant.mailbox(1);
    tenant.path(INBOX, tenant.lastPage(message("m1")));

    SourceItem item = items(tenant.read()).get(0);

    assertThat(item.internetMessageId()).isEqualTo("<m1@bank.example>");
    assertThat(item.at()).isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
    assertThat(item.addresses()).containsExactly("ravi@bank.example", "asha@bank.example");
    assertThat(item.subject().reveal()).isEqualTo("Re: letter");
    assertThat(item.headers().reveal()).isEqualTo("Ravi Sample\nAsha");
    assertThat(item.fromOwner()).isFalse();
    assertThat(item.bodies()).hasSize(1);
    assertThat(item.bodies().get(0).html()).isTrue();
    assertThat(new String(item.bodies().get(0).content(), StandardCharsets.UTF_8))
        .isEqualTo("<p>text of m1</p>");
    assertThat(item.failure()).isNull();
  }

  @Test
  void pagesFollowUntilTheDeltaLinkAndOnlyTheFirstSaysRestarted() throws Exception {
    tenant.mailbox(2);
    tenant.inTurn(
        INBOX,
        okJson(tenant.page(tenant.link(INBOX + "?$skiptoken=a%2Bb"), null, message("m1"))),
        okJson(tenant.lastPage(message("m2"))));

    List<Page> pages = tenant.read();

    assertThat(ids(pages)).containsExactly("m1", "m2");
    assertThat(pages).extracting(Page::restarted).containsExactly(true, false);
    assertThat(pages).extracting(Page::last).containsExactly(false, true);
    assertThat(pages.get(0).position())
        .isEqualTo(INBOX.substring("/v1.0".length()) + "?$skiptoken=a%2Bb");
    assertThat(pages.get(0).expected()).isEqualTo(2);
  }

  @Test
  void everyRequestOnAMailboxIsAGetWithImmutableIdsAndTheToken() throws Exception {
    tenant.mailbox(2);
    tenant.inTurn(
        INBOX,
        okJson(tenant.page(tenant.link(INBOX + "?$skiptoken=2"), null, message("m1"))),
        okJson(tenant.lastPage(message("m2"))));

    tenant.read();

    assertThat(tenant.methods()).containsExactly("GET");
    for (LoggedRequest request : tenant.requests()) {
      assertThat(request.getHeader("Prefer")).contains("IdType=\"ImmutableId\"");
      assertThat(request.getHeader("Authorization")).isEqualTo("Bearer " + TOKEN);
      assertThat(request.header("User-Agent").values().get(0))
          .startsWith(
              "mailbox-inventory/test (run r1; purpose:"
                  + " %E0%A4%97%E0%A5%8D%E0%A4%B0%E0%A4%BE%E0%A4%B9%E0%A4%95 %28tests%29)");
    }
    assertThat(tenant.requests(INBOX))
        .hasSize(2)
        .allSatisfy(r -> assertThat(r.getHeader("Prefer")).contains("odata.maxpagesize=100"));
  }

  @Test
  void aPositionContinuesWithoutRestartAndRemovalsAreTold() throws Exception {
    tenant.mailbox(1);
    tenant.path(
        INBOX,
        tenant.lastPage(message("m3"), "{\"id\":\"m1\",\"@removed\":{\"reason\":\"deleted\"}}"));

    List<Page> pages =
        tenant.read(FakeTenant.at(INBOX.substring("/v1.0".length()) + "?$deltatoken=old"));

    assertThat(tenant.requests(INBOX).get(0).getUrl()).endsWith("?$deltatoken=old");
    assertThat(pages).hasSize(1);
    assertThat(pages.get(0).restarted()).isFalse();
    assertThat(pages.get(0).removed()).containsExactly(new ItemId("m1"));
    assertThat(ids(pages)).containsExactly("m3");
  }

  @Test
  void childAndHiddenFoldersAreReadSearchFoldersAreNot() throws Exception {
    tenant.path(
        MAILBOX + "/mailFolders",
        """
        {"value":[{"id":"a","displayName":"Inbox","childFolderCount":1,"totalItemCount":0},
        {"@odata.type":"#microsoft.graph.mailSearchFolder","id":"s","displayName":"Found","childFolderCount":0},
        {"id":"h","displayName":"Quiet","isHidden":true,"childFolderCount":0,"totalItemCount":0}]}\
        """);
    tenant.path(
        MAILBOX + "/mailFolders/a/childFolders",
        "{\"value\":[{\"id\":\"b\",\"displayName\":\"Loans\",\"childFolderCount\":0}]}");
    tenant.path(
        MAILBOX + "/mailFolders/recoverableitemsdeletions",
        "{\"id\":\"r\",\"displayName\":\"Deletions\",\"childFolderCount\":0}");
    for (String folder : List.of("a", "b", "h", "r")) {
      tenant.path(MAILBOX + "/mailFolders/" + folder + "/messages/delta", tenant.lastPage());
    }

    List<Page> pages = tenant.read();

    assertThat(pages)
        .extracting(page -> page.folderPath().reveal())
        .containsExactly("Inbox", "Inbox/Loans", "Quiet", "Deletions");
    assertThat(tenant.requests(MAILBOX + "/mailFolders").get(0).getUrl())
        .contains("includeHiddenFolders=true");
    assertThat(pages).extracting(Page::failure).containsOnlyNulls();
  }

  @Test
  void whatElseIsRecoverableIsReadWhereTheServiceListsIt() throws Exception {
    tenant.mailbox(0);
    tenant.path(INBOX, tenant.lastPage());
    tenant.path(
        MAILBOX + "/mailFolders/recoverableitemsdeletions",
        "{\"id\":\"r\",\"displayName\":\"Deletions\",\"parentFolderId\":\"root\"}");
    tenant.path(
        MAILBOX + "/mailFolders/root/childFolders",
        """
        {"value":[{"id":"r","displayName":"Deletions"},{"id":"p","displayName":"Purges"},
        {"id":"a","displayName":"Audits"},{"id":"v","displayName":"Versions"}]}\
        """);
    for (String folder : List.of("r", "p", "v")) {
      tenant.path(MAILBOX + "/mailFolders/" + folder + "/messages/delta", tenant.lastPage());
    }

    assertThat(tenant.read())
        .extracting(page -> page.folderPath().reveal())
        .containsExactly("Inbox", "Deletions", "Purges", "Versions");

    tenant.stub(
        get(urlPathEqualTo(MAILBOX + "/mailFolders/root/childFolders")),
        refusal(400, "BadRequest"));
    assertThat(tenant.read())
        .extracting(page -> page.folderPath().reveal())
        .containsExactly("Inbox", "Deletions");
  }

  @Test
  void aPageThatWeighsMoreThanIsHeldIsAskedForInSmallerOnes() throws Exception {
    String heavy = heavy((int) (MessageReader.HEAVIEST_PAGE / 2) + 1);
    String rest = INBOX + "?$skiptoken=rest";
    tenant.mailbox(2);
    tenant.inTurn(
        INBOX,
        okJson(tenant.lastPage(heavy, heavy)),
        okJson(tenant.page(tenant.link(rest), null, heavy)),
        okJson(tenant.lastPage(message("m2"))));

    List<Page> pages = tenant.read();

    assertThat(ids(pages)).containsExactly("heavy", "m2");
    assertThat(tenant.requests(INBOX))
        .extracting(request -> String.valueOf(request.getHeader("Prefer")))
        .satisfies(
            prefers -> {
              assertThat(prefers.get(0)).contains("maxpagesize=100");
              assertThat(prefers.get(1)).contains("maxpagesize=50");
            });
  }

  @Test
  void aTextLongerThanIsHeldCostsItsMessageAlone() throws Exception {
    String tooLong = heavy(Json.LONGEST_TEXT + 100_000);
    tenant.mailbox(2);
    tenant.stub(
        get(urlPathEqualTo(INBOX)).withQueryParam("$select", containing("body")),
        okJson(tenant.lastPage(tooLong)));
    tenant.stub(
        get(urlPathEqualTo(INBOX)).atPriority(9),
        okJson(tenant.lastPage("{\"id\":\"heavy\"}", "{\"id\":\"m2\"}")));
    tenant.path(MAILBOX + "/messages/heavy", tooLong);
    tenant.path(MAILBOX + "/messages/m2", message("m2"));

    List<SourceItem> items = items(tenant.read());

    assertThat(items).extracting(SourceItem::failure).containsExactly(Reason.TOO_LARGE, null);
    assertThat(tenant.requests(MAILBOX + "/messages/heavy")).hasSize(1);
  }

  private static String heavy(int characters) {
    return "{\"id\":\"heavy\",\"attachments\":[],\"body\":{\"contentType\":\"text\",\"content\":\""
        + "x".repeat(characters)
        + "\"}}";
  }

  @Test
  void excludedFoldersAreNamedAndNotAsked() throws Exception {
    tenant.mailbox(7);
    try (GraphSource source =
        tenant.source(
            new ItemFilter(List.of(), List.of("in*"), null, null, true, false, false),
            MailboxFilter.all())) {
      List<Page> pages = FakeTenant.read(source, Map.of());

      assertThat(pages).hasSize(1);
      assertThat(pages.get(0).failure()).isEqualTo(Reason.EXCLUDED_FOLDER);
      assertThat(pages.get(0).expected()).isEqualTo(7);
    }
    assertThat(tenant.requests(INBOX)).isEmpty();
  }

  @Test
  void messagesOutsideTheDatesAreCountedButNotHandedOver() throws Exception {
    tenant.mailbox(1);
    tenant.path(INBOX, tenant.lastPage(message("m1")));
    Instant limit = Instant.parse("2026-03-01T10:00:00Z");
    try (GraphSource source =
        tenant.source(
            new ItemFilter(List.of(), List.of(), null, limit, true, false, false),
            MailboxFilter.all())) {
      SourceItem item = items(FakeTenant.read(source, Map.of())).get(0);

      assertThat(item.failure()).isEqualTo(Reason.EXCLUDED_DATE);
      assertThat(item.bodies()).isEmpty();
      assertThat(item.subject().length()).isZero();
    }
  }

  @Test
  void whatLiesInSentItemsOrIsFromTheMailboxIsTheOwners() throws Exception {
    tenant.mailbox(1);
    tenant.path(MAILBOX + "/mailFolders/sentitems", "{\"id\":\"inbox-id\"}");
    tenant.path(INBOX, tenant.lastPage(message("m1")));

    assertThat(items(tenant.read()).get(0).fromOwner()).isTrue();
  }

  @Test
  void aChangeThatComesWithoutItsBodyIsFetchedByItself() throws Exception {
    tenant.mailbox(2);
    tenant.path(INBOX, tenant.lastPage("{\"id\":\"m1\",\"isRead\":true}", "{\"id\":\"m2\"}"));
    tenant.path(MAILBOX + "/messages/m1", message("m1"));

    List<SourceItem> items = items(tenant.read());

    assertThat(items.get(0).bodies()).hasSize(1);
    assertThat(items.get(0).failure()).isNull();
    assertThat(items.get(1).failure()).isEqualTo(Reason.VANISHED);
  }
}
