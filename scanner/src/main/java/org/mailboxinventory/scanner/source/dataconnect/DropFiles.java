package org.mailboxinventory.scanner.source.dataconnect;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.LinkBoundary;
import org.mailboxinventory.scanner.source.OwnPlaces;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.StableName;
import org.mailboxinventory.scanner.source.exchange.ExchangeEvidence;

/** The files of a drop, in the order of their names, before any is looked through. */
final class DropFiles implements Closeable {
  private final List<DropFile> files = new ArrayList<>();
  private final GzipCursors idle = new GzipCursors();

  private DropFiles() {}

  /** Lists them, but for what is this program's own. */
  static DropFiles below(List<Path> from, StableName names, OwnPlaces own) throws SourceException {
    DropFiles found = new DropFiles();
    found.list(from, names, own);
    return found;
  }

  private void list(List<Path> from, StableName names, OwnPlaces own) throws SourceException {
    LinkBoundary links = LinkBoundary.of(from, own);
    for (Path path : from) {
      Path base = Files.isDirectory(path) ? path : Objects.requireNonNull(path.getParent());
      for (Path file : below(path, links)) {
        String relative = base.relativize(file).toString().replace('\\', '/');
        String key = from.size() == 1 ? relative : path + "/" + relative;
        files.add(
            links.leadsOut(file)
                ? new DropFile(file, key, DropFile.Form.OUTSIDE, idle, names)
                : DropFile.of(file, key, idle, names));
      }
    }
  }

  /**
   * The files below a path, in the order of their names. Not among them are what engines write
   * beside their rows ({@code _SUCCESS}, {@code .crc}), the Exchange export, and this program's
   * own. Links that lead out of the drop are listed and not followed; folders that links within it
   * lead to are in it anyway.
   */
  private static List<Path> below(Path path, LinkBoundary links) throws SourceException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try {
      Path real = path.toRealPath();
      return rows(real, links).map(file -> path.resolve(real.relativize(file))).toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new SourceException(
          SourceException.Kind.USAGE,
          Reason.VANISHED,
          path + ": the folder cannot be listed; see that it is there and may be read");
    }
  }

  private static Stream<Path> rows(Path real, LinkBoundary links) throws IOException {
    try (Stream<Path> all = Files.walk(real)) {
      return all
          .filter(file -> Files.isRegularFile(file) || links.leadsOut(file))
          .filter(file -> isRows(file) && !isOwn(file, real, links))
          .sorted()
          .toList()
          .stream();
    }
  }

  /** The file, or a folder above it. */
  static boolean isOwn(Path file, Path root, LinkBoundary links) {
    Path at = file;
    while (at != null && !at.equals(root)) {
      if (links.isOwn(at)) {
        return true;
      }
      at = at.getParent();
    }
    return false;
  }

  /** Whether it is taken for rows: its name begins with no sign of what engines write beside. */
  static boolean isRows(Path file) {
    String name = Objects.toString(file.getFileName(), "");
    return !isBeside(name) && !name.equalsIgnoreCase(ExchangeEvidence.BESIDE);
  }

  static boolean isBeside(String name) {
    return name.startsWith("_") || name.startsWith(".");
  }

  /** By their numbers, from 0. */
  List<DropFile> all() {
    return files;
  }

  @Override
  public void close() throws IOException {
    idle.close();
  }
}
