package org.mailboxinventory.report.ledger.count;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.store.Database;

/**
 * A keyed digest of each mailbox's facts, and one of what belongs to none, made when a scan ends:
 * whoever changes a count without the key is found out. While a scan is under way there are none.
 */
public final class Seals {
  /** What belongs to no mailbox. */
  private static final int ALL = 0;

  private static final String[] OF_ALL = {
    "SELECT source, key_check, names FROM identity",
    "SELECT key, text FROM name ORDER BY key",
    "SELECT key, started, digest, facts, finished, stopped, accepts_gone, records, staff FROM scan"
        + " ORDER BY key",
    "SELECT key, id FROM mailbox ORDER BY key",
    "SELECT scan, signature, number FROM person_set ORDER BY scan, signature",
    "SELECT scan, bit, detector FROM person_kind ORDER BY scan, bit",
    "SELECT scan, number, facts FROM counted ORDER BY scan, number",
    "SELECT scan, form, facts FROM counted_total ORDER BY scan",
    "SELECT scan, mailbox, folder, before, now FROM vanished ORDER BY scan, mailbox, folder"
  };

  private static final String[] OF_MAILBOX = {
    "SELECT from_scan, until_scan, facts FROM mailbox_fact WHERE mailbox = ? ORDER BY from_scan",
    "SELECT scan, done, reason FROM mailbox_scan WHERE mailbox = ? ORDER BY scan",
    "SELECT key, id, generation, digest, position FROM folder WHERE mailbox = ? ORDER BY key",
    "SELECT folder, from_scan, until_scan, path, expected FROM folder_fact WHERE folder IN"
        + " (SELECT key FROM folder WHERE mailbox = ?) ORDER BY folder, from_scan",
    "SELECT scan, folder, reason FROM folder_failure WHERE mailbox = ? ORDER BY scan, folder",
    "SELECT key, folder, id, from_scan, until_scan, generation, digest, facts, kind, message_key,"
        + " at, sent, external, bytes, outcome, reason FROM item WHERE mailbox = ? ORDER BY key",
    "SELECT p.item, p.attachment, p.outcome, p.reason, p.provider, p.parts FROM item i CROSS JOIN"
        + " part_count p ON p.item = i.key WHERE i.mailbox = ? ORDER BY 1, 2, 3, 4, 5",
    "SELECT d.item, d.detector, d.high, d.medium, d.low, d.accepted, d.value_count,"
        + " d.staff_count FROM item i"
        + " CROSS JOIN detector_count d ON d.item = i.key WHERE i.mailbox = ? ORDER BY 1, 2",
    "SELECT detector, fingerprint, item, high, medium, low, accepted, records, staff FROM finding"
        + " WHERE mailbox = ? ORDER BY detector, fingerprint, item"
  };

  /** A ledger without headers has the seals that it had before there were any. */
  private static final String HEADERS =
      "SELECT h.item, h.sealed FROM item i CROSS JOIN item_header h ON h.item = i.key"
          + " WHERE i.mailbox = ? ORDER BY h.item";

  /** The same of one whose items are all in rows. */
  private static final String[] BLOCKS = {
    "SELECT key, first, last, items, holding, findings, oldest_end, newest, piece, pieces"
        + " FROM settled WHERE mailbox = ? ORDER BY key",
    "SELECT p.key, p.facts FROM settled s CROSS JOIN settled_piece p ON p.key BETWEEN s.piece AND"
        + " s.piece + s.pieces - 1 WHERE s.mailbox = ? ORDER BY p.key",
    "SELECT f.folder, f.generation, f.block, f.holding FROM folder d CROSS JOIN settled_folder f"
        + " ON f.folder = d.key WHERE d.mailbox = ? ORDER BY 1, 2, 3"
  };

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
    add("SELECT mailbox, digest FROM seal ORDER BY mailbox", digest);
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
      for (String sql : OF_ALL) {
        add(sql, digest);
      }
    } else {
      for (String sql : OF_MAILBOX) {
        add(sql, digest, mailbox);
      }
      if (database.number(ANY_HEADER) > 0) {
        add(HEADERS, digest, mailbox);
      }
      if (database.number(ANY_BLOCK) > 0) {
        for (String sql : BLOCKS) {
          add(sql, digest, mailbox);
        }
      }
    }
    return digest.end();
  }

  private void add(String sql, FactsSeal digest, Object... arguments) throws SQLException {
    try (ResultSet rows = database.query(sql, arguments)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int column = 1; column <= columns; column++) {
          add(rows.getBytes(column), digest);
        }
      }
    }
    add(sql.getBytes(StandardCharsets.UTF_8), digest);
  }

  /** With its length before it, so that no two rows are told as one. */
  private static void add(byte @Nullable [] cell, FactsSeal digest) {
    digest.add(ByteBuffer.allocate(4).putInt(cell == null ? -1 : cell.length).array());
    if (cell != null) {
      digest.add(cell);
    }
  }
}
