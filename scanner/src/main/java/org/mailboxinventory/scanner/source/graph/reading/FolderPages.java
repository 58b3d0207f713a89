package org.mailboxinventory.scanner.source.graph.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.graph.network.Links;
import org.mailboxinventory.scanner.source.graph.request.EndlessListException;
import org.mailboxinventory.scanner.source.graph.request.GraphRequest;
import org.mailboxinventory.scanner.source.graph.request.Json;
import org.mailboxinventory.scanner.source.graph.request.ListGuard;
import org.mailboxinventory.scanner.source.graph.request.MailboxTrouble;
import org.mailboxinventory.scanner.source.graph.request.PageSize;
import org.mailboxinventory.scanner.source.graph.request.Requests;
import org.mailboxinventory.scanner.source.graph.request.ServiceFailure;
import org.mailboxinventory.scanner.source.graph.request.TooHeavyException;

/**
 * The pages of one folder: from its start, or from where an earlier reading left off. When the
 * service has lost that place, the folder is read anew, a few times at most. When it cannot hand
 * over a page with bodies, or one that can be held in memory, the folder is read anew message by
 * message, so that one bad message costs only itself.
 */
final class FolderPages implements FolderReading {
  private static final int MOST_RESTARTS = 5;

  /** A folder may grow while it is read, and its list of changes repeats what changed meanwhile. */
  private static final long MORE_THAN_EXPECTED = 1_000_000;

  private final Requests requests;
  private final Mailbox mailbox;
  private final MailFolder folder;
  private final MessageLinks links;
  private final SentItems sentItems;
  private final ItemAssembly assembly;
  private final PageSize pageSize;
  private final @Nullable String begun;

  private String link;
  private boolean restarted;
  private int restarts;
  private boolean singly;
  private boolean endless;
  private ListGuard guard;
  private boolean withExpansion;
  private boolean refused;

  /**
   * @param begun the position of an earlier reading; null when there is none
   */
  FolderPages(
      Requests requests,
      Mailbox mailbox,
      MailFolder folder,
      MessageLinks links,
      SentItems sentItems,
      ItemAssembly assembly,
      PageSize pageSize,
      @Nullable String begun) {
    this.requests = requests;
    this.mailbox = mailbox;
    this.folder = folder;
    this.links = links;
    this.sentItems = sentItems;
    this.assembly = assembly;
    this.pageSize = pageSize;
    this.begun = begun;
    this.link = begun == null ? fromStart() : begun;
    this.restarted = begun == null;
    this.guard = guard();
  }

  private ListGuard guard() {
    long most = 4 * Math.max(0, folder.items()) + MORE_THAN_EXPECTED;
    return new ListGuard("the list of messages", most).from(link);
  }

  private String fromStart() {
    String user = mailbox.id().value();
    withExpansion = !singly && !refused && links.expands();
    return singly
        ? links.idsOf(user, folder.id().value())
        : links.folder(user, folder.id().value(), withExpansion);
  }

  @Override
  public Page next() throws IOException {
    while (!endless) {
      try {
        GraphRequest request =
            GraphRequest.of("a page of messages", mailbox.id(), link).paged(pageSize);
        return page(requests.get(request, MessageReader::page));
      } catch (Links.ForeignLinkException foreign) {
        return failed(Reason.SERVICE_ERROR);
      } catch (TooHeavyException heavy) {
        if (!lighten()) {
          return failed(Reason.TOO_LARGE);
        }
      } catch (ServiceFailure failure) {
        Reason lasting = recover(failure);
        if (lasting != null) {
          return failed(lasting);
        }
      }
    }
    return failed(Reason.SERVICE_ERROR);
  }

  @Override
  public int wants() {
    return pageSize.current();
  }

  @Override
  public void limit(int items) {
    pageSize.limit(items);
  }

  private Page page(Json.Sheet<Message> sheet) throws IOException {
    boolean last = sheet.next() == null;
    String given = last ? sheet.delta() : sheet.next();
    String position = requests.links().relative(given == null ? "" : given);
    endless = !last && leadsNowhere(sheet.elements(), position);
    List<SourceItem> items = new ArrayList<>();
    List<ItemId> removed = new ArrayList<>();
    long bytes = 0;
    for (Message message : sheet.elements()) {
      if (message.removed()) {
        removed.add(new ItemId(message.id()));
      } else {
        bytes += message.bodyBytes();
        items.add(assembly.item(message, sentItems.hold(folder)));
      }
    }
    pageSize.arrived(bytes);
    boolean first = restarted;
    restarted = false;
    withExpansion = false;
    if (first && refused && !singly) {
      links.refuseExpansion();
    }
    // What an endless list has brought is kept; a later run asks for its last page again.
    link = endless ? link : position;
    return new Page(
        folder.id(), folder.path(), folder.items(), first, items, removed, link, last, null);
  }

  /** Whether pages repeat themselves or bring nothing new for long. */
  private boolean leadsNowhere(List<Message> messages, String next) {
    try {
      guard.follow(next);
      guard.page(messages.stream().map(Message::id).toList());
      return false;
    } catch (EndlessListException noEnd) {
      return true;
    }
  }

  /**
   * Fewer messages at once, and at last each by itself; false when that was tried, and the list
   * itself is too heavy.
   */
  private boolean lighten() {
    if (pageSize.current() > 1) {
      pageSize.shrink();
      return true;
    }
    if (singly || ++restarts > MOST_RESTARTS) {
      return false;
    }
    singly = true;
    restart();
    return true;
  }

  /** Prepares another attempt and answers null, or answers why there is none. */
  private @Nullable Reason recover(ServiceFailure failure) {
    if (failure.lostPosition() && ++restarts <= MOST_RESTARTS) {
      restart();
      return null;
    }
    if (failure.status() == 400 && mayDoWithout()) {
      restart();
      return null;
    }
    if (failure.inTheService() && failure.status() != 429 && !singly) {
      singly = true;
      restart();
      return null;
    }
    return MailboxTrouble.reasonOfPart(failure);
  }

  /**
   * Whether a request that the service calls wrong asked for attachments with the messages, as a
   * position of an earlier scan may do too.
   */
  private boolean mayDoWithout() {
    boolean asked = withExpansion || (link.equals(begun) && !refused);
    refused |= withExpansion;
    return asked && ++restarts <= MOST_RESTARTS;
  }

  private void restart() {
    link = fromStart();
    restarted = true;
    guard = guard();
  }

  /** The folder's end, with the place that a later run may continue from. */
  private Page failed(Reason reason) {
    String position = restarted ? (begun == null ? "" : begun) : link;
    return Page.unread(folder.id(), folder.path(), folder.items(), position, reason);
  }
}
