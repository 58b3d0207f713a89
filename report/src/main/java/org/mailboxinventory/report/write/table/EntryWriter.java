package org.mailboxinventory.report.write.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.packed.InOrder;

/**
 * What is written of mailboxes, one after another. Several are given the same mailboxes in one go,
 * since to unpack a mailbox and to find its words takes about as long as to write them.
 */
public interface EntryWriter extends Closeable {
  /** The next mailbox. */
  void add(MailboxEntry entry) throws IOException;

  /** Writes the end of the output, after the last mailbox; without it the output is incomplete. */
  void finish() throws IOException;

  /** Gives all mailboxes to all writers, and ends these. */
  static void all(List<MailboxEntry> entries, List<? extends EntryWriter> writers)
      throws IOException {
    try {
      InOrder.each(entries, part -> part, part -> part.forEach(entry -> each(entry, writers)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (EntryWriter writer : writers) {
      writer.finish();
    }
  }

  private static void each(MailboxEntry entry, List<? extends EntryWriter> writers) {
    try {
      for (EntryWriter writer : writers) {
        writer.add(entry);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
