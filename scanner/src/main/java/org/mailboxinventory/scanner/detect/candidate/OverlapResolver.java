package org.mailboxinventory.scanner.detect.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

/**
 * The last step: of candidates that overlap, the first in {@link OverlapOrder} keeps the place,
 * then the first of those that do not overlap it, and so on. For one thread.
 */
final class OverlapResolver {
  private final OverlapOrder order;
  private final List<Candidate> winners = new ArrayList<>();

  /** Takes what is dropped; null unless findings are to be explained. */
  private @Nullable Trace trace;

  /**
   * @param headed whether a column's header or the cell beside a candidate supports it
   */
  OverlapResolver(CompiledCatalogue catalogue, Predicate<Candidate> headed) {
    this.order = new OverlapOrder(catalogue, headed);
  }

  void explain(Trace newTrace) {
    trace = newTrace;
  }

  /**
   * Settles who keeps what.
   *
   * @param candidates in any order; sorted by this
   * @return from left to right, none overlapping another; good until the next window
   */
  List<Candidate> resolve(List<Candidate> candidates) {
    winners.clear();
    candidates.sort(OverlapOrder.BY_PLACE);
    order.begin(candidates);
    int at = 0;
    while (at < candidates.size()) {
      int reach = candidates.get(at).to();
      int next = at + 1;
      while (next < candidates.size() && candidates.get(next).from() < reach) {
        reach = Math.max(reach, candidates.get(next).to());
        next++;
      }
      if (next == at + 1) {
        winners.add(candidates.get(at));
      } else {
        chain(candidates.subList(at, next));
      }
      at = next;
    }
    winners.sort(OverlapOrder.BY_PLACE);
    return winners;
  }

  /** Settles candidates of which each overlaps another. */
  private void chain(List<Candidate> rivals) {
    int kept = winners.size();
    for (OverlapOrder.Rival rival : order.sorted(rivals)) {
      Candidate winner = overlapping(rival.candidate(), kept);
      if (winner == null) {
        winners.add(rival.candidate());
      } else if (trace != null && !sameStart(rival.candidate(), winner)) {
        trace.overlapped(rival.candidate(), winner);
      }
    }
  }

  private @Nullable Candidate overlapping(Candidate candidate, int first) {
    for (int i = first; i < winners.size(); i++) {
      if (winners.get(i).overlaps(candidate)) {
        return winners.get(i);
      }
    }
    return null;
  }

  private static boolean sameStart(Candidate a, Candidate b) {
    return a.detector() == b.detector() && a.from() == b.from();
  }
}
