package org.mailboxinventory.scanner.source.files.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mailboxinventory.scanner.source.LinkBoundary;
import org.mailboxinventory.scanner.source.files.lists.SideFileNames;
import org.mailboxinventory.scanner.source.files.mime.FileFormat;

/**
 * Files that programs keep beside mail, such as indexes: they are no items. One that is called so
 * and holds mail by its content is mail.
 */
public final class SideFiles {
  private static final int MOST_ASKED = 50_000;
  private static final int MOST_NAMED = 6;

  private SideFiles() {}

  static boolean include(Path file) {
    if (!SideFileNames.contain(MailboxFiles.name(file)) || !Files.isRegularFile(file)) {
      return false;
    }
    try {
      FileFormat format = FileFormat.of(file, false);
      return format == FileFormat.EMPTY || format == FileFormat.OTHER;
    } catch (IOException e) {
      // As an item it will say why it cannot be read.
      return false;
    }
  }

  /**
   * How many there are below these folders without what is this program's own, and how they are
   * called; empty when there are none.
   */
  public static Optional<String> note(List<Path> from, LinkBoundary links) {
    Counting counting = new Counting(links);
    for (Path path : from) {
      try {
        Files.walkFileTree(path.toRealPath(), counting);
      } catch (IOException e) {
        // The folder says so itself when it is read.
      }
    }
    if (counting.names.isEmpty()) {
      return Optional.empty();
    }
    int files = counting.names.values().stream().mapToInt(Integer::intValue).sum();
    String names =
        counting.names.keySet().stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    return Optional.of(
        (counting.asked > MOST_ASKED ? "at least " : "")
            + (files == 1 ? "1 file" : files + " files")
            + " of mail programs that hold no mail are left out, and are no items: "
            + names
            + (counting.names.size() > MOST_NAMED ? " and others" : ""));
  }

  private static final class Counting extends SimpleFileVisitor<Path> {
    /** How many by kind: files with an ending by that, others by their name. */
    private final TreeMap<String, Integer> names = new TreeMap<>();

    private final LinkBoundary links;
    private int asked;

    private Counting(LinkBoundary links) {
      this.links = links;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return links.isOwn(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (include(file) && !links.isOwn(file)) {
        names.merge(SideFileNames.entry(MailboxFiles.name(file)), 1, Integer::sum);
      }
      return ++asked > MOST_ASKED ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
