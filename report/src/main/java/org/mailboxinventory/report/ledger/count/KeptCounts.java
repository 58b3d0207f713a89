package org.mailboxinventory.report.ledger.count;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.LedgerJson;
import org.mailboxinventory.report.model.Coverage;
import org.mailboxinventory.report.packed.PackedList;

/**
 * The facts of a scan as they were counted at its end, so that an inventory need not count twenty
 * million items again. They hold while nothing is declared harmless; what changes facts of earlier
 * scans removes them.
 */
public final class KeptCounts {
  private final Database database;

  public KeptCounts(Database database) {
    this.database = database;
  }

  /** What is kept beside the mailboxes. */
  private record Sums(int mailboxes, Coverage coverage, InventoryFacts.Totals totals) {}

  /** Keeps the facts of the latest scan, counted without anything harmless. */
  void keep(View view, InventoryFacts facts) throws SQLException {
    database.update("DELETE FROM counted WHERE scan = ?", view.scan());
    if (!(facts.mailboxes() instanceof PackedList<InventoryFacts.MailboxFacts> packed)) {
      return;
    }
    int number = 0;
    for (byte[] block : packed.blocks()) {
      database.update(
          "INSERT INTO counted (scan, number, facts) VALUES (?, ?, ?)", view.scan(), number, block);
      number++;
    }
    database.update(
        "INSERT OR REPLACE INTO counted_total (scan, form, facts) VALUES (?, ?, ?)",
        view.scan(),
        PackedFacts.FORM,
        LedgerJson.write(new Sums(packed.size(), facts.coverage(), facts.totals())));
    removeEarlier();
  }

  /** Whether the facts of a scan are kept in the form that this program reads. */
  public boolean keeps(int scan) throws SQLException {
    return database.number(
            "SELECT count(*) FROM counted_total WHERE scan = ? AND form = ?",
            scan,
            PackedFacts.FORM)
        == 1;
  }

  /** Keeps the facts of a scan for another too. */
  public void carry(int from, int to) throws SQLException {
    database.update(
        "INSERT INTO counted (scan, number, facts) SELECT ?, number, facts FROM counted"
            + " WHERE scan = ?",
        to,
        from);
    database.update(
        "INSERT INTO counted_total (scan, form, facts) SELECT ?, form, facts FROM counted_total"
            + " WHERE scan = ?",
        to,
        from);
    removeEarlier();
  }

  /** Of those before the last two nobody asks twice. */
  private void removeEarlier() throws SQLException {
    String earlier =
        " WHERE scan < (SELECT min(key) FROM (SELECT key FROM scan ORDER BY key DESC LIMIT 2))";
    database.update("DELETE FROM counted" + earlier);
    database.update("DELETE FROM counted_total" + earlier);
  }

  /** Removes all: facts of scans are about to change in place. */
  public void remove() throws SQLException {
    database.update("DELETE FROM counted");
    database.update("DELETE FROM counted_total");
  }

  /** The facts of a scan; empty where none are kept in the form that this program reads. */
  Optional<InventoryFacts> read(View view, Instant asOf) throws SQLException {
    Optional<Sums> sums =
        database.first(
            "SELECT facts FROM counted_total WHERE scan = ? AND form = ?",
            row -> LedgerJson.read(row.getString(1), Sums.class),
            view.scan(),
            PackedFacts.FORM);
    if (sums.isEmpty()) {
      return Optional.empty();
    }
    List<byte[]> blocks = new ArrayList<>();
    try (ResultSet rows =
        database.query("SELECT facts FROM counted WHERE scan = ? ORDER BY number", view.scan())) {
      while (rows.next()) {
        blocks.add(rows.getBytes(1));
      }
    }
    return Optional.of(
        new InventoryFacts(
            view.facts(),
            view.finishedAt(),
            asOf,
            sums.get().coverage(),
            sums.get().totals(),
            PackedList.of(blocks, sums.get().mailboxes(), new PackedFacts())));
  }
}
