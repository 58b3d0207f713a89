package org.mailboxinventory.report.ledger.put;

import java.util.List;

/**
 * Facts that wait outside of the ledger, in files of one folder: what an engine of many processes
 * found and has yet to be put.
 *
 * @param folder its name below the place of all of them
 */
public record FactBatch(String folder, List<File> files) {
  public FactBatch {
    files = List.copyOf(files);
  }

  /** A file of the folder, and its size. */
  public record File(String name, long bytes) {}
}
