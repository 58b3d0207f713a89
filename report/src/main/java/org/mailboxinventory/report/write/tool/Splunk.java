package org.mailboxinventory.report.write.tool;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.write.csv.HoldingsCsv;
import org.mailboxinventory.report.write.csv.MailboxesCsv;

/** Writes {@code splunk.ndjson}: events for Splunk's HTTP Event Collector. */
public final class Splunk {
  private Splunk() {}

  /** Writes the events and closes the stream. */
  public static void write(Inventory inventory, OutputStream out) throws IOException {
    try (JsonOut json = JsonOut.lines(out)) {
      for (MailboxEntry entry : inventory.mailboxes()) {
        json.write(event(inventory, "mailbox", Flat.named(MailboxesCsv.columns(), entry)));
        for (Holding holding : entry.holdings()) {
          json.write(
              event(
                  inventory,
                  "holding",
                  Flat.named(HoldingsCsv.columns(), new HoldingsCsv.Row(entry, holding))));
        }
      }
    }
  }

  private static Map<String, Object> event(
      Inventory inventory, String kind, Map<String, Object> values) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("time", inventory.run().asOf().getEpochSecond());
    event.put("source", "mailbox-inventory");
    event.put("sourcetype", "mailboxinventory:" + kind);
    event.put("fields", Map.of("run", inventory.run().id()));
    event.put("event", values);
    return event;
  }
}
