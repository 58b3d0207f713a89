package org.mailboxinventory.scanner.cli.process;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.folder.DeletedFolder;
import org.mailboxinventory.report.rights.OwnerOnly;

/**
 * The private folder of one run: everything that is written while running lies in it, native
 * libraries and temporary parts included. It is locked while in use, gone afterwards; what a killed
 * run left is swept when the next one begins.
 */
public final class WorkFolder implements AutoCloseable {
  static final String PREFIX = "run-";
  static final String LOCK = ".lock";

  /** What our lock files hold: without it a folder of such a name is another program's. */
  private static final byte[] MARKER =
      "work folder of mailbox-inventory\n".getBytes(StandardCharsets.US_ASCII);

  /** Those of this process that are in use. */
  private static final Set<WorkFolder> OPEN = ConcurrentHashMap.newKeySet();

  private static final int TRIES = 20;

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
  public static WorkFolder open(@Nullable Path configured) {
    Path place =
        configured != null
            ? configured
            : Path.of(
                System.getProperty("java.io.tmpdir"),
                "mailbox-inventory-" + System.getProperty("user.name"));
    Path root = place.toAbsolutePath().normalize();
    try {
      privately(root);
      WorkFolder begun = locked(root, configured == null);
      try {
        Set<Path> inUse = OPEN.stream().map(open -> open.folder).collect(Collectors.toSet());
        LeftBehind.sweep(root, begun.folder, inUse);
        LeftBehind.sweepCrashes(begun.folder);
        return begun;
      } catch (IOException e) {
        begun.close();
        throw e;
      }
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
  public static String kind(IOException e) {
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
        FileChannel.open(
            folder.resolve(LOCK),
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
            OwnerOnly.forFile(folder.resolve(LOCK)));
    if (channel.tryLock() == null) {
      throw new IOException("the lock is held");
    }
    WorkFolder begun = new WorkFolder(folder, channel);
    OPEN.add(begun);
    try {
      // From now on who finds it unlocked may take it away.
      channel.write(ByteBuffer.wrap(MARKER));
      return begun;
    } catch (IOException e) {
      begun.close();
      throw e;
    }
  }

  static byte[] marker() {
    return MARKER.clone();
  }

  public Path path() {
    return folder;
  }

  /** A folder of that name within, made when absent. */
  public Path folder(String name) {
    try {
      Path inside = folder.resolve(name);
      OwnerOnly.makeFolder(inside);
      return inside;
    } catch (IOException e) {
      throw new Failure(
          ExitCode.USAGE,
          "the work folder " + folder + " cannot be written; look at its disk's space and rights");
    }
  }

  @Override
  public void close() {
    OPEN.remove(this);
    try {
      channel.close();
      delete(folder);
    } catch (IOException e) {
      // What is left is swept at the next start; the run itself is over.
      folder.toFile().deleteOnExit();
    }
  }

  /** Removes those of this process, which is about to end while its threads go on. */
  static void removeAll() {
    for (WorkFolder open : OPEN) {
      boolean gone = false;
      for (int i = 0; i < TRIES && !gone; i++) {
        open.close();
        gone = Files.notExists(open.folder);
      }
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
  static void delete(Path folder) throws IOException {
    DeletedFolder.delete(folder, folder.resolve(LOCK));
  }
}
