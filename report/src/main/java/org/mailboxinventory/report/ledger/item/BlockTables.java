package org.mailboxinventory.report.ledger.item;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.mailboxinventory.report.ledger.store.Database;

/**
 * Writes blocks of items, and reads them. The bytes of a block lie in pieces, of which four fill a
 * page of the database.
 */
final class BlockTables {
  private static final int PIECE = 1000;

  /** SQLITE_CORRUPT. */
  private static final int DAMAGED = 11;

  private final Database database;

  BlockTables(Database database) {
    this.database = database;
  }

  /** The items of a block; none when there is no such block. */
  List<StoredItem> read(int block) throws SQLException {
    return read(block, ItemBlock::items);
  }

  /** The same, of each item what counts are made from: see {@link OpenedBlock#counted}. */
  List<StoredItem> counted(int block) throws SQLException {
    return read(block, ItemBlock::counted);
  }

  private List<StoredItem> read(int block, Function<byte[], List<StoredItem>> unpacked)
      throws SQLException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ResultSet rows =
        database.query(
            "SELECT p.facts FROM settled s CROSS JOIN settled_piece p"
                + " ON p.key BETWEEN s.piece AND s.piece + s.pieces - 1"
                + " WHERE s.key = ? ORDER BY p.key",
            block)) {
      while (rows.next()) {
        bytes.writeBytes(rows.getBytes(1));
      }
    }
    if (bytes.size() == 0) {
      return List.of();
    }
    try {
      return unpacked.apply(bytes.toByteArray());
    } catch (IllegalStateException e) {
      throw new SQLException(e.getMessage(), null, DAMAGED, e);
    }
  }

  /** Numbers that a query gives, such as those of blocks. */
  List<Integer> numbers(String sql, Object... arguments) throws SQLException {
    List<Integer> numbers = new ArrayList<>();
    try (ResultSet rows = database.query(sql, arguments)) {
      while (rows.next()) {
        numbers.add(rows.getInt(1));
      }
    }
    return numbers;
  }

  /** Writes items, in the order of their keys, as one block, and returns its number. */
  int write(int mailbox, List<StoredItem> items) throws SQLException {
    byte[] bytes = ItemBlock.bytes(items);
    int piece = 1 + database.number("SELECT max(key) FROM settled_piece");
    int pieces = 0;
    for (int from = 0; from < bytes.length; from += PIECE) {
      database.update(
          "INSERT INTO settled_piece (key, facts) VALUES (?, ?)",
          piece + pieces,
          Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PIECE)));
      pieces++;
    }
    int block =
        database.insert(
            "INSERT INTO settled (mailbox, first, last, items, holding, findings, dropped,"
                + " oldest_end, newest, piece, pieces) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            mailbox,
            items.get(0).key(),
            items.get(items.size() - 1).key(),
            items.size(),
            (int) items.stream().filter(StoredItem::holds).count(),
            items.stream().mapToInt(item -> item.findings().size()).sum(),
            (int)
                items.stream()
                    .flatMap(item -> item.findings().stream())
                    .filter(StoredItem.Finding::hasLostRecords)
                    .count(),
            items.stream()
                .filter(item -> !item.holds())
                .map(StoredItem::untilScan)
                .min(Integer::compare)
                .orElse(null),
            items.stream()
                .mapToInt(item -> Math.max(item.fromScan(), item.untilScan()))
                .max()
                .orElse(0),
            piece,
            pieces);
    writeFolders(block, items);
    return block;
  }

  private record Reading(int folder, int generation) implements Comparable<Reading> {
    @Override
    public int compareTo(Reading other) {
      int byFolder = Integer.compare(folder, other.folder);
      return byFolder != 0 ? byFolder : Integer.compare(generation, other.generation);
    }
  }

  private void writeFolders(int block, List<StoredItem> items) throws SQLException {
    Map<Reading, Integer> holding = new TreeMap<>();
    for (StoredItem item : items) {
      if (item.holds()) {
        holding.merge(new Reading(item.folder(), item.generation()), 1, Integer::sum);
      }
    }
    for (Map.Entry<Reading, Integer> entry : holding.entrySet()) {
      database.update(
          "INSERT INTO settled_folder (folder, generation, block, holding) VALUES (?, ?, ?, ?)",
          entry.getKey().folder(),
          entry.getKey().generation(),
          block,
          entry.getValue());
    }
  }

  /** Removes a block. */
  void remove(int block, List<StoredItem> items) throws SQLException {
    for (int folder : items.stream().map(StoredItem::folder).distinct().toList()) {
      database.update("DELETE FROM settled_folder WHERE folder = ? AND block = ?", folder, block);
    }
    database.update(
        "DELETE FROM settled_piece WHERE key BETWEEN (SELECT piece FROM settled WHERE key = ?1)"
            + " AND (SELECT piece + pieces - 1 FROM settled WHERE key = ?1)",
        block);
    database.update("DELETE FROM settled WHERE key = ?", block);
  }
}
