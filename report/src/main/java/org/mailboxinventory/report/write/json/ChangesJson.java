package org.mailboxinventory.report.write.json;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.inventory.change.ChangesSince;
import org.mailboxinventory.report.inventory.change.ChangesSince.Kind;
import org.mailboxinventory.report.inventory.change.LawThen;
import org.mailboxinventory.report.inventory.change.RunSummary;

/** Writes what changed since an earlier run; nothing did where there is none to compare with. */
final class ChangesJson {
  private final Fields fields;

  ChangesJson(Fields fields) {
    this.fields = fields;
  }

  /** {@code highNow}: mailboxes at level high or critical. */
  void changes(@Nullable ChangesSince changes, long highNow) throws IOException {
    fields.object(
        "changes",
        () -> {
          fields.time("since", changes == null ? null : changes.since());
          fields.number("highBefore", changes == null ? null : changes.highBefore());
          fields.number("highNow", highNow);
          mailboxes("new", changes, Kind.NEW);
          mailboxes("worse", changes, Kind.WORSE);
          mailboxes("better", changes, Kind.BETTER);
          mailboxes("grown", changes, Kind.GROWN);
          mailboxes("fixed", changes, Kind.FIXED);
          mailboxes("gone", changes, Kind.GONE);
          mailboxes("moved", changes, Kind.MOVED);
          mailboxes("newlyUnreadable", changes, Kind.NEWLY_UNREADABLE);
          fields.list("law", changes == null ? List.of() : changes.law(), this::law);
          fields.list("runs", changes == null ? List.of() : changes.runs(), this::run);
        });
  }

  private void mailboxes(String name, @Nullable ChangesSince changes, Kind kind)
      throws IOException {
    fields.texts(name, changes == null ? List.of() : changes.of(kind));
  }

  private void law(LawThen.Change change) throws IOException {
    fields.text("id", change.id());
    fields.text("name", change.name());
    fields.text("was", change.was());
    fields.text("is", change.is());
  }

  private void run(RunSummary run) throws IOException {
    fields.time("asOf", run.asOf());
    fields.number("listed", run.listed());
    fields.number("read", run.read());
    fields.number("high", run.high());
    fields.number("people", run.people());
    fields.number("values", run.values());
  }
}
