package org.mailboxinventory.report.ledger.put;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.item.SettledItems;
import org.mailboxinventory.report.ledger.item.StoredItem;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.LedgerJson;
import org.mailboxinventory.report.ledger.store.Names;
import org.mailboxinventory.report.ledger.store.ScanFacts;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.Lifecycle;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;

/** Judges what was there and is not: whether it is gone, or vanished until that is confirmed. */
public final class GoneRows {
  /** The kind of source that counts the items of its folders itself. */
  private static final String TENANT = "graph";

  private final Database database;
  private final Names names;
  private final FolderRows folders;
  private final ItemRows items;
  private final VanishedRows vanished;
  private final SettledItems settled;

  /** Folders that brought nothing, until their mailbox is read to its end. */
  private final Set<Integer> waiting = new HashSet<>();

  public GoneRows(
      Database database, Names names, FolderRows folders, ItemRows items, SettledItems settled) {
    this.database = database;
    this.names = names;
    this.folders = folders;
    this.items = items;
    this.settled = settled;
    this.vanished = new VanishedRows(database);
  }

  /** A folder that held items and brought none. */
  private record Emptied(FolderId id, int key, boolean listed, long items) {}

  /**
   * Whether the folder, which was read to its end, holds items of before and none of now; if so, it
   * waits for the end of its mailbox.
   */
  public boolean mayBeEmptied(FolderRows.Folder folder, GoneRule rule) throws SQLException {
    boolean may = !rule.confirmed() && !items.holds(folder.key(), folder.generation());
    if (may) {
      waiting.add(folder.key());
    }
    return may;
  }

  /** A scan begins, of which nothing is known yet. */
  public void begin() {
    waiting.clear();
  }

  /** Mailboxes that the listing misses. */
  public void mailboxes(int scan, List<Integer> missing, MailboxRows rows, GoneRule rule)
      throws SQLException {
    Map<Integer, Long> unexplained = new LinkedHashMap<>();
    for (int mailbox : missing) {
      if (!rule.confirmed() && !isExplained(mailbox)) {
        unexplained.put(mailbox, items(mailbox));
      }
    }
    boolean many = rule.isLarge(unexplained.size(), known(scan));
    for (int mailbox : missing) {
      long before = unexplained.getOrDefault(mailbox, 0L);
      if (before > 0 || (many && unexplained.containsKey(mailbox))) {
        rows.done(scan, mailbox, Reason.VANISHED);
        vanished.put(scan, mailbox, VanishedRows.MAILBOX, before);
      } else {
        rows.close(scan, mailbox);
      }
    }
  }

  /** The source said before that it was deleted, or the settings left it out. */
  private boolean isExplained(int mailbox) throws SQLException {
    Mailbox known = mailbox(mailbox);
    return known == null
        || known.lifecycle() == Lifecycle.SOFT_DELETED
        || known.access() instanceof Access.Excluded;
  }

  private @Nullable Mailbox mailbox(int key) throws SQLException {
    return database
        .first(
            "SELECT facts FROM mailbox_fact WHERE mailbox = ? AND until_scan IS NULL",
            row -> LedgerJson.read(row.getString(1), Mailbox.class),
            key)
        .orElse(null);
  }

  /** How many mailboxes there were before this scan. */
  private int known(int scan) throws SQLException {
    return database.number(
        "SELECT count(DISTINCT mailbox) FROM mailbox_fact"
            + " WHERE from_scan < ? AND (until_scan IS NULL OR until_scan >= ?)",
        scan,
        scan);
  }

  private long items(int mailbox) throws SQLException {
    return settled.holding(mailbox)
        + database.number(
            "SELECT count(*) FROM item WHERE mailbox = ? AND until_scan IS NULL", mailbox);
  }

  /** Folders of a mailbox that was read to its end. */
  public void folders(int scan, ScanFacts facts, int mailbox, Set<FolderId> seen, GoneRule rule)
      throws SQLException {
    List<Emptied> emptied = emptied(scan, facts, mailbox, seen);
    long held = emptied.stream().mapToLong(Emptied::items).sum();
    boolean everything = held > 0 && held == items(mailbox);
    for (Emptied folder : emptied) {
      boolean explained =
          !everything && (isCountedEmpty(facts, folder) || isMoved(mailbox, folder, emptied));
      if (rule.confirmed() || explained) {
        folders.leaveOut(scan, folder.key(), items, folder.listed());
      } else {
        folders.failed(scan, mailbox, folder.id(), Reason.VANISHED);
        // Only a reading from the beginning tells whether its items are back.
        folders.readAnew(folder.key());
        if (!everything) {
          vanished.put(scan, mailbox, folder.key(), folder.items());
        }
      }
    }
    if (everything && !rule.confirmed()) {
      vanished.put(scan, mailbox, VanishedRows.MAILBOX, held);
    }
  }

  /** Ends on the way what is missing and held nothing, or nothing that is asked for any more. */
  private List<Emptied> emptied(int scan, ScanFacts facts, int mailbox, Set<FolderId> seen)
      throws SQLException {
    List<Emptied> emptied = new ArrayList<>();
    for (Map.Entry<FolderId, FolderRows.Folder> entry : folders.all(mailbox).entrySet()) {
      FolderRows.Folder folder = entry.getValue();
      boolean listed = seen.contains(entry.getKey());
      boolean waits = waiting.remove(folder.key());
      if (listed && (!waits || items.holds(folder.key(), folder.generation()))) {
        continue;
      }
      long asked = asked(facts, folder.key());
      if (asked > 0) {
        emptied.add(new Emptied(entry.getKey(), folder.key(), listed, asked));
      } else {
        folders.leaveOut(scan, folder.key(), items, listed);
      }
    }
    return emptied;
  }

  /** Items of the folder, but for kinds that this scan leaves out by choice. */
  private long asked(ScanFacts facts, int folder) throws SQLException {
    boolean tenant = isTenant(facts);
    settled.loosenOlder(folder, Integer.MAX_VALUE);
    return database.number(
        "SELECT count(*) FROM item WHERE folder = ? AND until_scan IS NULL"
            + " AND kind NOT IN (?, ?)",
        folder,
        tenant && !facts.scope().calendars() ? names.known(Item.Kind.EVENT.name()) : 0,
        tenant && !facts.scope().contacts() ? names.known(Item.Kind.CONTACT.name()) : 0);
  }

  private static boolean isTenant(ScanFacts facts) {
    return facts.source().kind().equals(TENANT);
  }

  /** The service lists the folder and counts no item in it: so says its own list of folders. */
  private boolean isCountedEmpty(ScanFacts facts, Emptied folder) throws SQLException {
    return folder.listed()
        && isTenant(facts)
        && database
            .first(
                "SELECT expected FROM folder_fact WHERE folder = ? AND until_scan IS NULL",
                row -> row.getLong(1),
                folder.key())
            .orElse(-1L)
            .equals(0L);
  }

  /** Most of its messages lie in other folders of the mailbox now. */
  private boolean isMoved(int mailbox, Emptied folder, List<Emptied> emptied) throws SQLException {
    String emptyOnes =
        emptied.stream()
            .map(other -> Integer.toString(other.key()))
            .collect(Collectors.joining(","));
    settled.loosen(mailbox, StoredItem::holds);
    try (ResultSet rows =
        database.query(
            "SELECT count(*) FROM item WHERE folder = ? AND until_scan IS NULL AND message_key IN"
                + " (SELECT message_key FROM item WHERE mailbox = ? AND until_scan IS NULL"
                + " AND instr(?, ',' || folder || ',') = 0)",
            folder.key(),
            mailbox,
            "," + emptyOnes + ",")) {
      return rows.next() && 2 * rows.getLong(1) > folder.items();
    }
  }
}
