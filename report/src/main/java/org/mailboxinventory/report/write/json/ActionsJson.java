package org.mailboxinventory.report.write.json;

import java.io.IOException;
import org.mailboxinventory.report.inventory.action.Action;

/** Writes what the bank could do next. */
final class ActionsJson {
  private final Fields fields;

  ActionsJson(Fields fields) {
    this.fields = fields;
  }

  void action(Action action) throws IOException {
    fields.text("id", action.id());
    fields.text("do", action.kind().word());
    fields.text("category", action.category());
    fields.text("reason", action.reason() == null ? null : action.reason().word());
    fields.text("place", action.place());
    fields.text("owner", action.owner());
    fields.object("effect", () -> effect(action.effect()));
    fields.text("effort", action.effort().word());
    fields.object(
        "guard",
        () -> {
          fields.number("holds", action.holds());
          fields.texts("rules", action.guards());
        });
    fields.text("state", action.recorded().state());
    fields.date("due", action.recorded().due());
    fields.text("note", action.recorded().note());
    fields.texts("mailboxes", action.mailboxes());
  }

  private void effect(Action.Effect effect) throws IOException {
    fields.number("score", effect.score());
    fields.number("indications", effect.indications());
    fields.number("leavingHigh", effect.leavingHigh());
    fields.number("readable", effect.readable());
  }
}
