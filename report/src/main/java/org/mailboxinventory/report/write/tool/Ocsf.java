package org.mailboxinventory.report.write.tool;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.RegimeReach;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.inventory.change.ChangesSince;
import org.mailboxinventory.report.inventory.change.FindingChanges;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.MailboxCoverage;
import org.mailboxinventory.report.write.table.EntryWriter;

/**
 * Writes {@code ocsf.ndjson}: Open Cybersecurity Schema Framework 1.8.0, class Data Security
 * Finding (2006), one event a holding, and one for each mailbox that was not read. What an earlier
 * run found and this one does not is closed under the id that it had.
 */
public final class Ocsf implements EntryWriter {
  private final JsonOut json;
  private final OcsfEvents events;
  private final OcsfHoldings holdings;
  private final Texts texts;
  private final @Nullable ChangesSince changes;

  /** Ids of mailboxes that were not in the earlier run, or were read in it. */
  private final Set<String> fresh = new HashSet<>();

  private Ocsf(Inventory inventory, Texts texts, JsonOut json) {
    this.json = json;
    this.events = new OcsfEvents(inventory.run());
    this.holdings = new OcsfHoldings(events, texts, json);
    this.texts = texts;
    this.changes = inventory.changes();
    if (changes != null) {
      fresh.addAll(changes.of(ChangesSince.Kind.NEW));
      fresh.addAll(changes.of(ChangesSince.Kind.NEWLY_UNREADABLE));
    }
  }

  /** Writes the events and closes the stream. */
  public static void write(Inventory inventory, Texts texts, OutputStream out) throws IOException {
    try (EntryWriter events = begin(inventory, texts, out)) {
      EntryWriter.all(inventory.mailboxes(), List.of(events));
    }
  }

  /** Begins the file; closing it closes the stream. */
  public static EntryWriter begin(Inventory inventory, Texts texts, OutputStream out)
      throws IOException {
    return new Ocsf(inventory, texts, JsonOut.lines(out));
  }

  @Override
  public void add(MailboxEntry entry) throws IOException {
    if (!entry.isJudged()) {
      json.write(unread(entry));
    }
    if (!entry.holdings().isEmpty()) {
      OcsfHoldings.OfMailbox of = holdings.of(entry, security(entry), exposure(entry));
      for (Holding holding : entry.holdings()) {
        of.write(holding, isNew(holding.id()));
      }
    }
  }

  @Override
  public void finish() throws IOException {
    for (FindingChanges.Ended ended : ended()) {
      json.write(closed(ended));
    }
  }

  @Override
  public void close() throws IOException {
    json.close();
  }

  /** What is not read is a finding of its own, so that no mailbox looks clean that is unread. */
  private Map<String, Object> unread(MailboxEntry entry) {
    Map<String, Object> event =
        base(
            entry,
            Texts.unreadId(entry.mailbox().id().value()),
            Texts.unreadTitle(entry.mailbox().address()),
            changes == null || fresh.contains(entry.mailbox().id().value()));
    event.put("message", Texts.because(entry));
    event.put("data_security", security(entry));
    event.put("unmapped", Map.of("exposure", exposure(entry)));
    return event;
  }

  private List<FindingChanges.Ended> ended() {
    return changes == null ? List.of() : changes.findings().ended();
  }

  private boolean isNew(String holding) {
    return changes == null || changes.findings().begun().contains(holding);
  }

  /** What was found and is not there any more. */
  private Map<String, Object> closed(FindingChanges.Ended ended) {
    Holding holding = ended.holding();
    Map<String, Object> info =
        holding == null
            ? OcsfEvents.info(Texts.unreadId(ended.mailbox()), Texts.unreadTitle(ended.address()))
            : OcsfEvents.info(holding.id(), texts.title(holding, ended.address()));
    Map<String, Object> event =
        events.closed(ended.mailbox(), ended.address(), ended.place(), info);
    event.put("message", "This is no longer found.");
    event.put("data_security", Map.of("data_lifecycle_state_id", 1, "detection_system_id", 4));
    return event;
  }

  private Map<String, Object> base(MailboxEntry entry, String uid, String title, boolean isNew) {
    return events.open(entry, isNew, OcsfEvents.info(uid, title));
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
