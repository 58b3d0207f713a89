package org.mailboxinventory.scanner.source.graph.reading;

import java.io.IOException;
import java.util.List;
import org.mailboxinventory.report.model.FolderId;
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
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * A folder of events or contacts. It is listed whole at each reading: the service has no record of
 * changes of all of it.
 */
final class ListedItems implements FolderReading {
  private final Requests requests;
  private final Mailbox mailbox;
  private final FolderId folder;
  private final SensitiveText path;
  private final Json.Element<SourceItem> reader;
  private final PageSize pageSize = new PageSize(PageSize.atFirst());
  private final ListGuard guard;
  private String link;
  private boolean first = true;

  ListedItems(
      Requests requests,
      Mailbox mailbox,
      FolderId folder,
      SensitiveText path,
      String link,
      Json.Element<SourceItem> reader) {
    this.requests = requests;
    this.mailbox = mailbox;
    this.folder = folder;
    this.path = path;
    this.link = link;
    this.reader = reader;
    this.guard = new ListGuard("the list of items", 10_000_000).from(link);
  }

  @Override
  public Page next() throws IOException {
    try {
      GraphRequest request = GraphRequest.of("a page of items", mailbox.id(), link).paged(pageSize);
      Json.Sheet<SourceItem> sheet = requests.get(request, body -> Json.sheet(body, reader));
      guard.page(sheet.elements().stream().map(SourceItem::id).toList());
      boolean last = sheet.next() == null;
      if (!last) {
        link = requests.links().relative(String.valueOf(sheet.next()));
        guard.follow(link);
      }
      boolean restarted = first;
      first = false;
      return page(restarted, sheet.elements(), last, null);
    } catch (Links.ForeignLinkException | EndlessListException noWayOn) {
      return page(false, List.of(), true, Reason.SERVICE_ERROR);
    } catch (TooHeavyException heavy) {
      return page(false, List.of(), true, Reason.TOO_LARGE);
    } catch (ServiceFailure failed) {
      return page(false, List.of(), true, MailboxTrouble.reasonOfPart(failed));
    }
  }

  /** Without a position: a later reading begins anew. */
  private Page page(
      boolean restarted,
      List<SourceItem> items,
      boolean last,
      @org.jspecify.annotations.Nullable Reason failure) {
    return new Page(folder, path, -1, restarted, items, List.of(), "", last, failure);
  }
}
