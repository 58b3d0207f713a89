package org.mailboxinventory.scanner.source.dataconnect;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.FolderPosition;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.PageBuilder;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.dataconnect.row.RowKey;
import org.mailboxinventory.scanner.source.dataconnect.row.RowPlace;

/**
 * One user's rows in one file of a drop, as a folder. While the file stays as it is, and no other
 * file says the same later, a reading that was cut off goes on after the last row, and a finished
 * one brings nothing more.
 */
final class DropFolder implements Closeable {
  private final DropFile file;
  private final String fileId;
  private final int number;
  private final RowsOverview overview;
  private final Set<String> owners;
  private final UserRows rows;
  private final PageBuilder page;
  private final boolean unchanged;
  private boolean ended;

  /** {@code number}: of the file in the drop. */
  DropFolder(
      DropFile file,
      int number,
      List<Spans.Span> pieces,
      String user,
      RowsOverview overview,
      Map<FolderId, String> positions,
      Set<String> owners) {
    this.file = file;
    this.number = number;
    this.overview = overview;
    this.owners = owners;
    this.fileId = file.names().of(file.key());
    FolderId id = new FolderId(fileId);
    String state = file.state() + "-" + overview.state(number);
    FolderPosition before = FolderPosition.parse(positions.get(id));
    boolean same = before != null && before.state().equals(state);
    this.unchanged = before != null && same && before.atEnd();
    long start = before != null && same && !before.atEnd() ? place(before.place()) : 0;
    this.rows = new UserRows(file, pieces, user, start, false);
    String from = unchanged ? FolderPosition.END : start > 0 ? Long.toString(start) : null;
    this.page = new PageBuilder(id, file.key(), -1, state, from);
  }

  /** The next page; null after the last. */
  @Nullable Page next() {
    if (ended) {
      return null;
    }
    try {
      ended = unchanged || !fill();
      return ended && overview.incomplete(number)
          ? page.failed(Reason.SERVICE_ERROR)
          : page.page(ended);
    } catch (IOException e) {
      ended = true;
      return page.failed(reason(e));
    }
  }

  /** False after the last row. */
  private boolean fill() throws IOException {
    while (!page.full()) {
      if (!rows.next()) {
        return false;
      }
      RowKey key = rows.key();
      if (key.shape() != RowKey.Shape.SUMMARY && !overview.superseded(number, rows.from())) {
        page.add(item(key, rows, fileId, file.ofSentItems(), owners), Long.toString(rows.to()));
      }
    }
    return true;
  }

  /**
   * The row at hand.
   *
   * @param fileId of the file that it lies in, for rows without an id
   */
  static SourceItem item(
      RowKey key, RowPlace rows, String fileId, boolean sentItems, Set<String> owners) {
    String id = key.id().isEmpty() ? fileId + "#" + rows.from() : key.id();
    if (key.failure() != null) {
      return MessageRow.failed(id, rows.to() - rows.from(), key.failure());
    }
    try {
      MessageRow row = new MessageRow(id, rows.fields(), sentItems, owners);
      return key.shape() == RowKey.Shape.OTHER_ITEM
          ? row.item().withoutText(Reason.EXCLUDED_KIND)
          : row.item();
    } catch (IOException e) {
      // Sound where its key stands, and broken elsewhere: the row is in memory by now.
      return MessageRow.failed(id, rows.to() - rows.from(), Reason.CORRUPT);
    }
  }

  static Reason reason(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return Reason.VANISHED;
    }
    return failure instanceof AccessDeniedException ? Reason.ACCESS_DENIED : Reason.CORRUPT;
  }

  static long place(String text) {
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
