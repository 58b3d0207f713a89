package org.mailboxinventory.scanner.source.graph;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.INBOX;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.MAILBOX;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.ids;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.message;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.refusal;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceException;

class FaultsTest {
  private final FakeTenant tenant = new FakeTenant();

  @BeforeEach
  void oneMailbox() {
    tenant.mailbox(1);
  }

  @AfterEach
  void onlyGets() {
    assertThat(tenant.methods()).isSubsetOf("GET");
    tenant.close();
  }

  private ResponseDefinitionBuilder good() {
    return okJson(tenant.lastPage(message("m1")));
  }

  private void passes(ResponseDefinitionBuilder... faults) throws Exception {
    ResponseDefinitionBuilder[] answers = java.util.Arrays.copyOf(faults, faults.length + 1);
    answers[faults.length] = good();
    tenant.inTurn(INBOX, answers);
    List<Page> pages = tenant.read();
    assertThat(ids(pages)).containsExactly("m1");
    assertThat(pages).extracting(Page::failure).containsOnlyNulls();
    assertThat(tenant.requests(INBOX)).hasSize(faults.length + 1);
  }

  @Test
  void tooManyRequestsWaitsTheSecondsAskedFor() throws Exception {
    passes(refusal(429, "ApplicationThrottled").withHeader("Retry-After", "120"));

    assertThat(tenant.time.slept()).hasSize(1);
    assertThat(tenant.time.slept().get(0))
        .isBetween(Duration.ofMinutes(2), Duration.ofSeconds(126));
  }

  @Test
  void tooManyRequestsWaitsUntilTheDateAskedFor() throws Exception {
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            FakeTime.START.plusSeconds(90).atZone(ZoneOffset.UTC));
    passes(refusal(429, "ApplicationThrottled").withHeader("Retry-After", date));

    assertThat(tenant.time.slept().get(0))
        .isBetween(Duration.ofSeconds(90), Duration.ofSeconds(95));
  }

  @Test
  void theDateAskedForIsTakenByTheAnswersOwnClock() throws Exception {
    // The service's clock is three hours ahead of this machine's.
    Instant there = FakeTime.START.plusSeconds(3 * 3600);
    passes(
        refusal(429, "ApplicationThrottled")
            .withHeader("Date", date(there))
            .withHeader("Retry-After", date(there.plusSeconds(90))));

    assertThat(tenant.time.slept().get(0))
        .isBetween(Duration.ofSeconds(90), Duration.ofSeconds(99));
  }

  private static String date(Instant at) {
    return DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
        .format(at.atZone(ZoneOffset.UTC));
  }

  @Test
  void tooManyRequestsWithZeroSecondsIsNoHotLoop() throws Exception {
    passes(refusal(429, "").withHeader("Retry-After", "0"));

    assertThat(tenant.time.slept().get(0)).isGreaterThanOrEqualTo(Duration.ofMillis(250));
  }

  @Test
  void tooManyRequestsWithAHugeWaitIsBounded() throws Exception {
    passes(refusal(429, "").withHeader("Retry-After", "86400"));

    assertThat(tenant.time.slept().get(0))
        .isBetween(Duration.ofMinutes(15), Duration.ofSeconds(15 * 60 + 5));
  }

  @Test
  void serverErrorsAreAskedAgainWithGrowingWaits() throws Exception {
    passes(refusal(500, ""), refusal(500, ""), refusal(500, ""));

    List<Duration> waits = tenant.time.slept();
    assertThat(waits.get(0)).isLessThanOrEqualTo(Duration.ofSeconds(1));
    assertThat(waits.get(2)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(4));
  }

  @Test
  void aGatewayErrorAsHtmlIsAskedAgain() throws Exception {
    passes(
        aResponse()
            .withStatus(502)
            .withHeader("Content-Type", "text/html")
            .withBody("<html><h1>Bad Gateway</h1></html>"));
  }

  @Test
  void unavailableIsAskedAgain() throws Exception {
    passes(refusal(503, "serviceNotAvailable"));
  }

  @Test
  void requestTimeoutIsAskedAgain() throws Exception {
    passes(refusal(408, ""));
  }

  @Test
  void aGatewayTimeoutIsAskedAgainWithASmallerPage() throws Exception {
    passes(refusal(504, ""), refusal(504, ""));

    assertThat(tenant.requests(INBOX))
        .extracting(request -> request.getHeader("Prefer").replaceAll(".*maxpagesize=", ""))
        .containsExactly("100", "50", "25");
  }

  @Test
  void jsonThatBreaksOffIsAskedAgain() throws Exception {
    String whole = tenant.lastPage(message("m1"));
    passes(okJson(whole.substring(0, whole.length() / 2)));
  }

  @Test
  void anAnswerThatComesAByteNowAndThenIsAskedAgain() throws Exception {
    tenant.answersWithin(Duration.ofSeconds(2));
    passes(good().withGzipDisabled(true).withChunkedDribbleDelay(200, 60_000));
  }

  @Test
  void aPageWithoutALinkIsAskedAgain() throws Exception {
    passes(okJson(tenant.page(null, null, message("m1"))));
  }

  @Test
  void aConnectionThatIsResetIsAskedAgain() throws Exception {
    passes(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
  }

  @Test
  void anAnswerThatIsCutOffIsAskedAgain() throws Exception {
    passes(aResponse().withStatus(200).withFault(Fault.MALFORMED_RESPONSE_CHUNK));
  }

  @Test
  void aLostPositionReadsTheFolderAnewOnce() throws Exception {
    tenant.inTurn(INBOX, refusal(410, "syncStateNotFound"), good());

    List<Page> pages = tenant.read(FakeTenant.at(relative("?$deltatoken=lost")));

    assertThat(pages).hasSize(1);
    assertThat(pages.get(0).restarted()).isTrue();
    assertThat(ids(pages)).containsExactly("m1");
    assertThat(tenant.requests(INBOX).get(1).getUrl()).contains("$expand").doesNotContain("lost");
  }

  @Test
  void aPositionLostWhilePagingReadsTheFolderAnew() throws Exception {
    tenant.inTurn(
        INBOX,
        okJson(tenant.page(tenant.link(INBOX + "?$skiptoken=2"), null, message("m1"))),
        refusal(410, "resyncRequired"),
        good());

    List<Page> pages = tenant.read();

    assertThat(pages).extracting(Page::restarted).containsExactly(true, true);
    assertThat(pages.get(1).last()).isTrue();
  }

  @Test
  void aPositionLostAgainAndAgainEndsTheFolder() throws Exception {
    tenant.inTurn(INBOX, refusal(410, "syncStateNotFound"));

    List<Page> pages = tenant.read(FakeTenant.at(relative("?$deltatoken=lost")));

    assertThat(pages).hasSize(1);
    assertThat(pages.get(0).failure()).isEqualTo(Reason.SERVICE_ERROR);
    assertThat(pages.get(0).position()).endsWith("?$deltatoken=lost");
    assertThat(tenant.requests(INBOX)).hasSize(6);
  }

  @Test
  void aLinkToAnotherHostIsNotFollowed() throws Exception {
    try (FakeTenant foreign = new FakeTenant()) {
      tenant.path(INBOX, tenant.page(foreign.link(INBOX + "?$skiptoken=2"), null, message("m1")));

      List<Page> pages = tenant.read();

      assertThat(pages).hasSize(1);
      assertThat(pages.get(0).failure()).isEqualTo(Reason.SERVICE_ERROR);
      assertThat(foreign.requests()).isEmpty();
    }
  }

  @Test
  void aRedirectToAnotherHostIsNotFollowed() throws Exception {
    try (FakeTenant foreign = new FakeTenant()) {
      tenant.inTurn(INBOX, aResponse().withStatus(302).withHeader("Location", foreign.link(INBOX)));

      List<Page> pages = tenant.read();

      assertThat(pages.get(0).failure()).isEqualTo(Reason.SERVICE_ERROR);
      assertThat(foreign.requests()).isEmpty();
    }
  }

  @Test
  void aFolderThatFailsForGoodKeepsItsPlaceAndTheNextFollows() throws Exception {
    tenant.path(
        MAILBOX + "/mailFolders",
        """
        {"value":[{"id":"inbox-id","displayName":"Inbox","childFolderCount":0},
        {"id":"next","displayName":"Next","childFolderCount":0}]}\
        """);
    tenant.inTurn(INBOX, refusal(403, "ErrorAccessDenied"));
    tenant.path(MAILBOX + "/mailFolders/next/messages/delta", tenant.lastPage(message("m2")));

    List<Page> pages = tenant.read(FakeTenant.at(relative("?$deltatoken=old")));

    assertThat(pages).extracting(Page::failure).containsExactly(Reason.ACCESS_DENIED, null);
    assertThat(pages.get(0).position()).endsWith("?$deltatoken=old");
    assertThat(ids(pages)).containsExactly("m2");
  }

  @Test
  void aPageThatFailsForGoodIsReadMessageByMessageAndTheBadOneIsNamed() throws Exception {
    tenant.stub(
        get(urlPathEqualTo(INBOX)).withQueryParam("$select", matchingBody()),
        refusal(500, "ErrorInternalServerError"));
    tenant.stub(
        get(urlPathEqualTo(INBOX)).atPriority(9),
        okJson(tenant.lastPage("{\"id\":\"m1\"}", "{\"id\":\"m2\"}", "{\"id\":\"m3\"}")));
    tenant.path(MAILBOX + "/messages/m1", message("m1"));
    tenant.inTurn(MAILBOX + "/messages/m2", refusal(500, "ErrorInternalServerError"));
    tenant.inTurn(MAILBOX + "/messages/m3", refusal(404, "ErrorItemNotFound"));

    List<Page> pages = tenant.read();

    assertThat(ids(pages)).containsExactly("m1", "m2", "m3");
    assertThat(FakeTenant.items(pages))
        .extracting(item -> item.failure())
        .containsExactly(null, Reason.SERVICE_ERROR, Reason.VANISHED);
    assertThat(pages.get(0).failure()).isNull();
    assertThat(pages.get(0).restarted()).isTrue();
  }

  private static com.github.tomakehurst.wiremock.matching.StringValuePattern matchingBody() {
    return com.github.tomakehurst.wiremock.client.WireMock.containing("body");
  }

  @Test
  void aMailboxThatMayNotBeOpenedIsNamed() throws Exception {
    tenant.inTurn(MAILBOX + "/mailFolders", refusal(403, "ErrorAccessDenied"));

    SourceException said = failure();

    assertThat(said.kind()).isEqualTo(SourceException.Kind.MAILBOX);
    assertThat(said.reason()).isEqualTo(Reason.ACCESS_DENIED);
    assertThat(said).hasMessageContaining("asha@bank.example").hasMessageContaining("Mail.Read");
  }

  @Test
  void aMailboxThatIsNotInTheCloudIsNamedWhateverTheStatus() throws Exception {
    for (int status : new int[] {404, 403}) {
      tenant.inTurn(MAILBOX + "/mailFolders", refusal(status, "MailboxNotEnabledForRESTAPI"));

      assertThat(failure().reason()).isEqualTo(Reason.NO_CLOUD_MAILBOX);
    }
  }

  @Test
  void aTokenThatIsNotAcceptedEndsTheRunWithARemedy() throws Exception {
    tenant.inTurn(MAILBOX + "/mailFolders", refusal(401, "InvalidAuthenticationToken"));

    SourceException said = failure();

    assertThat(said.kind()).isEqualTo(SourceException.Kind.PERMISSION);
    assertThat(said).hasMessageContaining("tenant.credential");
    assertThat(tenant.requests()).hasSize(2);
  }

  @Test
  void aServiceThatCannotBeReachedEndsTheRunSoon() throws Exception {
    try (GraphSource source = tenant.source()) {
      tenant.close();

      SourceException said =
          catchThrowableOfType(SourceException.class, () -> FakeTenant.read(source, Map.of()));

      assertThat(said.kind()).isEqualTo(SourceException.Kind.SERVICE);
      assertThat(said).hasMessageContaining("network.proxy");
      assertThat(tenant.time.slept()).hasSize(2);
    }
  }

  @Test
  void everyRetryCarriesThePreferencesAgain() throws Exception {
    passes(refusal(503, ""));

    for (LoggedRequest request : tenant.requests(INBOX)) {
      assertThat(request.getHeader("Prefer")).startsWith("IdType=\"ImmutableId\"");
    }
  }

  private SourceException failure() {
    return catchThrowableOfType(SourceException.class, () -> tenant.read());
  }

  private static String relative(String query) {
    return INBOX.substring("/v1.0".length()) + query;
  }
}
