package org.mailboxinventory.report.ledger.put;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.Names;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Reason;

/** Writes folders: what is expected of them, and how far their reading came. */
public final class FolderRows {
  /** The digest of a folder that was never begun. */
  private static final int NEVER_READ = 0;

  private final Database database;
  private final Names names;
  private final Map<Integer, Map<FolderId, Folder>> known = new HashMap<>();

  public FolderRows(Database database, Names names) {
    this.database = database;
    this.names = names;
  }

  /** A folder's number and what its reading stands at. */
  public record Folder(int key, int generation, int digest) {}

  /** The saved positions of a mailbox's folders that were read under these settings. */
  public Map<FolderId, String> positions(int mailbox, int digest) throws SQLException {
    Map<FolderId, String> positions = new HashMap<>();
    try (ResultSet rows =
        database.query(
            "SELECT id, position FROM folder"
                + " WHERE mailbox = ? AND digest = ? AND position IS NOT NULL",
            mailbox,
            digest)) {
      while (rows.next()) {
        positions.put(new FolderId(rows.getString(1)), rows.getString(2));
      }
    }
    return Map.copyOf(positions);
  }

  /**
   * Begins a folder where its position stands; anew when asked to, or when it was read under other
   * settings.
   */
  public void begin(int scan, int mailbox, FolderId id, boolean restarted, int digest)
      throws SQLException {
    Folder now = find(mailbox, id);
    if (now == null) {
      insert(mailbox, id, digest);
    } else if (restarted || now.digest() != digest) {
      database.update(
          "UPDATE folder SET generation = generation + 1, digest = ?, position = NULL"
              + " WHERE key = ?",
          digest,
          now.key());
    }
    database.update(
        "DELETE FROM folder_failure WHERE scan = ? AND mailbox = ? AND folder = ?",
        scan,
        mailbox,
        refresh(mailbox, id).key());
  }

  /** Every folder is begun anew when it comes next; what is known of it stays until then. */
  public void beginAllAnew() throws SQLException {
    database.update("UPDATE folder SET digest = ?, position = NULL", NEVER_READ);
    forget();
  }

  /** The same of these folders alone. */
  static void beginAnew(Database database, Set<Integer> folders) throws SQLException {
    for (int folder : folders) {
      database.update(
          "UPDATE folder SET digest = ?, position = NULL WHERE key = ?", NEVER_READ, folder);
    }
  }

  private void insert(int mailbox, FolderId id, int digest) throws SQLException {
    database.update(
        "INSERT INTO folder (mailbox, id, generation, digest) VALUES (?, ?, 1, ?)",
        mailbox,
        id.value(),
        digest);
  }

  /** The folder has this path and so many items, from this scan on. */
  public void putFacts(int scan, int folder, String maskedPath, long expected) throws SQLException {
    if (maskedPath.isEmpty() && hasFacts(folder)) {
      // The source only says that it is not there any more.
      return;
    }
    if (database.number(
            "SELECT path = ? AND expected = ? FROM folder_fact"
                + " WHERE folder = ? AND until_scan IS NULL",
            maskedPath,
            expected,
            folder)
        == 1) {
      return;
    }
    closeFacts(scan, folder);
    database.update(
        "INSERT OR REPLACE INTO folder_fact (folder, from_scan, path, expected)"
            + " VALUES (?, ?, ?, ?)",
        folder,
        scan,
        maskedPath,
        expected);
  }

  private boolean hasFacts(int folder) throws SQLException {
    return database.number(
            "SELECT count(*) FROM folder_fact WHERE folder = ? AND until_scan IS NULL", folder)
        > 0;
  }

  private void closeFacts(int scan, int folder) throws SQLException {
    database.update(
        "UPDATE folder_fact SET until_scan = ? WHERE folder = ? AND until_scan IS NULL",
        scan,
        folder);
  }

  /** Where to go on reading; a folder that stands there is not written. */
  public void savePosition(int folder, String position) throws SQLException {
    database.update(
        "UPDATE folder SET position = ?1 WHERE key = ?2 AND position IS NOT ?1", position, folder);
  }

  /** The folder failed in this scan; it may never have been begun. */
  public void failed(int scan, int mailbox, FolderId id, Reason reason) throws SQLException {
    if (find(mailbox, id) == null) {
      insert(mailbox, id, NEVER_READ);
    }
    database.update(
        "INSERT OR REPLACE INTO folder_failure (scan, mailbox, folder, reason)"
            + " VALUES (?, ?, ?, ?)",
        scan,
        mailbox,
        folder(mailbox, id).key(),
        names.code(reason));
  }

  /** All folders of a mailbox that were ever begun. */
  Map<FolderId, Folder> all(int mailbox) throws SQLException {
    Map<FolderId, Folder> all = new HashMap<>();
    try (ResultSet rows =
        database.query(
            "SELECT id, key, generation, digest FROM folder WHERE mailbox = ?", mailbox)) {
      while (rows.next()) {
        all.put(
            new FolderId(rows.getString(1)),
            new Folder(rows.getInt(2), rows.getInt(3), rows.getInt(4)));
      }
    }
    return all;
  }

  /**
   * What was read or expected of the folder counts no longer; when it is read again, it is read
   * anew.
   */
  public void leaveOut(int scan, int folder, ItemRows items) throws SQLException {
    leaveOut(scan, folder, items, false);
  }

  /**
   * What was read of the folder counts no longer.
   *
   * @param listed it is there, and empty: then that is known of it, and reading goes on from there
   */
  void leaveOut(int scan, int folder, ItemRows items, boolean listed) throws SQLException {
    items.removeAll(scan, folder);
    if (listed) {
      return;
    }
    closeFacts(scan, folder);
    readAnew(folder);
  }

  /** The folder is read from its beginning when it comes next. */
  void readAnew(int folder) throws SQLException {
    database.update("UPDATE folder SET position = NULL WHERE key = ?", folder);
  }

  /** A folder that was begun at some time. */
  public Folder folder(int mailbox, FolderId id) throws SQLException {
    Folder folder = find(mailbox, id);
    if (folder == null) {
      throw new IllegalArgumentException("folder " + id + " was never begun");
    }
    return folder;
  }

  private @Nullable Folder find(int mailbox, FolderId id) throws SQLException {
    Map<FolderId, Folder> folders = known.get(mailbox);
    Folder folder = folders == null ? null : folders.get(id);
    return folder != null ? folder : load(mailbox, id);
  }

  private Folder refresh(int mailbox, FolderId id) throws SQLException {
    leave(mailbox, id);
    return folder(mailbox, id);
  }

  private @Nullable Folder load(int mailbox, FolderId id) throws SQLException {
    Folder folder =
        database
            .first(
                "SELECT key, generation, digest FROM folder WHERE mailbox = ? AND id = ?",
                row -> new Folder(row.getInt(1), row.getInt(2), row.getInt(3)),
                mailbox,
                id.value())
            .orElse(null);
    if (folder != null) {
      known.computeIfAbsent(mailbox, key -> new HashMap<>()).put(id, folder);
    }
    return folder;
  }

  private void leave(int mailbox, FolderId id) {
    Map<FolderId, Folder> folders = known.get(mailbox);
    if (folders != null) {
      folders.remove(id);
    }
  }

  /** Forgets what it remembers of a mailbox that is done. */
  public void leave(int mailbox) {
    known.remove(mailbox);
  }

  /** Forgets what it remembers, after a transaction that came to nothing. */
  public void forget() {
    known.clear();
  }
}
