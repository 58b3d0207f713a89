package org.mailboxinventory.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.MadeUpBank;
import org.mailboxinventory.report.exposure.MadeUpFacts;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.inventory.Assembly;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.ledger.InventoryFacts;
import org.mailboxinventory.report.write.json.InventoryJson;

class InventoryJsonTest {
  @Test
  void theInventoryIsWrittenAsAgreed() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InventoryJson.write(Golden.inventory(), out);
    Golden.check("inventory.json", out);
  }

  @Test
  void itFitsItsSchema() throws Exception {
    assertThat(problems(json(MadeUpBank.facts()))).isEmpty();
    assertThat(problems(json(MadeUpFacts.scanOf()))).isEmpty();
  }

  @Test
  void theSchemaIsClosed() throws Exception {
    String json = json(MadeUpBank.facts());
    assertThat(problems(json.replaceFirst("\"schemaVersion\"", "\"extra\": 1, \"schemaVersion\"")))
        .isNotEmpty();
    assertThat(problems(json.replaceFirst("\"drift\"", "\"extra\": 1, \"drift\""))).isNotEmpty();
    assertThat(problems(json.replaceFirst("\"displayName\"", "\"shownName\""))).isNotEmpty();
    assertThat(problems(json.replaceFirst("\"too-large\"", "\"too-big\""))).isNotEmpty();
  }

  @Test
  void everyReasonOfTheProgramIsInTheSchema() throws Exception {
    var facts = MadeUpFacts.mailbox();
    for (var reason : org.mailboxinventory.report.model.Reason.values()) {
      facts.because(reason, 1);
    }
    assertThat(problems(json(MadeUpFacts.scanOf(facts.facts())))).isEmpty();
  }

  private static String json(InventoryFacts facts) throws IOException, InvalidConfigException {
    LawBook law = LawBook.read(ConfigFiles.bundled());
    Inventory inventory = Assembly.of(facts, law, JudgeSettings.bankIn("IN", "US"), Level.HIGH);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InventoryJson.write(inventory, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<Error> problems(String json) throws IOException {
    try (InputStream schema = ConfigFiles.bundled().open("schema/inventory-1.schema.json")) {
      Schema inventory =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(schema, InputFormat.JSON);
      return inventory.validate(
          json,
          InputFormat.JSON,
          context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
  }
}
