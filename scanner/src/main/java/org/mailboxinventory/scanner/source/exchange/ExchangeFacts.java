package org.mailboxinventory.scanner.source.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Lifecycle;
import org.mailboxinventory.report.model.Mailbox.Expected;
import org.mailboxinventory.report.model.MailboxKind;
import org.mailboxinventory.report.model.Owner;

/** What a row says of a mailbox besides its migration and its place. */
public final class ExchangeFacts {
  private ExchangeFacts() {}

  /** What sort of mailbox {@code RecipientTypeDetails} names, on either side of a hybrid. */
  public static MailboxKind kind(ExchangeRow row) {
    return switch (type(row)) {
      case "usermailbox", "linkedmailbox", "legacymailbox", "remoteusermailbox", "mailuser" ->
          MailboxKind.USER;
      case "sharedmailbox", "remotesharedmailbox", "teammailbox", "remoteteammailbox" ->
          MailboxKind.SHARED;
      case "roommailbox", "linkedroommailbox", "remoteroommailbox" -> MailboxKind.ROOM;
      case "equipmentmailbox", "remoteequipmentmailbox" -> MailboxKind.EQUIPMENT;
      case "groupmailbox" -> MailboxKind.GROUP;
      default -> MailboxKind.UNKNOWN;
    };
  }

  /**
   * True for mailboxes, wherever they lie; false for mail users, contacts and rows that do not say.
   */
  static boolean isMailbox(ExchangeRow row) {
    return type(row).endsWith("mailbox");
  }

  /** True for a recipient that has an address in the tenant and its mailbox elsewhere. */
  static boolean isMailUser(ExchangeRow row) {
    return type(row).equals("mailuser");
  }

  /**
   * Inactive (kept for a hold) before soft-deleted, because inactive mailboxes are soft-deleted
   * too; active when it is a mailbox and neither.
   */
  public static Lifecycle lifecycle(ExchangeRow row) {
    if (row.yes(ExchangeColumn.IS_INACTIVE_MAILBOX)) {
      return Lifecycle.INACTIVE;
    }
    if (row.text(ExchangeColumn.WHEN_SOFT_DELETED) != null) {
      return Lifecycle.SOFT_DELETED;
    }
    return isMailbox(row) ? Lifecycle.ACTIVE : Lifecycle.UNKNOWN;
  }

  /**
   * The holds on the mailbox: {@code litigation-hold}, and in-place holds by their id. An id that
   * begins with a minus sign leaves this mailbox out of an organisation-wide hold.
   */
  public static List<String> holds(ExchangeRow row) {
    List<String> holds = new ArrayList<>();
    if (row.yes(ExchangeColumn.LITIGATION_HOLD_ENABLED)) {
      holds.add("litigation-hold");
    }
    String inPlace = row.text(ExchangeColumn.IN_PLACE_HOLDS);
    if (inPlace == null || isTypeName(inPlace)) {
      return holds;
    }
    for (String hold : inPlace.split("[{}\\s,;]+", -1)) {
      if (!hold.isEmpty() && !hold.startsWith("-")) {
        holds.add(hold);
      }
    }
    return holds;
  }

  /** Department and office, as far as the export has them. */
  public static Owner owner(ExchangeRow row) {
    return new Owner(
        row.text(ExchangeColumn.DEPARTMENT), null, row.text(ExchangeColumn.OFFICE), null);
  }

  /** How many items Exchange says it has; null when the export does not say, or not as a number. */
  public static @Nullable Expected expectedItems(ExchangeRow row) {
    return expected(row, ExchangeColumn.ITEM_COUNT);
  }

  /** How many items its archive has; null when the export does not say, or not as a number. */
  static @Nullable Expected expectedArchiveItems(ExchangeRow row) {
    return expected(row, ExchangeColumn.ARCHIVE_ITEM_COUNT);
  }

  private static @Nullable Expected expected(ExchangeRow row, ExchangeColumn column) {
    String count = row.text(column);
    if (count == null || !count.matches("\\d{1,12}")) {
      return null;
    }
    return new Expected(Long.parseLong(count), "exchange-export");
  }

  /** Export-Csv writes a list that was not joined as the name of its type: its content is lost. */
  private static boolean isTypeName(String value) {
    return value.startsWith("System.") || value.startsWith("Microsoft.");
  }

  private static String type(ExchangeRow row) {
    String type = row.text(ExchangeColumn.RECIPIENT_TYPE_DETAILS);
    return type == null ? "" : type.toLowerCase(Locale.ROOT);
  }
}
