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
import org.mailboxinventory.scanner.source.graph.request.MailboxTrouble;
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
    try {
      return listed.body() == null ? alone(listed.id(), sentFolder) : whole(listed, sentFolder);
    } catch (ServiceFailure failed) {
      return without(listed, sentFolder, MailboxTrouble.reasonOfPart(failed));
    } catch (Links.ForeignLinkException refused) {
      return without(listed, sentFolder, Reason.SERVICE_ERROR);
    } catch (TooHeavyException heavy) {
      return without(listed, sentFolder, Reason.TOO_LARGE);
    }
  }

  /**
   * An item that an earlier scan could not read; null when it is not handed out now either, and
   * what is known of it stays.
   */
  @Nullable SourceItem again(ItemId id, boolean sentFolder) throws IOException {
    try {
      return alone(id.value(), sentFolder);
    } catch (ServiceFailure | Links.ForeignLinkException | TooHeavyException still) {
      return null;
    }
  }

  private SourceItem alone(String id, boolean sentFolder) throws IOException {
    Message message = fetch(id);
    return filter.leavesOut(message.at())
        ? without(message, sentFolder, Reason.EXCLUDED_DATE)
        : whole(message, sentFolder);
  }

  /** With its attachments; when these cannot be listed, what did come is handed on. */
  private SourceItem whole(Message message, boolean sentFolder) throws IOException {
    if (message.personal()) {
      return without(message, sentFolder, Reason.PERSONAL);
    }
    // Even fetched alone, it came without its text.
    Reason failure = message.body() == null ? Reason.TRUNCATED : null;
    List<AttachmentEntry> entries = List.of();
    try {
      List<AttachmentEntry> came = message.attachments();
      entries = came == null || message.moreAttachments() ? attachments(message.id()) : came;
    } catch (ServiceFailure failed) {
      failure = MailboxTrouble.reasonOfPart(failed);
    } catch (Links.ForeignLinkException refused) {
      failure = Reason.SERVICE_ERROR;
    } catch (TooHeavyException heavy) {
      failure = Reason.TOO_LARGE;
    }
    return whole(message, sentFolder, entries, failure);
  }

  private Message fetch(String id) throws IOException {
    String path = Links.path("users", mailbox.id().value(), "messages", id);
    boolean expanded = links.expands();
    GraphRequest request = GraphRequest.of("a message", mailbox.id(), links.single(path, expanded));
    try {
      return requests.get(request, MessageReader::single);
    } catch (ServiceFailure failed) {
      if (failed.status() != 400 || !expanded) {
        throw failed;
      }
      // It may be this message's fault: whether all are refused, a page of a folder shows.
      return requests.get(request.at(links.single(path, false)), MessageReader::single);
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
