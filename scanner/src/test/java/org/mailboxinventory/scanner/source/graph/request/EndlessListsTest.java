package org.mailboxinventory.scanner.source.graph.request;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.INBOX;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.MAILBOX;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.ids;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.message;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.graph.FakeTenant;
import org.mailboxinventory.scanner.source.graph.GraphSource;

/** Lists that never end, and answers that weigh more than the memory holds. */
@Timeout(60)
final class EndlessListsTest {
  private static final String USERS = "/v1.0/users";
  private static final String FRESH = "{{randomValue type='ALPHANUMERIC' length=12}}";

  private final FakeTenant tenant = new FakeTenant();

  @BeforeEach
  void oneMailbox() {
    tenant.mailbox(1);
    tenant.path("/v1.0/organization", "{\"value\":[]}");
  }

  @AfterEach
  void close() {
    tenant.close();
  }

  @Test
  void messagesThatLeadToEachOtherEndTheFolderAndWhatCameIsKept() throws Exception {
    String a = INBOX + "?$skiptoken=a";
    String b = INBOX + "?$skiptoken=b";
    tenant.inTurn(
        INBOX,
        okJson(tenant.page(tenant.link(a), null, message("m1"))),
        okJson(tenant.page(tenant.link(b), null, message("m2"))),
        okJson(tenant.page(tenant.link(a), null, message("m3"))));

    List<Page> pages = tenant.read();

    assertThat(ids(pages)).containsExactly("m1", "m2", "m3");
    assertThat(pages.get(3).failure()).isEqualTo(Reason.SERVICE_ERROR);
    assertThat(tenant.requests(INBOX)).hasSize(3);
  }

  @Test
  void messagesThatLeadToThemselvesEndTheFolder() throws Exception {
    tenant.path(INBOX, tenant.page(tenant.link(INBOX + "?$skiptoken=a"), null, message("m1")));

    List<Page> pages = tenant.read();

    assertThat(last(pages).failure()).isEqualTo(Reason.SERVICE_ERROR);
    assertThat(tenant.requests(INBOX)).hasSize(2);
  }

  @Test
  void emptyPagesWithoutEndEndTheFolder() throws Exception {
    tenant.stub(
        get(urlPathEqualTo(INBOX)),
        templated(tenant.page(tenant.link(INBOX + "?$skiptoken=" + FRESH), null)));

    List<Page> pages = tenant.read();

    assertThat(last(pages).failure()).isEqualTo(Reason.SERVICE_ERROR);
    assertThat(tenant.requests(INBOX)).hasSize(ListGuard.MOST_PAGES_WITHOUT_NEWS + 1);
  }

  @Test
  void theSameMessagesUnderFreshLinksEndTheFolder() throws Exception {
    tenant.stub(
        get(urlPathEqualTo(INBOX)),
        templated(tenant.page(tenant.link(INBOX + "?$skiptoken=" + FRESH), null, message("m1"))));

    List<Page> pages = tenant.read();

    assertThat(last(pages).failure()).isEqualTo(Reason.SERVICE_ERROR);
    assertThat(tenant.requests(INBOX)).hasSize(ListGuard.MOST_PAGES_WITHOUT_NEWS + 2);
  }

  @Test
  void someEmptyPagesAreNoFailure() throws Exception {
    ResponseDefinitionBuilder[] answers = new ResponseDefinitionBuilder[51];
    for (int i = 0; i < 50; i++) {
      answers[i] = okJson(tenant.page(tenant.link(INBOX + "?$skiptoken=" + i), null));
    }
    answers[50] = okJson(tenant.lastPage(message("m1")));
    tenant.inTurn(INBOX, answers);

    List<Page> pages = tenant.read();

    assertThat(ids(pages)).containsExactly("m1");
    assertThat(pages).extracting(Page::failure).containsOnlyNulls();
  }

  @Test
  void foldersWithinFoldersWithoutEndCostTheMailbox() {
    tenant.stub(
        get(urlPathMatching(MAILBOX + "/mailFolders(/[^/]+/childFolders)?")),
        templated(
            "{\"value\":[{\"id\":\""
                + FRESH
                + "\",\"displayName\":\"x\",\"childFolderCount\":1}]}"));

    SourceException failure = catchThrowableOfType(SourceException.class, tenant::read);

    assertThat(failure.kind()).isEqualTo(SourceException.Kind.MAILBOX);
    assertThat(failure.reason()).isEqualTo(Reason.SERVICE_ERROR);
    assertThat(failure).hasMessageContaining("the list of folders does not end");
    assertThat(tenant.requests()).hasSizeLessThan(400);
  }

  @Test
  void usersThatLeadToThemselvesEndTheListing() throws Exception {
    tenant.path(
        USERS, "{\"value\":[],\"@odata.nextLink\":\"" + tenant.link(USERS + "?$skip=a") + "\"}");

    SourceException failure = listing();

    assertThat(failure.kind()).isEqualTo(SourceException.Kind.SERVICE);
    assertThat(failure.reason()).isEqualTo(Reason.SERVICE_ERROR);
    assertThat(failure).hasMessageContaining("the list of users does not end");
    assertThat(tenant.requests(USERS)).hasSize(2);
  }

  @Test
  void theSameUsersUnderFreshLinksEndTheListing() throws Exception {
    tenant.stub(
        get(urlPathEqualTo(USERS)),
        templated(
            "{\"value\":[{\"id\":\"u\"}],\"@odata.nextLink\":\""
                + tenant.link(USERS + "?$skip=" + FRESH)
                + "\"}"));

    assertThat(listing()).hasMessageContaining("the list of users does not end");
    assertThat(tenant.requests(USERS)).hasSize(ListGuard.MOST_PAGES_WITHOUT_NEWS + 2);
  }

  @Test
  void aListOfEverMoreEntriesHasABound() throws Exception {
    ListGuard guard = new ListGuard("the list of users", 10);
    guard.page(IntStream.range(0, 10).boxed().toList());

    assertThat(
            catchThrowableOfType(EndlessListException.class, () -> guard.page(List.of("another"))))
        .hasMessageContaining("more than 10 entries");
  }

  @Test
  void anAnswerThatUnpacksToMoreThanTheMemoryHoldsEndsTheListing() throws Exception {
    tenant.stub(
        get(urlPathEqualTo(USERS)),
        okJson("")
            .withHeader("Content-Encoding", "gzip")
            .withBody(packed("{\"ignored\":\"", "x".repeat(1 << 20), 128)));

    assertThat(listing().reason()).isEqualTo(Reason.SERVICE_ERROR);
    assertThat(tenant.requests(USERS)).hasSize(1);
  }

  @Test
  void anAnswerOfMillionsOfEntriesEndsTheListing() throws Exception {
    String some = "{\"id\":\"u\"},".repeat(1000);
    tenant.stub(
        get(urlPathEqualTo(USERS)),
        okJson("")
            .withHeader("Content-Encoding", "gzip")
            .withBody(packed("{\"value\":[", some, 5000)));

    assertThat(listing().reason()).isEqualTo(Reason.SERVICE_ERROR);
    assertThat(tenant.requests(USERS)).hasSize(1);
  }

  @Test
  void aPageThatIsTooHeavyHoweverFewItHoldsIsTooLargeAndAskedForAFewTimesOnly() throws Exception {
    String nested = "[".repeat(2000) + "]".repeat(2000);
    tenant.path(INBOX, "{\"x\":" + nested + ",\"value\":[]}");

    List<Page> pages = tenant.read();

    assertThat(last(pages).failure()).isEqualTo(Reason.TOO_LARGE);
    assertThat(tenant.requests(INBOX)).hasSizeLessThan(20);
  }

  @Test
  void aMessageThatIsTooHeavyByItselfIsTooLargeAndTheOthersAreRead() throws Exception {
    String heavy =
        "{\"id\":\"heavy\",\"x\":" + "[".repeat(2000) + "]".repeat(2000) + ",\"body\":null}";
    tenant.stub(get(urlPathEqualTo(INBOX)), okJson(tenant.lastPage(heavy, message("m2"))));
    tenant.stub(
        get(urlPathEqualTo(INBOX))
            .withQueryParam(
                "$select",
                com.github.tomakehurst.wiremock.client.WireMock.equalTo(
                    "id,receivedDateTime,sentDateTime")),
        okJson(tenant.lastPage("{\"id\":\"heavy\"}", "{\"id\":\"m2\"}")));
    tenant.path(MAILBOX + "/messages/heavy", heavy);
    tenant.path(MAILBOX + "/messages/m2", message("m2"));

    List<Page> pages = tenant.read();

    assertThat(ids(pages)).containsExactly("heavy", "m2");
    assertThat(FakeTenant.items(pages).get(0).failure()).isEqualTo(Reason.TOO_LARGE);
    assertThat(FakeTenant.items(pages).get(1).failure()).isNull();
    assertThat(tenant.requests()).hasSizeLessThan(20);
  }

  @Test
  void idsOfDotsAreNeverAskedFor() throws Exception {
    tenant.path(
        MAILBOX + "/mailFolders",
        """
        {"value":[{"id":"..","displayName":"Up","childFolderCount":1,"totalItemCount":1},
        {"id":"inbox-id","displayName":"Inbox","childFolderCount":0,"totalItemCount":1}]}\
        """);
    tenant.path(INBOX, tenant.lastPage(message(".."), message("m2")));

    List<Page> pages = tenant.read();

    assertThat(pages).extracting(Page::failure).containsExactly(Reason.SERVICE_ERROR, null);
    assertThat(ids(pages)).containsExactly("..", "m2");
    assertThat(tenant.requests())
        .extracting(request -> request.getUrl().replaceAll("\\?.*", ""))
        .containsOnly(
            MAILBOX + "/mailFolders",
            MAILBOX + "/mailFolders/recoverableitemsdeletions",
            INBOX,
            MAILBOX + "/mailFolders/sentitems");
  }

  private SourceException listing() throws Exception {
    try (GraphSource source = tenant.source()) {
      return catchThrowableOfType(SourceException.class, source::mailboxes);
    }
  }

  private static ResponseDefinitionBuilder templated(String json) {
    return okJson(json).withTransformers("response-template");
  }

  private static byte[] packed(String beginning, String piece, int times) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(beginning.getBytes(StandardCharsets.US_ASCII));
      byte[] bytes = piece.getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < times; i++) {
        gzip.write(bytes);
      }
    }
    return out.toByteArray();
  }

  private static Page last(List<Page> pages) {
    return pages.stream().collect(Collectors.toList()).get(pages.size() - 1);
  }
}
