package org.mailboxinventory.report.write.json;

import java.io.IOException;
import java.util.List;
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
    guard(action);
    fields.text("state", action.recorded().state());
    fields.date("due", action.recorded().due());
    fields.text("note", action.recorded().note());
    List<String> mailboxes = action.mailboxes();
    fields.text("mailbox", mailboxes.size() == 1 ? mailboxes.get(0) : null);
    fields.texts("mailboxes", mailboxes);
  }

  private void guard(Action action) throws IOException {
    if (action.holds() == 0 && action.guards().isEmpty()) {
      fields.text("guard", null);
      return;
    }
    fields.object(
        "guard",
        () -> {
          fields.number("holds", action.holds());
          fields.texts("rules", action.guards());
        });
  }

  private void effect(Action.Effect effect) throws IOException {
    fields.number("score", effect.score());
    fields.number("indications", effect.indications());
    fields.number("leavingHigh", effect.leavingHigh());
    fields.number("readable", effect.readable());
  }
}
