package org.mailboxinventory.scanner.spark.drop;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.dataconnect.DropEntry;

/**
 * All rows of a drop that are read, with their facts: user after user in their turns, file after
 * file, first one that says how the file's rows came, then each by its place. For one thread.
 */
final class FoundRows {
  static final int USER = 0;
  static final int FILE = 1;
  static final int PLACE = 2;
  static final int NEXT = 3;
  static final int STATUS = 4;
  static final int FACTS = 5;
  static final int FAULT = 6;
  static final int STATE = 7;
  static final int INCOMPLETE = 8;

  /** The columns in this order. */
  static final String[] COLUMNS = {
    "user", "file", "place", "next", "status", "facts", "fault", "state", "incomplete"
  };

  /** The place of the row that says how a file's rows came. */
  static final long HEAD = -1;

  private final Iterator<Row> rows;
  private final Turns turns;
  private final List<DropEntry> files;
  private final List<Choice.Failed> failed;
  private @Nullable Row ahead;
  private @Nullable String before;
  private String user = "";
  private int file = -1;

  FoundRows(Iterator<Row> rows, Turns turns, List<DropEntry> files, List<Choice.Failed> failed) {
    this.rows = rows;
    this.turns = turns;
    this.files = files;
    this.failed = failed;
  }

  /** Goes on to a user's first row; those of users before are passed over. */
  void begin(String wanted) {
    user = wanted;
    file = -1;
    Row row = ahead();
    while (row != null && turns.compare(row.getString(USER), wanted) < 0) {
      ahead = null;
      row = ahead();
    }
  }

  private @Nullable Row ahead() {
    if (ahead == null && rows.hasNext()) {
      ahead = rows.next();
      String next = ahead.getString(USER);
      // Of rows that came in another order, some would be passed over.
      if (!next.equals(before)) {
        if (before != null && turns.compare(before, next) > 0) {
          throw new IllegalStateException("rows of users do not come in their turns");
        }
        before = next;
      }
    }
    return ahead;
  }

  boolean hasOfMailbox() {
    Row row = ahead();
    return row != null && row.getString(USER).equals(user);
  }

  boolean hasOfFolder() {
    return hasOfMailbox() && ahead != null && ahead.getInt(FILE) == file;
  }

  /** The next row; one of a new file is that file's head. */
  Row take() {
    Row row = ahead();
    if (row == null) {
      throw new IllegalStateException("there is no row more");
    }
    boolean head = row.getLong(PLACE) == HEAD;
    if (head != (row.getInt(FILE) != file)) {
      throw new IllegalStateException("the rows of a file do not begin with its head");
    }
    file = row.getInt(FILE);
    ahead = null;
    return row;
  }

  /** What is left of the file at hand is not wanted. */
  void skipFolder() {
    while (hasOfFolder()) {
      ahead = null;
    }
  }

  DropEntry file(int number) {
    return files.get(number);
  }

  /** Why a row that was wanted has no facts. */
  Reason failure(Row row) {
    for (Choice.Failed one : failed) {
      if (one.holds(row.getInt(FILE), row.getLong(PLACE))) {
        return one.reason();
      }
    }
    throw new IllegalStateException("a row that was to be read has no facts");
  }
}
