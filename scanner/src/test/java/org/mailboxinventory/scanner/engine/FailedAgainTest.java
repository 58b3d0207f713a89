package org.mailboxinventory.scanner.engine;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.INBOX;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.MAILBOX;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.message;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.refusal;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxCoverage;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.Source;
import org.mailboxinventory.scanner.source.graph.FakeTenant;

/** Items that a tenant did not hand out are asked for again by later scans, a few times. */
@Timeout(120)
final class FailedAgainTest extends EngineAtWork {
  private static final Mailbox MAIL = FakeTenant.asha();
  private static final String FIRST = MAILBOX + "/messages/m1";
  private static final String BODILESS = "{\"id\":\"m1\",\"subject\":\"s\"}";

  private final FakeTenant tenant = new FakeTenant();

  FailedAgainTest(@TempDir Path folder) {
    super(folder);
    tenant.mailbox(2);
  }

  @AfterEach
  void stop() {
    tenant.close();
  }

  /** The inbox lists both messages once, the first without a body; then nothing new. */
  private void listed(ResponseDefinitionBuilder... later) {
    ResponseDefinitionBuilder[] pages = new ResponseDefinitionBuilder[later.length + 2];
    pages[0] = okJson(tenant.lastPage(BODILESS, message("m2")));
    System.arraycopy(later, 0, pages, 1, later.length);
    pages[later.length + 1] = okJson(tenant.lastPage());
    tenant.inTurn(INBOX, pages);
  }

  private MailboxCoverage scan() throws Exception {
    try (Source graph = tenant.source()) {
      assertThat(run(graph, stop, 1, MAIL)).isNull();
    }
    return facts(MAIL).coverage();
  }

  @ParameterizedTest
  @CsvSource({"503, SERVICE_ERROR", "404, VANISHED", "403, ACCESS_DENIED"})
  void oneThatAnswersInAThirdScanIsReadThenAndAskedForNoMore(int status, Reason reason)
      throws Exception {
    listed();
    tenant.inTurn(FIRST, refusal(status, "ErrorItemNotFound"));
    assertThat(scan().reasons()).isEqualTo(Map.of(reason, 1L));
    assertThat(scan().state()).isEqualTo(MailboxCoverage.State.PARTIAL);

    tenant.path(FIRST, message("m1"));
    MailboxCoverage third = scan();
    assertThat(third.state()).isEqualTo(MailboxCoverage.State.COMPLETE);
    assertThat(third.items()).isEqualTo(counts(2, 2, 0, 0));

    int asked = tenant.requests(FIRST).size();
    assertThat(scan().state()).isEqualTo(MailboxCoverage.State.COMPLETE);
    assertThat(tenant.requests(FIRST)).hasSize(asked);
    assertThat(tenant.requests(INBOX)).hasSize(4);
  }

  @Test
  void oneThatNeverAnswersIsAskedForInThreeScans() throws Exception {
    listed();
    tenant.inTurn(FIRST, refusal(404, "ErrorItemNotFound"));
    for (int scan = 1; scan <= 5; scan++) {
      MailboxCoverage coverage = scan();
      assertThat(coverage.reasons()).isEqualTo(Map.of(Reason.VANISHED, 1L));
      assertThat(tenant.requests(FIRST)).as("in scan %s", scan).hasSize(Math.min(3, scan));
    }
  }

  @Test
  void oneThatLeftTheFolderIsNotAskedFor() throws Exception {
    listed(okJson(tenant.lastPage("{\"id\":\"m1\",\"@removed\":{\"reason\":\"deleted\"}}")));
    tenant.inTurn(FIRST, refusal(404, "ErrorItemNotFound"));
    scan();
    assertThat(scan().items()).isEqualTo(counts(1, 1, 0, 0));
    assertThat(tenant.requests(FIRST)).hasSize(1);
  }

  @Test
  void oneOfWhichAnAttachmentFailedIsReadWhole() throws Exception {
    String attachment =
        "{\"@odata.type\":\"#microsoft.graph.fileAttachment\",\"id\":\"a\","
            + "\"name\":\"a.txt\",\"contentType\":\"text/plain\",\"size\":5}";
    String whole =
        message("m1").replace("\"attachments\":[]", "\"attachments\":[" + attachment + "]");
    tenant.inTurn(INBOX, okJson(tenant.lastPage(whole)), okJson(tenant.lastPage()));
    tenant.inTurn(FIRST + "/attachments/a/$value", refusal(404, "ErrorItemNotFound"));
    tenant.path(FIRST, whole);
    assertThat(scan().items()).isEqualTo(counts(1, 0, 1, 0));

    tenant.path(FIRST + "/attachments/a/$value", "hello");
    assertThat(scan().items()).isEqualTo(counts(1, 1, 0, 0));
  }
}
