package org.mailboxinventory.scanner.cli.process;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a killed run left: its work folder, and what the virtual machine wrote when it crashed. */
final class LeftBehind {
  private static final Pattern CRASH = Pattern.compile("crash-(\\d{1,18})\\.log");

  private LeftBehind() {}

  /**
   * Removes the work folders below {@code root} that runs of this user left.
   *
   * @param inUse those of this process
   */
  static void sweep(Path root, Path ours, Set<Path> inUse) throws IOException {
    List<Path> leftovers;
    try (Stream<Path> entries = Files.list(root)) {
      leftovers =
          entries
              .filter(entry -> String.valueOf(entry.getFileName()).startsWith(WorkFolder.PREFIX))
              .toList();
    }
    // Not even looked at: closing another channel to a lock file gives up this process's lock on
    // it.
    for (Path leftover : leftovers) {
      if (!inUse.contains(leftover) && abandoned(leftover, ours)) {
        WorkFolder.delete(leftover);
      }
    }
  }

  /**
   * Where the launcher has the virtual machine write what it says when it crashes: parts of the
   * memory, so of mail. The file of a process that is gone goes.
   */
  static void sweepCrashes(Path ours) throws IOException {
    String folder = System.getProperty("mailbox-inventory.crashes");
    if (folder == null || !Files.isDirectory(Path.of(folder))) {
      return;
    }
    try (Stream<Path> entries = Files.list(Path.of(folder))) {
      for (Path entry : entries.toList()) {
        Matcher name = CRASH.matcher(String.valueOf(entry.getFileName()));
        if (name.matches()
            && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)
            && sameOwner(entry, ours)
            && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
          Files.deleteIfExists(entry);
        }
      }
    }
  }

  /**
   * True when a run of this user's made it and no process holds its lock. What has no marker of
   * ours is another's, whatever its name.
   */
  private static boolean abandoned(Path leftover, Path ours) {
    Path file = leftover.resolve(WorkFolder.LOCK);
    try {
      if (!Files.isDirectory(leftover, LinkOption.NOFOLLOW_LINKS)
          || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          || !sameOwner(leftover, ours)) {
        return false;
      }
      try (FileChannel channel =
              FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
          FileLock lock = channel.tryLock()) {
        return lock != null && marked(channel, leftover);
      }
    } catch (IOException | OverlappingFileLockException e) {
      return false;
    }
  }

  /** A run that was killed before it wrote the marker left nothing but an empty file. */
  private static boolean marked(FileChannel channel, Path leftover) throws IOException {
    if (channel.size() == 0) {
      try (Stream<Path> all = Files.list(leftover)) {
        return all.count() == 1 && longAgo(leftover.resolve(WorkFolder.LOCK));
      }
    }
    byte[] marker = WorkFolder.marker();
    if (channel.size() != marker.length) {
      return false;
    }
    ByteBuffer held = ByteBuffer.allocate(marker.length);
    while (held.hasRemaining() && channel.read(held) >= 0) {}
    return Arrays.equals(held.array(), marker);
  }

  private static boolean longAgo(Path file) throws IOException {
    Instant aWhileAgo = Instant.now().minus(Duration.ofMinutes(1));
    return Files.getLastModifiedTime(file).toInstant().isBefore(aWhileAgo);
  }

  private static boolean sameOwner(Path one, Path other) throws IOException {
    return !Files.getFileStore(other).supportsFileAttributeView(FileOwnerAttributeView.class)
        || Files.getOwner(one).equals(Files.getOwner(other));
  }
}
