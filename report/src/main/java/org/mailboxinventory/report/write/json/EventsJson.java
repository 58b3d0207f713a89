package org.mailboxinventory.report.write.json;

import java.io.IOException;
import java.util.function.Function;
import org.mailboxinventory.report.exposure.law.Clock;
import org.mailboxinventory.report.inventory.Notification;
import org.mailboxinventory.report.model.People;

/** Writes events that are open: what each touches, and whom to tell of it by when. */
final class EventsJson {
  private final Fields fields;
  private final CountsJson counts;

  EventsJson(Fields fields, CountsJson counts) {
    this.fields = fields;
    this.counts = counts;
  }

  void event(Notification event) throws IOException {
    fields.text("id", event.event());
    fields.time("openedAt", event.openedAt());
    fields.texts("kinds", event.kinds());
    fields.text("cause", event.cause());
    fields.text("content", event.content());
    fields.text("source", event.source());
    fields.text("notice", event.notice());
    Notification.Figures figures = event.figures();
    counts.people(figures.people());
    fields.number("items", figures.items());
    fields.number("staffValues", figures.staffValues());
    fields.texts("mailboxes", figures.mailboxes());
    fields.texts("places", figures.places());
    fields.counts("values", figures.values(), Function.identity());
  }

  void notification(Notification event) throws IOException {
    fields.text("event", event.event());
    fields.list("jurisdictions", event.jurisdictions(), this::jurisdiction);
  }

  private void jurisdiction(Notification.Jurisdiction jurisdiction) throws IOException {
    fields.text("jurisdiction", jurisdiction.code());
    People people = jurisdiction.people();
    if (people == null) {
      fields.missing("people");
    } else {
      counts.people(people);
    }
    fields.list("duties", jurisdiction.duties(), this::duty);
  }

  private void duty(Notification.Duty duty) throws IOException {
    Clock clock = duty.clock();
    fields.text("clock", clock.id());
    fields.text("to", clock.to());
    fields.text("via", clock.via());
    fields.text("form", clock.form());
    fields.text("startsAt", clock.startsAt());
    fields.time("startedAt", duty.startedAt());
    Integer hours = clock.hours();
    fields.number("hours", hours == null ? null : Long.valueOf(hours));
    fields.time("dueAt", duty.dueAt());
    fields.text("state", duty.state());
    fields.texts("open", duty.open());
    fields.text("certainty", clock.certainty().word());
    fields.text("source", clock.source());
  }
}
