package org.mailboxinventory.scanner.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.mailboxinventory.report.rights.OwnerOnly;
import org.mailboxinventory.report.write.parquet.ParquetTable;

/**
 * Writes who was found for other programs: {@code affected.parquet} and {@code
 * affected-shared.parquet}, with the columns of the CSV files; a dot in a name is an underscore.
 * Only their owner may read them.
 */
public final class AffectedParquet {
  /** The name of the first. */
  public static final String NAME = "affected.parquet";

  public static final String SHARED = "affected-shared.parquet";

  private AffectedParquet() {}

  /** Writes into a folder that is there. */
  public static void write(Outcome outcome, Path folder) throws IOException {
    try (ParquetTable<Outcome.Affected> affected = table(folder.resolve(NAME));
        ParquetTable<Outcome.Affected> shared = table(folder.resolve(SHARED))) {
      outcome.affected(one -> add(affected, one), one -> add(shared, one));
      affected.finish();
      shared.finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static ParquetTable<Outcome.Affected> table(Path file) throws IOException {
    OwnerOnly.makeFile(file);
    return new ParquetTable<>(file, "affected", AffectedColumns.ALL, Map.of());
  }

  private static void add(ParquetTable<Outcome.Affected> table, Outcome.Affected one) {
    try {
      table.add(one);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
