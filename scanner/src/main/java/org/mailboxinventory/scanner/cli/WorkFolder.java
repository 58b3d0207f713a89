package org.mailboxinventory.scanner.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.folder.DeletedFolder;

/**
 * The private folder of one run: everything that is written while running lies in it, native
 * libraries and temporary parts included. It is locked while in use, gone afterwards; what a killed
 * run left is swept when the next one begins.
 */
final class WorkFolder implements AutoCloseable {
  private static final String PREFIX = "run-";
  private static final String LOCK = ".lock";

  /** In words of the system's own, which name neither files nor what is in them. */
  private static final List<String> DISK_TROUBLE =
      List.of("No space left on device", "Disk quota exceeded", "Read-only file system");

  private final Path folder;
  private final FileChannel channel;

  private WorkFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Makes one below {@code configured}, else below a folder of this user in the system's temporary
   * one.
   */
  static WorkFolder open(@Nullable Path configured) {
    Path root =
        configured != null
            ? configured
            : Path.of(
                System.getProperty("java.io.tmpdir"),
                "mailbox-inventory-" + System.getProperty("user.name"));
    try {
      privately(root);
      sweep(root);
      return locked(root, configured == null);
    } catch (IOException e) {
      throw new Failure(
          ExitCode.USAGE,
          "the work folder "
              + root
              + " cannot be used"
              + kind(e)
              + "; name one that this user may write with --set work.dir=PATH");
    }
  }

  /** What kind of trouble a disk made, in brackets; nothing where its words say no more. */
  static String kind(IOException e) {
    if (e instanceof AccessDeniedException) {
      return " (permission denied)";
    }
    String message = String.valueOf(e.getMessage());
    return DISK_TROUBLE.stream()
        .filter(message::contains)
        .findFirst()
        .map(trouble -> " (" + trouble.toLowerCase(Locale.ROOT) + ")")
        .orElse("");
  }

  private static WorkFolder locked(Path root, boolean shared) throws IOException {
    Path folder = Files.createTempDirectory(root, PREFIX, ownerOnly(root, "rwx------"));
    if (shared) {
      refuseAnothers(root, folder);
    }
    FileChannel channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (channel.tryLock() == null) {
      throw new IOException("the lock is held");
    }
    WorkFolder begun = new WorkFolder(folder, channel);
    try {
      // From now on who finds it unlocked may take it away.
      channel.write(ByteBuffer.wrap(new byte[] {'\n'}));
      return begun;
    } catch (IOException e) {
      begun.close();
      throw e;
    }
  }

  Path path() {
    return folder;
  }

  /** A folder of that name within, made when absent. */
  Path folder(String name) {
    try {
      return Files.createDirectories(folder.resolve(name));
    } catch (IOException e) {
      throw new Failure(
          ExitCode.USAGE,
          "the work folder " + folder + " cannot be written; look at its disk's space and rights");
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
      delete(folder);
    } catch (IOException e) {
      // What is left is swept at the next start; the run itself is over.
      folder.toFile().deleteOnExit();
    }
  }

  private static void privately(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      Path parent = root.toAbsolutePath().getParent();
      if (parent != null) {
        Files.createDirectories(parent);
        make(root, ownerOnly(parent, "rwx------"));
      }
    }
  }

  /** Another program that starts may make it at the same time. */
  private static void make(Path root, FileAttribute<?>[] rights) throws IOException {
    try {
      Files.createDirectory(root, rights);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(root)) {
        throw e;
      }
    }
  }

  /** In a folder that all may write, somebody may have put a folder of that name there before. */
  private static void refuseAnothers(Path root, Path ours) throws IOException {
    if (Files.getFileStore(root).supportsFileAttributeView("unix")
        && !Files.getAttribute(root, "unix:uid").equals(Files.getAttribute(ours, "unix:uid"))) {
      Files.delete(ours);
      throw new AccessDeniedException(root.toString());
    }
  }

  static FileAttribute<?>[] ownerOnly(Path near, String rights) throws IOException {
    FileStore store = Files.getFileStore(near);
    return store.supportsFileAttributeView("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }

  /** The lock goes last, so that what a program leaves that is killed meanwhile is swept too. */
  private static void delete(Path folder) throws IOException {
    DeletedFolder.delete(folder, folder.resolve(LOCK));
  }

  private static void sweep(Path root) throws IOException {
    List<Path> leftovers;
    try (Stream<Path> entries = Files.list(root)) {
      leftovers =
          entries.filter(entry -> String.valueOf(entry.getFileName()).startsWith(PREFIX)).toList();
    }
    for (Path leftover : leftovers) {
      if (abandoned(leftover)) {
        delete(leftover);
      }
    }
  }

  /**
   * True when nobody holds its lock. One whose lock file is not there or empty is being made,
   * unless it was long ago.
   */
  private static boolean abandoned(Path leftover) {
    Path file = leftover.resolve(LOCK);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      if (channel.size() == 0 && Files.getLastModifiedTime(file).toInstant().isAfter(aWhileAgo())) {
        return false;
      }
      try (FileLock lock = channel.tryLock()) {
        return lock != null;
      }
    } catch (IOException | OverlappingFileLockException e) {
      return false;
    }
  }

  private static Instant aWhileAgo() {
    return Instant.now().minus(Duration.ofMinutes(1));
  }
}
