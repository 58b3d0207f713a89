package org.mailboxinventory.report.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A ledger's folder, held by one program at a time: the lock is the operating system's, so that it
 * goes with the process, however that ends.
 */
final class LedgerFolder implements AutoCloseable {
  private static final String DATABASE = "ledger.db";
  private static final String LOCK = "ledger.lock";

  private final Path folder;
  private final FileChannel channel;
  private final FileLock lock;

  private LedgerFolder(Path folder, FileChannel channel, FileLock lock) {
    this.folder = folder;
    this.channel = channel;
    this.lock = lock;
  }

  /** Makes the folder where there is none, and holds it. */
  static LedgerFolder hold(Path folder) {
    try {
      Files.createDirectories(folder);
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
    return lock(folder);
  }

  /** Holds a folder that must have a ledger. */
  static LedgerFolder holdExisting(Path folder) {
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
    return lock(folder);
  }

  private static LedgerFolder lock(Path folder) {
    FileChannel channel = null;
    try {
      channel =
          FileChannel.open(
              folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new LedgerFolder(folder, channel, lock);
      }
      channel.close();
      throw inUse(folder, null);
    } catch (OverlappingFileLockException e) {
      closeQuietly(channel, e);
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

  Path path() {
    return folder;
  }

  Path database() {
    return folder.resolve(DATABASE);
  }

  @Override
  public void close() {
    try {
      lock.release();
      channel.close();
    } catch (IOException e) {
      throw LedgerProblems.of(folder, e);
    }
  }
}
