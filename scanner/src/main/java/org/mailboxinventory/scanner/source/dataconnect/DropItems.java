package org.mailboxinventory.scanner.source.dataconnect;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.PageBuilder;

/** One user's items, file after file; what names no user comes with the files that hold no rows. */
final class DropItems implements ItemStream {
  private final Drop drop;
  private final String user;
  private final Map<FolderId, String> positions;
  private final Set<String> owners;
  private final Spans spans;
  private @Nullable RowsOverview overview;
  private @Nullable DropFolder current;
  private int next;
  private int nextUnread;

  DropItems(Drop drop, String user, Map<FolderId, String> positions, Set<String> owners) {
    this.drop = drop;
    this.user = user;
    this.positions = positions;
    this.owners = owners;
    Drop.Owner owner = drop.owners().get(user);
    this.spans = owner == null ? new Spans() : owner.spans;
  }

  @Override
  public @Nullable Page next() {
    while (true) {
      Page page = current == null ? null : current.next();
      if (page != null) {
        return page;
      }
      close();
      if (next == drop.files().size()) {
        return unread();
      }
      List<Spans.Span> pieces = spans.of(next);
      if (!pieces.isEmpty()) {
        current = folder(pieces);
      }
      next++;
    }
  }

  private DropFolder folder(List<Spans.Span> pieces) {
    RowsOverview known = overview;
    if (known == null) {
      known = drop.overview(user, spans);
      overview = known;
    }
    return new DropFolder(drop.files().get(next), next, pieces, user, known, positions, owners);
  }

  /** A file that holds no rows is one item; so is the rest of one that could not be read on. */
  private @Nullable Page unread() {
    if (!user.equals(Drop.NOBODY) || nextUnread == drop.unread().size()) {
      return null;
    }
    DropFile file = drop.files().get(drop.unread().get(nextUnread));
    nextUnread++;
    String key = file.key() + "#unread";
    PageBuilder page =
        new PageBuilder(new FolderId(file.names().of(key)), file.key(), 1, file.state(), null);
    Reason reason =
        switch (file.form()) {
          case OTHER -> Reason.UNSUPPORTED;
          case OUTSIDE -> Reason.OUTSIDE_ROOT;
          default -> Reason.CORRUPT;
        };
    String id = file.names().of(key);
    page.add(MessageRow.failed(id, 0, reason), id);
    return page.page(true);
  }

  @Override
  public void close() {
    DropFolder folder = current;
    current = null;
    if (folder != null) {
      try {
        folder.close();
      } catch (IOException ignored) {
        // It was only read from: there is nothing that closing could lose.
      }
    }
  }
}
