package org.mailboxinventory.report.write.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.model.Coverage;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.model.Sum;
import org.mailboxinventory.report.write.item.ItemListing;
import org.mailboxinventory.report.write.table.EntryWriter;

/** Writes {@code inventory.json}, in the order and with the names of its JSON Schema. */
public final class InventoryJson implements EntryWriter {
  /** Version of the shape, as in {@code config/schema/inventory-2.schema.json}. */
  public static final String SCHEMA_VERSION = "2.0";

  private final Fields fields;
  private final Inventory inventory;
  private final JsonGenerator json;
  private final CountsJson counts;
  private final MailboxJson mailboxes;
  private final LawJson law;

  private InventoryJson(Inventory inventory, JsonGenerator json, ItemListing items) {
    this.inventory = inventory;
    this.json = json;
    this.fields = new Fields(json);
    this.counts = new CountsJson(fields);
    this.mailboxes = new MailboxJson(fields, counts, items);
    this.law = new LawJson(fields);
  }

  /** Writes the inventory as UTF-8 and closes the stream; the same inventory, the same bytes. */
  public static void write(Inventory inventory, ItemListing items, OutputStream out)
      throws IOException {
    try (EntryWriter json = begin(inventory, items, out)) {
      EntryWriter.all(inventory.mailboxes(), List.of(json));
    }
  }

  /** Writes the fields before the list of mailboxes; closing it closes the stream. */
  public static EntryWriter begin(Inventory inventory, ItemListing items, OutputStream out)
      throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    JsonGenerator json =
        new JsonFactory()
            .createGenerator(out)
            .setPrettyPrinter(
                new DefaultPrettyPrinter()
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter));
    InventoryJson begun = new InventoryJson(inventory, json, items);
    begun.before();
    return begun;
  }

  private void before() throws IOException {
    json.writeStartObject();
    fields.text("schemaVersion", SCHEMA_VERSION);
    fields.object("run", () -> new RunJson(fields).run(inventory.run()));
    fields.object("coverage", () -> coverage(inventory.coverage()));
    fields.object("totals", () -> totals(inventory.totals()));
    json.writeArrayFieldStart("mailboxes");
  }

  @Override
  public void add(MailboxEntry entry) throws IOException {
    fields.object(() -> mailboxes.entry(entry));
  }

  @Override
  public void finish() throws IOException {
    json.writeEndArray();
    fields.object("tenant", () -> law.tenant(inventory.tenant()));
    fields.list("actions", inventory.actions(), new ActionsJson(fields)::action);
    EventsJson events = new EventsJson(fields, counts);
    fields.list("events", inventory.notification(), events::event);
    fields.list("notification", inventory.notification(), events::notification);
    new ChangesJson(fields).changes(inventory.changes(), inventory.summary().high());
    new VerdictsJson(fields).verdicts(inventory.verdicts());
    fields.object("law", () -> law.state(inventory.law()));
    fields.list("regimes", inventory.regimes(), law::regime);
    fields.list("obligations", inventory.obligations(), law::rule);
    fields.list("disclosures", inventory.disclosures(), law::disclosure);
    json.writeEndObject();
    json.writeRaw('\n');
  }

  @Override
  public void close() throws IOException {
    json.close();
  }

  private void coverage(Coverage coverage) throws IOException {
    Coverage.MailboxCounts listed = coverage.mailboxes();
    fields.object(
        "mailboxes",
        () -> {
          fields.number("listed", listed.listed());
          fields.number("complete", listed.complete());
          fields.number("partial", listed.partial());
          fields.number("unreadable", listed.unreadable());
          fields.number("excluded", listed.excluded());
          fields.number("pending", listed.pending());
        });
    counts.items(coverage.items());
    counts.attachments(coverage.attachments());
    counts.expected(coverage.expected());
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
    fields.number("staffValues", totals.staffValues());
    counts.people(totals.people());
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
}
