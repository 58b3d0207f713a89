package org.mailboxinventory.report.ledger.put;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.item.SettledItems;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.LedgerJson;
import org.mailboxinventory.report.ledger.store.LedgerTime;
import org.mailboxinventory.report.ledger.store.Names;
import org.mailboxinventory.report.ledger.store.ScanFacts;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.ItemFacts;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.Reason;

/** The rows that a scan writes of mailboxes, folders and items. Each call is in a transaction. */
public final class ScanRows {
  private final Database database;
  private final Names names;
  private final MailboxRows mailboxes;
  private final FolderRows folders;
  private final ItemRows items;
  private final GoneRows gone;
  private final StaffMarks marks;
  private final Attempts attempts;
  private final FailedItems failed;
  private final SettledItems settled;

  public ScanRows(Database database, Names names, Attempts attempts, SettledItems settled) {
    this.database = database;
    this.names = names;
    this.attempts = attempts;
    this.settled = settled;
    this.failed = new FailedItems(database);
    this.mailboxes = new MailboxRows(database, names);
    this.folders = new FolderRows(database, names);
    this.items = new ItemRows(database, names, settled);
    this.marks = new StaffMarks(database, names, items, settled);
    this.gone = new GoneRows(database, names, folders, items, settled);
  }

  /** A scan begins. */
  public RunningScan begin(ScanFacts scan, GoneRule rule) throws SQLException {
    gone.begin();
    int number =
        database.insert(
            "INSERT INTO scan (started, digest, facts, accepts_gone, records)"
                + " VALUES (?, ?, ?, ?, 1)",
            LedgerTime.micros(scan.startedAt()),
            names.code(scan.readingDigest()),
            LedgerJson.write(scan),
            rule.confirmed());
    return new RunningScan(number, scan, rule);
  }

  /** The marks of what scans found, by what the directory holds. */
  public StaffMarks marks() {
    return marks;
  }

  /** The scan ended; {@code stopped}: before it was through. */
  public void end(RunningScan now, Instant finishedAt, boolean stopped) throws SQLException {
    database.update(
        "UPDATE scan SET finished = ?, stopped = ? WHERE key = ?",
        finishedAt.toString(),
        stopped,
        now.number());
  }

  /** The mailboxes there are now. */
  public void list(RunningScan now, List<Mailbox> listing) throws SQLException {
    List<Integer> missing = mailboxes.list(now.number(), listing);
    gone.mailboxes(now.number(), missing, mailboxes, now.rule());
  }

  /** The key of a mailbox. */
  public int mailbox(MailboxId mailbox) throws SQLException {
    return mailboxes.key(mailbox);
  }

  /** Where to go on reading in each folder that was read under these settings. */
  public Map<FolderId, String> positions(MailboxId mailbox, String readingDigest)
      throws SQLException {
    return folders.positions(mailboxes.key(mailbox), names.code(readingDigest));
  }

  /** Items that failed under these settings and are to be asked for again, by their folder. */
  public Map<FolderId, Set<ItemId>> failedItems(MailboxId mailbox, String readingDigest)
      throws SQLException {
    return failed.of(mailboxes.key(mailbox), names.code(readingDigest));
  }

  /**
   * A folder whose reading begins.
   *
   * @param maskedPath its path without anything found in it
   * @param expected how many items the source says it has; below zero when it does not say
   * @param restarted it is read from its beginning
   */
  public record Begun(FolderId id, String maskedPath, long expected, boolean restarted) {}

  /** A folder is begun; one that was read under other settings is begun anew in any case. */
  public void beginFolder(RunningScan now, MailboxId mailbox, Begun folder, String readingDigest)
      throws SQLException {
    int scan = now.number();
    int key = mailboxes.key(mailbox);
    mailboxes.begun(scan, key);
    folders.begin(scan, key, folder.id(), folder.restarted(), names.code(readingDigest));
    int folderKey = folders.folder(key, folder.id()).key();
    if (folder.restarted()) {
      failed.restarted(key, folderKey);
    }
    folders.putFacts(scan, folderKey, folder.maskedPath(), folder.expected());
  }

  /** Facts of items, worked out before the ledger is held, each with its digest. */
  public record Counted(List<CountedItem> items, List<byte[]> digests) {
    public Counted {
      items = List.copyOf(items);
      digests = List.copyOf(digests);
    }

    /** Of these facts. */
    public static Counted of(List<ItemFacts> facts, StaffValues directory, ScanFacts scan) {
      List<CountedItem> items =
          facts.stream().map(item -> CountedItem.of(item, directory)).toList();
      return new Counted(
          items, items.stream().map(item -> FactsDigest.of(item, !scan.countOnly())).toList());
    }
  }

  /** The items have these facts and no others. */
  public void put(RunningScan now, MailboxId mailbox, Counted counted, String readingDigest)
      throws SQLException {
    int mailboxKey = mailboxes.key(mailbox);
    int digest = names.code(readingDigest);
    for (int i = 0; i < counted.items().size(); i++) {
      CountedItem item = counted.items().get(i);
      now.check(item.findings());
      FolderRows.Folder folder = folders.folder(mailboxKey, item.item().folder());
      items.put(
          new ItemRows.Place(
              now.number(),
              mailboxKey,
              folder.key(),
              folder.generation(),
              digest,
              now.facts().countOnly()),
          item,
          counted.digests().get(i));
      failed.put(mailboxKey, folder.key(), digest, item);
      attempts.end(mailboxKey, item.item().id());
    }
    items.flush(mailboxKey);
  }

  /** The item is gone; it may never have been there. */
  public void remove(RunningScan now, MailboxId mailbox, FolderId folder, ItemId item)
      throws SQLException {
    int mailboxKey = mailboxes.key(mailbox);
    int key = folders.folder(mailboxKey, folder).key();
    items.remove(now.number(), mailboxKey, key, item);
    failed.removed(mailboxKey, key, item);
  }

  /** All items of the folder up to the position are put; {@code last}: it is at its end. */
  public void pageDone(
      RunningScan now, MailboxId mailbox, FolderId id, String position, boolean last)
      throws SQLException {
    int mailboxKey = mailboxes.key(mailbox);
    FolderRows.Folder folder = folders.folder(mailboxKey, id);
    folders.savePosition(folder.key(), position);
    if (last) {
      failed.ended(mailboxKey, folder.key());
    }
    if (last && !gone.mayBeEmptied(folder, now.rule())) {
      items.removeOlder(now.number(), folder.key(), folder.generation());
    }
  }

  /** The folder could not be read to its end, or is left out by choice. */
  public void folderFailed(RunningScan now, MailboxId mailbox, FolderId folder, Reason reason)
      throws SQLException {
    int key = mailboxes.key(mailbox);
    mailboxes.begun(now.number(), key);
    folders.failed(now.number(), key, folder, reason);
    if (reason.kind() == Reason.Kind.BY_CHOICE) {
      folders.leaveOut(now.number(), folders.folder(key, folder).key(), items);
    }
  }

  /** The mailbox was read to its end, or could not be, for this reason. */
  public void mailboxDone(RunningScan now, MailboxId mailbox, @Nullable Reason failure)
      throws SQLException {
    int key = mailboxes.key(mailbox);
    mailboxes.done(now.number(), key, failure);
    folders.leave(key);
    failed.leave(key);
    settled.settle(key);
    settled.leave(key);
  }

  /** The mailbox was read to its end and has these folders and no others. */
  public void foldersGone(RunningScan now, MailboxId mailbox, Set<FolderId> seen)
      throws SQLException {
    gone.folders(now.number(), now.facts(), mailboxes.key(mailbox), seen, now.rule());
  }

  /** Has everything read from its beginning by the next scan. */
  public void beginAllAnew() throws SQLException {
    folders.beginAllAnew();
    attempts.clear();
    failed.clear();
  }

  /** Drops what is remembered of rows, after a transaction that came to nothing. */
  public void forget() {
    names.forget();
    mailboxes.forget();
    folders.forget();
    items.forget();
    settled.forget();
    attempts.forget();
    failed.forget();
  }
}
