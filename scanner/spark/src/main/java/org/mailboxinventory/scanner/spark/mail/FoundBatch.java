package org.mailboxinventory.scanner.spark.mail;

import static org.apache.spark.sql.functions.col;

import java.util.Iterator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** The rows of a batch, one mailbox after another, each in the order of its reading. */
final class FoundBatch {
  private static final int STATE = 0;

  /** So much of what was written is sorted and fetched at once. */
  private static final long PARTITION = 32L << 20;

  private final Iterator<Row> rows;
  private @Nullable Row ahead;
  private @Nullable String state;

  private FoundBatch(Iterator<Row> rows) {
    this.rows = rows;
  }

  /** Of facts that take so many bytes as they were written. */
  static FoundBatch of(Dataset<Row> facts, long bytes) {
    return new FoundBatch(
        facts
            .repartitionByRange((int) (1 + bytes / PARTITION), col("state"), col("place"))
            .sortWithinPartitions(col("state"), col("place"))
            .toLocalIterator());
  }

  /** Goes on to the next mailbox and says what its rows stand under; null after the last. */
  @Nullable String nextState() {
    Row row = ahead();
    while (row != null && row.getString(STATE).equals(state)) {
      ahead = null;
      row = ahead();
    }
    state = row == null ? null : row.getString(STATE);
    return state;
  }

  /** The next row of the mailbox; null after its last. */
  @Nullable Row next() {
    Row row = ahead();
    if (row == null || !row.getString(STATE).equals(state)) {
      return null;
    }
    ahead = null;
    return row;
  }

  private @Nullable Row ahead() {
    if (ahead == null && rows.hasNext()) {
      ahead = rows.next();
    }
    return ahead;
  }
}
