package org.mailboxinventory.scanner.detect.candidate;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

/**
 * The step before overlaps: values of kinds that say nothing by themselves, as a month and a year
 * for a card's expiry, count only where a word or a finding is near that they go with. For one
 * thread.
 */
final class Companions {
  /** By detector, those of which a finding must be near; null where nothing need be. */
  private final @Nullable BitSet[] kinds;

  /** Takes what is dropped; null unless findings are to be explained. */
  private @Nullable Trace trace;

  Companions(CompiledCatalogue catalogue) {
    this.kinds = new @Nullable BitSet[catalogue.detectorCount()];
    for (int i = 0; i < kinds.length; i++) {
      Detector.Company company = catalogue.detector(i).company();
      if (!company.isEmpty()) {
        kinds[i] = numbers(catalogue, company.kinds());
      }
    }
  }

  private static BitSet numbers(CompiledCatalogue catalogue, List<String> ids) {
    BitSet numbers = new BitSet();
    for (int i = 0; i < catalogue.detectorCount(); i++) {
      numbers.set(i, ids.contains(catalogue.detector(i).id().value()));
    }
    return numbers;
  }

  void explain(Trace newTrace) {
    trace = newTrace;
  }

  /**
   * Drops what has no company.
   *
   * @param candidates in order of their begin
   */
  void settle(List<Candidate> candidates) {
    boolean any = false;
    for (Candidate candidate : candidates) {
      any |= kinds[candidate.detector()] != null;
    }
    if (any) {
      List<Candidate> all = List.copyOf(candidates);
      int[] index = {0};
      candidates.removeIf(candidate -> alone(all, index[0]++));
    }
  }

  private boolean alone(List<Candidate> all, int index) {
    Candidate candidate = all.get(index);
    BitSet with = kinds[candidate.detector()];
    if (with == null || candidate.support().country()) {
      return false;
    }
    boolean alone = !near(all, index, -1, with) && !near(all, index, 1, with);
    if (alone && trace != null) {
      trace.alone(candidate);
    }
    return alone;
  }

  private static boolean near(List<Candidate> all, int index, int step, BitSet with) {
    int from = all.get(index).from();
    for (int i = index + step; i >= 0 && i < all.size(); i += step) {
      Candidate other = all.get(i);
      if (Math.abs(other.from() - from) > NeighbourFinder.NEIGHBOURHOOD) {
        return false;
      }
      if (with.get(other.detector()) && other.judgement().atLeast(Confidence.MEDIUM)) {
        return true;
      }
    }
    return false;
  }
}
