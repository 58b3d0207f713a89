package org.mailboxinventory.scanner.source.dataconnect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mailboxinventory.scanner.source.LinkBoundary;
import org.mailboxinventory.scanner.source.OwnPlaces;

/** What lies in a drop under names that engines give to what they write beside their rows. */
final class FilesBeside {
  private static final int NAMED = 5;

  private FilesBeside() {}

  /** A sentence on those that hold anything, with the first names; empty where there are none. */
  static Optional<String> sentence(List<Path> from, OwnPlaces own) {
    SortedSet<String> names = new TreeSet<>();
    for (Path path : from) {
      LinkBoundary links = LinkBoundary.of(List.of(path), own);
      try {
        addBelow(path.toRealPath(), links, names);
      } catch (IOException | UncheckedIOException e) {
        // Whoever reads it says why it cannot be read.
      }
    }
    if (names.isEmpty()) {
      return Optional.empty();
    }
    String more = names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "";
    return Optional.of(
        names.size()
            + (names.size() == 1 ? " file" : " files")
            + " of the drop not read, with names that begin with _ or . as those have that engines"
            + " write beside rows: "
            + String.join(", ", names.stream().limit(NAMED).toList())
            + more
            + "; rename what holds mail");
  }

  private static void addBelow(Path root, LinkBoundary links, Set<String> names)
      throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      all.filter(
              file -> !file.equals(root) && isLeftOut(file) && !DropFiles.isOwn(file, root, links))
          .forEach(file -> names.add(root.relativize(file).toString().replace('\\', '/')));
    }
  }

  private static boolean isLeftOut(Path file) {
    return DropFiles.isBeside(String.valueOf(file.getFileName()))
        && Files.isRegularFile(file)
        && holdsAnything(file);
  }

  /** Also where that cannot be told: reading it says why. */
  static boolean holdsAnything(Path file) {
    try {
      return Files.size(file) > 0;
    } catch (IOException e) {
      return true;
    }
  }
}
