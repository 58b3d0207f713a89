package org.mailboxinventory.report.exposure.law;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * On what an entry of the law pack rests.
 *
 * @param certainty of the entry as a whole
 * @param verified the day on which it was last checked
 * @param reviewBy the day by which it has to be checked again
 * @param sources at least one
 */
public record Provenance(
    Certainty certainty, LocalDate verified, LocalDate reviewBy, List<Source> sources) {
  public Provenance {
    sources = List.copyOf(sources);
  }

  /** A text that the entry was taken from. */
  public record Source(String title, Certainty certainty) {}

  /** Whether its day of review has passed. */
  public boolean isOverdue(LocalDate day) {
    return day.isAfter(reviewBy);
  }

  /** The titles of all sources, for people. */
  public String titles() {
    return sources.stream().map(Source::title).collect(Collectors.joining("; "));
  }
}
