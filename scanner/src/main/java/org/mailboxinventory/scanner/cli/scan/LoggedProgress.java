package org.mailboxinventory.scanner.cli.scan;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.cli.process.AccessRecords;
import org.mailboxinventory.scanner.cli.process.Console;
import org.mailboxinventory.scanner.engine.Progress;
import org.mailboxinventory.scanner.source.ItemStream;

/**
 * Notes in the access log each mailbox that is opened, and how many of its items were read; says to
 * those who want to know what could not be.
 */
final class LoggedProgress implements Progress {
  private final Progress watched;
  private final AccessRecords records;
  private final Console console;
  private final String run;
  private final Map<MailboxId, String> addresses = new ConcurrentHashMap<>();
  private final Map<MailboxId, AtomicLong> items = new ConcurrentHashMap<>();

  private final Set<String> opened = new ConcurrentSkipListSet<>();
  private final LongAdder read = new LongAdder();

  LoggedProgress(Progress watched, AccessRecords records, Console console, String run) {
    this.watched = watched;
    this.records = records;
    this.console = console;
    this.run = run;
  }

  /** Addresses of the mailboxes opened so far, in order. */
  List<String> opened() {
    return List.copyOf(opened);
  }

  /** How many items were read so far. */
  long read() {
    return read.sum();
  }

  @Override
  public void listed(List<Mailbox> readable) {
    readable.forEach(mailbox -> addresses.put(mailbox.id(), mailbox.address()));
    watched.listed(readable);
  }

  @Override
  public void opened(MailboxId mailbox, ItemStream.Size size) {
    items.put(mailbox, new AtomicLong());
    opened.add(addresses.getOrDefault(mailbox, mailbox.value()));
    records.note("mailbox-opened", facts(mailbox));
    watched.opened(mailbox, size);
  }

  /** In this order, whenever it is written. */
  private Map<String, Object> facts(MailboxId mailbox) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("run", run);
    facts.put("mailbox", addresses.getOrDefault(mailbox, mailbox.value()));
    return facts;
  }

  private Map<String, Object> facts(MailboxId mailbox, long read) {
    Map<String, Object> facts = facts(mailbox);
    facts.put("items", read);
    return facts;
  }

  @Override
  public void item(MailboxId mailbox, long bytes) {
    AtomicLong ofMailbox = items.get(mailbox);
    if (ofMailbox != null) {
      ofMailbox.incrementAndGet();
    }
    read.increment();
    watched.item(mailbox, bytes);
  }

  @Override
  public void unread(MailboxId mailbox, String folder, String item, Reason reason) {
    console.detail(
        "not read, or not all of it: mailbox "
            + addresses.getOrDefault(mailbox, mailbox.value())
            + ", folder "
            + folder
            + (item.isEmpty() ? "" : ", " + item)
            + ": "
            + reason.word());
    watched.unread(mailbox, folder, item, reason);
  }

  @Override
  public boolean wantsUnread() {
    return console.saysDetail() || watched.wantsUnread();
  }

  @Override
  public void mailboxDone(MailboxId mailbox) {
    AtomicLong ofMailbox = items.remove(mailbox);
    if (ofMailbox != null) {
      records.note("mailbox-read", facts(mailbox, ofMailbox.get()));
    }
    watched.mailboxDone(mailbox);
  }

  @Override
  public void throttled(Duration wait) {
    watched.throttled(wait);
  }
}
