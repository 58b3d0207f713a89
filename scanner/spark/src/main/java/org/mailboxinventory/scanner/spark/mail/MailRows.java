package org.mailboxinventory.scanner.spark.mail;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.HeaderSeal;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.engine.Faults;
import org.mailboxinventory.scanner.engine.ItemRecipe;
import org.mailboxinventory.scanner.engine.item.ItemEndException;
import org.mailboxinventory.scanner.engine.item.StopSignal;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.spark.facts.FactRows;
import org.mailboxinventory.scanner.spark.facts.TaskFailure;
import org.mailboxinventory.scanner.spark.facts.TaskItems;

/**
 * The rows of one mailbox, made as they are asked for: the items of a page, the page itself, and
 * when all pages have come, how the reading ended. A page whose row is missing does not count.
 */
final class MailRows implements Iterator<Row>, Closeable {
  private final String state;
  private final Mail mail;
  private Iterator<SourceItem> items = Collections.emptyIterator();
  private @Nullable ItemStream stream;
  private @Nullable Page page;
  private @Nullable Row ready;
  private long place;
  private boolean ended;

  /** {@code state}: what the rows stand under. */
  MailRows(String state, Mail mail) {
    this.state = state;
    this.mail = mail;
  }

  /** Opens the mailbox. */
  @FunctionalInterface
  interface Opening {
    ItemStream open() throws SourceException;
  }

  /** What a mailbox is read with. */
  record Mail(
      Opening opening, ItemRecipe recipe, TaskItems scan, HeaderSeal seal, StopSignal stop) {}

  @Override
  public boolean hasNext() {
    if (ready == null && !ended) {
      ready = guarded();
    }
    return ready != null;
  }

  /** As the local engine does it: a fault of the source costs the mailbox, not the run. */
  private Row guarded() {
    try {
      return row();
    } catch (ItemEndException e) {
      return end(FactRows.LEFT_OFF, null, null);
    } catch (SourceException e) {
      if (e.kind() != SourceException.Kind.MAILBOX) {
        throw TaskFailure.ofSetup(String.valueOf(e.getMessage()));
      }
      return end(FactRows.FAILED, e.reason(), null);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return end(FactRows.CRASHED, null, Faults.trace(e));
    }
  }

  private Row row() throws IOException {
    Page now = page;
    while (true) {
      if (mail.stop().given()) {
        return end(FactRows.LEFT_OFF, null, null);
      }
      if (now == null) {
        now = nextPage();
        if (now == null) {
          return end(FactRows.ENDED, null, null);
        }
      }
      if (!items.hasNext()) {
        page = null;
        return row(FactRows.PAGE, now.failure(), PageBytes.write(now, mail.seal()), null);
      }
      SourceItem item = mail.recipe().limited(items.next());
      if (item != null) {
        byte[] facts = mail.scan().facts(now.folder(), item);
        return row(FactRows.READ, null, facts, mail.scan().fault());
      }
    }
  }

  private @Nullable Page nextPage() throws SourceException {
    ItemStream open = stream;
    if (open == null) {
      open = mail.opening().open();
      stream = open;
    }
    Page next = open.next();
    page = next;
    items = next == null || isLeftOut(next) ? Collections.emptyIterator() : next.items().iterator();
    return next;
  }

  private boolean isLeftOut(Page next) {
    return mail.recipe().leftOut(next.folderPath().reveal()) != null;
  }

  private Row row(
      int status, @Nullable Reason reason, byte @Nullable [] facts, @Nullable String fault) {
    Row row = FactRows.of(state, place, place + 1, status, reason, facts, fault);
    place++;
    return row;
  }

  private Row end(int status, @Nullable Reason reason, @Nullable String fault) {
    ended = true;
    close();
    return row(status, reason, null, fault);
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Row row = Objects.requireNonNull(ready);
    ready = null;
    return row;
  }

  @Override
  public void close() {
    ItemStream open = stream;
    stream = null;
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        // It was only read from: there is nothing that closing could lose.
        return;
      }
    }
  }
}
