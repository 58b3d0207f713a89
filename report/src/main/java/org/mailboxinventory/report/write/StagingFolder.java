package org.mailboxinventory.report.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mailboxinventory.report.folder.DeletedFolder;
import org.mailboxinventory.report.rights.OwnerOnly;

/**
 * What lies beside a run folder while it is written: the new folder, then for a moment the old one,
 * and a lock file. The lock is the operating system's and goes with the process, so that what a
 * killed program left is told from what another is writing.
 */
final class StagingFolder implements AutoCloseable {
  /** All of it begins so. */
  static final String PREFIX = ".half-way-";

  private static final String LOCK = ".lock";
  private static final Pattern LOCK_NAME =
      Pattern.compile("(?<stem>\\.half-way-(?<folder>.+)-[0-9a-f-]{36})\\.lock");

  private static final String FRESH = ".new";
  private static final String OLD = ".old";

  /** Those of this process that are in use. */
  private static final Set<StagingFolder> OPEN = ConcurrentHashMap.newKeySet();

  private static final int TRIES = 20;

  private final Path stem;
  private final FileChannel channel;

  private StagingFolder(Path stem, FileChannel channel) {
    this.stem = stem;
    this.channel = channel;
  }

  /** Begins in {@code parent} what is to become {@code folder}. */
  static StagingFolder in(Path parent, Path folder) throws IOException {
    Path stem = parent.resolve(PREFIX + folder.getFileName() + "-" + UUID.randomUUID());
    FileChannel channel =
        FileChannel.open(
            with(stem, LOCK),
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            OwnerOnly.forFile(with(stem, LOCK)));
    StagingFolder begun = new StagingFolder(stem, channel);
    OPEN.add(begun);
    try {
      lock(channel);
      OwnerOnly.makeFolder(begun.fresh());
      return begun;
    } catch (IOException e) {
      begun.close();
      throw e;
    }
  }

  /** Where the system has no locks, nothing is ever taken for left by a killed program. */
  private static void lock(FileChannel channel) {
    try {
      channel.lock();
    } catch (IOException e) {
      return;
    }
  }

  /** What is written. */
  Path fresh() {
    return with(stem, FRESH);
  }

  /** Where the folder that is replaced goes. */
  Path old() {
    return with(stem, OLD);
  }

  /** True for the names of what lies here; other programs may be at it too. */
  static boolean isName(String name) {
    return name.startsWith(PREFIX);
  }

  /** Removes those of this process, which is about to end while its threads go on. */
  static void abandonAll() {
    for (StagingFolder open : OPEN) {
      boolean gone = false;
      for (int i = 0; i < TRIES && !gone; i++) {
        gone = open.abandoned();
      }
    }
  }

  /** What was written whole is kept; false when a thread writes on here. */
  private boolean abandoned() {
    try {
      // Both are there between moving the old folder away and the new one in; for that moment they
      // stay, and the next start puts the new one in place.
      if (!Files.isDirectory(old()) || !Files.isDirectory(fresh())) {
        close();
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    OPEN.remove(this);
    DeletedFolder.delete(fresh());
    DeletedFolder.delete(old());
    channel.close();
    Files.deleteIfExists(with(stem, LOCK));
  }

  /**
   * Clears what killed programs left in {@code parent}, as far as it can be. One that was killed
   * between moving the old folder away and the new one in had written the new one whole: it is put
   * in place.
   */
  static void sweep(Path parent) {
    try {
      for (Path file : Files.isDirectory(parent) ? listed(parent) : List.<Path>of()) {
        Matcher lock = LOCK_NAME.matcher(String.valueOf(file.getFileName()));
        if (lock.matches()) {
          sweepDead(parent.resolve(lock.group("stem")), parent.resolve(lock.group("folder")));
        }
      }
    } catch (IOException e) {
      // It stays for the next start; this run does not need it gone.
      return;
    }
  }

  private static void sweepDead(Path stem, Path folder) throws IOException {
    FileChannel channel = FileChannel.open(with(stem, LOCK), StandardOpenOption.WRITE);
    StagingFolder left = new StagingFolder(stem, channel);
    if (!dead(channel)) {
      channel.close();
      return;
    }
    try (left) {
      if (Files.isDirectory(left.old()) && Files.notExists(folder)) {
        Files.move(left.fresh(), folder, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  /** When nobody holds the lock, this takes it until the channel is closed. */
  private static boolean dead(FileChannel channel) {
    try {
      return channel.tryLock() != null;
    } catch (IOException | OverlappingFileLockException e) {
      return false;
    }
  }

  private static Path with(Path stem, String ending) {
    return stem.resolveSibling(stem.getFileName() + ending);
  }

  static List<Path> listed(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
