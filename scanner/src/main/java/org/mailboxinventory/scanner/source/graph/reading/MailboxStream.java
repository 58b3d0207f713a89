package org.mailboxinventory.scanner.source.graph.reading;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.graph.request.EndlessListException;
import org.mailboxinventory.scanner.source.graph.request.MailboxTrouble;
import org.mailboxinventory.scanner.source.graph.request.ServiceFailure;

/** Hands out a mailbox's pages; while the caller works on one, the next is fetched. */
public final class MailboxStream implements ItemStream {
  private final Mailbox mailbox;
  private final Pages pages;
  private final ExecutorService workers;
  private @Nullable Future<@Nullable Page> ahead;
  private boolean ended;

  public MailboxStream(Mailbox mailbox, Pages pages, ExecutorService workers) {
    this.mailbox = mailbox;
    this.pages = pages;
    this.workers = workers;
  }

  @Override
  public @Nullable Page next() throws SourceException {
    if (ended) {
      return null;
    }
    Future<@Nullable Page> coming = ahead == null ? workers.submit(pages::next) : ahead;
    ended = true;
    Page page = await(coming);
    if (page != null) {
      ahead = workers.submit(pages::next);
      ended = false;
    }
    return page;
  }

  @Override
  public Size size() {
    return new Size(pages.expected(), -1);
  }

  private @Nullable Page await(Future<@Nullable Page> coming) throws SourceException {
    try {
      return coming.get();
    } catch (InterruptedException interrupted) {
      coming.cancel(true);
      Thread.currentThread().interrupt();
      throw new SourceException(
          SourceException.Kind.MAILBOX, Reason.STOPPED, mailbox.address() + ": stopped");
    } catch (ExecutionException failed) {
      throw translated(failed.getCause());
    }
  }

  private SourceException translated(@Nullable Throwable cause) {
    if (cause instanceof SourceException said) {
      return said;
    }
    if (cause instanceof ServiceFailure failure) {
      return MailboxTrouble.of(mailbox, failure);
    }
    if (cause instanceof EndlessListException endless) {
      return new SourceException(
          SourceException.Kind.MAILBOX,
          Reason.SERVICE_ERROR,
          mailbox.address()
              + ": "
              + endless.getMessage()
              + "; look at whatever answers between this machine and Graph, then scan again");
    }
    if (cause instanceof OutOfMemoryError) {
      return new SourceException(
          SourceException.Kind.MAILBOX,
          Reason.OUT_OF_MEMORY,
          mailbox.address()
              + ": what the service answered does not fit into memory; set"
              + " MAILBOX_INVENTORY_JAVA_OPTIONS=-Xmx2g and scan again");
    }
    if (cause instanceof IOException) {
      return new SourceException(
          SourceException.Kind.MAILBOX,
          Reason.SERVICE_ERROR,
          mailbox.address() + ": the rest of its folders cannot be read; scan again later");
    }
    if (cause instanceof Error grave) {
      throw grave;
    }
    throw new IllegalStateException("reading a mailbox ended with a bug", cause);
  }

  @Override
  public void close() {
    ended = true;
    if (ahead != null) {
      ahead.cancel(true);
    }
  }
}
