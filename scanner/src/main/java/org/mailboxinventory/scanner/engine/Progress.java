package org.mailboxinventory.scanner.engine;

import java.time.Duration;
import java.util.List;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.ItemStream;

/** Is told how a scan goes. Called from many threads. */
public interface Progress {

  /** The listing is done: these mailboxes will be opened. */
  void listed(List<Mailbox> readable);

  /** A mailbox's first page has come, and with it what is known of the mailbox's size. */
  void opened(MailboxId mailbox, ItemStream.Size size);

  /**
   * An item has been scanned.
   *
   * @param bytes its size; below zero when it is not known
   */
  void item(MailboxId mailbox, long bytes);

  /**
   * An item, or all of a folder from here on, could not be read, or not all of it. Names are
   * masked.
   *
   * @param folder its path
   * @param item the name of its file, else its id, and its size; empty of a folder
   */
  default void unread(MailboxId mailbox, String folder, String item, Reason reason) {}

  /** Whether {@link #unread} is to be told: to mask names costs time. */
  default boolean wantsUnread() {
    return false;
  }

  /** A mailbox is done, read or not. */
  void mailboxDone(MailboxId mailbox);

  /** The service asked to wait. */
  void throttled(Duration wait);

  /** For scans that nobody watches. */
  static Progress silent() {
    return new Progress() {
      @Override
      public void listed(List<Mailbox> readable) {}

      @Override
      public void opened(MailboxId mailbox, ItemStream.Size size) {}

      @Override
      public void item(MailboxId mailbox, long bytes) {}

      @Override
      public void mailboxDone(MailboxId mailbox) {}

      @Override
      public void throttled(Duration wait) {}
    };
  }
}
