package org.mailboxinventory.scanner.spark.mail;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.HeaderSeal;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.engine.item.StopSignal;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.spark.facts.FactRows;
import org.mailboxinventory.scanner.spark.facts.KnownFacts;

/** One mailbox as an executor read it, page by page as if it were read here. */
final class FoundPages implements ItemStream {
  private static final int STATUS = 3;
  private static final int REASON = 4;
  private static final int FACTS = 5;
  private static final int FAULT = 6;

  private final FoundBatch rows;
  private final KnownFacts known;
  private final HeaderSeal seal;
  private final StopSignal unfinished;
  private final boolean finishes;

  /**
   * @param rows they stand at the mailbox's first
   * @param unfinished given where the mailbox is not read to its end
   * @param finishes whether its end in these rows is its end for this scan
   */
  FoundPages(
      FoundBatch rows, KnownFacts known, HeaderSeal seal, StopSignal unfinished, boolean finishes) {
    this.rows = rows;
    this.known = known;
    this.seal = seal;
    this.unfinished = unfinished;
    this.finishes = finishes;
  }

  @Override
  public @Nullable Page next() throws SourceException {
    List<SourceItem> items = new ArrayList<>();
    Row row = rows.next();
    while (row != null && row.getInt(STATUS) == FactRows.READ) {
      items.add(known.item(row.getAs(FACTS), row.getString(FAULT)));
      row = rows.next();
    }
    if (row == null) {
      throw new IllegalStateException("the facts of a mailbox do not say how its reading ended");
    }
    if (row.getInt(STATUS) == FactRows.PAGE) {
      return PageBytes.read(row.getAs(FACTS), seal, items, reason(row));
    }
    return end(row);
  }

  /** Items after the last page go: their page was left. */
  private @Nullable Page end(Row row) throws SourceException {
    int status = row.getInt(STATUS);
    if (!finishes || status == FactRows.LEFT_OFF) {
      unfinished.give();
      return null;
    }
    if (status == FactRows.ENDED) {
      return null;
    }
    String fault = row.getString(FAULT);
    if (fault != null) {
      known.fault(fault);
    }
    Reason reason = reason(row);
    throw new SourceException(
        SourceException.Kind.MAILBOX,
        reason == null ? Reason.CRASHED : reason,
        "the mailbox cannot be read");
  }

  private static @Nullable Reason reason(Row row) {
    String reason = row.getString(REASON);
    return reason == null ? null : Reason.valueOf(reason);
  }

  @Override
  public void close() {}
}
