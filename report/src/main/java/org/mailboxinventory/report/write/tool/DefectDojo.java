package org.mailboxinventory.report.write.tool;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.model.Holding;

/**
 * Writes {@code defectdojo.json}: DefectDojo's Generic Findings Import, one finding a holding, and
 * one for each mailbox that was not read, so that none looks clean. Its parser refuses keys that it
 * does not know.
 */
public final class DefectDojo {
  private DefectDojo() {}

  /** Writes the document and closes the stream. */
  public static void write(Inventory inventory, Texts texts, OutputStream out) throws IOException {
    try (JsonOut json = JsonOut.document(out)) {
      JsonGenerator generator = json.generator();
      generator.writeStartObject();
      generator.writeStringField("name", "mailbox-inventory");
      generator.writeStringField("type", "Mailbox exposure inventory");
      generator.writeArrayFieldStart("findings");
      for (MailboxEntry entry : inventory.mailboxes()) {
        if (!entry.isJudged()) {
          json.write(unread(inventory, entry));
        }
        for (Holding holding : entry.holdings()) {
          json.write(finding(inventory, entry, holding, texts));
        }
      }
      generator.writeEndArray();
      generator.writeEndObject();
    }
  }

  private static Map<String, Object> finding(
      Inventory inventory, MailboxEntry entry, Holding holding, Texts texts) {
    Map<String, Object> finding =
        of(
            inventory,
            entry,
            texts.title(entry, holding),
            Texts.counts(holding) + " " + Texts.because(entry));
    finding.put("active", holding.values() > 0);
    finding.put("nb_occurences", holding.matches());
    finding.put("unique_id_from_tool", holding.id());
    finding.put("vuln_id_from_tool", holding.detector());
    finding.put("impact", texts.category(holding.category()));
    return finding;
  }

  private static Map<String, Object> unread(Inventory inventory, MailboxEntry entry) {
    Map<String, Object> finding =
        of(inventory, entry, Texts.unreadTitle(entry.mailbox().address()), Texts.because(entry));
    finding.put("active", true);
    finding.put("unique_id_from_tool", Texts.unreadId(entry.mailbox().id().value()));
    return finding;
  }

  private static Map<String, Object> of(
      Inventory inventory, MailboxEntry entry, String title, String description) {
    Map<String, Object> finding = new LinkedHashMap<>();
    finding.put("title", title);
    finding.put("severity", Texts.capital(Texts.severity(entry.exposure().level())));
    finding.put("description", description);
    finding.put("date", inventory.run().asOf().toString().substring(0, 10));
    finding.put("verified", false);
    finding.put("component_name", Texts.address(entry));
    finding.put("service", service(inventory) + "/" + Texts.place(entry));
    finding.put("tags", Texts.tags(entry));
    return finding;
  }

  private static String service(Inventory inventory) {
    return inventory.run().source().ofService() ? "Exchange Online" : "Mail files";
  }
}
