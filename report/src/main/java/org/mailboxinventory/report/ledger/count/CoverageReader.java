package org.mailboxinventory.report.ledger.count;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.Names;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Coverage;
import org.mailboxinventory.report.model.Coverage.ItemCounts;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxCoverage;
import org.mailboxinventory.report.model.MailboxCoverage.State;
import org.mailboxinventory.report.model.Reason;

/** Says how far a mailbox was read, from its counts and what the scan recorded of it. */
final class CoverageReader {
  /** Reasons of the folders that failed in a scan and have no count then. */
  private static final String FAILED_OF_UNKNOWN_SIZE =
      "SELECT x.reason FROM folder_failure x WHERE x.scan = ? AND x.mailbox = ?"
          + " AND NOT EXISTS (SELECT 1 FROM folder_fact f WHERE f.folder = x.folder"
          + " AND f.expected >= 0 AND f.from_scan <= x.scan"
          + " AND (f.until_scan IS NULL OR f.until_scan > x.scan))";

  /** Folders whose facts ended in a scan, with the reason and the last count of each. */
  private static final String ENDED_FOLDERS =
      "SELECT x.reason, (SELECT f.expected FROM folder_fact f WHERE f.folder = x.folder"
          + " AND f.until_scan = x.scan ORDER BY f.from_scan DESC LIMIT 1)"
          + " FROM folder_failure x WHERE x.scan = ? AND x.mailbox = ?";

  /** Folder 0 is the whole mailbox. */
  private static final String MISSING =
      "SELECT count(*) FROM vanished WHERE scan = ? AND mailbox = ? AND folder = 0";

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
        count.reasons(),
        database.number(MISSING, view.scan(), count.key()) > 0);
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

  private Coverage.Expected expected(MailboxCount count, Visit visit) throws SQLException {
    Mailbox mailbox = count.mailbox();
    if (mailbox.access() instanceof Access.Excluded) {
      return Coverage.Expected.NONE;
    }
    ItemCounts items = count.items();
    long seen = items.seen() - items.leftOut();
    boolean listed =
        visit.done() && visit.failure() == null && !hasFolderOfUnknownSize(count.key());
    Mailbox.Expected told = mailbox.expectedItems();
    if (told != null) {
      long elsewhere = told.items() - inFoldersLeftOut(count.key()) - items.leftOut();
      return known(Math.max(elsewhere, seen), told.source());
    }
    Mailbox.Expected counted = listed ? folderCounts(count.key()) : null;
    if (counted != null) {
      return known(Math.max(counted.items() - items.leftOut(), seen), counted.source());
    }
    return new Coverage.Expected(seen, listed ? 1 : 0, listed ? 0 : 1, List.of());
  }

  private static Coverage.Expected known(long items, String source) {
    return new Coverage.Expected(items, 1, 0, List.of(source));
  }

  /** Whether some folder failed before it was known how many items it has. */
  private boolean hasFolderOfUnknownSize(int mailbox) throws SQLException {
    try (ResultSet rows = database.query(FAILED_OF_UNKNOWN_SIZE, view.scan(), mailbox)) {
      while (rows.next()) {
        Reason reason = names.reason(rows.getInt(1));
        if (reason == null || reason.kind() != Reason.Kind.BY_CHOICE) {
          return true;
        }
      }
      return false;
    }
  }

  /** How many items the folders hold that the settings leave out, as far as they say. */
  private long inFoldersLeftOut(int mailbox) throws SQLException {
    long items = 0;
    try (ResultSet rows = database.query(ENDED_FOLDERS, view.scan(), mailbox)) {
      while (rows.next()) {
        Reason reason = names.reason(rows.getInt(1));
        if (reason != null && reason.kind() == Reason.Kind.BY_CHOICE) {
          items += Math.max(0, rows.getLong(2));
        }
      }
    }
    return items;
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
