package org.mailboxinventory.report.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.item.BlockSizes;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.LedgerException;
import org.mailboxinventory.report.ledger.store.LedgerFolder;
import org.mailboxinventory.report.ledger.store.LedgerIdentity;
import org.mailboxinventory.report.ledger.store.LedgerProblems;
import org.mailboxinventory.report.ledger.store.Schema;
import org.mailboxinventory.report.ledger.store.Soundness;

/** Opens ledgers: to write, by one program at a time, or to read beside it. */
final class LedgerOpening {
  /**
   * A database up to this size is looked through whole when it is opened; of a larger one, only the
   * tables that stay small: reading all of it could take minutes.
   */
  private static final long LOOKED_THROUGH = 1L << 30;

  private static final String[] SMALL = {
    "identity",
    "name",
    "scan",
    "mailbox",
    "mailbox_fact",
    "mailbox_scan",
    "folder",
    "folder_fact",
    "folder_failure"
  };

  private final Path nativeLibraries;
  private final BlockSizes sizes;

  LedgerOpening(Path nativeLibraries) {
    this(nativeLibraries, BlockSizes.USUAL);
  }

  LedgerOpening(Path nativeLibraries, BlockSizes sizes) {
    this.nativeLibraries = nativeLibraries;
    this.sizes = sizes;
  }

  Ledger toWrite(LedgerIdentity identity) {
    LedgerFolder folder = LedgerFolder.hold(identity.folder());
    return opened(
        folder,
        () -> Database.open(folder.database(), folder.path(), nativeLibraries),
        database -> new Schema(database, folder.path(), nativeLibraries).prepare(identity));
  }

  /** A ledger of an older version is brought up to date first, where that can be done. */
  Ledger toRead(Path path) {
    LedgerFolder folder = LedgerFolder.existing(path);
    boolean[] older = {false};
    Ledger ledger =
        opened(
            folder,
            () -> readOnly(folder),
            database -> older[0] = new Schema(database, folder.path(), nativeLibraries).isOlder());
    if (!older[0]) {
      return ledger;
    }
    ledger.close();
    if (!folder.canBeWritten()) {
      throw LedgerProblems.problem(
          path,
          LedgerException.Kind.READ_ONLY,
          "an older version of this program made it, and it cannot be brought up to date where"
              + " nothing can be written; run 'report' or 'scan' once as a user who may write it",
          null);
    }
    LedgerFolder held = LedgerFolder.hold(path);
    opened(
            held,
            () -> Database.open(held.database(), held.path(), nativeLibraries),
            database -> new Schema(database, held.path(), nativeLibraries).prepare(null))
        .close();
    return toRead(path);
  }

  private Database readOnly(LedgerFolder folder) {
    boolean alone = !folder.canBeWritten() && !folder.isBeingWritten();
    if (alone && folder.isUnfinished()) {
      throw LedgerProblems.unfinished(folder.path(), null);
    }
    return Database.openToRead(folder.database(), folder.path(), nativeLibraries, alone);
  }

  private interface Way {
    Database open();
  }

  private interface Preparation {
    void of(Database database);
  }

  private Ledger opened(LedgerFolder folder, Way way, Preparation preparation) {
    @Nullable Database database = null;
    boolean opened = false;
    try {
      database = way.open();
      requireSound(folder, database);
      preparation.of(database);
      opened = true;
      return new Ledger(folder, database, nativeLibraries, sizes);
    } finally {
      if (!opened) {
        if (database != null) {
          database.close();
        }
        folder.close();
      }
    }
  }

  private static void requireSound(LedgerFolder folder, Database database) {
    boolean whole = size(folder) <= LOOKED_THROUGH;
    if (!(whole ? Soundness.of(database) : Soundness.of(database, SMALL))) {
      throw LedgerProblems.damaged(folder.path(), null);
    }
  }

  private static long size(LedgerFolder folder) {
    try {
      return Files.size(folder.database());
    } catch (IOException e) {
      throw LedgerProblems.of(folder.path(), e);
    }
  }
}
