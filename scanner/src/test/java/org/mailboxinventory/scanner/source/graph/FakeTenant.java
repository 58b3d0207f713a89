package org.mailboxinventory.scanner.source.graph;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Lifecycle;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.MailboxKind;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.graph.listing.MailboxFilter;
import org.mailboxinventory.scanner.source.graph.reading.ItemFilter;
import org.mailboxinventory.scanner.source.graph.request.RequestLimits;
import org.mailboxinventory.scanner.source.graph.request.Traffic;

/** A tenant over HTTP on loopback that says what a test tells it to. */
public final class FakeTenant implements AutoCloseable {
  static final String ASHA = "11111111-0000-0000-0000-000000000001";
  public static final String MAILBOX = "/v1.0/users/" + ASHA;
  public static final String INBOX = MAILBOX + "/mailFolders/inbox-id/messages/delta";
  public static final String TOKEN = "test-token";

  public final FakeTime time = new FakeTime();
  private final WireMockServer server;
  private RequestLimits limits = RequestLimits.standard();

  public FakeTenant() {
    server = new WireMockServer(options().dynamicPort().containerThreads(32));
    server.start();
    stub(any(anyUrl()).atPriority(100), refusal(404, "ErrorItemNotFound"));
  }

  public String url() {
    return "http://localhost:" + server.port();
  }

  /** The address of a relative link, as the service would hand it out. */
  public String link(String relative) {
    return url() + relative;
  }

  public void stub(MappingBuilder request, ResponseDefinitionBuilder answer) {
    server.stubFor(request.willReturn(answer));
  }

  public void path(String path, String json) {
    stub(get(urlPathEqualTo(path)), okJson(json));
  }

  /** The answers to a path one after another; the last one stays. */
  public void inTurn(String path, ResponseDefinitionBuilder... answers) {
    for (int i = 0; i < answers.length; i++) {
      String state = i == 0 ? Scenario.STARTED : path + i;
      server.stubFor(
          get(urlPathEqualTo(path))
              .inScenario(path)
              .whenScenarioStateIs(state)
              .willSetStateTo(i + 1 < answers.length ? path + (i + 1) : state)
              .willReturn(answers[i]));
    }
  }

  public static ResponseDefinitionBuilder refusal(int status, String code) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "application/json")
        .withBody("{\"error\":{\"code\":\"" + code + "\",\"message\":\"no\"}}");
  }

  /** One mailbox with an empty sent-items folder and an inbox of the given number of items. */
  public void mailbox(int items) {
    path(
        MAILBOX + "/mailFolders",
        """
        {"value":[{"id":"inbox-id","displayName":"Inbox","isHidden":false,"childFolderCount":0,
        "totalItemCount":%d}]}\
        """
            .formatted(items));
  }

  /** A page of the inbox. */
  public String page(@Nullable String next, @Nullable String delta, String... messages) {
    return "{\"@odata.context\":\"x\",\"value\":["
        + String.join(",", messages)
        + "]"
        + (next == null ? "" : ",\"@odata.nextLink\":\"" + next + "\"")
        + (delta == null ? "" : ",\"@odata.deltaLink\":\"" + delta + "\"")
        + "}";
  }

  /** The only page of the inbox. */
  public String lastPage(String... messages) {
    return page(null, link(INBOX + "?$deltatoken=end"), messages);
  }

  public static String message(String id) {
    return message(id, "\"hasAttachments\":false,\"attachments\":[]");
  }

  /** A message with an HTML body; {@code more} are further fields. */
  static String message(String id, String more) {
    return """
    {"id":"%s","subject":"Re: letter","receivedDateTime":"2026-03-01T10:00:00Z",
    "internetMessageId":"<%s@bank.example>","from":{"emailAddress":{"name":"Ravi Sample","address":"Ravi@Bank.example"}},
    "toRecipients":[{"emailAddress":{"name":"Asha","address":"asha@bank.example"}}],
    "body":{"contentType":"html","content":"<p>text of %s</p>"},%s}\
    """
        .formatted(id, id, id, more);
  }

  /** An answer is waited for as long as this in all. */
  void answersWithin(Duration longest) {
    limits = new RequestLimits(3, 32, Duration.ofMinutes(15), longest);
  }

  public GraphSource source() throws SourceException {
    return source(ItemFilter.all(), MailboxFilter.all());
  }

  public GraphSource source(ItemFilter items, MailboxFilter mailboxes) throws SourceException {
    GraphSettings settings =
        TestTenant.at(url())
            .token(TOKEN)
            .limits(limits)
            .mailboxes(mailboxes)
            .items(items)
            .clock(time)
            .settings();
    return new GraphSource(
        settings, country -> country.equals("IN") ? "IND" : null, Traffic.ignored(), time);
  }

  public static Mailbox asha() {
    return Mailbox.known(
        new MailboxId(ASHA),
        "asha@bank.example",
        MailboxKind.USER,
        Lifecycle.ACTIVE,
        new Access.Open());
  }

  /** All pages of the one mailbox. */
  public List<Page> read() throws Exception {
    return read(Map.of());
  }

  public List<Page> read(Map<FolderId, String> positions) throws Exception {
    try (GraphSource source = source()) {
      return read(source, positions);
    }
  }

  public static List<Page> read(GraphSource source, Map<FolderId, String> positions)
      throws Exception {
    List<Page> pages = new ArrayList<>();
    try (ItemStream stream = source.open(asha(), positions)) {
      for (Page page = stream.next(); page != null; page = stream.next()) {
        pages.add(page);
      }
    }
    return pages;
  }

  /** The ids of all items, in order. */
  public static List<String> ids(List<Page> pages) {
    return pages.stream().flatMap(page -> page.items().stream()).map(i -> i.id().value()).toList();
  }

  public static List<SourceItem> items(List<Page> pages) {
    return pages.stream().flatMap(page -> page.items().stream()).toList();
  }

  public static Map<FolderId, String> at(String position) {
    Map<FolderId, String> positions = new HashMap<>();
    positions.put(new FolderId("inbox-id"), position);
    return positions;
  }

  /** Every request that arrived, oldest first. */
  public List<LoggedRequest> requests() {
    List<LoggedRequest> requests =
        new ArrayList<>(server.getAllServeEvents().stream().map(ServeEvent::getRequest).toList());
    java.util.Collections.reverse(requests);
    return requests;
  }

  public List<LoggedRequest> requests(String path) {
    return requests().stream()
        .filter(request -> (request.getUrl() + "?").startsWith(path + "?"))
        .toList();
  }

  /** Methods of all requests. */
  public Set<String> methods() {
    return Set.copyOf(requests().stream().map(r -> r.getMethod().getName()).toList());
  }

  @Override
  public void close() {
    server.stop();
  }
}
