package org.mailboxinventory.scanner.source.graph;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.Page;

/** The pages of one mailbox, folder after folder. For one thread at a time. */
final class MailboxPages {
  private final Requests requests;
  private final Mailbox mailbox;
  private final GraphSettings.ItemFilter filter;
  private final MessageLinks links;
  private final Map<FolderId, String> positions;
  private final SentItems sentItems;
  private final PageSize pageSize = new PageSize();
  private final Deque<MailFolder> waiting = new ArrayDeque<>();
  private boolean listed;
  private @Nullable FolderPages current;

  MailboxPages(
      Requests requests,
      Mailbox mailbox,
      GraphSettings.ItemFilter filter,
      MessageLinks links,
      Map<FolderId, String> positions) {
    this.requests = requests;
    this.mailbox = mailbox;
    this.filter = filter;
    this.links = links;
    this.positions = Map.copyOf(positions);
    this.sentItems = new SentItems(requests, mailbox.id());
  }

  /** The next page, or null after the last. */
  @Nullable Page next() throws IOException {
    if (!listed) {
      list();
    }
    FolderPages folder = current;
    if (folder == null) {
      MailFolder next = waiting.poll();
      if (next == null) {
        return null;
      }
      if (next.excluded()) {
        return excluded(next);
      }
      folder = pages(next);
    }
    Page page = folder.next();
    current = page.last() ? null : folder;
    return page;
  }

  private void list() throws IOException {
    waiting.addAll(new FolderTree(requests, mailbox.id(), filter).read());
    listed = true;
  }

  private FolderPages pages(MailFolder folder) {
    String position = positions.getOrDefault(folder.id(), "");
    return new FolderPages(
        requests,
        mailbox,
        folder,
        links,
        sentItems,
        new ItemAssembly(requests, mailbox, filter, links),
        pageSize,
        position.isBlank() ? null : position);
  }

  private Page excluded(MailFolder folder) {
    return new Page(
        folder.id(),
        folder.path(),
        folder.items(),
        false,
        List.of(),
        List.of(),
        positions.getOrDefault(folder.id(), ""),
        true,
        Reason.EXCLUDED_FOLDER);
  }
}
