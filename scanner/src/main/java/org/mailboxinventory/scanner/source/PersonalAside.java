package org.mailboxinventory.scanner.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.Reason;

/**
 * A source whose items marked personal are left alone: counted without their text, or passed over
 * as if they were not there.
 */
public final class PersonalAside implements Source {
  private final Source all;
  private final boolean counted;

  /** {@code counted}: they are counted; otherwise passed over. */
  public PersonalAside(Source all, boolean counted) {
    this.all = all;
    this.counted = counted;
  }

  @Override
  public SourceIdentity identity() {
    return all.identity();
  }

  @Override
  public MailboxListing mailboxes() throws SourceException {
    return all.mailboxes();
  }

  @Override
  public ItemStream open(Mailbox mailbox, Map<FolderId, String> positions) throws SourceException {
    return without(all.open(mailbox, positions));
  }

  @Override
  public ItemStream open(
      Mailbox mailbox, Map<FolderId, String> positions, Map<FolderId, Set<ItemId>> failed)
      throws SourceException {
    return without(all.open(mailbox, positions, failed));
  }

  private ItemStream without(ItemStream stream) {
    return new ItemStream() {
      @Override
      public @Nullable Page next() throws SourceException {
        Page page = stream.next();
        return page == null ? null : aside(page);
      }

      @Override
      public Size size() {
        return stream.size();
      }

      @Override
      public void close() throws IOException {
        stream.close();
      }
    };
  }

  private Page aside(Page page) {
    List<SourceItem> items = new ArrayList<>();
    for (SourceItem item : page.items()) {
      SourceItem left = aside(item, counted);
      if (left != null) {
        items.add(left);
      }
    }
    return page.withItems(items);
  }

  /**
   * What becomes of one item: itself, or without its text when it is personal; null: passed over.
   */
  public static @Nullable SourceItem aside(SourceItem item, boolean counted) {
    if (!item.personal()) {
      return item;
    }
    return counted ? item.withoutText(Reason.PERSONAL) : null;
  }

  @Override
  public void limit(ItemAllowance allowance) {
    all.limit(allowance);
  }

  @Override
  public void remember(byte[] notes) {
    all.remember(notes);
  }

  @Override
  public byte @Nullable [] toRemember() {
    return all.toRemember();
  }

  @Override
  public void close() throws IOException {
    all.close();
  }
}
