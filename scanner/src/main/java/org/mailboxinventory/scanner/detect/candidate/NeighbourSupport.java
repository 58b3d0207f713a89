package org.mailboxinventory.scanner.detect.candidate;

import java.util.List;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

/**
 * The step between judgement and overlaps: a validated identifier of the same country nearby is
 * context for a candidate that has none. Immutable.
 */
final class NeighbourSupport {
  private final CompiledCatalogue catalogue;

  NeighbourSupport(CompiledCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Supports candidates by their neighbours, from left to right: one that was supported may support
   * the next.
   *
   * @param candidates in order of their begin; those supported are replaced in it
   */
  void support(List<Candidate> candidates) {
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      if (!candidate.context() && supportable(candidate) && near(candidates, i)) {
        candidates.set(i, candidate.withNeighbour());
      }
    }
  }

  /** Whether a validated identifier of the same country is near. */
  boolean near(List<Candidate> candidates, int index) {
    return supported(candidates, index, -1) || supported(candidates, index, 1);
  }

  private boolean supported(List<Candidate> candidates, int index, int step) {
    Candidate candidate = candidates.get(index);
    String country = country(candidate);
    for (int i = index + step; i >= 0 && i < candidates.size(); i += step) {
      Candidate other = candidates.get(i);
      if (Math.abs(other.from() - candidate.from()) > NeighbourFinder.NEIGHBOURHOOD) {
        return false;
      }
      if (other.validated()
          && other.judgement().atLeast(Confidence.MEDIUM)
          && !other.overlaps(candidate)
          && country(other).equals(country)) {
        return true;
      }
    }
    return false;
  }

  private String country(Candidate candidate) {
    return catalogue.detector(candidate.detector()).country();
  }

  /** Digits alone, with no check to tell them from any other number, take no support of these. */
  private boolean supportable(Candidate candidate) {
    if (country(candidate).equals("global")) {
      return false;
    }
    return candidate.validated() || candidate.canonical().chars().anyMatch(Character::isLetter);
  }
}
