package org.mailboxinventory.scanner.extract.tika.pool;

import java.nio.file.Path;

/** No worker process can be started, so that no attachment can be read: the end of the run. */
public final class WorkerStartException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WorkerStartException(Path java, Throwable cause) {
    super(
        "a process for reading attachments did not start with "
            + java
            + "; see that this file may be run, that memory suffices, and that work.dir is writable",
        cause);
  }
}
