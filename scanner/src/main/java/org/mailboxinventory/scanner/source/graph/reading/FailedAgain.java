package org.mailboxinventory.scanner.source.graph.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceItem;

/**
 * A folder's changes, and after them the items that earlier scans could not read, each fetched by
 * itself; but for those that the changes bring or take away, and for none where the folder is read
 * from its start.
 */
final class FailedAgain implements FolderReading {
  private final FolderReading changes;
  private final Set<ItemId> failed;
  private final Fetch fetch;
  private @Nullable Page end;
  private int most;

  FailedAgain(FolderReading changes, Collection<ItemId> failed, Fetch fetch) {
    this.changes = changes;
    this.failed = new LinkedHashSet<>(failed);
    this.fetch = fetch;
  }

  /** Fetches one item; null when it cannot be read yet. */
  @FunctionalInterface
  interface Fetch {
    @Nullable SourceItem of(ItemId id) throws IOException;
  }

  @Override
  public Page next() throws IOException {
    Page before = end;
    if (before != null) {
      return some(before);
    }
    Page page = changes.next();
    if (page.restarted()) {
      failed.clear();
    }
    page.items().forEach(item -> failed.remove(item.id()));
    failed.removeAll(Set.copyOf(page.removed()));
    if (!page.last() || page.failure() != null || failed.isEmpty()) {
      return page;
    }
    end = page;
    return page.notLast();
  }

  /** As many as one page may hold, at the position that the changes ended at. */
  private Page some(Page before) throws IOException {
    List<SourceItem> items = new ArrayList<>();
    Iterator<ItemId> left = failed.iterator();
    for (int asked = 0; asked < Math.max(1, most) && left.hasNext(); asked++) {
      SourceItem item = fetch.of(left.next());
      if (item != null) {
        items.add(item);
      }
      left.remove();
    }
    return new Page(
        before.folder(),
        before.folderPath(),
        before.expected(),
        false,
        items,
        List.of(),
        before.position(),
        failed.isEmpty(),
        null);
  }

  @Override
  public int wants() {
    return end == null ? changes.wants() : Math.min(failed.size(), changes.wants());
  }

  @Override
  public void limit(int items) {
    most = items;
    changes.limit(items);
  }
}
