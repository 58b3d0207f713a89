package org.mailboxinventory.report.ledger.put;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.LaterTables;

/** The list of facts that wait outside of the ledger. What is not in it is never read. */
public final class FactBatches {
  private final Database database;

  public FactBatches(Database database) {
    this.database = database;
  }

  /** A batch is there whole, read under the settings of this digest. */
  public void put(FactBatch batch, int digest) throws SQLException {
    database.execute(LaterTables.FACT_BATCH);
    for (FactBatch.File file : batch.files()) {
      database.update(
          "INSERT INTO fact_batch (folder, digest, file, bytes) VALUES (?, ?, ?, ?)",
          batch.folder(),
          digest,
          file.name(),
          file.bytes());
    }
  }

  /** Those read under the settings of this digest. */
  public List<FactBatch> of(int digest) throws SQLException {
    database.execute(LaterTables.FACT_BATCH);
    Map<String, List<FactBatch.File>> folders = new LinkedHashMap<>();
    try (ResultSet rows =
        database.query(
            "SELECT folder, file, bytes FROM fact_batch WHERE digest = ? ORDER BY folder, file",
            digest)) {
      while (rows.next()) {
        folders
            .computeIfAbsent(rows.getString(1), folder -> new ArrayList<>())
            .add(new FactBatch.File(rows.getString(2), rows.getLong(3)));
      }
    }
    List<FactBatch> batches = new ArrayList<>();
    folders.forEach((folder, files) -> batches.add(new FactBatch(folder, files)));
    return batches;
  }

  /** One is not to be read any more. */
  public void remove(String folder) throws SQLException {
    database.execute(LaterTables.FACT_BATCH);
    database.update("DELETE FROM fact_batch WHERE folder = ?", folder);
  }

  /** None is to be read any more. */
  public void clear() throws SQLException {
    database.execute(LaterTables.FACT_BATCH);
    database.update("DELETE FROM fact_batch");
  }
}
