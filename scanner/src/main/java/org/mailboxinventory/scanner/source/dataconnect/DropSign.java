package org.mailboxinventory.scanner.source.dataconnect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.mailboxinventory.scanner.source.LinkBoundary;
import org.mailboxinventory.scanner.source.OwnPlaces;
import org.mailboxinventory.scanner.source.StableName;

/** What a drop is known by. */
final class DropSign {
  /** Files beyond these are not needed to know a folder for a drop. */
  private static final int LOOKED_AT = 50;

  private DropSign() {}

  /** Whether at least half of the files looked at have rows that name users. */
  static boolean isIn(Path path, OwnPlaces own) {
    LinkBoundary links = LinkBoundary.of(List.of(path.toAbsolutePath().normalize()), own);
    try (Stream<Path> all = Files.walk(path.toRealPath());
        GzipCursors idle = new GzipCursors()) {
      Path real = path.toRealPath();
      List<Path> files =
          all.filter(file -> Files.isRegularFile(file) && !links.leadsOut(file))
              .filter(
                  file ->
                      DropFiles.isRows(file)
                          && FilesBeside.holdsAnything(file)
                          && !DropFiles.isOwn(file, real, links))
              .limit(LOOKED_AT)
              .toList();
      long rows =
          files.stream()
              .filter(file -> DropFile.of(file, "", idle, StableName.unkept()).namesUsers())
              .count();
      return rows > 0 && 2 * rows >= files.size();
    } catch (IOException | UncheckedIOException e) {
      // Whoever reads it will say why it cannot be read.
      return false;
    }
  }
}
