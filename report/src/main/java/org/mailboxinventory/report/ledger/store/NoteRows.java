package org.mailboxinventory.report.ledger.store;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a source notes for its next scan. */
public final class NoteRows {
  private final Database database;

  public NoteRows(Database database) {
    this.database = database;
  }

  /** The notes of the last scan that left some. */
  public Optional<byte[]> read() throws SQLException {
    return exists()
        ? database.first("SELECT notes FROM source_note", row -> row.getBytes(1))
        : Optional.empty();
  }

  /** Keeps these and no others; null for none. */
  public void keep(byte @Nullable [] notes) throws SQLException {
    remove();
    if (notes != null) {
      database.execute(LaterTables.SOURCE_NOTE);
      database.update("INSERT INTO source_note (key, notes) VALUES (1, ?)", notes);
    }
  }

  /** Removes them: they may tell of mailboxes. */
  public void remove() throws SQLException {
    if (exists()) {
      database.update("DELETE FROM source_note");
    }
  }

  private boolean exists() throws SQLException {
    return database.number("SELECT count(*) FROM sqlite_master WHERE name = 'source_note'") > 0;
  }
}
