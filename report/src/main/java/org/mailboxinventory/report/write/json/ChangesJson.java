package org.mailboxinventory.report.write.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.inventory.change.ChangesSince;
import org.mailboxinventory.report.inventory.change.ChangesSince.Kind;

/** Writes what changed since an earlier run; null where there is none to compare with. */
final class ChangesJson {
  private final Fields fields;

  ChangesJson(Fields fields) {
    this.fields = fields;
  }

  void changes(@Nullable ChangesSince changes) throws IOException {
    if (changes == null) {
      fields.missing("changes");
      return;
    }
    fields.object(
        "changes",
        () -> {
          fields.time("since", changes.since());
          fields.number("highBefore", changes.highBefore());
          fields.number("highNow", changes.highNow());
          fields.texts("new", changes.of(Kind.NEW));
          fields.texts("worse", changes.of(Kind.WORSE));
          fields.texts("better", changes.of(Kind.BETTER));
          fields.texts("newlyUnreadable", changes.of(Kind.NEWLY_UNREADABLE));
          fields.texts("moved", changes.of(Kind.MOVED));
          fields.texts("grown", changes.of(Kind.GROWN));
          fields.texts("fixed", changes.of(Kind.FIXED));
          fields.texts("gone", changes.of(Kind.GONE));
          fields.list(
              "law",
              changes.law(),
              it -> {
                fields.text("id", it.id());
                fields.text("name", it.name());
                fields.text("was", it.was());
                fields.text("is", it.is());
              });
          fields.list(
              "runs",
              changes.runs(),
              it -> {
                fields.time("asOf", it.asOf());
                fields.number("listed", it.listed());
                fields.number("read", it.read());
                fields.number("high", it.high());
                fields.number("people", it.people());
                fields.number("values", it.values());
              });
        });
  }
}
