package org.mailboxinventory.scanner.source.graph.reading;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.graph.network.Links;
import org.mailboxinventory.scanner.source.graph.request.GraphRequest;
import org.mailboxinventory.scanner.source.graph.request.Pager;
import org.mailboxinventory.scanner.source.graph.request.Requests;
import org.mailboxinventory.scanner.source.graph.request.ServiceFailure;
import org.mailboxinventory.scanner.source.graph.request.TooHeavyException;
import org.mailboxinventory.scanner.text.SensitiveText;

/** Makes items of messages, and fetches what a page did not bring. */
final class ItemAssembly {
  private final Requests requests;
  private final Mailbox mailbox;
  private final ItemFilter filter;
  private final MessageLinks links;

  ItemAssembly(Requests requests, Mailbox mailbox, ItemFilter filter, MessageLinks links) {
    this.requests = requests;
    this.mailbox = mailbox;
    this.filter = filter;
    this.links = links;
  }

  SourceItem item(Message listed, boolean sentFolder) throws IOException {
    if (filter.leavesOut(listed.at())) {
      return without(listed, sentFolder, Reason.EXCLUDED_DATE);
    }
    Message message = listed;
    try {
      if (message.body() == null) {
        message = fetch(listed.id());
        if (filter.leavesOut(message.at())) {
          return without(message, sentFolder, Reason.EXCLUDED_DATE);
        }
      }
      if (message.personal()) {
        return without(message, sentFolder, Reason.PERSONAL);
      }
      List<AttachmentEntry> entries =
          message.attachmentsUnknown() ? attachments(message.id()) : message.attachments();
      return whole(message, sentFolder, entries == null ? List.of() : entries, null);
    } catch (ServiceFailure failed) {
      Reason reason = failed.status() == 404 ? Reason.VANISHED : Reason.SERVICE_ERROR;
      return lost(message, sentFolder, reason);
    } catch (Links.ForeignLinkException refused) {
      return lost(message, sentFolder, Reason.SERVICE_ERROR);
    } catch (TooHeavyException heavy) {
      return lost(message, sentFolder, Reason.TOO_LARGE);
    }
  }

  /** What did come is handed on. */
  private SourceItem lost(Message message, boolean sentFolder, Reason reason) {
    return message.body() == null
        ? without(message, sentFolder, reason)
        : whole(message, sentFolder, List.of(), reason);
  }

  private Message fetch(String id) throws IOException {
    String path = Links.path("users", mailbox.id().value(), "messages", id);
    GraphRequest request = GraphRequest.of("a message", mailbox.id(), links.single(path));
    try {
      return requests.get(request, MessageReader::single);
    } catch (ServiceFailure failed) {
      if (failed.status() != 400 || !links.refuseExpansion()) {
        throw failed;
      }
      return requests.get(request.at(links.single(path)), MessageReader::single);
    }
  }

  private List<AttachmentEntry> attachments(String message) throws IOException {
    GraphRequest request =
        GraphRequest.of(
            "the list of attachments", mailbox.id(), AttachmentEntry.link(owner(message)));
    return new Pager(requests).all(request, AttachmentEntry::read);
  }

  private SourceItem whole(
      Message message,
      boolean sentFolder,
      List<AttachmentEntry> entries,
      @Nullable Reason failure) {
    long bytes = message.bodyBytes() + message.subject().length();
    for (AttachmentEntry entry : entries) {
      bytes += Math.max(0, entry.size());
    }
    return new SourceItem(
        new ItemId(message.id()),
        message.kind(),
        message.internetMessageId(),
        message.at(),
        sentFolder || mailbox.address().equalsIgnoreCase(message.from()),
        message.addresses(),
        bytes,
        message.subject(),
        message.names(),
        message.body() == null ? List.of() : List.of(message.body()),
        entries.stream().map(entry -> attachment(message.id(), entry)).toList(),
        failure,
        message.personal());
  }

  /** Nothing of its text is handed on. */
  private SourceItem without(Message message, boolean sentFolder, Reason reason) {
    return new SourceItem(
        new ItemId(message.id()),
        message.kind(),
        message.internetMessageId(),
        message.at(),
        sentFolder || mailbox.address().equalsIgnoreCase(message.from()),
        message.addresses(),
        message.bodyBytes(),
        SensitiveText.empty(),
        SensitiveText.empty(),
        List.of(),
        List.of(),
        reason,
        message.personal());
  }

  private SourceItem.Attachment attachment(String message, AttachmentEntry entry) {
    return AttachmentContent.attachment(requests, mailbox.id(), owner(message), entry);
  }

  private String owner(String message) {
    return Links.path("users", mailbox.id().value(), "messages", message);
  }
}
