package org.mailboxinventory.scanner.source.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Reason;

/**
 * The folders of a mailbox that lies in a folder. Its own files come first, then each mbox and PST
 * in it as folders of their own, then the folders in it; each in the order of names. In a Maildir,
 * the messages are the files in {@code cur} and {@code new} and nothing else. One folder at a time
 * is listed.
 */
final class FolderTree {
  private static final Set<String> MAILDIR_PARTS = Set.of("cur", "new", "tmp");

  private final MailboxFiles mailbox;
  private final Deque<FolderReader.Step> steps = new ArrayDeque<>();
  private final Set<Path> visited = new HashSet<>();

  private FolderTree(MailboxFiles mailbox) {
    this.mailbox = mailbox;
  }

  /** All folders from {@code mailbox.root()} down. */
  static FolderTree ofFolder(MailboxFiles mailbox) {
    FolderTree tree = new FolderTree(mailbox);
    tree.steps.add(() -> tree.visit(mailbox.root()));
    return tree;
  }

  /** These files only, as one folder. */
  static FolderTree ofFiles(MailboxFiles mailbox, List<Path> files) {
    FolderTree tree = new FolderTree(mailbox);
    tree.steps.add(() -> tree.files(mailbox.key(mailbox.root()), ".", files, false));
    return tree;
  }

  /** One mbox or PST. */
  static FolderTree ofStore(MailboxFiles mailbox, FolderReader.Step store) {
    FolderTree tree = new FolderTree(mailbox);
    tree.steps.add(store);
    return tree;
  }

  /** The next folder; null after the last. */
  @Nullable FolderReader next() {
    FolderReader.Step step = steps.poll();
    return step == null ? null : step.open();
  }

  /** A Maildir has a {@code cur}, and a {@code new} or {@code tmp} beside it. */
  static boolean isMaildir(Path folder) {
    return Files.isDirectory(folder.resolve("cur"))
        && (Files.isDirectory(folder.resolve("new")) || Files.isDirectory(folder.resolve("tmp")));
  }

  private static boolean hasMaildirPart(Path folder) {
    return Files.isDirectory(folder.resolve("cur")) || Files.isDirectory(folder.resolve("new"));
  }

  static List<Path> list(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (java.nio.file.DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.sort(Comparator.comparing(MailboxFiles::name));
    return entries;
  }

  /** An mbox that holds several messages, or any when that is what was asked for. */
  static boolean isMbox(Path file, @Nullable FileKind forced) {
    try {
      return startsLikeMbox(file, forced)
          && (forced == FileKind.MBOX || MboxScanner.holdsMany(file));
    } catch (IOException e) {
      // As a file with one message it will say why it cannot be read.
      return false;
    }
  }

  static boolean startsLikeMbox(Path file, @Nullable FileKind forced) {
    try {
      return forced != FileKind.MAIL_FILES
          && Files.isRegularFile(file)
          && FileFormat.startOf(file) == FileFormat.MBOX;
    } catch (IOException e) {
      // As above.
      return false;
    }
  }

  static boolean isPst(Path file, @Nullable FileKind forced) {
    try {
      return Files.isRegularFile(file)
          && (forced == FileKind.PST || FileFormat.startOf(file) == FileFormat.PST);
    } catch (IOException e) {
      // As above.
      return false;
    }
  }

  private FolderReader visit(Path folder) {
    String key = mailbox.key(folder);
    String path = mailbox.folderPath(folder);
    try {
      if (!visited.add(folder.toRealPath())) {
        return new FailedFolder(mailbox, key, path, Reason.UNSUPPORTED);
      }
      boolean forced = mailbox.forced() == FileKind.MAILDIR && hasMaildirPart(folder);
      return forced || isMaildir(folder)
          ? visitMaildir(folder, key, path)
          : visitFiles(folder, key, path);
    } catch (IOException e) {
      return new FailedFolder(mailbox, key, path, EmlReader.reason(e));
    }
  }

  private FolderReader visitMaildir(Path folder, String key, String path) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String part : List.of("cur", "new")) {
      if (Files.isDirectory(folder.resolve(part))) {
        files.addAll(list(folder.resolve(part)));
      }
    }
    List<Path> folders = new ArrayList<>();
    for (Path entry : list(folder)) {
      if (Files.isDirectory(entry) && !MAILDIR_PARTS.contains(MailboxFiles.name(entry))) {
        folders.add(entry);
      }
    }
    first(folders.stream().map(this::folderStep).toList());
    return files(key, path, files, true);
  }

  private FolderReader visitFiles(Path folder, String key, String path) throws IOException {
    List<Path> files = new ArrayList<>();
    List<FolderReader.Step> stores = new ArrayList<>();
    List<FolderReader.Step> folders = new ArrayList<>();
    for (Path entry : list(folder)) {
      if (Files.isDirectory(entry)) {
        folders.add(folderStep(entry));
      } else if (isPst(entry, mailbox.forced())) {
        stores.add(() -> new PstStore(mailbox, entry));
      } else if (isMbox(entry, mailbox.forced())) {
        stores.add(() -> new MboxFolder(mailbox, entry));
      } else {
        files.add(entry);
      }
    }
    first(folders);
    first(stores);
    return files(key, path, files, false);
  }

  private FolderReader.Step folderStep(Path folder) {
    return () -> visit(folder);
  }

  private void first(List<FolderReader.Step> next) {
    for (int i = next.size() - 1; i >= 0; i--) {
      steps.addFirst(next.get(i));
    }
  }

  private FolderReader files(String key, String path, List<Path> paths, boolean maildir) {
    List<FolderFile> files = new ArrayList<>();
    for (Path file : paths) {
      String name = maildir ? key + "/" + uniqueName(file) : mailbox.key(file);
      files.add(FolderFile.of(file, name, maildir));
    }
    if (maildir) {
      files.sort(Comparator.comparing(FolderFile::key));
    }
    return new FileFolder(mailbox, key, path, files);
  }

  /** A Maildir message keeps its name up to the colon when it moves or its flags change. */
  private static String uniqueName(Path file) {
    String name = MailboxFiles.name(file);
    int flags = name.lastIndexOf(":2,");
    return flags < 0 ? name : name.substring(0, flags);
  }
}
