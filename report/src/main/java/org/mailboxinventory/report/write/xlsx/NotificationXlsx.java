package org.mailboxinventory.report.write.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.Clock;
import org.mailboxinventory.report.inventory.Notification;
import org.mailboxinventory.report.model.People;
import org.mailboxinventory.report.write.table.Column;

/**
 * The register of notices, {@code notification.xlsx}: events that are open, people by jurisdiction,
 * whom to tell by when, which kinds of data and which mailboxes they touch. What only the bank
 * knows stays open.
 */
public final class NotificationXlsx {
  private static final List<Column<Notification>> EVENTS =
      List.of(
          new Column<>("event", Notification::event),
          Column.time("opened", Notification::openedAt),
          new Column<>("kinds", one -> String.join(" ", one.kinds())),
          new Column<>("cause", Notification::cause),
          new Column<>("content", Notification::content),
          new Column<>("source", Notification::source),
          new Column<>("notice", Notification::notice),
          Column.number("people.likely", one -> one.figures().people().likely()),
          Column.number("people.atLeast", one -> one.figures().people().atLeast()),
          Column.number("people.atMost", one -> one.figures().people().atMost()),
          new Column<>("people.method", one -> one.figures().people().method()),
          Column.number("items", one -> one.figures().items()),
          Column.number("mailboxes", one -> one.figures().mailboxes().size()),
          new Column<>("places", one -> String.join(" ", one.figures().places())));

  private static final List<Column<Of<Notification.Jurisdiction>>> JURISDICTIONS =
      List.of(
          new Column<>("event", Of::event),
          new Column<>("jurisdiction", one -> one.what().code()),
          Column.number("people.likely", one -> likely(one.what().people())),
          Column.number("people.atLeast", one -> atLeast(one.what().people())),
          Column.number("people.atMost", one -> atMost(one.what().people())),
          Column.number("duties", one -> one.what().duties().size()));

  static final List<Column<Of<Notification.Duty>>> NOTICES =
      List.of(
          new Column<>("event", Of::event),
          new Column<>("jurisdiction", one -> one.what().clock().jurisdiction()),
          new Column<>("clock", one -> one.what().clock().id()),
          new Column<>("to", one -> one.what().clock().to()),
          new Column<>("via", one -> one.what().clock().via()),
          new Column<>("form", one -> one.what().clock().form()),
          new Column<>("begins with", one -> one.what().clock().startsAt()),
          new Column<>("begun", one -> one.what().startedAt()),
          Column.number("hours", one -> one.what().clock().hours()),
          new Column<>("due", one -> due(one.what())),
          new Column<>("open", one -> String.join("; ", one.what().open())),
          new Column<>("certainty", one -> one.what().clock().certainty().word()),
          new Column<>("source", one -> one.what().clock().source()),
          // To be filled by the bank.
          new Column<>("decided by", one -> null),
          new Column<>("sent", one -> null),
          new Column<>("reference", one -> null));

  private static final List<Column<Of<Part>>> KINDS =
      List.of(
          new Column<>("event", Of::event),
          new Column<>("kind", one -> one.what().name()),
          Column.number("values", one -> one.what().count()));

  private static final List<Column<Of<Part>>> MAILBOXES =
      List.of(new Column<>("event", Of::event), new Column<>("mailbox", one -> one.what().name()));

  private NotificationXlsx() {}

  /** Something of an event. */
  record Of<T>(String event, T what) {}

  private record Part(String name, long count) {}

  /** Of these events. */
  public static byte[] of(List<Notification> events) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TableXlsx workbook = new TableXlsx(bytes)) {
      workbook.table("events", EVENTS, events::forEach);
      workbook.table("people", JURISDICTIONS, jurisdictions(events)::forEach);
      workbook.table("notices", NOTICES, notices(events)::forEach);
      workbook.table("kinds", KINDS, kinds(events)::forEach);
      workbook.table("mailboxes", MAILBOXES, mailboxes(events)::forEach);
    }
    return bytes.toByteArray();
  }

  private static List<Of<Notification.Jurisdiction>> jurisdictions(List<Notification> events) {
    return events.stream()
        .flatMap(event -> event.jurisdictions().stream().map(it -> new Of<>(event.event(), it)))
        .toList();
  }

  /** In the order of the events; those due first come first. */
  static List<Of<Notification.Duty>> notices(List<Notification> events) {
    return jurisdictions(events).stream()
        .flatMap(it -> it.what().duties().stream().map(duty -> new Of<>(it.event(), duty)))
        .toList();
  }

  private static List<Of<Part>> kinds(List<Notification> events) {
    List<Of<Part>> kinds = new ArrayList<>();
    for (Notification event : events) {
      event
          .figures()
          .values()
          .forEach((kind, values) -> kinds.add(new Of<>(event.event(), new Part(kind, values))));
    }
    return kinds;
  }

  private static List<Of<Part>> mailboxes(List<Notification> events) {
    return events.stream()
        .flatMap(
            event ->
                event.figures().mailboxes().stream()
                    .map(mailbox -> new Of<>(event.event(), new Part(mailbox, 0))))
        .toList();
  }

  private static String due(Notification.Duty duty) {
    Clock clock = duty.clock();
    return switch (duty.state()) {
      case "not-started" -> "not begun: the event names no time of " + clock.startsAt();
      case "without-delay" -> "without delay";
      default -> Objects.toString(duty.dueAt());
    };
  }

  private static @Nullable Long likely(@Nullable People people) {
    return people == null ? null : people.likely();
  }

  private static @Nullable Long atLeast(@Nullable People people) {
    return people == null ? null : Long.valueOf(people.atLeast());
  }

  private static @Nullable Long atMost(@Nullable People people) {
    return people == null ? null : Long.valueOf(people.atMost());
  }
}
