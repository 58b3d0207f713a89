package org.mailboxinventory.scanner.source;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
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
    ItemStream stream = all.open(mailbox, positions);
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
    List<SourceItem> items =
        page.items().stream()
            .filter(item -> counted || !item.personal())
            .map(item -> item.personal() ? item.withoutText(Reason.PERSONAL) : item)
            .toList();
    return page.withItems(items);
  }

  @Override
  public void close() throws IOException {
    all.close();
  }
}
