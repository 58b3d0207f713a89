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
        chain(withoutLabels(candidates.subList(at, next)));
      }
      at = next;
    }
    winners.sort(OverlapOrder.BY_PLACE);
    return winners;
  }

  /** Without those whose letters are the label of the digits behind them. */
  private static List<Candidate> withoutLabels(List<Candidate> byPlace) {
    List<Candidate> left = byPlace;
    for (int i = byPlace.size() - 1; i >= 0; i--) {
      if (byChance(byPlace.get(i)) && beginsWithLabel(byPlace, i)) {
        left = left == byPlace ? new ArrayList<>(byPlace) : left;
        left.remove(i);
      }
    }
    return left;
  }

  /** Whether letters and digits are a value by nothing but a check that many others pass. */
  private static boolean byChance(Candidate candidate) {
    return candidate.validated()
        && !candidate.checked()
        && !candidate.support().any()
        && !candidate.canonical().isEmpty()
        && Character.isLetter(candidate.canonical().charAt(0));
  }

  /** Whether a label that it begins with names a value that it ends with: {@code OTP 365080}. */
  private static boolean beginsWithLabel(List<Candidate> byPlace, int index) {
    Candidate whole = byPlace.get(index);
    for (int i = index + 1; i < byPlace.size() && byPlace.get(i).from() < whole.to(); i++) {
      Candidate named = byPlace.get(i);
      int label = named.support().phraseLength();
      if (named.to() == whole.to()
          && named.support().labelled()
          && named.from() > whole.from()
          && named.from() - whole.from() >= label) {
        return true;
      }
    }
    return false;
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

  /**
   * Drops other addresses that share bytes with those of fields, unless one begins with such a
   * field and goes on behind it: then the field's own.
   *
   * @param address for each detector whether it finds addresses
   */
  static void settle(List<Candidate> inFields, boolean[] address, List<Candidate> candidates) {
    if (inFields.isEmpty()) {
      return;
    }
    List<Candidate> less = new ArrayList<>();
    for (Candidate other : candidates) {
      if (address[other.detector()] && !inFields.contains(other)) {
        for (Candidate own : inFields) {
          if (other.overlaps(own)) {
            less.add(other.from() == own.from() && other.holds(own) ? own : other);
          }
        }
      }
    }
    candidates.removeAll(less);
  }
}
