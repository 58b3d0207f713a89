package org.mailboxinventory.report.write.tool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.model.Run;
import org.mailboxinventory.report.model.ShownText;

/** What all events of a run have: what they are, of which run, and the mailbox. */
final class OcsfEvents {
  private static final String VERSION = "1.8.0";
  private static final int CLASS = 2006;
  private static final int CREATE = 1;
  private static final int UPDATE = 2;
  private static final int CLOSE = 3;
  private static final int INFORMATIONAL = 1;
  private static final int NEW = 1;
  private static final int RESOLVED = 4;

  private final Run run;

  OcsfEvents(Run run) {
    this.run = run;
  }

  /** Of a finding that there is. */
  Map<String, Object> open(MailboxEntry entry, boolean isNew, Map<String, Object> info) {
    Map<String, Object> event = head(entry, isNew);
    event.put("finding_info", info);
    event.put("databucket", bucket(entry));
    return event;
  }

  /** The fields that every event of a mailbox begins with. */
  Map<String, Object> head(MailboxEntry entry, boolean isNew) {
    return header(
        isNew ? CREATE : UPDATE, severity(entry.exposure().level()), NEW, Texts.place(entry));
  }

  /** The mailbox. */
  Map<String, Object> bucket(MailboxEntry entry) {
    return bucket(
        entry.mailbox().id().value(),
        entry.mailbox().address(),
        entry.mailbox().location().effective());
  }

  /** Of a finding that there is no longer. */
  Map<String, Object> closed(
      String mailbox, String address, @Nullable String place, Map<String, Object> info) {
    Map<String, Object> event = header(CLOSE, INFORMATIONAL, RESOLVED, Texts.place(place));
    event.put("finding_info", info);
    event.put("databucket", bucket(mailbox, address, place));
    return event;
  }

  private Map<String, Object> header(int activity, int severity, int status, String region) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("activity_id", activity);
    event.put("category_uid", 2);
    event.put("class_uid", CLASS);
    event.put("type_uid", CLASS * 100 + activity);
    event.put("severity_id", severity);
    event.put("status_id", status);
    event.put("time", run.asOf().toEpochMilli());
    event.put("metadata", metadata());
    if (run.source().ofService()) {
      event.put("cloud", Map.of("provider", "Microsoft 365", "region", region));
    }
    return event;
  }

  static Map<String, Object> info(String uid, String title) {
    return Map.of("uid", uid, "title", title, "types", List.of("Data at rest"));
  }

  private Map<String, Object> bucket(String mailbox, String address, @Nullable String place) {
    return Map.of(
        "uid",
        mailbox,
        "name",
        ShownText.of(address),
        "type_id",
        99,
        "type",
        run.source().ofService() ? "Exchange Online mailbox" : "Mail files",
        "region",
        Texts.place(place));
  }

  private Map<String, Object> metadata() {
    String tenant = run.source().tenantId();
    Map<String, Object> metadata = new LinkedHashMap<>();
    metadata.put("version", VERSION);
    metadata.put("uid", run.id());
    metadata.put(
        "product",
        Map.of(
            "name", "mailbox-inventory",
            "vendor_name", "mailbox-inventory",
            "version", run.toolVersion()));
    metadata.put(
        "profiles",
        run.source().ofService()
            ? List.of("cloud", "datetime", "data_classification")
            : List.of("datetime", "data_classification"));
    if (tenant != null) {
      metadata.put("tenant_uid", tenant);
    }
    return metadata;
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
}
