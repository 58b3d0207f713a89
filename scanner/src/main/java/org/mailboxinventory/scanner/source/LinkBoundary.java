package org.mailboxinventory.scanner.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Keeps reading within what {@code --from} names: a link below it that leads elsewhere is not
 * followed, so that nobody who may put a link there can have other files read. What is named itself
 * may be a link.
 */
public final class LinkBoundary {
  private final Set<Path> named;
  private final List<Path> roots;
  private final OwnPlaces own;

  private LinkBoundary(Set<Path> named, List<Path> roots, OwnPlaces own) {
    this.named = named;
    this.roots = roots;
    this.own = own;
  }

  /**
   * Everything below these paths, and nothing else.
   *
   * @param from what {@code --from} names, absolute
   */
  public static LinkBoundary of(List<Path> from) {
    return of(from, OwnPlaces.none());
  }

  /** The same without what is this program's own. */
  public static LinkBoundary of(List<Path> from, OwnPlaces own) {
    List<Path> roots = new ArrayList<>();
    for (Path path : from) {
      try {
        roots.add(path.toRealPath());
      } catch (IOException e) {
        // It is gone, or may not be read: nothing below it is reached.
        roots.add(path);
      }
    }
    return new LinkBoundary(Set.copyOf(from), List.copyOf(roots), own);
  }

  /**
   * Whether a file or folder is this program's own, and no mail: one of its places, or the folder
   * of a run directly below what {@code --from} names.
   */
  public boolean isOwn(Path entry) {
    Path folder = entry.getParent();
    boolean below = folder != null && (named.contains(folder) || roots.contains(folder));
    return own.isOwn(entry) || (below && own.isRun(entry));
  }

  /** What is this program's own. */
  public OwnPlaces own() {
    return own;
  }

  /** Whether {@code entry} is a link to something outside. One that leads to nothing is not. */
  public boolean leadsOut(Path entry) {
    if (named.contains(entry) || !isLink(entry)) {
      return false;
    }
    try {
      Path real = entry.toRealPath();
      return roots.stream().noneMatch(real::startsWith);
    } catch (IOException e) {
      // Whoever reads it meets the same and says what it is.
      return false;
    }
  }

  /** A symbolic link, or a junction of Windows. */
  private static boolean isLink(Path entry) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return attributes.isSymbolicLink() || attributes.isOther();
    } catch (IOException e) {
      return false;
    }
  }
}
