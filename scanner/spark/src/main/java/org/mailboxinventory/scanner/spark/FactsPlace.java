package org.mailboxinventory.scanner.spark;

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
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.put.FactBatch;
import org.mailboxinventory.scanner.source.SourceException;

/**
 * Where facts wait until they are in the ledger: a folder of this ledger's own, with a folder for
 * each batch. Only files that the ledger lists are read; what else lies there was left by a run
 * that was killed, and goes.
 */
final class FactsPlace {
  private static final String BATCH = "batch-";

  private final Path root;
  private final FileSystem files;
  private final Ledger ledger;
  private final String digest;

  private FactsPlace(Path root, FileSystem files, Ledger ledger, String digest) {
    this.root = root;
    this.files = files;
    this.ledger = ledger;
    this.digest = digest;
  }

  /**
   * Opens it and sweeps it.
   *
   * @param own names the ledger among those that share the place
   */
  static FactsPlace open(
      String place, String own, Configuration hadoop, Ledger ledger, String digest)
      throws SourceException {
    try {
      Path root = new Path(new Path(place), "ledger-" + own);
      FileSystem files = root.getFileSystem(hadoop);
      files.mkdirs(root, new FsPermission((short) 0700));
      FactsPlace opened =
          new FactsPlace(files.makeQualified(root), files, ledger, digest + ' ' + FactsBytes.FORM);
      opened.sweep();
      return opened;
    } catch (IOException | IllegalArgumentException e) {
      throw ClusterDemands.usage(
          "the place for facts "
              + place
              + " cannot be used ("
              + e.getClass().getSimpleName()
              + "); see that it exists and may be written, or set ledger.facts to another");
    }
  }

  private void sweep() throws IOException {
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

  /** The files of facts that may be read. */
  String[] listed() {
    List<String> paths = new ArrayList<>();
    for (FactBatch batch : ledger.batches().of(digest)) {
      for (FactBatch.File file : batch.files()) {
        paths.add(new Path(new Path(root, batch.folder()), file.name()).toString());
      }
    }
    return paths.toArray(String[]::new);
  }

  /** A folder for a batch that is not there yet. */
  String next() {
    return new Path(root, BATCH + UUID.randomUUID()).toString();
  }

  /** A batch is written whole: from now on its files count. */
  void written(String batch) throws IOException {
    Path folder = new Path(batch);
    List<FactBatch.File> parts = new ArrayList<>();
    for (FileStatus entry : files.listStatus(folder)) {
      String name = entry.getPath().getName();
      if (entry.isFile() && name.endsWith(".parquet")) {
        parts.add(new FactBatch.File(name, entry.getLen()));
      }
    }
    ledger.batches().put(new FactBatch(folder.getName(), parts), digest);
  }

  /** All facts are in the ledger. */
  void clear() throws IOException {
    for (FactBatch batch : ledger.batches().of(digest)) {
      ledger.batches().remove(batch.folder());
    }
    files.delete(root, true);
  }
}
