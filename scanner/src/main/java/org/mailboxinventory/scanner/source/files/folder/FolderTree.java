package org.mailboxinventory.scanner.source.files.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.files.folder.FolderFile.Naming;
import org.mailboxinventory.scanner.source.files.mime.EmlReader;

/**
 * The folders of a mailbox that lies in a folder. Its own files come first, then each mbox and PST
 * in it as folders of their own, then the folders in it; each in the order of names. In a Maildir,
 * the messages are the files in {@code cur} and {@code new} and nothing else. One folder at a time
 * is listed.
 */
public final class FolderTree {
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
    tree.steps.add(tree::begin);
    return tree;
  }

  /** These files only, as one folder. */
  static FolderTree ofFiles(MailboxFiles mailbox, List<String> names) {
    FolderTree tree = new FolderTree(mailbox);
    List<FolderFile> files = new ArrayList<>();
    for (String name : names) {
      files.add(new FolderFile(mailbox.base(), "", name, Naming.NAME, mailbox.names()));
    }
    String key = mailbox.key(mailbox.root());
    tree.steps.add(() -> new FileFolder(mailbox, key, ".", files));
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
  public static boolean isMaildir(Path folder) {
    return Files.isDirectory(folder.resolve("cur"))
        && (Files.isDirectory(folder.resolve("new")) || Files.isDirectory(folder.resolve("tmp")));
  }

  private static boolean hasMaildirPart(Path folder) {
    return Files.isDirectory(folder.resolve("cur")) || Files.isDirectory(folder.resolve("new"));
  }

  /** A link back to the folder of all mailboxes would make one mailbox of all. */
  private FolderReader begin() {
    Path root = mailbox.root();
    try {
      if (!root.equals(mailbox.base())) {
        visited.add(mailbox.base().toRealPath());
      }
    } catch (IOException e) {
      return failed(root, EmlReader.reason(e));
    }
    return visit(root);
  }

  private FailedFolder failed(Path folder, Reason reason) {
    return new FailedFolder(mailbox, mailbox.key(folder), mailbox.folderPath(folder), reason);
  }

  private FolderReader visit(Path folder) {
    String key = mailbox.key(folder);
    String path = mailbox.folderPath(folder);
    if (mailbox.links().leadsOut(folder)) {
      return failed(folder, Reason.OUTSIDE_ROOT);
    }
    try {
      if (!visited.add(folder.toRealPath())) {
        return failed(folder, Reason.UNSUPPORTED);
      }
      boolean forced = mailbox.forced() == FileKind.MAILDIR && hasMaildirPart(folder);
      return forced || isMaildir(folder)
          ? visitMaildir(folder, key, path)
          : visitFiles(folder, key, path);
    } catch (IOException e) {
      return failed(folder, EmlReader.reason(e));
    }
  }

  private FolderReader visitMaildir(Path folder, String key, String path) throws IOException {
    List<FolderFile> files = new ArrayList<>();
    List<FolderReader.Step> folders = new ArrayList<>();
    for (String part : List.of("cur", "new")) {
      Path lies = folder.resolve(part);
      if (mailbox.links().isOwn(lies)) {
        continue;
      }
      if (mailbox.links().leadsOut(lies)) {
        folders.add(() -> failed(lies, Reason.OUTSIDE_ROOT));
      } else if (Files.isDirectory(lies)) {
        messages(lies, key + "/", files);
      }
    }
    MaildirNames.tellApart(files);
    for (String name : FolderEntries.list(folder)) {
      Path entry = folder.resolve(name);
      if (Files.isDirectory(entry)
          && !MAILDIR_PARTS.contains(name)
          && !mailbox.links().isOwn(entry)) {
        folders.add(folderStep(entry));
      }
    }
    first(folders);
    return new FileFolder(mailbox, key, path, files);
  }

  private void messages(Path folder, String before, List<FolderFile> files) throws IOException {
    for (String name : FolderEntries.list(folder)) {
      if (!mailbox.links().isOwn(folder.resolve(name))) {
        files.add(new FolderFile(folder, before, name, Naming.UNIQUE_NAME, mailbox.names()));
      }
    }
  }

  private FolderReader visitFiles(Path folder, String key, String path) throws IOException {
    List<FolderFile> files = new ArrayList<>();
    List<FolderReader.Step> stores = new ArrayList<>();
    List<FolderReader.Step> folders = new ArrayList<>();
    String before = mailbox.before(folder);
    for (String name : FolderEntries.list(folder)) {
      Path entry = folder.resolve(name);
      if (mailbox.links().isOwn(entry)) {
        continue;
      }
      if (Files.isDirectory(entry)) {
        folders.add(folderStep(entry));
      } else if (mailbox.links().leadsOut(entry)) {
        files.add(new FolderFile(folder, before, name, Naming.NAME, mailbox.names()));
      } else if (FolderEntries.isPst(entry, mailbox.forced())) {
        stores.add(() -> new PstStore(mailbox, entry));
      } else if (FolderEntries.isMbox(entry, mailbox.forced())) {
        stores.add(() -> new MboxFolder(mailbox, entry));
      } else {
        files.add(new FolderFile(folder, before, name, Naming.NAME, mailbox.names()));
      }
    }
    first(folders);
    first(stores);
    return new FileFolder(mailbox, key, path, files);
  }

  private FolderReader.Step folderStep(Path folder) {
    return () -> visit(folder);
  }

  private void first(List<FolderReader.Step> next) {
    for (int i = next.size() - 1; i >= 0; i--) {
      steps.addFirst(next.get(i));
    }
  }
}
