package org.mailboxinventory.scanner.source.files;

import java.nio.file.Path;
import java.util.List;

/**
 * A mailbox found among files.
 *
 * @param base paths relative to it name items and folders
 * @param root the mailbox's own folder or file
 * @param address its path relative to what {@code --from} names
 * @param files the names in {@code base} of the files it consists of, when {@code shape} is FILES
 */
record FileMailbox(Path base, Path root, String address, Shape shape, List<String> files) {

  FileMailbox {
    files = List.copyOf(files);
  }

  /** How a mailbox lies in the file system. */
  enum Shape {
    FOLDER,
    FILES,
    MBOX,
    PST
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
