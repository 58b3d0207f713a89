package org.mailboxinventory.scanner.spark.facts;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.engine.Faults;

/**
 * What ended a task: class and stack of the fault, never its message or cause, since both could
 * hold content, and the cluster keeps what a task throws in logs, in its history and in pages.
 */
public final class TaskFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean setup;

  private TaskFailure(String message, boolean setup) {
    super(message, null, false, false);
    this.setup = setup;
  }

  /** For a fault of the program. */
  static TaskFailure of(Throwable fault) {
    return fault instanceof TaskFailure known
        ? known
        : new TaskFailure("a task met a fault: " + Faults.trace(fault), false);
  }

  /** For what whoever runs the cluster can set right; {@code sentence} holds no content. */
  public static TaskFailure ofSetup(String sentence) {
    return new TaskFailure(sentence, true);
  }

  /** Whether it can be set right on the cluster. */
  boolean isSetup() {
    return setup;
  }

  /** The one among the causes of what Spark threw; null when there is none. */
  static @Nullable TaskFailure in(Throwable thrown) {
    Set<Throwable> seen = new HashSet<>();
    for (Throwable at = thrown; at != null && seen.add(at); at = at.getCause()) {
      if (at instanceof TaskFailure failure) {
        return failure;
      }
    }
    return null;
  }
}
