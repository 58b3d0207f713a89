package org.mailboxinventory.scanner.source.graph;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.INBOX;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.MAILBOX;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.message;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.refusal;

import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceItem;

class AttachmentsTest {
  private static final String FILE =
      """
      {"@odata.type":"#microsoft.graph.fileAttachment","id":"f","name":"a.pdf","contentType":"application/pdf","size":7,"isInline":false}\
      """;
  private static final String ITEM =
      """
      {"@odata.type":"#microsoft.graph.itemAttachment","id":"i","name":"Letter","contentType":null,"size":9}\
      """;
  private static final String REFERENCE =
      """
      {"@odata.type":"#microsoft.graph.referenceAttachment","id":"r","name":"Plan","size":3}\
      """;

  private final FakeTenant tenant = new FakeTenant();

  @BeforeEach
  void oneMailbox() {
    tenant.mailbox(1);
  }

  @AfterEach
  void stop() {
    assertThat(tenant.methods()).containsExactly("GET");
    tenant.close();
  }

  private static String with(String... attachments) {
    return "\"hasAttachments\":false,\"attachments\":[" + String.join(",", attachments) + "]";
  }

  private SourceItem read(GraphSource source) throws Exception {
    return FakeTenant.items(FakeTenant.read(source, Map.of())).get(0);
  }

  @Test
  void eachKindIsHandedOverAndTheListComesWithThePage() throws Exception {
    tenant.path(INBOX, tenant.lastPage(message("m1", with(FILE, ITEM, REFERENCE))));
    tenant.stub(
        get(urlPathEqualTo(MAILBOX + "/messages/m1/attachments/f/$value")),
        aResponse().withBody("content"));
    tenant.stub(
        get(urlPathEqualTo(MAILBOX + "/messages/m1/attachments/i/$value")),
        aResponse().withBody("Subject: x"));

    try (GraphSource source = tenant.source()) {
      List<SourceItem.Attachment> attachments = read(source).attachments();

      assertThat(attachments)
          .extracting(SourceItem.Attachment::mediaType)
          .containsExactly("application/pdf", "message/rfc822", "application/octet-stream");
      assertThat(attachments)
          .extracting(SourceItem.Attachment::unreadable)
          .containsExactly(null, null, Reason.REFERENCE_ATTACHMENT);
      assertThat(attachments.get(0).name().reveal()).isEqualTo("a.pdf");
      assertThat(attachments.get(0).bytes()).isEqualTo(7);
      for (int again = 0; again < 2; again++) {
        try (InputStream content = attachments.get(0).content().open()) {
          assertThat(content).hasContent("content");
        }
      }
      try (InputStream content = attachments.get(1).content().open()) {
        assertThat(content).hasContent("Subject: x");
      }
    }
    assertThat(tenant.requests(MAILBOX + "/messages/m1/attachments")).isEmpty();
    assertThat(tenant.requests(MAILBOX + "/messages/m1/attachments/f/$value").get(0))
        .satisfies(r -> assertThat(r.getHeader("Prefer")).isEqualTo("IdType=\"ImmutableId\""));
  }

  @Test
  void aListThatGoesOnBeyondThePageIsReadToItsEnd() throws Exception {
    String list = MAILBOX + "/messages/m1/attachments";
    tenant.path(
        INBOX,
        tenant.lastPage(
            message(
                "m1",
                with(FILE) + ",\"attachments@odata.nextLink\":\"" + tenant.link(list) + "\"")));
    tenant.inTurn(
        list,
        okJson(
            "{\"value\":["
                + FILE
                + "],\"@odata.nextLink\":\""
                + tenant.link(list + "?$skip=1")
                + "\"}"),
        okJson("{\"value\":[" + ITEM + "]}"));

    assertThat(FakeTenant.items(tenant.read()).get(0).attachments()).hasSize(2);
  }

  @Test
  void aListThatCannotBeReadLeavesTheBodyAndNamesTheFailure() throws Exception {
    tenant.path(INBOX, tenant.lastPage(message("m1", "\"hasAttachments\":true")));
    tenant.inTurn(MAILBOX + "/messages/m1/attachments", refusal(500, ""));

    SourceItem item = FakeTenant.items(tenant.read()).get(0);

    assertThat(item.failure()).isEqualTo(Reason.SERVICE_ERROR);
    assertThat(item.bodies()).hasSize(1);
  }

  @Test
  void anAttachmentThatCannotBeFetchedSaysWhyWithoutItsName() throws Exception {
    tenant.path(INBOX, tenant.lastPage(message("m1", with(FILE))));
    Map<Integer, Reason> reasons =
        Map.of(404, Reason.VANISHED, 405, Reason.REFERENCE_ATTACHMENT, 500, Reason.SERVICE_ERROR);
    try (GraphSource source = tenant.source()) {
      SourceItem.Attachment attachment = read(source).attachments().get(0);
      for (Map.Entry<Integer, Reason> expected : reasons.entrySet()) {
        tenant.inTurn(
            MAILBOX + "/messages/m1/attachments/f/$value", refusal(expected.getKey(), "x"));

        SourceException said =
            catchThrowableOfType(SourceException.class, () -> attachment.content().open());

        assertThat(said.reason()).isEqualTo(expected.getValue());
        assertThat(said.getMessage()).doesNotContain("a.pdf");
      }
    }
  }

  @Test
  void oneThatComesAByteNowAndThenIsAskedForAgainAndHasAReason() throws Exception {
    tenant.answersWithin(Duration.ofSeconds(1));
    tenant.path(INBOX, tenant.lastPage(message("m1", with(FILE))));
    String path = MAILBOX + "/messages/m1/attachments/f/$value";
    tenant.stub(
        get(urlPathEqualTo(path)),
        aResponse()
            .withGzipDisabled(true)
            .withBody("content".repeat(50))
            .withChunkedDribbleDelay(200, 60_000));
    try (GraphSource source = tenant.source();
        InputStream content = read(source).attachments().get(0).content().open()) {
      SourceException said = catchThrowableOfType(SourceException.class, content::readAllBytes);
      assertThat(said.reason()).isEqualTo(Reason.SERVICE_ERROR);
    }
    assertThat(tenant.requests(path)).hasSize(5);
  }
}
