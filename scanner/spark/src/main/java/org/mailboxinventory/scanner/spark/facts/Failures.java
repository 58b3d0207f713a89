package org.mailboxinventory.scanner.spark.facts;

import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceException;

/** What ends the reading on a cluster, as the run knows it. */
public final class Failures {
  private Failures() {}

  /** What whoever starts the scan can set right. */
  public static SourceException usage(String sentence) {
    return new SourceException(SourceException.Kind.USAGE, Reason.SERVICE_ERROR, sentence);
  }

  /** What a failure of Spark is to the run: of the set-up, or else a fault of the program. */
  public static SourceException of(Exception thrown) {
    TaskFailure failure = TaskFailure.in(thrown);
    if (failure != null && failure.isSetup()) {
      return usage(String.valueOf(failure.getMessage()));
    }
    if (failure != null) {
      throw failure;
    }
    return new SourceException(
        SourceException.Kind.SERVICE,
        Reason.SERVICE_ERROR,
        "the cluster ended the work ("
            + thrown.getClass().getSimpleName()
            + "); look at the driver's log. What was read stays, and the next scan goes on from"
            + " there");
  }
}
