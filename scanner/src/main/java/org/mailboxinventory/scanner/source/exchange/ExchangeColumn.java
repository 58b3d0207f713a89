package org.mailboxinventory.scanner.source.exchange;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The columns read from an Exchange export; others are passed over. */
public enum ExchangeColumn {
  EXTERNAL_DIRECTORY_OBJECT_ID("ExternalDirectoryObjectId"),
  PRIMARY_SMTP_ADDRESS("PrimarySmtpAddress"),
  USER_PRINCIPAL_NAME("UserPrincipalName"),
  RECIPIENT_TYPE_DETAILS("RecipientTypeDetails"),
  REMOTE_RECIPIENT_TYPE("RemoteRecipientType"),
  DATABASE("Database"),
  ARCHIVE_DATABASE("ArchiveDatabase"),
  MAILBOX_REGION("MailboxRegion"),
  MAILBOX_REGION_LAST_UPDATE_TIME("MailboxRegionLastUpdateTime"),
  ARCHIVE_STATE("ArchiveState"),
  ARCHIVE_GUID("ArchiveGuid"),
  IS_DIR_SYNCED("IsDirSynced"),
  WHEN_MAILBOX_CREATED("WhenMailboxCreated"),
  IS_INACTIVE_MAILBOX("IsInactiveMailbox"),
  WHEN_SOFT_DELETED("WhenSoftDeleted"),
  LITIGATION_HOLD_ENABLED("LitigationHoldEnabled"),
  IN_PLACE_HOLDS("InPlaceHolds"),
  MAILBOX_MOVE_REMOTE_HOST_NAME("MailboxMoveRemoteHostName"),
  MAILBOX_MOVE_STATUS("MailboxMoveStatus"),
  ITEM_COUNT("ItemCount"),
  ARCHIVE_ITEM_COUNT("ArchiveItemCount"),
  DISPLAY_NAME("DisplayName"),
  EMAIL_ADDRESSES("EmailAddresses"),
  DEPARTMENT("Department"),
  OFFICE("Office");

  private final String heading;

  ExchangeColumn(String heading) {
    this.heading = heading;
  }

  /** The heading as Exchange writes it. */
  public String heading() {
    return heading;
  }

  /** The column with this heading, in whatever case; null when it is not one that is read. */
  static @Nullable ExchangeColumn named(String heading) {
    String wanted = heading.strip().toLowerCase(Locale.ROOT);
    for (ExchangeColumn column : values()) {
      if (column.heading.toLowerCase(Locale.ROOT).equals(wanted)) {
        return column;
      }
    }
    return null;
  }
}
