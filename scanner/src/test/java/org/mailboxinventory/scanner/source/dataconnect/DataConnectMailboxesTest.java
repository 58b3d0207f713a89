package org.mailboxinventory.scanner.source.dataconnect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.model.Strength;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.files.Reading;

/** What a drop tells of mailboxes: whether they are whole, where they lie, who they belong to. */
class DataConnectMailboxesTest {
  private final Path folder;

  DataConnectMailboxesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void whatTheServiceDidNotHandOverMakesTheMailboxPartialEachTime() throws IOException {
    String summary =
        "{\"puser\":\""
            + Rows.ASHA
            + "\",\"rowinformation\":{\"errorInformation\":\"timed out\","
            + "\"userReturnedNoData\":false,\"isUserSummaryRow\":true,\"userHasCompleteData\":false}}";
    String nothing =
        "{\"puser\":\""
            + Rows.RAVI
            + "\",\"rowinformation\":{\"errorInformation\":null,"
            + "\"userReturnedNoData\":true,\"isUserSummaryRow\":true,\"userHasCompleteData\":false}}";
    List<JsonNode> rows = new ArrayList<>(List.of(Rows.parse(summary), Rows.parse(nothing)));
    for (int i = 0; i < 60; i++) {
      rows.add(Rows.message(Rows.ASHA, "A" + i, "text"));
    }
    Rows.write(folder.resolve("a.json"), rows);
    Reading reading = new Reading();
    for (int i = 0; i < 2; i++) {
      try (DataConnectSource source = source()) {
        reading.read(source, Reading.mailbox(source, Rows.ASHA), 99);
        Page last = reading.pages.get(reading.pages.size() - 1);
        assertThat(last.failure()).isEqualTo(Reason.SERVICE_ERROR);
        assertThat(reading.list()).hasSize(60);
        Reading ravi = Reading.all(source, Reading.mailbox(source, Rows.RAVI));
        assertThat(ravi.list()).isEmpty();
        assertThat(ravi.pages).extracting(Page::failure).containsOnlyNulls();
      }
    }
  }

  @Test
  void thePipelinesRegionIsWhereTheMailboxLies() throws IOException {
    ObjectNode moved = Rows.message(Rows.RAVI, "R1", "text");
    Rows.write(
        folder.resolve("region=IND/part-0.json"),
        List.of(Rows.message(Rows.ASHA, "A1", "text"), moved));
    Rows.write(folder.resolve("region=eur/part-0.json"), List.of(moved));
    try (DataConnectSource source = source()) {
      Mailbox asha = Reading.mailbox(source, Rows.ASHA);
      assertThat(asha.location().effective()).isEqualTo("IND");
      assertThat(asha.location().strength()).isEqualTo(Strength.OBSERVED);
      Mailbox ravi = Reading.mailbox(source, Rows.RAVI);
      assertThat(ravi.location().effective()).isNull();
      assertThat(ravi.location().evidence())
          .extracting(evidence -> evidence.fact())
          .containsExactly("region=EUR", "region=IND");
    }
  }

  @Test
  void anExchangeExportBesideIsJoinedOnTheUsersId() throws IOException {
    Rows.write(folder.resolve("a.json"), List.of(Rows.message(Rows.ASHA, "A1", "text")));
    Files.writeString(
        folder.resolve("exchange.csv"),
        "ExternalDirectoryObjectId,PrimarySmtpAddress,Database,RecipientTypeDetails\n"
            + Rows.ASHA
            + ",asha@bank.example,INDP287DG012-db050,UserMailbox\n");
    try (DataConnectSource source = source()) {
      assertThat(source.mailboxes().mailboxes()).hasSize(1);
      assertThat(Reading.mailbox(source, Rows.ASHA).location().observed()).isEqualTo("IND");
      assertThat(source.mailboxes().acceptedDomains()).containsExactly("bank.example");
    }
  }

  private DataConnectSource source() throws IOException {
    return new DataConnectSource(List.of(folder), List.of(), List.of());
  }
}
