package org.mailboxinventory.report.ledger.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    Set<String> empty = empty();
    for (int mailbox : mailboxes()) {
      database.update(
          "INSERT INTO seal (mailbox, digest) VALUES (?, ?)",
          mailbox,
          digest(mailbox, empty, key.begin()));
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
    Set<String> empty = empty();
    for (int mailbox : mailboxes) {
      byte[] sealed =
          database
              .first("SELECT digest FROM seal WHERE mailbox = ?", row -> row.getBytes(1), mailbox)
              .orElse(new byte[0]);
      if (!Arrays.equals(sealed, digest(mailbox, empty, key.begin()))) {
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

  /** Tables without a row: most are, once all items lie in blocks, and are asked once for all. */
  private Set<String> empty() throws SQLException {
    Set<String> empty = new HashSet<>();
    for (String table : SealedRows.TABLES) {
      if (database.number("SELECT EXISTS (SELECT 1 FROM " + table + ")") == 0) {
        empty.add(table);
      }
    }
    return empty;
  }

  private byte[] digest(int mailbox, Set<String> empty, FactsSeal digest) throws SQLException {
    if (mailbox == ALL) {
      for (SealedRows rows : SealedRows.OF_ALL) {
        add(rows, digest);
      }
      return digest.end();
    }
    addSome(SealedRows.OF_MAILBOX, empty, digest, mailbox);
    if (!empty.contains(SealedRows.HEADER)) {
      addSome(SealedRows.HEADERS, empty, digest, mailbox);
    }
    if (!empty.contains(SealedRows.BLOCK)) {
      addSome(SealedRows.BLOCKS, empty, digest, mailbox);
    }
    return digest.end();
  }

  private void addSome(List<SealedRows> all, Set<String> empty, FactsSeal digest, int mailbox)
      throws SQLException {
    for (SealedRows rows : all) {
      if (empty.contains(rows.table())) {
        addName(rows, digest);
      } else {
        add(rows, digest, mailbox);
      }
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
    addName(sealed, digest);
  }

  private static void addName(SealedRows sealed, FactsSeal digest) {
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
