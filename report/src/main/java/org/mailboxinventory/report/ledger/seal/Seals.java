package org.mailboxinventory.report.ledger.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.count.FactsSeal;
import org.mailboxinventory.report.ledger.store.Database;

/**
 * A keyed digest of each mailbox's facts, and one of what belongs to none, made when a scan ends:
 * whoever changes a count without the key is found out. While a scan is under way there are none.
 */
public final class Seals {
  /** What belongs to no mailbox. */
  private static final int ALL = 0;

  private static final String ANY_BLOCK = "SELECT EXISTS (SELECT 1 FROM settled)";

  private static final String ANY_HEADER = "SELECT EXISTS (SELECT 1 FROM item_header)";

  private final Database database;

  public Seals(Database database) {
    this.database = database;
  }

  /** What is written from now on is not sealed. */
  public void open() throws SQLException {
    database.update("DELETE FROM seal");
  }

  /** Seals all facts. */
  public void seal(FactsSeal.Key key) throws SQLException {
    open();
    for (int mailbox : mailboxes()) {
      database.update(
          "INSERT INTO seal (mailbox, digest) VALUES (?, ?)",
          mailbox,
          digest(mailbox, key.begin()));
    }
  }

  /** Whether there are seals: none while a scan is under way, nor after one that was killed. */
  public boolean isSealed() throws SQLException {
    return database.number("SELECT count(*) FROM seal") > 0;
  }

  /** A digest of all seals; empty when there are none. */
  public byte[] together(FactsSeal.Key key) throws SQLException {
    if (!isSealed()) {
      return new byte[0];
    }
    FactsSeal digest = key.begin();
    add(SealedRows.of("SELECT mailbox, digest FROM seal ORDER BY mailbox"), digest);
    return digest.end();
  }

  /** What does not agree with its seal: ids of mailboxes; an empty one for what belongs to none. */
  public List<String> changed(FactsSeal.Key key) throws SQLException {
    List<String> changed = new ArrayList<>();
    List<Integer> mailboxes = mailboxes();
    for (int mailbox : mailboxes) {
      byte[] sealed =
          database
              .first("SELECT digest FROM seal WHERE mailbox = ?", row -> row.getBytes(1), mailbox)
              .orElse(new byte[0]);
      if (!Arrays.equals(sealed, digest(mailbox, key.begin()))) {
        changed.add(id(mailbox));
      }
    }
    if (database.number("SELECT count(*) FROM seal") > mailboxes.size() && changed.isEmpty()) {
      changed.add("");
    }
    return changed;
  }

  private String id(int mailbox) throws SQLException {
    return database
        .first("SELECT id FROM mailbox WHERE key = ?", row -> row.getString(1), mailbox)
        .orElse("");
  }

  private List<Integer> mailboxes() throws SQLException {
    List<Integer> mailboxes = new ArrayList<>();
    mailboxes.add(ALL);
    try (ResultSet rows = database.query("SELECT key FROM mailbox ORDER BY key")) {
      while (rows.next()) {
        mailboxes.add(rows.getInt(1));
      }
    }
    return mailboxes;
  }

  private byte[] digest(int mailbox, FactsSeal digest) throws SQLException {
    if (mailbox == ALL) {
      add(SealedRows.OF_ALL, digest);
    } else {
      add(SealedRows.OF_MAILBOX, digest, mailbox);
      if (database.number(ANY_HEADER) > 0) {
        add(SealedRows.HEADERS, digest, mailbox);
      }
      if (database.number(ANY_BLOCK) > 0) {
        add(SealedRows.BLOCKS, digest, mailbox);
      }
    }
    return digest.end();
  }

  private void add(List<SealedRows> all, FactsSeal digest, Object... arguments)
      throws SQLException {
    for (SealedRows rows : all) {
      add(rows, digest, arguments);
    }
  }

  private void add(SealedRows sealed, FactsSeal digest, Object... arguments) throws SQLException {
    try (ResultSet rows = database.query(sealed.sql(), arguments)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int column = 1; column <= columns; column++) {
          add(rows.getBytes(column), digest);
        }
      }
    }
    add(sealed.named().getBytes(StandardCharsets.UTF_8), digest);
  }

  /** With its length before it, so that no two rows are told as one. */
  private static void add(byte @Nullable [] cell, FactsSeal digest) {
    digest.add(ByteBuffer.allocate(4).putInt(cell == null ? -1 : cell.length).array());
    if (cell != null) {
      digest.add(cell);
    }
  }
}
