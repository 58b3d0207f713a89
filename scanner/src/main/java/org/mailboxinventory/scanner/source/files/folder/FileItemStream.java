package org.mailboxinventory.scanner.source.files.folder;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.FolderPosition;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceException;

/**
 * The pages of one mailbox. At the end, folders that were begun in an earlier reading and are not
 * there any more come as empty pages read anew, so that their items are known to be gone; not when
 * some folder could not be read, for the missing ones may lie in it.
 */
public final class FileItemStream implements ItemStream {
  private static final String GONE = new FolderPosition("gone", FolderPosition.END).text();

  private final MailboxFiles mailbox;
  private final FolderTree tree;
  private final Supplier<Size> size;
  private final Set<FolderId> seen = new HashSet<>();
  private final Deque<FolderId> gone = new ArrayDeque<>();
  private @Nullable FolderReader current;
  private boolean failed;
  private boolean treeEnded;

  /** {@code size}: asked for when it is wanted, since it may take a while. */
  FileItemStream(MailboxFiles mailbox, FolderTree tree, Supplier<Size> size) {
    this.mailbox = mailbox;
    this.size = size;
    this.tree = tree;
  }

  @Override
  public @Nullable Page next() throws SourceException {
    try {
      return page();
    } catch (InvalidPathException e) {
      throw new SourceException(
          SourceException.Kind.USAGE,
          Reason.VANISHED,
          UnusableName.sentence("the name of a file below " + mailbox.base()));
    }
  }

  private @Nullable Page page() {
    while (!treeEnded) {
      Page page = current == null ? null : current.next();
      if (page != null) {
        seen.add(page.folder());
        failed |= page.failure() != null;
        return page;
      }
      closeCurrent();
      current = tree.next();
      if (current == null) {
        treeEnded = true;
        findGone();
      }
    }
    FolderId folder = gone.poll();
    return folder == null ? null : Page.gone(folder, GONE);
  }

  @Override
  public Size size() {
    return size.get();
  }

  private void findGone() {
    if (!failed) {
      new TreeMap<>(mailbox.positions())
          .forEach(
              (folder, position) -> {
                if (!seen.contains(folder) && !position.equals(GONE)) {
                  gone.add(folder);
                }
              });
    }
  }

  private void closeCurrent() {
    FolderReader reader = current;
    current = null;
    if (reader == null) {
      return;
    }
    try {
      reader.close();
    } catch (IOException ignored) {
      // It was only read from: there is nothing that closing could lose.
    }
  }

  @Override
  public void close() {
    closeCurrent();
    treeEnded = true;
    gone.clear();
  }
}
