package org.mailboxinventory.report.ledger;

import java.sql.SQLException;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Coverage.ItemCounts;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxCoverage;
import org.mailboxinventory.report.model.MailboxCoverage.State;
import org.mailboxinventory.report.model.Reason;

/** Says how far a mailbox was read, from its counts and what the scan recorded of it. */
final class CoverageReader {
  private final Database database;
  private final Names names;
  private final View view;

  CoverageReader(Database database, Names names, View view) {
    this.database = database;
    this.names = names;
    this.view = view;
  }

  private record Visit(boolean begun, boolean done, @Nullable Reason failure) {}

  MailboxCoverage read(MailboxCount count) throws SQLException {
    Visit visit = visit(count.key());
    Reason reason = reason(count.mailbox().access(), visit);
    if (reason != null) {
      count.addReason(reason, 1);
    }
    return new MailboxCoverage(
        state(count, reason),
        count.items(),
        count.attachments(),
        expected(count, visit),
        count.bytes(),
        count.reasons());
  }

  private Visit visit(int mailbox) throws SQLException {
    return database
        .first(
            "SELECT done, reason FROM mailbox_scan WHERE scan = ? AND mailbox = ?",
            row -> new Visit(true, row.getBoolean(1), names.reason(row.getInt(2))),
            view.scan(),
            mailbox)
        .orElse(new Visit(false, false, null));
  }

  /** Why the mailbox as a whole was not read, or not to its end. */
  private static @Nullable Reason reason(Access access, Visit visit) {
    if (access instanceof Access.Excluded) {
      return null;
    }
    if (access instanceof Access.Unreadable unreadable) {
      return unreadable.reason();
    }
    if (visit.done()) {
      return visit.failure();
    }
    return visit.begun() ? Reason.STOPPED : Reason.NOT_STARTED;
  }

  private static State state(MailboxCount count, @Nullable Reason reason) {
    if (count.mailbox().access() instanceof Access.Excluded) {
      return State.EXCLUDED;
    }
    SortedMap<Reason, Long> reasons = count.reasons();
    if (reason == null && reasons.keySet().stream().noneMatch(CoverageReader::leavesGap)) {
      return State.COMPLETE;
    }
    ItemCounts items = count.items();
    if (items.read() + items.partlyRead() > 0) {
      return State.PARTIAL;
    }
    if (reason == null) {
      return withoutAnyRead(reasons);
    }
    return switch (reason.kind()) {
      case PENDING -> State.PENDING;
      case FAILED -> State.PARTIAL;
      case UNREACHABLE, BY_CHOICE, OPAQUE -> State.UNREADABLE;
    };
  }

  private static State withoutAnyRead(SortedMap<Reason, Long> reasons) {
    if (has(reasons, Reason.Kind.FAILED)) {
      return State.PARTIAL;
    }
    return has(reasons, Reason.Kind.UNREACHABLE) ? State.UNREADABLE : State.PENDING;
  }

  private static boolean has(SortedMap<Reason, Long> reasons, Reason.Kind kind) {
    return reasons.keySet().stream().anyMatch(reason -> reason.kind() == kind);
  }

  private static boolean leavesGap(Reason reason) {
    return reason.kind() != Reason.Kind.BY_CHOICE && reason.kind() != Reason.Kind.OPAQUE;
  }

  /** What others say; else what the folders say, once all of them were begun. */
  private Mailbox.@Nullable Expected expected(MailboxCount count, Visit visit) throws SQLException {
    Mailbox mailbox = count.mailbox();
    if (mailbox.expectedItems() != null || mailbox.access() instanceof Access.Excluded) {
      return mailbox.expectedItems();
    }
    if (!visit.done() || visit.failure() != null) {
      return null;
    }
    return folderCounts(count.key());
  }

  private Mailbox.@Nullable Expected folderCounts(int mailbox) throws SQLException {
    return database
        .first(
            "SELECT sum(f.expected) FROM folder_fact f JOIN folder d ON d.key = f.folder"
                + " WHERE d.mailbox = ?"
                + " AND f.from_scan <= ? AND (f.until_scan IS NULL OR f.until_scan > ?)"
                + " HAVING count(*) > 0 AND min(f.expected) >= 0",
            row -> new Mailbox.Expected(row.getLong(1), "folder-counts"),
            mailbox,
            view.scan(),
            view.scan())
        .orElse(null);
  }
}
