package org.mailboxinventory.scanner.source.graph.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.BlockStream;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.graph.network.Links;
import org.mailboxinventory.scanner.source.graph.request.GraphRequest;
import org.mailboxinventory.scanner.source.graph.request.Requests;
import org.mailboxinventory.scanner.source.graph.request.ServiceFailure;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * Streams an attachment's bytes, never as part of JSON. When the line breaks, it is asked for again
 * and what was handed out already is passed over, if it is the same.
 */
final class AttachmentContent implements SourceItem.Content {
  private final Requests requests;
  private final GraphRequest request;

  /**
   * @param owner the path of the message or event that it belongs to
   */
  AttachmentContent(Requests requests, MailboxId mailbox, String owner, String attachment) {
    this.requests = requests;
    this.request =
        GraphRequest.of(
            "an attachment", mailbox, owner + Links.path("attachments", attachment) + "/$value");
  }

  /** An attachment as it is handed on: opened when wanted, or never. */
  static SourceItem.Attachment attachment(
      Requests requests, MailboxId mailbox, String owner, AttachmentEntry entry) {
    if (entry.kind() == AttachmentEntry.Kind.REFERENCE) {
      return unreadable(entry.name(), entry.mediaType(), entry.size(), Reason.REFERENCE_ATTACHMENT);
    }
    return new SourceItem.Attachment(
        entry.name(),
        entry.mediaType(),
        entry.size(),
        null,
        new AttachmentContent(requests, mailbox, owner, entry.id()));
  }

  /** An attachment that has no content for us. */
  static SourceItem.Attachment unreadable(
      SensitiveText name, String mediaType, long size, Reason reason) {
    return new SourceItem.Attachment(
        name,
        mediaType,
        size,
        reason,
        () -> {
          throw lost(reason);
        });
  }

  @Override
  public InputStream open() throws IOException {
    return new Resuming(request());
  }

  private InputStream request() throws SourceException {
    try {
      return requests.open(request);
    } catch (SourceException said) {
      throw said;
    } catch (ServiceFailure failed) {
      throw lost(reason(failed));
    } catch (IOException refused) {
      throw lost(Reason.SERVICE_ERROR);
    }
  }

  private static Reason reason(ServiceFailure failed) {
    return switch (failed.status()) {
      case 404, 410 -> Reason.VANISHED;
      case 405 -> Reason.REFERENCE_ATTACHMENT;
      case 403 -> Reason.ACCESS_DENIED;
      default -> Reason.SERVICE_ERROR;
    };
  }

  private static SourceException lost(Reason reason) {
    return new SourceException(
        SourceException.Kind.MAILBOX, reason, "an attachment cannot be fetched: " + reason.word());
  }

  /** Goes on where the line broke. */
  private final class Resuming extends BlockStream {
    private static final int MOST = 4;

    private InputStream current;
    private final CRC32 sum = new CRC32();
    private long delivered;
    private int resumed;

    Resuming(InputStream first) {
      this.current = first;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      while (true) {
        try {
          int count = current.read(into, from, length);
          if (count > 0) {
            sum.update(into, from, count);
            delivered += count;
          }
          return count;
        } catch (IOException broken) {
          resume();
        }
      }
    }

    private void resume() throws IOException {
      close();
      if (Thread.currentThread().isInterrupted()) {
        throw lost(Reason.STOPPED);
      }
      if (++resumed > MOST) {
        throw lost(Reason.SERVICE_ERROR);
      }
      current = request();
      CRC32 again = new CRC32();
      byte[] buffer = new byte[8192];
      try {
        for (long left = delivered; left > 0; ) {
          int count = current.read(buffer, 0, (int) Math.min(buffer.length, left));
          if (count < 0) {
            throw lost(Reason.SERVICE_ERROR);
          }
          again.update(buffer, 0, count);
          left -= count;
        }
      } catch (SourceException lasting) {
        throw lasting;
      } catch (IOException broken) {
        resume();
        return;
      }
      if (again.getValue() != sum.getValue()) {
        throw lost(Reason.SERVICE_ERROR);
      }
    }

    @Override
    public void close() throws IOException {
      current.close();
    }
  }
}
