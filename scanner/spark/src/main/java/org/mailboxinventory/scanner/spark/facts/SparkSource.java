package org.mailboxinventory.scanner.spark.facts;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.scanner.engine.ScanOrder;
import org.mailboxinventory.scanner.source.Source;
import org.mailboxinventory.scanner.source.SourceException;

/** Mail that executors read. */
public interface SparkSource extends Source {

  /**
   * Has these mailboxes read, and puts what was found into the ledger; returns when all is done or
   * the stop signal was heeded.
   *
   * @param mailboxes the readable ones, in the order in which they are to be read
   * @param place where facts wait
   * @return why the source as a whole failed; null when it did not
   */
  @Nullable SourceException read(ScanOrder order, List<Mailbox> mailboxes, FactsPlace place)
      throws IOException, InterruptedException;
}
