package org.mailboxinventory.scanner.source.files.folder;

import com.pff.PSTException;
import com.pff.PSTFile;
import com.pff.PSTFolder;
import com.pff.PSTMessage;
import com.pff.PSTObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.FolderPosition;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.PageBuilder;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.files.mime.ItemPlace;
import org.mailboxinventory.scanner.source.files.outlook.PstContent;
import org.mailboxinventory.scanner.source.files.outlook.PstItem;
import org.mailboxinventory.scanner.source.files.outlook.PstNodes;

/**
 * One folder of an Outlook store. Items are named by their node in the store; while the file stays
 * as it is, a reading that was cut off goes on after the last one.
 */
final class PstFolder implements FolderReader {
  /** Up to so many messages the library lists a folder in about a second. */
  private static final int LARGE = 10_000;

  private final MailboxFiles mailbox;
  private final PSTFile store;
  private final Path file;
  private final String name;
  private final String path;
  private final List<Long> nodes = new ArrayList<>();
  private final boolean cutShort;
  private final PageBuilder page;
  private final boolean unchanged;
  private int next;
  private boolean ended;

  /**
   * @param key names the folder for good
   * @param state of the store's file
   */
  PstFolder(
      MailboxFiles mailbox,
      PSTFile store,
      Path file,
      PSTFolder folder,
      String key,
      String path,
      String state)
      throws IOException, PSTException {
    this.mailbox = mailbox;
    this.store = store;
    this.file = file;
    this.name = mailbox.names().of(mailbox.key(file));
    this.path = path;
    FolderId id = mailbox.folder(key);
    FolderPosition before = mailbox.position(id);
    boolean same = before != null && before.state().equals(state);
    this.unchanged = before != null && same && before.atEnd();
    this.cutShort = !unchanged && !listNodes(file, folder, nodes);
    int after = before != null && same && !unchanged ? indexOf(before.place()) : -1;
    this.next = after + 1;
    String from = unchanged ? FolderPosition.END : after >= 0 ? nodes.get(after).toString() : null;
    this.page = new PageBuilder(id, path, folder.getContentCount(), state, from);
  }

  @Override
  public @Nullable Page next() {
    if (ended) {
      return null;
    }
    while (next < nodes.size() && !page.full()) {
      long node = nodes.get(next);
      next++;
      page.add(read(node), Long.toString(node));
    }
    ended = next >= nodes.size();
    return ended && cutShort ? page.failed(Reason.CORRUPT) : page.page(ended);
  }

  private SourceItem read(long node) {
    ItemPlace place = mailbox.place(name + "#" + node, 0, path);
    try {
      PSTObject object = PSTObject.detectAndLoadPSTObject(store, node);
      if (object instanceof PSTMessage message) {
        return PstItem.of(place, message, new PstContent(file, node));
      }
      return place.failed(Reason.UNSUPPORTED);
    } catch (IOException | PSTException | RuntimeException e) {
      // One damaged message does not spoil the others.
      return place.failed(Reason.CORRUPT);
    }
  }

  private int indexOf(String node) {
    return node.matches("\\d{1,18}") ? nodes.indexOf(Long.parseLong(node)) : -1;
  }

  /**
   * The messages of a large folder by their numbers; none where the tree of nodes is damaged, or
   * does not name as many as the folder counts.
   */
  private static List<Long> large(Path file, PSTFolder folder) {
    if (folder.getContentCount() <= LARGE) {
      return List.of();
    }
    try {
      List<Long> nodes = PstNodes.messagesOf(file, folder.getDescriptorNodeId());
      return nodes.size() < folder.getContentCount() ? List.of() : nodes;
    } catch (IOException e) {
      return List.of();
    }
  }

  /** The messages, mostly in the folder's own order; false when the list breaks off. */
  private static boolean listNodes(Path file, PSTFolder folder, List<Long> nodes)
      throws IOException {
    nodes.addAll(large(file, folder));
    if (!nodes.isEmpty()) {
      return true;
    }
    try {
      for (int node : folder.getChildDescriptorNodes()) {
        nodes.add(Integer.toUnsignedLong(node));
      }
      if (nodes.isEmpty() && folder.getContentCount() > 0) {
        for (PSTObject child = folder.getNextChild();
            child != null;
            child = folder.getNextChild()) {
          nodes.add(child.getDescriptorNodeId());
        }
      }
      return true;
    } catch (PSTException | RuntimeException e) {
      // The folder's table is damaged; what was listed until then is read.
      return false;
    }
  }
}
