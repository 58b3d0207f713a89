package org.mailboxinventory.scanner.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.scanner.sample.TestClient.Reading;
import org.mailboxinventory.scanner.sample.tenant.SampleTenant;

class SampleServerTest {
  private static final String ASHA = "asha.nair@kaveripurbank.example";
  private static final String INBOX = "/users/" + ASHA + "/mailFolders/inbox/messages/delta";

  private final SampleTenant tenant = SampleTenant.bank();
  private SampleServer server;
  private TestClient client;

  @BeforeEach
  void start() throws IOException {
    server = SampleServer.start(tenant);
    client = new TestClient(server);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void withoutTheTokenNothingIsTold() throws Exception {
    var bare = client.send(HttpRequest.newBuilder(client.uri("/users")));
    var wrong =
        client.send(
            HttpRequest.newBuilder(client.uri("/users")).header("Authorization", "Bearer other"));
    assertThat(bare.statusCode()).isEqualTo(401);
    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(new String(wrong.body(), UTF_8)).contains("InvalidAuthenticationToken");
  }

  @Test
  void nothingCanBeWritten() throws Exception {
    var answer =
        client.send(
            HttpRequest.newBuilder(client.uri("/users"))
                .header("Authorization", "Bearer " + server.token())
                .DELETE());
    assertThat(answer.statusCode()).isEqualTo(405);
  }

  @Test
  void usersComeInPages() throws Exception {
    Reading users = client.read("/users?$select=id,mail&$top=5");
    assertThat(users.pages()).isEqualTo(3);
    assertThat(users.texts("mail")).isEqualTo(tenant.addresses()).hasSize(12);
    assertThat(new HashSet<>(users.texts("id"))).hasSize(12);
  }

  @Test
  void theOrganisationNamesItsCountryAndDomains() throws Exception {
    JsonNode organisation = client.json("/organization").path("value").path(0);
    assertThat(organisation.path("countryLetterCode").asText()).isEqualTo("IN");
    assertThat(organisation.path("verifiedDomains").findValuesAsText("name"))
        .contains("kaveripurbank.example");
  }

  @Test
  void mailboxSettingsSayWhatAMailboxIsFor() throws Exception {
    String shared = "/users/customercare@kaveripurbank.example/mailboxSettings";
    assertThat(client.json(shared + "/userPurpose").path("value").asText()).isEqualTo("shared");
    assertThat(client.json(shared).path("userPurpose").asText()).isEqualTo("shared");
  }

  @Test
  void closedMailboxesAnswerAsGraphDoes() throws Exception {
    String denied = "/users/anil.kapadia@kaveripurbank.example";
    String elsewhere = "/users/kavita.deshmukh@kaveripurbank.example";
    assertThat(client.json(denied).path("mail").asText()).startsWith("anil");
    assertThat(client.error(denied + "/mailFolders", 403).path("code").asText())
        .isEqualTo("ErrorAccessDenied");
    assertThat(client.error(elsewhere + "/mailboxSettings", 404).path("code").asText())
        .isEqualTo("MailboxNotEnabledForRESTAPI");
  }

  @Test
  void whatIsNotThereIsNotFound() throws Exception {
    assertThat(client.error("/users/nobody@kaveripurbank.example", 404).path("code").asText())
        .isEqualTo("Request_ResourceNotFound");
    String folder = "/users/" + ASHA + "/mailFolders/";
    assertThat(client.error(folder + "AAMkFOREIGN", 404).path("code").asText())
        .isEqualTo("ErrorItemNotFound");
    assertThat(client.get("/nothing").statusCode()).isEqualTo(400);
    String foreign = client.read(INBOX + "?$select=id").texts("id").get(0);
    String other = "/users/customercare@kaveripurbank.example/messages/" + foreign;
    assertThat(client.get(other).statusCode()).isEqualTo(400);
  }

  @Test
  void hiddenFoldersComeOnlyWhenAskedFor() throws Exception {
    String folders = "/users/rohan.mehta@kaveripurbank.example/mailFolders";
    Reading without = client.read(folders + "?$top=4");
    Reading with = client.read(folders + "?includeHiddenFolders=true&$top=4");
    assertThat(with.pages()).isEqualTo(3);
    assertThat(with.texts("displayName")).contains("Old rule copies", "Inbox");
    assertThat(without.texts("displayName")).doesNotContain("Old rule copies");
    assertThat(with.texts("@odata.type")).contains("#microsoft.graph.mailSearchFolder");
  }

  @Test
  void foldersLieInFoldersAndOutsideTheTree() throws Exception {
    JsonNode inbox = client.json("/users/" + ASHA + "/mailFolders/inbox");
    assertThat(inbox.path("childFolderCount").asInt()).isEqualTo(2);
    String children = "/users/" + ASHA + "/mailFolders/" + inbox.path("id").asText();
    Reading below = client.read(children + "/childFolders?includeHiddenFolders=true");
    assertThat(below.texts("displayName")).contains("To follow up");
    assertThat(below.texts("displayName")).anyMatch(n -> n.matches("Customer [A-Z]{5}\\d{4}[A-Z]"));
    JsonNode deleted = client.json("/users/" + ASHA + "/mailFolders/recoverableitemsdeletions");
    assertThat(deleted.path("totalItemCount").asInt()).isEqualTo(2);
  }

  @Test
  void aFolderIsReadPageByPageAndThenOnlyWhatChanged() throws Exception {
    client.preferring("IdType=\"ImmutableId\", odata.maxpagesize=5");
    Reading first = client.read(INBOX + "?$select=subject");
    assertThat(first.pages()).isEqualTo(4);
    assertThat(new HashSet<>(first.texts("id"))).hasSize(16);
    assertThat(client.read(first.deltaLink()).values()).isEmpty();

    String arrived = tenant.deliver(ASHA, "Inbox");
    tenant.delete(first.texts("id").get(2));
    tenant.move(first.texts("id").get(3), "Archive");
    Reading second = client.read(first.deltaLink());

    assertThat(second.texts("id"))
        .containsExactlyInAnyOrder(arrived, first.texts("id").get(2), first.texts("id").get(3));
    assertThat(second.values().stream().filter(v -> v.has("@removed")).count()).isEqualTo(2);
    assertThat(second.values().stream().filter(v -> v.has("subject")).count()).isEqualTo(1);
    assertThat(client.read(second.deltaLink()).values()).isEmpty();
    Reading afresh = client.read(INBOX + "?$select=subject");
    assertThat(afresh.values()).hasSize(15).noneMatch(v -> v.has("@removed"));
  }

  @Test
  void aMovedItemKeepsItsImmutableIdAndLosesThePlainOne() throws Exception {
    String immutable = client.read(INBOX + "?$select=id").texts("id").get(0);
    client.preferring("odata.maxpagesize=50");
    String plain = client.read(INBOX + "?$select=id").texts("id").get(0);
    assertThat(plain).isNotEqualTo(immutable);
    String messages = "/users/" + ASHA + "/messages/";
    assertThat(client.get(messages + plain).statusCode()).isEqualTo(200);

    tenant.move(immutable, "Archive");

    assertThat(client.get(messages + immutable).statusCode()).isEqualTo(200);
    assertThat(client.error(messages + plain, 404).path("code").asText())
        .isEqualTo("ErrorItemNotFound");
  }

  @Test
  void aPositionThatTheServiceDoesNotKnowIsGone() throws Exception {
    Reading first = client.read(INBOX + "?$select=id");
    assertThat(client.error(INBOX + "?$deltatoken=foreign", 410).path("code").asText())
        .isEqualTo("syncStateNotFound");
    tenant.forgetPositions();
    assertThat(client.get(first.deltaLink()).statusCode()).isEqualTo(410);
    assertThat(client.read(INBOX + "?$select=id").values()).hasSize(16);
  }

  @Test
  void onlySelectedFieldsCome() throws Exception {
    JsonNode message = client.read(INBOX + "?$select=subject").values().get(0);
    assertThat(message.has("subject")).isTrue();
    assertThat(message.has("body")).isFalse();
    assertThat(message.has("attachments")).isFalse();
    JsonNode all = client.read(INBOX).values().get(0);
    assertThat(all.path("body").path("content").asText()).isNotEmpty();
    assertThat(all.path("bodyPreview").asText()).isNotEmpty().doesNotContain("<");
  }

  @Test
  void attachmentsComeWithThePageWithoutTheirContent() throws Exception {
    String expand = "&$expand=attachments($select=id,name,contentType,size,isInline)";
    List<JsonNode> messages = client.read(INBOX + "?$select=hasAttachments" + expand).values();
    JsonNode inline =
        messages.stream()
            .filter(m -> m.path("attachments").path(0).path("isInline").asBoolean())
            .findFirst()
            .orElseThrow();
    assertThat(inline.path("hasAttachments").asBoolean()).isFalse();
    JsonNode attachment = inline.path("attachments").path(0);
    assertThat(attachment.has("contentBytes")).isFalse();
    String link = "/users/" + ASHA + "/messages/" + inline.path("id").asText() + "/attachments";
    JsonNode listed = client.json(link).path("value").path(0);
    String id = attachment.path("id").asText();
    byte[] raw = client.get(link + "/" + id + "/$value").body();
    assertThat(listed.path("contentBytes").binaryValue()).isEqualTo(raw);
    assertThat(raw).hasSize(attachment.path("size").asInt());
  }

  @Test
  void aLinkHasNoContentAndANestedMessageIsMime() throws Exception {
    String kyc = "/users/kyc.desk@kaveripurbank.example/";
    String delta = "mailFolders/inbox/messages/delta?$select=subject&$expand=attachments";
    boolean link = false;
    boolean nested = false;
    for (JsonNode message : client.read(kyc + delta).values()) {
      for (JsonNode attachment : message.path("attachments")) {
        String id = message.path("id").asText();
        String at = kyc + "messages/" + id + "/attachments/" + attachment.path("id").asText();
        var answer = client.get(at + "/$value");
        switch (attachment.path("@odata.type").asText()) {
          case "#microsoft.graph.referenceAttachment" -> link = answer.statusCode() == 405;
          case "#microsoft.graph.itemAttachment" ->
              nested = new String(answer.body(), UTF_8).startsWith("Date: ");
          default -> assertThat(answer.statusCode()).isEqualTo(200);
        }
      }
    }
    assertThat(link).isTrue();
    assertThat(nested).isTrue();
  }
}
