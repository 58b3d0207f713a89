package org.mailboxinventory.scanner.source.graph;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.INBOX;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.MAILBOX;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.ids;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.message;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.refusal;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceItem;

/** Where the service does not hand out attachments together with messages. */
class WithoutExpansionTest {
  private static final String NEXT = MAILBOX + "/mailFolders/next/messages/delta";
  private static final String LIST =
      """
      {"value":[{"@odata.type":"#microsoft.graph.fileAttachment","id":"f1","name":"a.txt",
      "contentType":"text/plain","size":5,"isInline":true}]}\
      """;

  private final FakeTenant tenant = new FakeTenant();

  @AfterEach
  void stop() {
    tenant.close();
  }

  private void twoFolders() {
    tenant.path(
        MAILBOX + "/mailFolders",
        """
        {"value":[{"id":"inbox-id","displayName":"Inbox","childFolderCount":0},
        {"id":"next","displayName":"Next","childFolderCount":0}]}\
        """);
  }

  private void refusedWith(String path) {
    tenant.stub(
        get(urlPathEqualTo(path)).withQueryParam("$expand", containing("attachments")),
        refusal(400, "ErrorInvalidUrlQuery"));
  }

  private void answersWithout(String path, String... messages) {
    tenant.stub(
        get(urlPathEqualTo(path)).withQueryParam("$expand", absent()),
        okJson(tenant.lastPage(messages)));
  }

  private static String plain(String id) {
    return message(id, "\"hasAttachments\":false");
  }

  @Test
  void attachmentsOfEveryMessageAreListed() throws Exception {
    tenant.mailbox(2);
    refusedWith(INBOX);
    answersWithout(INBOX, plain("m1"), plain("m2"));
    tenant.path(MAILBOX + "/messages/m1/attachments", LIST);
    tenant.path(MAILBOX + "/messages/m2/attachments", "{\"value\":[]}");

    List<SourceItem> items = FakeTenant.items(tenant.read());

    assertThat(items).extracting(item -> item.attachments().size()).containsExactly(1, 0);
    assertThat(items).extracting(SourceItem::failure).containsOnlyNulls();
    assertThat(tenant.requests(INBOX)).hasSize(2);
  }

  @Test
  void foldersAtWorkAreAskedWithoutToo() throws Exception {
    twoFolders();
    refusedWith(INBOX);
    refusedWith(NEXT);
    answersWithout(INBOX, message("m1"));
    answersWithout(NEXT, message("m2"));

    List<Page> pages = tenant.read();

    assertThat(ids(pages)).containsExactly("m1", "m2");
    assertThat(pages).extracting(Page::failure).containsOnlyNulls();
  }

  @Test
  void aFolderThatIsRefusedEitherWaySaysNothingOfOthers() throws Exception {
    twoFolders();
    tenant.inTurn(INBOX, refusal(400, "ErrorInvalidRequest"));
    tenant.path(NEXT, tenant.lastPage(message("m2")));

    List<Page> pages = tenant.read();

    assertThat(pages).extracting(Page::failure).containsExactly(Reason.SERVICE_ERROR, null);
    assertThat(tenant.requests(INBOX)).hasSize(2);
    assertThat(tenant.requests(NEXT)).hasSize(1);
    assertThat(tenant.requests(NEXT).get(0).getUrl()).contains("$expand");
  }

  @Test
  void aPositionThatTheServiceCallsWrongReadsTheFolderAnew() throws Exception {
    tenant.mailbox(1);
    tenant.inTurn(
        INBOX,
        refusal(400, "ErrorInvalidUrlQuery"),
        refusal(400, "ErrorInvalidUrlQuery"),
        okJson(tenant.lastPage(message("m1"))));

    List<Page> pages =
        tenant.read(FakeTenant.at(INBOX.substring("/v1.0".length()) + "?$deltatoken=old"));

    assertThat(ids(pages)).containsExactly("m1");
    assertThat(pages.get(0).restarted()).isTrue();
    assertThat(tenant.requests(INBOX).get(2).getUrl()).doesNotContain("$expand");
  }

  @Test
  void aMessageAloneIsFetchedWithout() throws Exception {
    tenant.mailbox(1);
    tenant.path(INBOX, tenant.lastPage("{\"id\":\"m1\"}"));
    refusedWith(MAILBOX + "/messages/m1");
    tenant.stub(
        get(urlPathEqualTo(MAILBOX + "/messages/m1")).withQueryParam("$expand", absent()),
        okJson(plain("m1")));
    tenant.path(MAILBOX + "/messages/m1/attachments", LIST);

    List<SourceItem> items = FakeTenant.items(tenant.read());

    assertThat(items.get(0).attachments()).hasSize(1);
    assertThat(items.get(0).failure()).isNull();
  }

  @Test
  void aMessageThatIsRefusedWithSaysNothingOfFoldersThatComeLater() throws Exception {
    tenant.mailbox(1);
    tenant.path(INBOX, tenant.lastPage("{\"id\":\"m1\"}"));
    refusedWith(MAILBOX + "/messages/m1");
    tenant.stub(
        get(urlPathEqualTo(MAILBOX + "/messages/m1")).withQueryParam("$expand", absent()),
        okJson(message("m1")));

    try (GraphSource source = tenant.source()) {
      FakeTenant.read(source, Map.of());
      FakeTenant.read(source, Map.of());
    }

    assertThat(tenant.requests(INBOX))
        .hasSize(2)
        .allMatch(request -> request.getUrl().contains("$expand"));
  }

  @Test
  void aMessageThatHasNoBodyEvenAloneIsNotWhole() throws Exception {
    tenant.mailbox(1);
    tenant.path(INBOX, tenant.lastPage("{\"id\":\"m1\"}"));
    tenant.path(MAILBOX + "/messages/m1", "{\"id\":\"m1\",\"subject\":\"s\",\"attachments\":[]}");

    SourceItem item = FakeTenant.items(tenant.read()).get(0);

    assertThat(item.failure()).isEqualTo(Reason.TRUNCATED);
    assertThat(item.subject().reveal()).isEqualTo("s");
  }
}
