package org.mailboxinventory.scanner.engine;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.Source;
import org.mailboxinventory.scanner.source.SourceException;

/**
 * An engine that is not part of the program itself: its module is found on the class path by {@link
 * java.util.ServiceLoader}. It reads mail files and Data Connect drops, no tenant. One serves one
 * run.
 */
public interface ScanEngine {

  /** The word for {@code --engine}. */
  String name();

  /**
   * Opens files, to be listed and then read by this engine; closing them ends whatever the engine
   * does.
   *
   * @throws SourceException of kind USAGE when the engine cannot be used as it was set up
   */
  Source open(FilesOrder order) throws SourceException;

  /**
   * Reads the readable ones of the mailboxes listed; returns when all are done or the stop signal
   * was heeded.
   *
   * @return why the source as a whole failed; null when it did not
   */
  @Nullable SourceException run(ScanOrder order) throws InterruptedException;
}
