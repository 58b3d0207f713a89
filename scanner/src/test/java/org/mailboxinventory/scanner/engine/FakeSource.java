package org.mailboxinventory.scanner.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.MailboxListing;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.Source;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceIdentity;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.text.SensitiveText;

/** Plays back what it was told to: pages, failures, and whatever a test does in between. */
final class FakeSource implements Source {
  /** One step of a mailbox's reading. */
  @FunctionalInterface
  interface Step {
    @Nullable Page next() throws SourceException;
  }

  /** The positions that each mailbox was opened with. */
  final Map<MailboxId, Map<FolderId, String>> opened = new ConcurrentHashMap<>();

  private final Map<MailboxId, List<Step>> steps = new HashMap<>();

  FakeSource plays(Mailbox mailbox, Step... all) {
    steps.put(mailbox.id(), List.of(all));
    return this;
  }

  /** A page of a folder that is read from its start, whole. */
  static Page whole(String folder, SourceItem... items) {
    return page(folder, true, true, List.of(items), List.of(), null);
  }

  /** A page of a folder that goes on. */
  static Page more(String folder, SourceItem... items) {
    return page(folder, false, false, List.of(items), List.of(), null);
  }

  static Page failed(String folder, Reason reason) {
    return page(folder, false, false, List.of(), List.of(), reason);
  }

  static Page page(
      String folder,
      boolean restarted,
      boolean last,
      List<SourceItem> items,
      List<String> removed,
      @Nullable Reason failure) {
    return new Page(
        new FolderId(folder),
        SensitiveText.of("Mail/" + folder),
        -1,
        restarted,
        items,
        removed.stream().map(ItemId::new).toList(),
        "after " + items.size(),
        last,
        failure);
  }

  @Override
  public SourceIdentity identity() {
    return new SourceIdentity("mail-files", "/mail", "none");
  }

  @Override
  public MailboxListing mailboxes() {
    return new MailboxListing(List.of(), List.of(), List.of());
  }

  @Override
  public ItemStream open(Mailbox mailbox, Map<FolderId, String> positions) throws SourceException {
    opened.put(mailbox.id(), positions);
    List<Step> script = steps.get(mailbox.id());
    if (script == null) {
      throw new AssertionError("nobody opens " + mailbox.address());
    }
    Deque<Step> left = new ArrayDeque<>(new ArrayList<>(script));
    return new ItemStream() {
      @Override
      public @Nullable Page next() throws SourceException {
        Step step = left.poll();
        return step == null ? null : step.next();
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public void close() {}
}
