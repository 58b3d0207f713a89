package org.mailboxinventory.scanner.source.files.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.mailboxinventory.scanner.source.ItemStream;

/**
 * A mailbox found among files.
 *
 * @param base paths relative to it name items and folders
 * @param root the mailbox's own folder or file
 * @param address its path relative to what {@code --from} names
 * @param files the names in {@code base} of the files it consists of, when {@code shape} is FILES
 */
public record FileMailbox(Path base, Path root, String address, Shape shape, List<String> files) {

  private static final int MOST_ASKED = 50_000;

  public FileMailbox {
    files = List.copyOf(files);
  }

  /** How a mailbox lies in the file system. */
  enum Shape {
    FOLDER,
    FILES,
    MBOX,
    PST
  }

  /** By the sizes of its files; unknown where they are too many to ask each beforehand. */
  public ItemStream.Size size() {
    try {
      FileSizes sizes = new FileSizes();
      if (shape == Shape.FILES) {
        for (String name : files) {
          Files.walkFileTree(base.resolve(name), sizes);
        }
      } else {
        Files.walkFileTree(root, sizes);
      }
      return sizes.asked <= MOST_ASKED
          ? new ItemStream.Size(-1, sizes.bytes)
          : ItemStream.Size.UNKNOWN;
    } catch (IOException e) {
      return ItemStream.Size.UNKNOWN;
    }
  }

  private static final class FileSizes extends SimpleFileVisitor<Path> {
    private int asked;
    private long bytes;

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      bytes += attributes.size();
      asked++;
      return asked > MOST_ASKED ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }

  FolderTree tree(MailboxFiles opened) {
    return switch (shape) {
      case FOLDER -> FolderTree.ofFolder(opened);
      case FILES -> FolderTree.ofFiles(opened, files);
      case MBOX -> FolderTree.ofStore(opened, () -> new MboxFolder(opened, root));
      case PST -> FolderTree.ofStore(opened, () -> new PstStore(opened, root));
    };
  }
}
