package org.mailboxinventory.scanner.detect.candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

/**
 * Which of several candidates keeps a place that they share: a total order, the one that keeps it
 * first. A validated candidate comes before all that lies within it, so it is as strong as the
 * surest of those; else the stronger, the longer, the surer one, the one with the longer phrase,
 * and the one of higher rank comes first.
 */
final class OverlapOrder {
  /** No two candidates of different detectors are equal. */
  static final Comparator<Rival> ORDER =
      Comparator.comparingInt(Rival::strength)
          .thenComparingInt(rival -> rival.candidate().length())
          .thenComparingInt(rival -> rival.candidate().surety())
          .thenComparingInt(rival -> rival.candidate().phraseLength)
          .thenComparingInt(Rival::rank)
          .reversed()
          .thenComparingInt(rival -> rival.candidate().detector)
          .thenComparingInt(rival -> rival.candidate().from);

  private final CompiledCatalogue catalogue;

  OverlapOrder(CompiledCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * A candidate among others.
   *
   * @param strength the {@link Candidate#surety surety} of the surest candidate that it holds and
   *     passes a check for, its own included
   */
  record Rival(Candidate candidate, int strength, int rank) {}

  /** The same candidates in order; equal ones stay as they are. */
  List<Rival> sorted(List<Candidate> candidates) {
    List<Rival> rivals = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      rivals.add(
          new Rival(
              candidate, strength(candidate, candidates), catalogue.rank(candidate.detector)));
    }
    rivals.sort(ORDER);
    return rivals;
  }

  private static int strength(Candidate candidate, List<Candidate> candidates) {
    int strength = candidate.surety();
    for (Candidate other : candidates) {
      if (candidate.validated && candidate.holds(other)) {
        strength = Math.max(strength, other.surety());
      }
    }
    return strength;
  }
}
