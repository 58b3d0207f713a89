package org.mailboxinventory.scanner.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What this program itself keeps or writes, and what is no mail where it lies below {@code --from}:
 * the ledger and its key, the run folder, the work folder, and other run folders.
 *
 * @param paths of them, as the file system knows them; they need not be there yet
 * @param run whether a folder is that of a run: nothing but what such a folder may hold is in it,
 *     so that no mail can hide there
 */
public record OwnPlaces(Set<Path> paths, Predicate<Path> run) {
  public OwnPlaces {
    paths = Set.copyOf(paths);
  }

  /** None. */
  public static OwnPlaces none() {
    return new OwnPlaces(Set.of(), folder -> false);
  }

  /** These paths, and folders of runs. */
  public static OwnPlaces of(Collection<Path> paths, Predicate<Path> run) {
    return new OwnPlaces(paths.stream().map(OwnPlaces::real).collect(Collectors.toSet()), run);
  }

  /** Of what is not there, that of the folder that it would lie in. */
  private static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      return absolute.toRealPath();
    } catch (IOException e) {
      Path parent = absolute.getParent();
      return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
    }
  }

  /** Whether a file or folder below what {@code --from} names is one of them. */
  public boolean isOwn(Path entry) {
    // Most have another name, and are not asked for on the disk.
    return paths.stream().anyMatch(path -> path.endsWith(entry.getFileName()))
        && paths.contains(real(entry));
  }

  /** Whether a folder directly below what {@code --from} names is that of a run. */
  public boolean isRun(Path entry) {
    return Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) && run.test(entry);
  }

  /** These paths, and the folders of runs directly in a folder that {@code --from} names. */
  public Set<Path> with(Path folder) {
    Set<Path> all = new TreeSet<>(paths);
    try (Stream<Path> inside = Files.list(folder)) {
      inside.filter(this::isRun).map(OwnPlaces::real).forEach(all::add);
    } catch (IOException e) {
      // Whoever reads it says why it cannot be read.
    }
    return all;
  }

  /** A sentence on those that are left out; empty where there are none. */
  public Optional<String> sentence(List<Path> from) {
    Set<String> leftOut = new TreeSet<>();
    for (Path path : from) {
      Path root = real(path);
      paths.stream()
          .filter(own -> own.startsWith(root) && !own.equals(root) && Files.exists(own))
          .filter(own -> paths.stream().noneMatch(it -> !own.equals(it) && own.startsWith(it)))
          .forEach(own -> leftOut.add(root.relativize(own).toString()));
      try (Stream<Path> inside = Files.list(path)) {
        inside.filter(this::isRun).forEach(run -> leftOut.add(String.valueOf(run.getFileName())));
      } catch (IOException e) {
        // It is a file, or whoever reads it says why it cannot be read.
      }
    }
    return leftOut.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "left out of what --from names, as this program's own and no mail: "
                + String.join(", ", leftOut));
  }
}
