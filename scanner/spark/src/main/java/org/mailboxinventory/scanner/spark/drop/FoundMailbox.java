package org.mailboxinventory.scanner.spark.drop;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.FolderPosition;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.PageBuilder;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.dataconnect.DropEntry;
import org.mailboxinventory.scanner.spark.facts.FactRows;
import org.mailboxinventory.scanner.spark.facts.KnownFacts;

/**
 * One mailbox as executors read it, page by page as if it were read here: file after file in the
 * order of the drop, rows in the order of their places.
 */
final class FoundMailbox implements ItemStream {
  private final FoundRows rows;
  private final Map<FolderId, String> positions;
  private final KnownFacts known;
  private final Iterator<DropEntry> unread;
  private @Nullable Folder folder;

  /**
   * {@code rows}: they stand at the mailbox's first; {@code unread}: files that hold no rows, if
   * they are of this mailbox.
   */
  FoundMailbox(
      FoundRows rows, Map<FolderId, String> positions, KnownFacts known, List<DropEntry> unread) {
    this.rows = rows;
    this.positions = Map.copyOf(positions);
    this.known = known;
    this.unread = unread.iterator();
  }

  /** A file's rows of the mailbox. */
  private record Folder(DropEntry file, boolean unchanged, boolean incomplete, PageBuilder page) {}

  @Override
  public @Nullable Page next() throws SourceException {
    Folder now = folder;
    if (now == null) {
      if (!rows.hasOfMailbox()) {
        return unread.hasNext() ? unread.next().unread() : null;
      }
      now = open(rows.take());
      folder = now;
    }
    return page(now);
  }

  private Folder open(Row head) {
    DropEntry file = rows.file(head.getInt(FoundRows.FILE));
    String state = head.getString(FoundRows.STATE);
    FolderId id = new FolderId(file.id());
    long start = DropEntry.startOf(positions.get(id), state);
    boolean unchanged = start == Long.MAX_VALUE;
    String from = unchanged ? FolderPosition.END : start > 0 ? Long.toString(start) : null;
    return new Folder(
        file,
        unchanged,
        head.getBoolean(FoundRows.INCOMPLETE),
        new PageBuilder(id, file.key(), -1, state, from));
  }

  private Page page(Folder now) throws SourceException {
    while (!now.page().full()) {
      if (now.unchanged() || !rows.hasOfFolder()) {
        rows.skipFolder();
        folder = null;
        return now.incomplete() ? now.page().failed(Reason.SERVICE_ERROR) : now.page().page(true);
      }
      Row row = rows.take();
      if (row.isNullAt(FoundRows.STATUS)) {
        rows.skipFolder();
        folder = null;
        return now.page().failed(rows.failure(row));
      }
      add(now, row);
    }
    return now.page().page(false);
  }

  private void add(Folder now, Row row) throws SourceException {
    int status = row.getInt(FoundRows.STATUS);
    String fault = row.getString(FoundRows.FAULT);
    if (status == FactRows.CRASHED) {
      known.fault(Objects.requireNonNull(fault));
      throw new SourceException(
          SourceException.Kind.MAILBOX, Reason.CRASHED, "the mailbox met a fault of the program");
    }
    if (status == FactRows.READ) {
      byte[] facts = row.getAs(FoundRows.FACTS);
      now.page().add(known.item(facts, fault), Long.toString(row.getLong(FoundRows.NEXT)));
    }
  }

  @Override
  public void close() {}
}
