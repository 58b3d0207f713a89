package org.mailboxinventory.scanner.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.text.SensitiveText;

/** Gathers items of one folder into pages small enough to hold. For one thread. */
public final class PageBuilder {
  /** The largest attachment whose bytes an item may hold. */
  public static final int MOST_HELD = 1 << 20;

  private static final int MOST_ITEMS = 50;
  private static final long MOST_BYTES = 8L << 20;

  private final FolderId folder;
  private final SensitiveText path;
  private final long expected;
  private final String state;
  private final List<SourceItem> items = new ArrayList<>();
  private final Map<ItemId, SensitiveText> names = new HashMap<>();
  private long held;
  private boolean fresh;
  private String place;

  /**
   * @param state the state of the folder's files, for positions
   * @param from where the reading continues; null when it begins anew
   */
  public PageBuilder(
      FolderId folder, String path, long expected, String state, @Nullable String from) {
    this.folder = folder;
    this.path = SensitiveText.of(path);
    this.expected = expected;
    this.state = state;
    this.fresh = from == null;
    this.place = from == null ? "" : from;
  }

  /** Whether it is time for a page. */
  public boolean full() {
    return items.size() >= MOST_ITEMS || held >= MOST_BYTES;
  }

  /** {@code name}: of the file that the item is. */
  public void add(SourceItem item, String itemPlace, String name) {
    names.put(item.id(), SensitiveText.of(name));
    add(item, itemPlace);
  }

  /** {@code itemPlace}: where to continue after it. */
  public void add(SourceItem item, String itemPlace) {
    items.add(item);
    place = itemPlace;
    for (SourceItem.Body body : item.bodies()) {
      held += body.content().length;
    }
    for (SourceItem.Attachment attachment : item.attachments()) {
      held += Math.min(Math.max(attachment.bytes(), 0), MOST_HELD);
    }
  }

  /** What was gathered since the last page. */
  public Page page(boolean last) {
    return page(last ? FolderPosition.END : place, last, null);
  }

  /** What was gathered since the last page, the last of the folder. */
  public Page lastPage(String lastPlace) {
    return page(FolderPosition.END + "@" + lastPlace, true, null);
  }

  /** The rest of the folder cannot be read. The position stays where it was. */
  public Page failed(Reason reason) {
    return page(place, false, reason);
  }

  private Page page(String at, boolean last, @Nullable Reason failure) {
    String position = new FolderPosition(state, at).text();
    Page page =
        new Page(
            folder,
            path,
            expected,
            fresh,
            List.copyOf(items),
            List.of(),
            names,
            position,
            last,
            failure);
    items.clear();
    names.clear();
    held = 0;
    fresh = false;
    return page;
  }
}
