package org.mailboxinventory.scanner.source.exchange;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.MailboxKind;
import org.mailboxinventory.report.model.Reason;

/**
 * The archive mailbox that a row speaks of beside its primary. Its items are not in the primary, so
 * it is listed, and is not readable.
 */
final class ArchiveEvidence {
  private ArchiveEvidence() {}

  /** The archive of this mailbox; null when no row says that it has one. */
  static @Nullable Mailbox archive(Mailbox primary, List<ExchangeRow> rows) {
    for (ExchangeRow row : rows) {
      if (exists(row)) {
        return archive(primary, row);
      }
    }
    return null;
  }

  /** Names the archive of a primary as long as nobody has said its GUID. */
  static String key(MailboxId primary) {
    return primary.value() + "/archive";
  }

  /**
   * {@code ArchiveState} is None (0), Local (1), HostedProvisioned (2), HostedPending (3) or
   * OnPremise (4); a pending one does not exist yet.
   */
  private static boolean exists(ExchangeRow row) {
    String state = row.text(ExchangeColumn.ARCHIVE_STATE);
    if (state == null) {
      return row.guid(ExchangeColumn.ARCHIVE_GUID) != null
          || row.text(ExchangeColumn.ARCHIVE_DATABASE) != null;
    }
    return switch (state.toLowerCase(Locale.ROOT)) {
      case "none", "0", "hostedpending", "3" -> false;
      default -> true;
    };
  }

  private static Mailbox archive(Mailbox primary, ExchangeRow row) {
    String guid = row.guid(ExchangeColumn.ARCHIVE_GUID);
    Reason reason =
        MigrationEvidence.archiveIsOnPremises(row)
            ? Reason.NO_CLOUD_MAILBOX
            : Reason.ARCHIVE_NOT_READABLE;
    return new Mailbox(
        new MailboxId(guid == null ? key(primary.id()) : guid),
        primary.address(),
        primary.displayName(),
        MailboxKind.ARCHIVE,
        primary.lifecycle(),
        primary.id(),
        primary.owner(),
        primary.holds(),
        MigrationEvidence.ofArchive(row),
        LocationEvidence.ofArchive(row),
        primary.access() instanceof Access.Excluded
            ? new Access.Excluded()
            : new Access.Unreadable(reason),
        ExchangeFacts.expectedArchiveItems(row));
  }
}
