package org.mailboxinventory.scanner.settings;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.MailboxKind;

/** The sections {@code mailboxes} and {@code items}: which mail is read. */
public final class ChosenMail {
  private ChosenMail() {}

  /** Which mailboxes are opened. */
  public record Mailboxes(
      List<String> include,
      List<String> exclude,
      List<String> groups,
      Set<MailboxKind> kinds,
      List<String> neverOpened) {

    static Mailboxes read(SettingValues values) {
      return new Mailboxes(
          values.texts("mailboxes.include"),
          values.texts("mailboxes.exclude"),
          values.texts("mailboxes.groups"),
          values.choices("mailboxes.kinds", MailboxKind.class),
          values.texts("mailboxes.protected"));
    }
  }

  /** Which items are read. */
  public record Items(
      List<String> folders,
      List<String> excludedFolders,
      @Nullable Instant receivedAfter,
      @Nullable Instant receivedBefore,
      boolean hiddenFolders,
      boolean calendars,
      boolean contacts,
      Personal personal) {

    static Items read(SettingValues values) {
      Items items =
          new Items(
              values.texts("items.folders.include"),
              values.texts("items.folders.exclude"),
              values.time("items.receivedAfter"),
              values.time("items.receivedBefore"),
              values.flag("items.includeHiddenFolders"),
              values.flag("items.calendars"),
              values.flag("items.contacts"),
              values.choice("items.personal", Personal.class));
      if (items.receivedAfter != null
          && items.receivedBefore != null
          && !items.receivedAfter.isBefore(items.receivedBefore)) {
        values.problem(
            "items.receivedBefore",
            "is not after items.receivedAfter, so that no mail is read",
            "write a later time");
      }
      return items;
    }
  }

  /** What happens to items marked personal. */
  public enum Personal {
    READ,
    COUNT,
    SKIP
  }
}
