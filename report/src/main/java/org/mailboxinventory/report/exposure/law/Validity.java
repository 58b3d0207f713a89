package org.mailboxinventory.report.exposure.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From when until when a law or rule is in force, as far as is known.
 *
 * @param status what it was on the day it was last verified
 * @param from its first day; null when it has long begun
 * @param until its last day; null when none is set
 * @param windDownUntil until when what was begun under it goes on after its last day; null: no
 *     longer than that day
 */
public record Validity(
    Status status,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable LocalDate windDownUntil) {

  /** Whether it is in force on a day. */
  public Status on(LocalDate day) {
    if (status == Status.BILL) {
      return Status.BILL;
    }
    if (from != null && day.isBefore(from)) {
      return Status.NOT_YET;
    }
    if (until != null && day.isAfter(until)) {
      boolean windsDown = windDownUntil != null && !day.isAfter(windDownUntil);
      return windsDown ? Status.WIND_DOWN : ended();
    }
    return status == Status.IN_ABEYANCE ? Status.IN_ABEYANCE : Status.IN_FORCE;
  }

  private Status ended() {
    return status == Status.REPLACED ? Status.REPLACED : Status.LAPSED;
  }

  /** Where a law or rule stands. */
  public enum Status {
    IN_FORCE("in-force"),
    /** Its last day has passed; what was begun under it goes on. */
    WIND_DOWN("wind-down"),
    LAPSED("lapsed"),
    NOT_YET("not-yet"),
    /** Not law so far. */
    BILL("bill"),
    /** In force by its text, and not applied by the authority. */
    IN_ABEYANCE("in-abeyance"),
    /** Another entry has taken its place. */
    REPLACED("replaced");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    /** The word used in the files and in outputs. */
    public String word() {
      return word;
    }

    /** Whether somebody could act under it: in force, or winding down. */
    public boolean applies() {
      return this == IN_FORCE || this == WIND_DOWN;
    }

    static List<String> words() {
      return List.of(values()).stream().map(Status::word).toList();
    }
  }
}
