package org.mailboxinventory.report.write.tool;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mailboxinventory.report.exposure.RegimeReach;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.inventory.change.ChangesSince;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.MailboxCoverage;

/**
 * Writes {@code ocsf.ndjson}: Open Cybersecurity Schema Framework 1.8.0, class Data Security
 * Finding (2006), one event a holding, and one for each mailbox that was not read.
 */
public final class Ocsf {
  private static final String VERSION = "1.8.0";
  private static final int CLASS = 2006;
  private static final int CREATE = 1;
  private static final int UPDATE = 2;

  private final Inventory inventory;
  private final Texts texts;

  /** Ids of mailboxes that were not in the earlier run. */
  private final Set<String> fresh;

  private Ocsf(Inventory inventory, Texts texts) {
    this.inventory = inventory;
    this.texts = texts;
    ChangesSince changes = inventory.changes();
    this.fresh = changes == null ? Set.of() : Set.copyOf(changes.of(ChangesSince.Kind.NEW));
  }

  /** Writes the events and closes the stream. */
  public static void write(Inventory inventory, Texts texts, OutputStream out) throws IOException {
    Ocsf ocsf = new Ocsf(inventory, texts);
    try (JsonOut json = JsonOut.lines(out)) {
      for (MailboxEntry entry : inventory.mailboxes()) {
        if (!entry.isJudged()) {
          json.write(ocsf.unread(entry));
        }
        for (Holding holding : entry.holdings()) {
          json.write(ocsf.event(entry, holding));
        }
      }
    }
  }

  private Map<String, Object> event(MailboxEntry entry, Holding holding) {
    Map<String, Object> security = security(entry);
    security.put("category_id", isFinancial(holding) ? 3 : 1);
    security.put("total", holding.values());
    security.put(
        "classifier_details",
        Map.of(
            "name", texts.detector(holding.detector()),
            "type", "Pattern with checks",
            "uid", holding.detector()));
    security.put(
        "discovery_details",
        List.of(Map.of("type", holding.category(), "count", holding.matches())));
    Map<String, Object> event = base(entry, holding.id(), texts.title(entry, holding));
    event.put("message", Texts.counts(holding));
    event.put("data_security", security);
    Map<String, Object> exposure = exposure(entry);
    exposure.put("items", holding.items());
    exposure.put("sentItems", holding.sentItems());
    exposure.put("externalItems", holding.externalItems());
    exposure.put("bulkItems", holding.bulkItems());
    event.put("unmapped", Map.of("exposure", exposure));
    return event;
  }

  private static boolean isFinancial(Holding holding) {
    return List.of(
            "payment-card",
            "card-authentication",
            "card-detail",
            "bank-account",
            "payment-address",
            "securities-account",
            "loan",
            "crypto-wallet")
        .contains(holding.category());
  }

  /** What is not read is a finding of its own, so that no mailbox looks clean that is unread. */
  private Map<String, Object> unread(MailboxEntry entry) {
    Map<String, Object> event =
        base(
            entry,
            entry.mailbox().id() + "/unread",
            "Mailbox " + Texts.address(entry) + " was not read");
    event.put("message", Texts.because(entry));
    event.put("data_security", security(entry));
    event.put("unmapped", Map.of("exposure", exposure(entry)));
    return event;
  }

  private Map<String, Object> base(MailboxEntry entry, String uid, String title) {
    int activity = isNew(entry) ? CREATE : UPDATE;
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("activity_id", activity);
    event.put("category_uid", 2);
    event.put("class_uid", CLASS);
    event.put("type_uid", CLASS * 100 + activity);
    event.put("severity_id", severity(entry.exposure().level()));
    event.put("status_id", 1);
    event.put("time", inventory.run().asOf().toEpochMilli());
    event.put("metadata", metadata());
    event.put("cloud", Map.of("provider", "Microsoft 365", "region", Texts.place(entry)));
    event.put("finding_info", Map.of("uid", uid, "title", title, "types", List.of("Data at rest")));
    event.put(
        "databucket",
        Map.of(
            "uid", entry.mailbox().id().value(),
            "name", Texts.address(entry),
            "type_id", 99,
            "type", "Exchange Online mailbox",
            "region", Texts.place(entry)));
    return event;
  }

  private boolean isNew(MailboxEntry entry) {
    return inventory.changes() == null || fresh.contains(entry.mailbox().id().value());
  }

  private Map<String, Object> metadata() {
    String tenant = inventory.run().source().tenantId();
    Map<String, Object> metadata = new LinkedHashMap<>();
    metadata.put("version", VERSION);
    metadata.put("uid", inventory.run().id());
    metadata.put(
        "product",
        Map.of(
            "name", "mailbox-inventory",
            "vendor_name", "mailbox-inventory",
            "version", inventory.run().toolVersion()));
    metadata.put("profiles", List.of("cloud", "datetime", "data_classification"));
    if (tenant != null) {
      metadata.put("tenant_uid", tenant);
    }
    return metadata;
  }

  private static Map<String, Object> security(MailboxEntry entry) {
    Map<String, Object> security = new LinkedHashMap<>();
    security.put("data_lifecycle_state_id", 1);
    security.put("detection_system_id", 4);
    security.put("status_id", status(entry.coverage().state()));
    security.put(
        "status_details",
        entry.coverage().reasons().entrySet().stream()
            .filter(it -> it.getValue() > 0)
            .map(it -> it.getKey().word() + "=" + it.getValue())
            .sorted()
            .toList());
    return security;
  }

  private static int status(MailboxCoverage.State state) {
    return switch (state) {
      case COMPLETE -> 1;
      case PARTIAL -> 2;
      case UNREADABLE, EXCLUDED, PENDING -> 3;
    };
  }

  private static int severity(Level level) {
    return switch (level) {
      case CRITICAL -> 5;
      case HIGH -> 4;
      case MEDIUM -> 3;
      case LOW -> 2;
      case NONE -> 1;
      case UNKNOWN -> 0;
    };
  }

  private static Map<String, Object> exposure(MailboxEntry entry) {
    Map<String, Object> exposure = new LinkedHashMap<>();
    exposure.put("level", entry.exposure().level().word());
    if (entry.isJudged()) {
      exposure.put("score", entry.exposure().score());
      exposure.put("peopleAtLeast", entry.people().atLeast());
      if (entry.people().likely() != null) {
        exposure.put("peopleLikely", entry.people().likely());
      }
      exposure.put("peopleAtMost", entry.people().atMost());
    }
    exposure.put("regimes", entry.regimes().stream().map(RegimeReach::id).toList());
    return exposure;
  }
}
