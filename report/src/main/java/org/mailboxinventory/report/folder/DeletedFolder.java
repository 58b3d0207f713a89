package org.mailboxinventory.report.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Removes a folder with all that is in it, or a single file. Links are removed, not followed. What
 * is gone already, or goes meanwhile because another program deletes the same folder, is no error.
 */
public final class DeletedFolder extends SimpleFileVisitor<Path> {
  private final Path folder;
  private final @Nullable Path last;

  private DeletedFolder(Path folder, @Nullable Path last) {
    this.folder = folder;
    this.last = last;
  }

  /**
   * Removes a folder.
   *
   * @throws IOException when something in it cannot be removed; the rest may be gone by then
   */
  public static void delete(Path folder) throws IOException {
    Files.walkFileTree(folder, new DeletedFolder(folder, null));
  }

  /**
   * Removes a folder, and of the files in it {@code last} after all others: so that a lock file,
   * for one, is there as long as anything is.
   *
   * @throws IOException when something in it cannot be removed; the rest may be gone by then
   */
  public static void delete(Path folder, Path last) throws IOException {
    Files.walkFileTree(folder, new DeletedFolder(folder, last));
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (!file.equals(last)) {
      Files.deleteIfExists(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
    if (e instanceof NoSuchFileException) {
      return FileVisitResult.CONTINUE;
    }
    throw e;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e)
      throws IOException {
    if (last != null && visited.equals(folder)) {
      Files.deleteIfExists(last);
    }
    Files.deleteIfExists(visited);
    return FileVisitResult.CONTINUE;
  }
}
