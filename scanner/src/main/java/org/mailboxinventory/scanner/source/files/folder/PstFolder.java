package org.mailboxinventory.scanner.source.files.folder;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.FolderPosition;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.PageBuilder;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.files.lists.FolderUse;
import org.mailboxinventory.scanner.source.files.outlook.OutlookStore;

/**
 * One folder of an Outlook store. Items are named by their node in the store; while the file stays
 * as it is, a reading that was cut off goes on after the last one.
 */
final class PstFolder implements FolderReader {
  /** So many messages are asked for at a time. */
  private static final int AT_ONCE = 25;

  private final MailboxFiles mailbox;
  private final OutlookStore store;
  private final String name;
  private final FolderUse use;
  private final OutlookStore.Messages listed;
  private final PageBuilder page;
  private int next;
  private int begun;
  private boolean ended;

  /**
   * @param key names the folder for good
   * @param state of the store's file
   */
  PstFolder(
      MailboxFiles mailbox,
      OutlookStore store,
      Path file,
      OutlookStore.Folder folder,
      String key,
      String path,
      String state)
      throws SourceException {
    this.mailbox = mailbox;
    this.store = store;
    this.name = mailbox.names().of(mailbox.key(file));
    this.use = mailbox.use(path);
    FolderId id = mailbox.folder(key);
    FolderPosition before = mailbox.position(id);
    boolean same = before != null && before.state().equals(state);
    boolean unchanged = before != null && same && before.atEnd();
    this.listed =
        unchanged ? new OutlookStore.Messages(List.of(), true) : store.messages(folder.node());
    int after = before != null && same && !unchanged ? indexOf(before.place()) : -1;
    this.next = after + 1;
    this.begun = next;
    String from =
        unchanged ? FolderPosition.END : after >= 0 ? listed.nodes().get(after).toString() : null;
    this.page = new PageBuilder(id, path, folder.messages(), state, from);
  }

  @Override
  public @Nullable Page next() {
    if (ended) {
      return null;
    }
    try {
      while (next < listed.nodes().size() && !page.full()) {
        begin();
        page.add(store.next(), Long.toString(listed.nodes().get(next)));
        next++;
      }
    } catch (SourceException e) {
      ended = true;
      return page.failed(e.reason());
    }
    ended = next >= listed.nodes().size();
    return ended && !listed.whole() ? page.failed(Reason.CORRUPT) : page.page(ended);
  }

  private void begin() throws SourceException {
    if (next == begun) {
      begun = Math.min(next + AT_ONCE, listed.nodes().size());
      store.begin(listed.nodes().subList(next, begun).stream().map(this::message).toList());
    }
  }

  private OutlookStore.Message message(long node) {
    return new OutlookStore.Message(node, mailbox.place(name + "#" + node, 0, use));
  }

  private int indexOf(String node) {
    return node.matches("\\d{1,18}") ? listed.nodes().indexOf(Long.parseLong(node)) : -1;
  }
}
