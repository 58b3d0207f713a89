package org.mailboxinventory.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.MadeUpFacts;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.pack.LawReader;
import org.mailboxinventory.report.inventory.Assembly;
import org.mailboxinventory.report.inventory.change.Earlier;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.model.MailboxCoverage.State;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.write.item.DetectorNames;
import org.mailboxinventory.report.write.tool.Ocsf;
import org.mailboxinventory.report.write.tool.Texts;

/** What became of the findings of the run before. */
class OcsfChangesTest {
  private static final int CREATE = 1;
  private static final int UPDATE = 2;
  private static final int CLOSE = 3;

  /** Events by the id of their finding: what happened to it. */
  private static Map<String, Integer> activities(InventoryFacts then, InventoryFacts now)
      throws Exception {
    Map<String, Integer> activities = new TreeMap<>();
    for (String line : events(then, now)) {
      JsonNode event = new ObjectMapper().readTree(line);
      assertThat(schema().validate(line, InputFormat.JSON)).as(line).isEmpty();
      assertThat(event.get("type_uid").asInt())
          .isEqualTo(200600 + event.get("activity_id").asInt());
      assertThat(event.get("status_id").asInt() == 4)
          .isEqualTo(event.get("activity_id").asInt() == CLOSE);
      activities.put(event.at("/finding_info/uid").asText(), event.get("activity_id").asInt());
    }
    return activities;
  }

  private static Schema schema() throws Exception {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(
            Files.readString(
                Path.of(
                    "src/test/resources/schemas", "ocsf-1.8.0-data_security_finding.schema.json")));
  }

  private static List<String> events(InventoryFacts then, InventoryFacts now) throws Exception {
    ConfigFiles files =
        ConfigFiles.withOverlay(Path.of("src", "test", "resources", "law-for-tests"));
    LawBook law = LawReader.read(files);
    JudgeSettings judge = JudgeSettings.bankIn("IN", "US");
    Assembly.Besides besides = new Assembly.Besides(Earlier.of(then, law, judge, now), Map.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Ocsf.write(
        Assembly.of(now, law, judge, null, besides), new Texts(law, new DetectorNames(files)), out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static MadeUpFacts named(String name) {
    return MadeUpFacts.mailbox().named(name + "@bank.example", name);
  }

  @Test
  void aHoldingIsCreatedThenUpdatedThenClosed() throws Exception {
    InventoryFacts then =
        MadeUpFacts.scanOf(
            named("asha")
                .holding("in.pan", "tax-id", 3, 0, 0)
                .holding("in.aadhaar", "national-id", 3, 0, 0)
                .facts());
    InventoryFacts now =
        MadeUpFacts.scanOf(
            named("asha")
                .holding("in.pan", "tax-id", 5, 0, 0)
                .holding("in.mobile", "phone-number", 1, 0, 0)
                .facts());
    assertThat(activities(then, now))
        .containsExactly(
            Map.entry("holding-asha@bank.example-in.aadhaar", CLOSE),
            Map.entry("holding-asha@bank.example-in.mobile", CREATE),
            Map.entry("holding-asha@bank.example-in.pan", UPDATE));
  }

  @Test
  void theFindingsOfAMailboxThatIsGoneAreClosedAndThoseOfANewOneCreated() throws Exception {
    InventoryFacts then =
        MadeUpFacts.scanOf(named("left").holding("in.pan", "tax-id", 3, 0, 0).facts());
    InventoryFacts now =
        MadeUpFacts.scanOf(named("new").holding("in.pan", "tax-id", 3, 0, 0).facts());
    assertThat(activities(then, now))
        .containsExactly(
            Map.entry("holding-left@bank.example-in.pan", CLOSE),
            Map.entry("holding-new@bank.example-in.pan", CREATE));
  }

  @Test
  void nothingIsClosedOfAMailboxThatIsNotReadNow() throws Exception {
    InventoryFacts then =
        MadeUpFacts.scanOf(named("asha").holding("in.pan", "tax-id", 3, 0, 0).facts());
    InventoryFacts now =
        MadeUpFacts.scanOf(
            named("asha").read(State.UNREADABLE, 0).because(Reason.ACCESS_DENIED, 1).facts());
    assertThat(activities(then, now))
        .containsExactly(Map.entry("id-asha@bank.example/unread", CREATE));
  }

  @Test
  void thatAMailboxWasNotReadIsClosedWhenItIsRead() throws Exception {
    InventoryFacts then =
        MadeUpFacts.scanOf(
            named("asha").read(State.UNREADABLE, 0).because(Reason.ACCESS_DENIED, 1).facts(),
            named("legacy").read(State.UNREADABLE, 0).because(Reason.ACCESS_DENIED, 1).facts());
    InventoryFacts now =
        MadeUpFacts.scanOf(
            named("asha").holding("in.pan", "tax-id", 3, 0, 0).facts(),
            named("legacy").read(State.UNREADABLE, 0).because(Reason.ACCESS_DENIED, 1).facts());
    assertThat(activities(then, now))
        .containsExactly(
            Map.entry("holding-asha@bank.example-in.pan", CREATE),
            Map.entry("id-asha@bank.example/unread", CLOSE),
            Map.entry("id-legacy@bank.example/unread", UPDATE));
  }

  @Test
  void withoutAnEarlierRunAllIsNew() throws Exception {
    InventoryFacts now =
        MadeUpFacts.scanOf(named("asha").holding("in.pan", "tax-id", 3, 0, 0).facts());
    assertThat(activities(MadeUpFacts.scanOf(), now).values()).containsOnly(CREATE);
  }
}
