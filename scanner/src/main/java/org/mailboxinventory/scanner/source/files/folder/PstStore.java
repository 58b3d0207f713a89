package org.mailboxinventory.scanner.source.files.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.files.outlook.OutlookStore;

/**
 * An Outlook store: its folders one after another, each before those inside it, and each once.
 * Search folders are passed over, because they only repeat what lies elsewhere.
 */
final class PstStore implements FolderReader {
  /** The folder that holds what people see; its name depends on Outlook's language. */
  private static final long TOP_OF_WHAT_PEOPLE_SEE = 0x8022;

  private final MailboxFiles mailbox;
  private final Path file;
  private final String state;
  private final OutlookStore store;
  private final Deque<Pending> pending = new ArrayDeque<>();

  /** In a damaged store a folder may lie within itself. */
  private final Set<Long> seen = new HashSet<>();

  private @Nullable FolderReader current;
  private boolean begun;

  PstStore(MailboxFiles mailbox, Path file) {
    this.mailbox = mailbox;
    this.file = file;
    this.state = FileFolder.state(List.of(mailbox.file(file)), mailbox.names());
    this.store = mailbox.stores().open(file);
  }

  @Override
  public @Nullable Page next() {
    if (!begun) {
      begun = true;
      begin();
    }
    while (true) {
      Page page = current == null ? null : current.next();
      if (page != null) {
        return page;
      }
      Pending folder = pending.poll();
      if (folder == null) {
        return null;
      }
      current = visit(folder);
    }
  }

  private void begin() {
    String path = mailbox.folderPath(file);
    try {
      add(store.top(), path);
    } catch (SourceException e) {
      current = new FailedFolder(mailbox, mailbox.key(file), path, e.reason());
    }
  }

  private FolderReader visit(Pending next) {
    OutlookStore.Folder folder = next.folder;
    String key = mailbox.key(file) + "#" + folder.node();
    try {
      List<OutlookStore.Folder> inside = store.within(folder.node());
      for (int i = inside.size() - 1; i >= 0; i--) {
        add(inside.get(i), path(next.path, inside.get(i)));
      }
      return new PstFolder(mailbox, store, file, folder, key, next.path, state);
    } catch (SourceException e) {
      // This folder's table is damaged; the others have their own.
      return new FailedFolder(mailbox, key, next.path, e.reason());
    }
  }

  private void add(OutlookStore.Folder folder, String path) {
    if (seen.add(folder.node())) {
      pending.addFirst(new Pending(folder, path));
    }
  }

  private static String path(String outer, OutlookStore.Folder folder) {
    if (folder.node() == TOP_OF_WHAT_PEOPLE_SEE) {
      return outer;
    }
    return outer.equals(".") ? folder.name() : outer + "/" + folder.name();
  }

  @Override
  public void close() throws IOException {
    store.close();
  }

  /** A folder still to be read. */
  private record Pending(OutlookStore.Folder folder, String path) {}
}
