package org.mailboxinventory.report.exposure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when until when a law or rule is in force, as far as is known.
 *
 * @param from its first day; null when it has long begun
 * @param until its last day; null when none is set
 * @param endsThen true when it ends after {@code until}; false when what follows is not known
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until, boolean endsThen) {

  /** Whether it is in force on a day. */
  public Force on(LocalDate day) {
    if (from != null && day.isBefore(from)) {
      return Force.NOT_YET;
    }
    if (until != null && day.isAfter(until)) {
      return endsThen ? Force.ENDED : Force.UNKNOWN;
    }
    return Force.IN_FORCE;
  }

  /** Whether something is in force. */
  public enum Force {
    NOT_YET("not-yet"),
    IN_FORCE("in-force"),
    ENDED("ended"),
    UNKNOWN("unknown");

    private final String word;

    Force(String word) {
      this.word = word;
    }

    /** The word used in outputs. */
    public String word() {
      return word;
    }
  }
}
