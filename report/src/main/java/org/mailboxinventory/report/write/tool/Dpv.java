package org.mailboxinventory.report.write.tool;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.mailboxinventory.report.exposure.RegimeReach;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.model.Holding;

/**
 * Writes {@code dpv.jsonld}: each mailbox as a process in the words of the W3C Data Privacy
 * Vocabulary 2.3; what it has no words for stands under {@code ex:}.
 */
public final class Dpv {
  private static final Map<String, Object> CONTEXT = new LinkedHashMap<>();

  static {
    CONTEXT.put("dpv", "https://w3id.org/dpv#");
    CONTEXT.put("pd", "https://w3id.org/dpv/pd#");
    CONTEXT.put("loc", "https://w3id.org/dpv/loc#");
    CONTEXT.put("ex", "urn:mailbox-inventory:");
  }

  private Dpv() {}

  /** Writes the document and closes the stream. */
  public static void write(Inventory inventory, Texts texts, OutputStream out) throws IOException {
    try (JsonOut json = JsonOut.document(out)) {
      JsonGenerator generator = json.generator();
      generator.writeStartObject();
      generator.writeFieldName("@context");
      json.write(CONTEXT);
      generator.writeArrayFieldStart("@graph");
      for (MailboxEntry entry : inventory.mailboxes()) {
        json.write(process(entry, texts, inventory.run().source().ofService()));
      }
      generator.writeEndArray();
      generator.writeEndObject();
    }
  }

  private static Map<String, Object> process(MailboxEntry entry, Texts texts, boolean service) {
    Map<String, Object> process = new LinkedHashMap<>();
    process.put("@id", "ex:" + entry.mailbox().id());
    process.put("@type", "dpv:Process");
    process.put("ex:address", entry.mailbox().address());
    process.put("ex:coverage", entry.coverage().state().word());
    process.put(
        "dpv:hasPersonalData",
        entry.holdings().stream()
            .filter(holding -> holding.values() > 0)
            .map(holding -> texts.law().category(holding.category()).dpv())
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .map(Dpv::link)
            .toList());
    if (service) {
      process.put("dpv:hasDataProcessor", link("ex:Microsoft"));
    }
    process.put(
        "dpv:hasLocation", entry.countries().stream().map(it -> link("loc:" + it)).toList());
    process.put(
        "dpv:hasApplicableLaw",
        entry.regimes().stream().map(RegimeReach::id).map(it -> link("ex:" + it)).toList());
    process.put("ex:values", entry.holdings().stream().mapToLong(Holding::values).sum());
    if (entry.isJudged()) {
      process.put("ex:peopleAtLeast", entry.people().atLeast());
      if (entry.people().likely() != null) {
        process.put("ex:peopleLikely", entry.people().likely());
      }
      process.put("ex:peopleAtMost", entry.people().atMost());
      process.put("ex:score", entry.exposure().score());
    }
    process.put("ex:level", entry.exposure().level().word());
    return process;
  }

  private static Map<String, String> link(String id) {
    return Map.of("@id", id);
  }
}
