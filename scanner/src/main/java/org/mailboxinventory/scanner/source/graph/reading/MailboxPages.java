package org.mailboxinventory.scanner.source.graph.reading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.ItemAllowance;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.graph.network.Links;
import org.mailboxinventory.scanner.source.graph.request.EndlessListException;
import org.mailboxinventory.scanner.source.graph.request.PageSize;
import org.mailboxinventory.scanner.source.graph.request.Requests;
import org.mailboxinventory.scanner.source.graph.request.ServiceFailure;
import org.mailboxinventory.scanner.source.graph.request.TooHeavyException;
import org.mailboxinventory.scanner.text.SensitiveText;

/** The pages of a user's mailbox, folder after folder. */
public final class MailboxPages implements Pages {
  private final Requests requests;
  private final ItemAllowance allowance;
  private final Mailbox mailbox;
  private final ItemFilter filter;
  private final MessageLinks links;
  private final Before before;
  private final SentItems sentItems;
  private final PageSize pageSize;
  private final Deque<FolderReading> waiting = new ArrayDeque<>();
  private boolean listed;
  private volatile long expected = -1;
  private @Nullable FolderReading current;

  /**
   * What earlier scans came to.
   *
   * @param positions where to go on in each folder
   * @param failed items to be asked for again, by their folder
   */
  public record Before(Map<FolderId, String> positions, Map<FolderId, Set<ItemId>> failed) {
    public Before {
      positions = Map.copyOf(positions);
      failed = Map.copyOf(failed);
    }

    /** There was no scan before. */
    public static Before nothing() {
      return new Before(Map.of(), Map.of());
    }

    String position(MailFolder folder) {
      return positions.getOrDefault(folder.id(), "");
    }

    Set<ItemId> failed(MailFolder folder) {
      return failed.getOrDefault(folder.id(), Set.of());
    }
  }

  public MailboxPages(
      Requests requests,
      Mailbox mailbox,
      ItemFilter filter,
      MessageLinks links,
      PageSize pageSize,
      Before before,
      ItemAllowance allowance) {
    this.allowance = allowance;
    this.requests = requests;
    this.mailbox = mailbox;
    this.filter = filter;
    this.links = links;
    this.pageSize = pageSize;
    this.before = before;
    this.sentItems = new SentItems(requests, mailbox.id());
  }

  @Override
  public @Nullable Page next() throws IOException {
    if (!listed) {
      list();
    }
    FolderReading folder = current == null ? waiting.poll() : current;
    if (folder == null) {
      return null;
    }
    // Stays the current one also where the limit comes before its next page.
    current = folder;
    Page page = limited(folder);
    current = page.last() ? null : folder;
    return page;
  }

  /**
   * The next page, of no more items than may be opened. The service counts those that it hands
   * over, whatever becomes of them here.
   */
  private Page limited(FolderReading folder) throws IOException {
    folder.limit(PageSize.MOST);
    int wanted = folder.wants();
    if (wanted == 0) {
      return folder.next();
    }
    int taken = allowance.take(mailbox.id(), wanted);
    if (taken == 0) {
      throw new SourceException(
          SourceException.Kind.MAILBOX,
          Reason.DAY_LIMIT,
          mailbox.address() + ": no more of its items may be opened today; scan again tomorrow");
    }
    folder.limit(taken);
    Page page = folder.next();
    allowance.settle(mailbox.id(), taken, page.items().size());
    return page;
  }

  @Override
  public long expected() {
    return expected;
  }

  private void list() throws IOException {
    long sum = 0;
    for (MailFolder folder : new FolderTree(requests, mailbox.id(), filter).read()) {
      sum += folder.excluded() ? 0 : Math.max(0, folder.items());
      Reason closed = folder.excluded() ? Reason.EXCLUDED_FOLDER : folder.closed();
      waiting.add(closed == null ? pages(folder) : () -> unread(folder, closed));
    }
    expected = sum;
    if (filter.calendars()) {
      extra("calendars", "Calendar", new Calendars(requests, mailbox, filter)::read);
    }
    if (filter.contacts()) {
      extra("contacts", "Contacts", new Contacts(requests, mailbox, filter)::read);
    }
    listed = true;
  }

  /**
   * What cannot be listed beside mail is a folder with that failure; the mail is read all the same.
   */
  private void extra(String id, String path, Extra extra) throws IOException {
    try {
      waiting.addAll(extra.read());
    } catch (ServiceFailure refused) {
      failed(id, path, refused.status() == 403 ? Reason.ACCESS_DENIED : Reason.SERVICE_ERROR);
    } catch (Links.ForeignLinkException | EndlessListException | TooHeavyException refused) {
      failed(id, path, Reason.SERVICE_ERROR);
    }
  }

  private void failed(String id, String path, Reason reason) {
    waiting.add(() -> Page.unread(new FolderId(id), SensitiveText.of(path), -1, "", reason));
  }

  /** Lists folders of other items than mail. */
  @FunctionalInterface
  private interface Extra {
    List<FolderReading> read() throws IOException;
  }

  private FolderReading pages(MailFolder folder) {
    String position = before.position(folder);
    ItemAssembly assembly = new ItemAssembly(requests, mailbox, filter, links);
    FolderPages pages =
        new FolderPages(
            requests,
            mailbox,
            folder,
            links,
            sentItems,
            assembly,
            pageSize,
            position.isBlank() ? null : position);
    Set<ItemId> failed = before.failed(folder);
    return failed.isEmpty()
        ? pages
        : new FailedAgain(pages, failed, id -> assembly.again(id, sentItems.hold(folder)));
  }

  private Page unread(MailFolder folder, Reason reason) {
    return Page.unread(folder.id(), folder.path(), folder.items(), before.position(folder), reason);
  }
}
