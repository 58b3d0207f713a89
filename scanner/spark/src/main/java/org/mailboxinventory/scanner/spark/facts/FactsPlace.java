package org.mailboxinventory.scanner.spark.facts;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.put.FactBatch;
import org.mailboxinventory.scanner.source.SourceException;

/**
 * Where facts wait until they are in the ledger: a folder of this ledger's own, with a folder for
 * each batch. Only files that the ledger lists are read; what else lies there was left by a run
 * that was killed, and goes.
 */
public final class FactsPlace {
  private static final String BATCH = "batch-";

  private final Path root;
  private final FileSystem files;
  private final StopMark stopMark;
  private final Ledger ledger;
  private final String digest;

  private FactsPlace(Path root, FileSystem files, StopMark stopMark, Ledger ledger, String digest) {
    this.root = root;
    this.files = files;
    this.stopMark = stopMark;
    this.ledger = ledger;
    this.digest = digest;
  }

  /**
   * Opens it and sweeps it.
   *
   * @param name of the ledger among those that share the place
   */
  public static FactsPlace open(
      String place, String name, Configuration hadoop, Ledger ledger, String digest)
      throws SourceException {
    try {
      Path root = new Path(new Path(place), "ledger-" + name);
      FileSystem files = root.getFileSystem(hadoop);
      files.mkdirs(root, new FsPermission((short) 0700));
      Path own = files.makeQualified(root);
      FactsPlace opened =
          new FactsPlace(
              own,
              files,
              new StopMark(new Path(own, "stop"), hadoop),
              ledger,
              digest + ' ' + FactsBytes.FORM);
      opened.sweep();
      return opened;
    } catch (IOException | IllegalArgumentException e) {
      throw Failures.usage(
          "the place for facts "
              + place
              + " cannot be used ("
              + e.getClass().getSimpleName()
              + "); see that it exists and may be written, or set ledger.facts to another");
    }
  }

  private void sweep() throws IOException {
    stopMark.remove();
    Set<String> whole = new HashSet<>();
    for (FactBatch batch : ledger.batches().of(digest)) {
      if (isWhole(batch)) {
        whole.add(batch.folder());
      } else {
        ledger.batches().remove(batch.folder());
      }
    }
    for (FileStatus entry : files.listStatus(root)) {
      String name = entry.getPath().getName();
      if (name.startsWith(BATCH) && !whole.contains(name)) {
        ledger.batches().remove(name);
        files.delete(entry.getPath(), true);
      }
    }
  }

  private boolean isWhole(FactBatch batch) throws IOException {
    for (FactBatch.File file : batch.files()) {
      try {
        Path path = new Path(new Path(root, batch.folder()), file.name());
        if (files.getFileStatus(path).getLen() != file.bytes()) {
          return false;
        }
      } catch (FileNotFoundException e) {
        return false;
      }
    }
    return true;
  }

  /** Tells executors that the scan is to stop. */
  public StopMark stopMark() {
    return stopMark;
  }

  /** The batches that may be read. */
  public List<FactBatch> batches() {
    return ledger.batches().of(digest);
  }

  /** The facts of all batches. */
  public Dataset<Row> facts(SparkSession spark) {
    return facts(spark, batches());
  }

  /** The facts of these batches. */
  public Dataset<Row> facts(SparkSession spark, List<FactBatch> batches) {
    List<String> paths = new ArrayList<>();
    for (FactBatch batch : batches) {
      for (FactBatch.File file : batch.files()) {
        paths.add(new Path(new Path(root, batch.folder()), file.name()).toString());
      }
    }
    return paths.isEmpty()
        ? spark.createDataFrame(List.of(), FactRows.SCHEMA)
        : spark.read().schema(FactRows.SCHEMA).parquet(paths.toArray(String[]::new));
  }

  /** Writes a batch; once it is there whole, its files count. */
  public FactBatch write(Dataset<Row> facts) throws IOException {
    Path folder = new Path(root, BATCH + UUID.randomUUID());
    facts.write().option("compression", "zstd").parquet(folder.toString());
    List<FactBatch.File> parts = new ArrayList<>();
    for (FileStatus entry : files.listStatus(folder)) {
      String name = entry.getPath().getName();
      if (entry.isFile() && name.endsWith(".parquet")) {
        parts.add(new FactBatch.File(name, entry.getLen()));
      }
    }
    FactBatch batch = new FactBatch(folder.getName(), parts);
    ledger.batches().put(batch, digest);
    return batch;
  }

  /** The facts of a batch are in the ledger. */
  public void remove(FactBatch batch) throws IOException {
    ledger.batches().remove(batch.folder());
    files.delete(new Path(root, batch.folder()), true);
  }

  /** All facts are in the ledger. */
  public void clear() throws IOException {
    for (FactBatch batch : ledger.batches().of(digest)) {
      ledger.batches().remove(batch.folder());
    }
    files.delete(root, true);
  }
}
