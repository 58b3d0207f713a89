package org.mailboxinventory.report.ledger.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.rights.OwnerOnly;

/**
 * A ledger's folder, which only its owner may open. One program at a time holds it to write: the
 * lock is the operating system's, so that it goes with the process, however that ends. Readers hold
 * nothing.
 */
public final class LedgerFolder implements AutoCloseable {
  private static final String DATABASE = "ledger.db";
  private static final String LOCK = "ledger.lock";

  /** What SQLite keeps beside the database while it is open, and after a program was killed. */
  private static final String LOG = DATABASE + "-wal";

  private static final int TRIES = 5;
  private static final long BETWEEN_TRIES_MILLIS = 20;

  private static final List<String> FILES = List.of(DATABASE, LOG, DATABASE + "-shm", LOCK);

  private final Path folder;
  private final @Nullable FileChannel channel;

  private LedgerFolder(Path folder, @Nullable FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /** Makes the folder where there is none, and holds it. */
  public static LedgerFolder hold(Path folder) {
    try {
      OwnerOnly.makeFolder(folder);
      refuseOpenToOthers(folder);
      refuseUnwritable(folder);
      LedgerFolder held = lock(folder);
      // SQLite gives what it makes beside it the rights of the database.
      OwnerOnly.makeFile(held.database());
      return held;
    } catch (FileAlreadyExistsException e) {
      throw LedgerProblems.problem(
          folder,
          LedgerException.Kind.NOT_A_LEDGER,
          "a file stands where the folder should be; move it away or set"
              + " ledger.path to another folder",
          e);
    } catch (IOException e) {
      throw LedgerProblems.of(folder, e);
    }
  }

  /** Takes a folder that must have a ledger, to read it. */
  public static LedgerFolder existing(Path folder) {
    try {
      if (Files.isDirectory(folder) && !Files.isExecutable(folder)) {
        throw LedgerProblems.noPermission(folder, null);
      }
      if (!Files.isRegularFile(folder.resolve(DATABASE))) {
        throw LedgerProblems.problem(
            folder,
            LedgerException.Kind.NOT_A_LEDGER,
            "there is no "
                + DATABASE
                + " in it; run scan first or set"
                + " ledger.path to the folder that a scan filled",
            null);
      }
      refuseOpenToOthers(folder);
      return new LedgerFolder(folder, null);
    } catch (IOException e) {
      throw LedgerProblems.of(folder, e);
    }
  }

  private static void refuseOpenToOthers(Path folder) throws IOException {
    Optional<String> remedy = remedy(folder);
    if (remedy.isPresent()) {
      throw LedgerProblems.openToOthers(folder, remedy.get());
    }
  }

  /**
   * Before the database is opened: what SQLite makes beside it would get its rights, and could not
   * be written either, once the database can.
   */
  private static void refuseUnwritable(Path folder) {
    if (!Files.isWritable(folder)) {
      // Nothing can be made in the folder itself, and it is named in any case.
      return;
    }
    List<Path> unwritable =
        FILES.stream()
            .map(folder::resolve)
            .filter(file -> Files.exists(file) && !Files.isWritable(file))
            .toList();
    if (!unwritable.isEmpty()) {
      throw LedgerProblems.unwritable(folder, unwritable);
    }
  }

  /** The commands that take the rights of others away; empty when they have none. */
  public static Optional<String> remedy(Path folder) throws IOException {
    List<String> commands = new ArrayList<>();
    OwnerOnly.remedy(folder).ifPresent(commands::add);
    for (String name : FILES) {
      OwnerOnly.remedy(folder.resolve(name)).ifPresent(commands::add);
    }
    return commands.isEmpty() ? Optional.empty() : Optional.of(String.join(" && ", commands));
  }

  private static LedgerFolder lock(Path folder) {
    FileChannel channel = null;
    try {
      Path file = folder.resolve(LOCK);
      channel =
          FileChannel.open(
              file,
              Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
              OwnerOnly.forFile(file));
      // Readers try the lock too, for an instant.
      for (int i = 0; i < TRIES; i++) {
        if (channel.tryLock() != null) {
          return new LedgerFolder(folder, channel);
        }
        Thread.sleep(BETWEEN_TRIES_MILLIS);
      }
      channel.close();
      throw inUse(folder, null);
    } catch (OverlappingFileLockException e) {
      closeQuietly(channel, e);
      throw inUse(folder, e);
    } catch (InterruptedException e) {
      closeQuietly(channel, e);
      Thread.currentThread().interrupt();
      throw inUse(folder, e);
    } catch (IOException e) {
      closeQuietly(channel, e);
      throw LedgerProblems.of(folder, e);
    }
  }

  private static LedgerException inUse(Path folder, @Nullable Exception cause) {
    return LedgerProblems.problem(
        folder,
        LedgerException.Kind.IN_USE,
        "another program has it open; wait until that has ended or set"
            + " ledger.path to another folder",
        cause);
  }

  private static void closeQuietly(@Nullable FileChannel channel, Exception primary) {
    if (channel == null) {
      return;
    }
    try {
      channel.close();
    } catch (IOException e) {
      primary.addSuppressed(e);
    }
  }

  /**
   * Whether a program that writes has it open. Where the lock cannot be tried, as on a disk mounted
   * read-only, none can be writing.
   */
  public boolean isBeingWritten() {
    Path file = folder.resolve(LOCK);
    if (!Files.exists(file)) {
      return false;
    }
    try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = other.tryLock()) {
      return lock == null;
    } catch (OverlappingFileLockException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  public boolean canBeWritten() {
    return Files.isWritable(folder) && Files.isWritable(database());
  }

  /** Whether there is something that only a program that may write here can take up. */
  public boolean isUnfinished() {
    try {
      Path log = folder.resolve(LOG);
      return Files.exists(log) && Files.size(log) > 0;
    } catch (IOException e) {
      throw LedgerProblems.of(folder, e);
    }
  }

  public Path path() {
    return folder;
  }

  public Path database() {
    return folder.resolve(DATABASE);
  }

  @Override
  public void close() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      throw LedgerProblems.of(folder, e);
    }
  }
}
