package org.mailboxinventory.scanner.sample.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.scanner.sample.SampleServer;
import org.mailboxinventory.scanner.sample.TestClient;
import org.mailboxinventory.scanner.sample.TestClient.Reading;
import org.mailboxinventory.scanner.sample.mail.MailboxPlan;
import org.mailboxinventory.scanner.sample.value.Planted;
import org.mailboxinventory.scanner.sample.value.SampleFiles;

class SampleTenantTest {
  private static final String VIKRAM = "vikram.singh@kaveripurbank.example";

  @Test
  void itHasTwelveMailboxesAndAboutFourHundredItems() {
    List<MailboxPlan> mailboxes = SampleTenant.bank().contents().mailboxes();
    assertThat(mailboxes).hasSize(12);
    assertThat(mailboxes.stream().mapToInt(MailboxPlan::items).sum()).isBetween(380, 430);
    assertThat(mailboxes.stream().map(MailboxPlan::access)).contains(MailboxPlan.Access.values());
    assertThat(mailboxes.stream().map(MailboxPlan::purpose)).contains("user", "shared", "room");
  }

  @Test
  void everyTemplateIsUsed() {
    SampleTenant tenant = SampleTenant.bank();
    Set<String> templates = new HashSet<>();
    for (String file : new SampleFiles(ConfigFiles.bundled()).list("messages/")) {
      templates.add(file.substring(0, file.lastIndexOf('.')));
    }
    for (MailboxPlan mailbox : tenant.contents().mailboxes()) {
      MailboxState state = new MailboxState(mailbox);
      for (int item = 0; item < mailbox.items(); item++) {
        String id = tenant.contents().message(mailbox, state.home(item), item).internetMessageId();
        templates.remove(id.substring(id.lastIndexOf('.', id.indexOf('@')) + 1, id.indexOf('@')));
      }
    }
    assertThat(templates).isEmpty();
  }

  @Test
  void madeTwiceItIsTheSameToTheByte() throws Exception {
    assertThat(pages(SampleTenant.bank())).isEqualTo(pages(SampleTenant.bank()));
    assertThat(SampleTenant.bank().planted()).isEqualTo(SampleTenant.bank().planted());
  }

  private static List<String> pages(SampleTenant tenant) throws Exception {
    List<String> pages = new ArrayList<>();
    try (SampleServer server = SampleServer.start(tenant)) {
      TestClient client = new TestClient(server);
      for (String address : List.of(VIKRAM, "kyc.desk@kaveripurbank.example")) {
        String link = "/users/" + address + "/mailFolders/inbox/messages/delta?$expand=attachments";
        String page = new String(client.get(link).body(), StandardCharsets.UTF_8);
        pages.add(page.replace(server.endpoint().toString(), ""));
        assertThat(page).contains("contentBytes");
      }
    }
    return pages;
  }

  @Test
  void theExchangeExportKnowsTheSameMailboxes() {
    SampleTenant tenant = SampleTenant.bank();
    Map<String, NamedCsvRecord> rows = new HashMap<>();
    CsvReader.builder()
        .ofNamedCsvRecord(tenant.exchangeCsv())
        .forEach(row -> rows.put(row.getField("ExternalDirectoryObjectId"), row));
    assertThat(rows).hasSize(12);
    for (MailboxPlan mailbox : tenant.contents().mailboxes()) {
      NamedCsvRecord row = Objects.requireNonNull(rows.get(mailbox.id()), mailbox.address());
      assertThat(row.getField("PrimarySmtpAddress")).isEqualTo(mailbox.address());
      assertThat(row.getField("IsDirSynced")).isEqualToIgnoringCase("" + mailbox.synced());
      if (mailbox.access() == MailboxPlan.Access.OPEN) {
        assertThat(row.getField("ItemCount")).isEqualTo("" + mailbox.items());
        assertThat(row.getField("MailboxRegion")).isEqualTo(mailbox.location());
      }
    }
  }

  @Test
  void oneMailboxDriftsToAsiaAndOneLiesInAmerica() {
    Map<String, String> places = new HashMap<>();
    CsvReader.builder()
        .ofNamedCsvRecord(SampleTenant.bank().exchangeCsv())
        .forEach(
            row -> {
              String database = row.getField("Database");
              String place = database.isEmpty() ? "" : database.substring(0, 3);
              places.put(row.getField("PrimarySmtpAddress"), row.getField("MailboxRegion") + place);
            });
    assertThat(places).containsEntry(VIKRAM, "INDAPC");
    assertThat(places.values()).filteredOn("NAMNAM"::equals).hasSize(1);
    assertThat(places.values()).filteredOn(""::equals).hasSize(1);
    assertThat(places.values()).filteredOn("INDIND"::equals).hasSize(9);
  }

  @Test
  void itsFilesStaySmall() {
    ConfigFiles config = ConfigFiles.bundled();
    SampleFiles files = new SampleFiles(config);
    long bytes =
        files.list("").stream()
            .mapToLong(path -> files.text(path).getBytes(StandardCharsets.UTF_8).length)
            .sum();
    assertThat(bytes).isBetween(10_000L, 300_000L);
  }

  @Test
  void aTenantOfAnySizeIsMadeAsItIsRead() throws Exception {
    SampleTenant tenant = SampleTenant.sized(2000, 200, 20_000);
    try (SampleServer server = SampleServer.start(tenant)) {
      TestClient client = new TestClient(server).preferring("odata.maxpagesize=40");
      String address = tenant.addresses().get(1999);
      String link = "/users/" + address + "/mailFolders/inbox/messages/delta?$select=body,subject";
      Reading inbox = client.read(link);
      assertThat(inbox.values()).hasSize(125);
      assertThat(new HashSet<>(inbox.texts("id"))).hasSize(125);
      for (JsonNode message : inbox.values()) {
        String html = message.path("body").path("content").asText();
        assertThat(html).hasSizeBetween(20_000, 30_000).startsWith("<p>Customer ");
      }
      assertThat(client.read("/users?$top=999").values()).hasSize(2000);
    }
  }

  @Test
  void whatIsPlantedInASizedTenantStandsInItsBodies() {
    SampleTenant tenant = SampleTenant.sized(2, 8, 5_000);
    List<Planted> planted = tenant.planted();
    assertThat(planted.stream().map(Planted::itemId).distinct()).hasSize(16);
    for (Planted plant : planted) {
      Ids id = Objects.requireNonNull(Ids.parse(plant.itemId()));
      assertThat(tenant.message(id.mailbox(), id.item()).body().text()).contains(plant.written());
    }
  }
}
