package org.mailboxinventory.scanner.source.files.limit;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.Globs;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceItem;

/**
 * Items within limits. A folder that is left out comes as one page that says so; an item outside
 * the dates comes without its text.
 */
final class LimitedItems implements ItemStream {
  private final ItemStream all;
  private final Globs folders;
  private final Globs excluded;
  private final FileLimits limits;
  private final Set<FolderId> leftOut = new HashSet<>();

  LimitedItems(ItemStream all, FileLimits limits) {
    this.all = all;
    this.folders = new Globs(limits.folders());
    this.excluded = new Globs(limits.excludedFolders());
    this.limits = limits;
  }

  @Override
  public @Nullable Page next() throws SourceException {
    Page page = all.next();
    while (page != null && leavesOut(page)) {
      if (leftOut.add(page.folder())) {
        return with(page, List.of(), Reason.EXCLUDED_FOLDER);
      }
      page = all.next();
    }
    return page == null
        ? null
        : with(page, page.items().stream().map(limits::limited).toList(), page.failure());
  }

  @Override
  public Size size() {
    return all.size();
  }

  private boolean leavesOut(Page page) {
    String path = page.folderPath().reveal();
    return excluded.cover(path) || (!folders.isEmpty() && !folders.cover(path));
  }

  private static Page with(Page page, List<SourceItem> items, @Nullable Reason failure) {
    return new Page(
        page.folder(),
        page.folderPath(),
        page.expected(),
        page.restarted() && failure != Reason.EXCLUDED_FOLDER,
        items,
        page.removed(),
        page.names(),
        page.position(),
        page.last(),
        failure);
  }

  @Override
  public void close() throws IOException {
    all.close();
  }
}
