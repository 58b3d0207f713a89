package org.mailboxinventory.report.write.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.SortedMap;
import org.mailboxinventory.report.exposure.Disclosure;
import org.mailboxinventory.report.exposure.Level;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.model.Coverage;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.model.Run;
import org.mailboxinventory.report.model.Sum;

/** Writes {@code inventory.json}, in the order and with the names of its JSON Schema. */
public final class InventoryJson {
  /** Version of the shape, as in {@code config/schema/inventory-1.schema.json}. */
  public static final String SCHEMA_VERSION = "1.0";

  private final Fields fields;
  private final JsonGenerator json;
  private final MailboxJson mailboxes;

  private InventoryJson(JsonGenerator json) {
    this.json = json;
    this.fields = new Fields(json);
    this.mailboxes = new MailboxJson(fields);
  }

  /** Writes the inventory as UTF-8 and closes the stream; the same inventory, the same bytes. */
  public static void write(Inventory inventory, OutputStream out) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json =
        new JsonFactory()
            .createGenerator(out)
            .setPrettyPrinter(
                new DefaultPrettyPrinter()
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter))) {
      new InventoryJson(json).inventory(inventory);
      json.writeRaw('\n');
    }
  }

  private void inventory(Inventory inventory) throws IOException {
    json.writeStartObject();
    fields.text("schemaVersion", SCHEMA_VERSION);
    fields.object("run", () -> run(inventory.run()));
    fields.object("coverage", () -> coverage(inventory.coverage()));
    fields.object("totals", () -> totals(inventory.totals()));
    fields.list("mailboxes", inventory.mailboxes(), mailboxes::entry);
    fields.list("regimes", inventory.regimes(), this::regime);
    fields.list("obligations", inventory.obligations(), this::rule);
    fields.list("disclosures", inventory.disclosures(), this::disclosure);
    json.writeEndObject();
  }

  private void run(Run run) throws IOException {
    fields.text("id", run.id());
    fields.object(
        "tool",
        () -> {
          fields.text("name", "mailbox-inventory");
          fields.text("version", run.toolVersion());
        });
    fields.time("startedAt", run.startedAt());
    fields.time("finishedAt", run.finishedAt());
    fields.time("asOf", run.asOf());
    fields.text("failOn", run.failOn());
    fields.object(
        "source",
        () -> {
          fields.text("kind", run.source().kind());
          fields.text("tenantId", run.source().tenantId());
          fields.text("cloud", run.source().cloud());
        });
    fields.object("scope", () -> scope(run.scope()));
    fields.object("privacy", () -> privacy(run.privacy()));
    fields.list("inputs", run.inputs(), this::input);
    fields.object(
        "catalogue",
        () -> {
          fields.text("version", run.catalogue().version());
          fields.text("digest", run.catalogue().digest());
          fields.number("detectors", run.catalogue().detectors());
        });
    fields.object("rules", () -> fields.text("digest", run.rulesDigest()));
  }

  private void scope(Run.Scope scope) throws IOException {
    fields.time("receivedAfter", scope.receivedAfter());
    fields.time("receivedBefore", scope.receivedBefore());
    fields.object(
        "folders",
        () -> {
          fields.texts("include", scope.foldersIncluded());
          fields.texts("exclude", scope.foldersExcluded());
        });
    fields.flag("hiddenFolders", scope.hiddenFolders());
    fields.flag("calendars", scope.calendars());
    fields.flag("contacts", scope.contacts());
    fields.flag("ocr", scope.ocr());
    fields.text("minConfidence", scope.minConfidence());
    fields.number("maxItemBytes", scope.maxItemBytes());
  }

  private void privacy(Run.Privacy privacy) throws IOException {
    fields.text("purpose", privacy.purpose());
    fields.text("legalBasis", privacy.legalBasis());
    fields.text("reference", privacy.reference());
    fields.text("approvedBy", privacy.approvedBy());
  }

  private void input(Run.Input input) throws IOException {
    fields.text("kind", input.kind());
    fields.text("sha256", input.sha256());
    fields.number("rows", input.rows());
    fields.time("asOf", input.asOf());
  }

  private void coverage(Coverage coverage) throws IOException {
    Coverage.MailboxCounts counts = coverage.mailboxes();
    fields.object(
        "mailboxes",
        () -> {
          fields.number("listed", counts.listed());
          fields.number("complete", counts.complete());
          fields.number("partial", counts.partial());
          fields.number("unreadable", counts.unreadable());
          fields.number("excluded", counts.excluded());
          fields.number("pending", counts.pending());
        });
    mailboxes.items(coverage.items());
    mailboxes.attachments(coverage.attachments());
    mailboxes.expected(coverage.expected());
    fields.number("bytes", coverage.bytes());
    fields.counts("unreadReasons", coverage.unreadReasons(), Reason::word);
    reasonClasses(coverage.unreadReasons());
  }

  private void reasonClasses(Map<Reason, Long> reasons) throws IOException {
    json.writeObjectFieldStart("reasonClasses");
    for (Reason reason : Words.sorted(reasons.keySet(), Reason::word)) {
      if (reasons.getOrDefault(reason, 0L) != 0) {
        fields.text(reason.word(), reason.kind().word());
      }
    }
    json.writeEndObject();
  }

  private void totals(Inventory.Totals totals) throws IOException {
    fields.number("matches", totals.matches());
    fields.number("values", totals.values());
    mailboxes.people(totals.people());
    fields.number("items", totals.items());
    sums("byCategory", totals.byCategory());
    sums("byDetector", totals.byDetector());
    sums("byLocation", totals.byLocation());
    fields.object(
        "byLevel",
        () -> {
          for (Level level : Level.values()) {
            fields.number(level.word(), totals.byLevel().getOrDefault(level, 0L));
          }
        });
  }

  private void sums(String name, SortedMap<String, Sum> sums) throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Sum> entry : sums.entrySet()) {
      Sum sum = entry.getValue();
      if (sum.mailboxes() != 0 || sum.items() != 0 || sum.values() != 0) {
        fields.object(
            entry.getKey(),
            () -> {
              fields.number("mailboxes", sum.mailboxes());
              fields.number("items", sum.items());
              fields.number("values", sum.values());
            });
      }
    }
    json.writeEndObject();
  }

  private void regime(Inventory.RegimeText regime) throws IOException {
    fields.text("id", regime.id());
    fields.text("name", regime.name());
    fields.text("country", regime.country());
    fields.text("reaches", regime.reaches());
    fields.flag("compels", regime.compels());
    fields.text("inForce", regime.inForce());
    fields.date("from", regime.from());
    fields.date("until", regime.until());
    fields.text("told", regime.told());
    fields.text("caveat", regime.caveat());
    fields.text("source", regime.source());
    fields.date("sourceDate", regime.sourceDate());
    fields.number("mailboxes", regime.mailboxes());
  }

  private void rule(Inventory.RuleText rule) throws IOException {
    fields.text("rule", rule.rule());
    fields.text("name", rule.name());
    fields.date("from", rule.from());
    fields.date("until", rule.until());
    fields.text("caveat", rule.caveat());
    fields.text("source", rule.source());
    fields.date("sourceDate", rule.sourceDate());
    fields.number("indication", rule.indication());
    fields.number("needsDecision", rule.needsDecision());
    fields.number("notAssessable", rule.notAssessable());
    fields.number("noIndication", rule.noIndication());
  }

  private void disclosure(Disclosure disclosure) throws IOException {
    fields.text("id", disclosure.id());
    fields.text("text", disclosure.text());
    fields.text("requester", disclosure.requester());
    fields.text("instrument", disclosure.instrument());
    fields.text("unit", disclosure.unit());
    fields.text("dataClass", disclosure.dataClass());
    fields.text("customers", disclosure.customers());
    fields.text("caveat", disclosure.caveat());
    fields.text("source", disclosure.source());
    fields.date("sourceDate", disclosure.date());
    fields.flag("aboutThisTenant", disclosure.aboutThisTenant());
  }
}
